/// Where an item stands in its life (domain.md §4).
///
/// The raw value is the stable id used in SQL and JSON; `code` is the small number kept in the store.
public enum State: String, CaseIterable, Hashable, Sendable, Codable {
  /// 草稿: in the ledger, not yet handed to anybody.
  case draft
  /// 已交办: handed to a unit, not yet signed for.
  case assigned
  /// 整改中: signed for, being worked on.
  case rectifying
  /// 待验收: reported as finished, waiting for an inspector.
  case submitted
  /// 公示中: accepted, on public notice.
  case noticed
  /// 已销号: crossed off.
  case closed
  /// 长期坚持: reviewed regularly, never "done".
  case standing
  /// 已撤并: merged into another item or withdrawn; the reason is kept.
  case void

  /// 0 (draft) to 7 (void): the number in the store, in the order of the life.
  public var code: Int { State.allCases.firstIndex(of: self) ?? 0 }

  /// The state with this number, or nil.
  public init?(code: Int) {
    guard State.allCases.indices.contains(code) else { return nil }
    self = State.allCases[code]
  }

  /// Still somebody's job before acceptance: assigned, rectifying or submitted.
  public var isOpen: Bool { self == .assigned || self == .rectifying || self == .submitted }

  /// Still being worked on, so that a passed deadline makes it overdue: assigned or rectifying.
  public var isUnderway: Bool { self == .assigned || self == .rectifying }
}
