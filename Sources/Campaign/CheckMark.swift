/// The four checks of every item (domain.md §1): 逐一核对, 逐一检查, 逐一验收, 逐一销号.
public enum Check: String, CaseIterable, Hashable, Sendable, Codable {
  /// Matches the list; seen on site; accepted; closed.
  case matched, inspected, accepted, closed

  /// The three that an inspector ticks before acceptance; the fourth is the closing itself.
  public static let ofAcceptance: [Check] = [.matched, .inspected, .accepted]
}

/// One ticked box: who, when, and what was said.
public struct CheckMark: Hashable, Sendable, Codable {
  public var by: String
  public var on: CivilDate
  public var note: String

  public init(by: String, on: CivilDate, note: String = "") {
    self.by = by
    self.on = on
    self.note = note
  }
}

/// The four boxes of an item, each recorded apart. What is given back or rebounds is checked anew.
public struct CheckMarks: Hashable, Sendable, Codable {
  public var matched: CheckMark?
  public var inspected: CheckMark?
  public var accepted: CheckMark?
  public var closed: CheckMark?

  public init() {}

  public subscript(check: Check) -> CheckMark? {
    get {
      switch check {
      case .matched: matched
      case .inspected: inspected
      case .accepted: accepted
      case .closed: closed
      }
    }
    set {
      switch check {
      case .matched: matched = newValue
      case .inspected: inspected = newValue
      case .accepted: accepted = newValue
      case .closed: closed = newValue
      }
    }
  }

  public var isEmpty: Bool { self == CheckMarks() }
}

/// What somebody says against an acceptance during the public notice, and the answer.
public struct Objection: Hashable, Sendable, Codable {
  public var text: String
  public var by: String
  public var on: CivilDate
  public var answer: String?
  public var answeredBy: String?
  public var answeredOn: CivilDate?

  public init(text: String, by: String, on: CivilDate) {
    self.text = text
    self.by = by
    self.on = on
  }

  public var isAnswered: Bool { answer != nil }
}
