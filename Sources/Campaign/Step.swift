/// The eleven steps of domain.md §4, less undo, which reverses an event and is the ledger's; and the records,
/// which are kept on an item and leave its state as it is.
public enum StepKind: String, CaseIterable, Hashable, Sendable, Codable {
  /// 交办, 签收, 填报, 申请验收.
  case assign, sign, report, submit
  /// 退回, 验收, 销号.
  case giveBack = "return"
  case accept, close
  /// 延期, 反弹, 撤并.
  case extend, rebound, void
  /// 逐一核对, 逐一检查, 逐一验收: one tick of the inspector's.
  case check
  /// 公示异议, 答复异议.
  case object, answer
  /// 复查: a standing item was looked at.
  case review
  /// 领导亮红灯, 解除红灯.
  case setRed = "set_red"
  case liftRed = "lift_red"

  /// Whether it leaves the state as it is and is no step of the table.
  public var isRecord: Bool {
    switch self {
    case .check, .object, .answer, .review, .setRed, .liftRed: true
    default: false
    }
  }
}

/// A step with what a person filled in. Whether it may be taken is for `plan` to say.
public enum Step: Hashable, Sendable, Codable {
  case assign
  case sign(name: String)
  case report(percent: Int, reason: String)
  /// `evidence` is what is attached now; pieces attached before count too. `by` is who applies; blank where
  /// that is not known.
  case submit(effect: String, evidence: [Evidence], by: String = "")
  case giveBack(reason: String)
  case accept(Checks)
  case close(approver: String, note: String = "")
  case extend(to: CivilDate, reason: String)
  case rebound(finding: String)
  case void(reason: String, survivor: String)
  case check(Check, by: String, note: String = "")
  /// Somebody objects during the public notice.
  case object(text: String, by: String)
  /// `objection` counts the item's objections from 0.
  case answer(objection: Int, text: String, by: String)
  case review(finding: String)
  /// Red up to and including a day.
  case setRed(reason: String, until: CivilDate)
  case liftRed(reason: String)

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
    case .check: .check
    case .object: .object
    case .answer: .answer
    case .review: .review
    case .setRed: .setRed
    case .liftRed: .liftRed
    }
  }
}

/// What an inspector ticks with the acceptance: 逐一核对, 逐一检查, 逐一验收. What was ticked before counts too.
public struct Checks: Hashable, Sendable, Codable {
  public var matched: Bool
  public var inspected: Bool
  public var accepted: Bool
  /// Who checked.
  public var checker: String
  public var note: String

  public init(matched: Bool, inspected: Bool, accepted: Bool, checker: String, note: String = "") {
    self.matched = matched
    self.inspected = inspected
    self.accepted = accepted
    self.checker = checker
    self.note = note
  }

  func isTicked(_ check: Check) -> Bool {
    switch check {
    case .matched: matched
    case .inspected: inspected
    case .accepted: accepted
    case .closed: false
    }
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
  /// The box is ticked already.
  case unticked(Check)
  /// Objections that nobody has answered.
  case objectionsAnswered(count: Int)
  /// There is no such objection, or it is answered.
  case openObjection
  /// The day must not lie before this one.
  case notBefore(CivilDate)
  /// No leader has set it red.
  case isSetRed
  /// The item that lives on must be another one of this ledger, and not void.
  case survivor(String)
  /// One person where the rules want two (domain.md §4, steps 6 and 7).
  /// `who` could do it instead.
  case twoPersons(IdentityRule, name: String, who: [String] = [])
  /// Only these roles may do it; and who they are, as far as the ledger knows.
  case role([Role], who: [String])
  /// The person's unit or department has nothing to do with the item.
  case ownItem(Role, who: [String])
  /// A name that is blank, or holds line breaks or other controls.
  case name
  /// What is issued about an item goes to its own unit or department.
  case addressee
  /// Nobody in the ledger's list of people has this account or name.
  case person(String)
  /// In a separated campaign somebody must be able to keep the list of people: an active person of the office or
  /// a leader, with an account where nobody may act for another.
  case keeper(needsAccount: Bool)
}

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
