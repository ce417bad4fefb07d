/// The eleven steps of domain.md §4, less undo, which reverses an event and is the ledger's.
public enum StepKind: String, CaseIterable, Hashable, Sendable, Codable {
  /// 交办, 签收, 填报, 申请验收.
  case assign, sign, report, submit
  /// 退回, 验收, 销号.
  case giveBack = "return"
  case accept, close
  /// 延期, 反弹, 撤并.
  case extend, rebound, void
}

/// A step with what a person filled in. Whether it may be taken is for `plan` to say.
public enum Step: Hashable, Sendable, Codable {
  case assign
  case sign(name: String)
  case report(percent: Int, reason: String)
  /// `evidence` is what is attached now; pieces attached before count too.
  case submit(effect: String, evidence: [Evidence])
  case giveBack(reason: String)
  case accept(Checks)
  case close(approver: String)
  case extend(to: CivilDate, reason: String)
  case rebound(finding: String)
  case void(reason: String, survivor: String)

  public var kind: StepKind {
    switch self {
    case .assign: .assign
    case .sign: .sign
    case .report: .report
    case .submit: .submit
    case .giveBack: .giveBack
    case .accept: .accept
    case .close: .close
    case .extend: .extend
    case .rebound: .rebound
    case .void: .void
    }
  }
}

/// What an inspector ticks before acceptance: 逐一核对, 逐一检查, 逐一验收.
public struct Checks: Hashable, Sendable, Codable {
  public var matched: Bool
  public var inspected: Bool
  public var accepted: Bool
  /// Who checked.
  public var checker: String

  public init(matched: Bool, inspected: Bool, accepted: Bool, checker: String) {
    self.matched = matched
    self.inspected = inspected
    self.accepted = accepted
    self.checker = checker
  }
}

/// Why a step is refused: the step, and everything that is missing for it.
public struct Refusal: Error, Hashable, Sendable {
  public var step: StepKind
  public var state: State
  public var missing: [Requirement]

  public init(step: StepKind, state: State, missing: [Requirement]) {
    self.step = step
    self.state = state
    self.missing = missing
  }
}

/// One thing that a step needs (domain.md §4, "what must hold").
public enum Requirement: Hashable, Sendable {
  /// The step starts from other states than this one.
  case state(from: [State])
  case field(Field)
  case resolvedDeadline
  case signature
  case fullProgress(percent: Int)
  case percentInRange
  case reasonForFalling
  case effect
  case evidence
  case reason
  case check(Check)
  case checker
  case noticeOver(CivilDate)
  case approver
  case askedBeforeDeadline(CivilDate)
  case laterDeadline(than: CivilDate)
  case datedDeadline
  case extensionsLeft(limit: Int)
  /// The deadline of what was handed out changes by 延期 alone.
  case byExtension
}

/// The three ticks of an acceptance.
public enum Check: String, CaseIterable, Hashable, Sendable { case matched, inspected, accepted }

/// The seven mandatory columns (domain.md §1).
public enum Field: String, CaseIterable, Hashable, Sendable {
  case target, content, deadline, measures, department, responsible, contact
}

extension Entry {
  /// The mandatory fields that are blank.
  public var missingFields: [Field] {
    let values: [(Field, String)] = [
      (.target, target), (.content, content), (.deadline, deadline.text), (.measures, measures),
      (.department, department), (.responsible, responsible), (.contact, contact),
    ]
    return values.filter { $0.1.allSatisfy(\.isWhitespace) }.map(\.0)
  }
}
