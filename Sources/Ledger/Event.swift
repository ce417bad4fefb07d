import Campaign
import Foundation

/// One thing that happened, chained to the one before by its hash.
public struct Event: Hashable, Sendable {
  /// 1, 2, 3 … without gaps.
  public var sequence: Int
  public var moment: Moment
  public var actor: String
  public var sitting: String
  /// The item and its number; nil for events of the whole ledger.
  public var item: Item.ID?
  public var number: String?
  /// Where the item is on the board.
  public var unit: Region.ID?
  public var task: Task.ID?
  public var kind: EventKind
  public var from: State?
  public var to: State?
  /// What the person wrote: reason, effect, note, source.
  public var note: String
  /// The fields that changed: name → (before, after), as text.
  public var changes: [FieldChange]
  /// The event that this one reverses or does again.
  public var reverses: Int?
  /// The meeting in which it happened: the sequence number of the event that opened it.
  public var meeting: Int?
  /// SHA-256 of the event and of the hash before it, lower-case hexadecimal.
  public var hash: String

  public init(
    sequence: Int, moment: Moment, actor: String, sitting: String, item: Item.ID?, number: String?,
    unit: Region.ID?, task: Task.ID?, kind: EventKind, from: State?, to: State?, note: String,
    changes: [FieldChange], reverses: Int?, meeting: Int? = nil, hash: String
  ) {
    self.sequence = sequence
    self.moment = moment
    self.actor = actor
    self.sitting = sitting
    self.item = item
    self.number = number
    self.unit = unit
    self.task = task
    self.kind = kind
    self.from = from
    self.to = to
    self.note = note
    self.changes = changes
    self.reverses = reverses
    self.meeting = meeting
    self.hash = hash
  }
}

/// One changed field of an item, for the timeline.
public struct FieldChange: Hashable, Sendable, Codable {
  /// The name of the column in the store: `progress`, `deadline`, `department` …
  public var field: String
  public var before: String?
  public var after: String?

  public init(field: String, before: String?, after: String?) {
    self.field = field
    self.before = before
    self.after = after
  }
}

extension Event {
  /// The identity rules that this step broke in a solo campaign (domain.md §4): recorded, not refused.
  public var exceptions: [IdentityRule] { namedExceptions.map(\.rule) }

  /// The same, each with the one person who stands where the rules want two.
  public var namedExceptions: [(rule: IdentityRule, name: String)] {
    changes.filter { $0.field == Event.exception }.compactMap { change in
      let parts = (change.after ?? "").split(separator: " ", maxSplits: 1).map(String.init)
      guard let rule = parts.first.flatMap(IdentityRule.init(rawValue:)) else { return nil }
      return (rule, parts.count > 1 ? parts[1] : "")
    }
  }

  /// The boxes that a 核查 ticked.
  public var ticked: [Check] {
    guard let change = changes.first(where: { $0.field == "checks" }) else { return [] }
    func marks(_ text: String?) -> CheckMarks {
      text.flatMap { try? JSONDecoder().decode(CheckMarks.self, from: Data($0.utf8)) } ?? CheckMarks()
    }
    let (before, after) = (marks(change.before), marks(change.after))
    return Check.allCases.filter { before[$0] == nil && after[$0] != nil }
  }

  /// The name under which `changes` holds such an exception; no column of an item.
  public static let exception = "exception"

  /// The name under which `changes` holds the file that an update came from; no column of an item.
  public static let source = "source"
  /// The same for what a row of a weekly sheet said, so that it is not done twice.
  public static let row = "row"

  /// What `changes` says of a fact that the event itself is the record of.
  public func fact(_ name: String) -> String? { changes.first { $0.field == name }?.after }
}

extension FieldChange {
  /// A broken identity rule, with the person who stands where the rules want two.
  public static func exception(_ rule: IdentityRule, name: String) -> FieldChange {
    FieldChange(field: Event.exception, before: nil, after: "\(rule.rawValue) \(name)")
  }
}
