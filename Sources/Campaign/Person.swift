/// What a person may do in the campaign (domain.md §4).
public enum Role: String, CaseIterable, Hashable, Sendable, Codable {
  /// 攻坚办, 属地/责任单位, 监管部门, 督查组, 领导小组, 只读.
  case office, owner, department, inspector, leader, viewer
}

/// Somebody who works with the ledger.
public struct Person: Hashable, Sendable, Codable, Identifiable {
  /// The ledger's own number of the person; 0 for one that is not stored yet.
  public var id: Int = 0
  /// Unique among those who are active.
  public var name: String
  /// The account of the operating system; empty where there is none.
  public var account: String
  public var role: Role
  /// An owner's unit.
  public var unit: Region.ID?
  /// 监管责任单位 of a department's person, or 责任单位 of an owner without a unit; empty where there is none.
  public var department: String
  /// Left the campaign; kept for the history.
  public var hasLeft = false

  public init(
    name: String, account: String = "", role: Role, unit: Region.ID? = nil, department: String = ""
  ) {
    self.name = name
    self.account = account
    self.role = role
    self.unit = unit
    self.department = department
  }
}

/// Who is in the campaign, and how strictly persons are told apart (domain.md §4).
public struct Roster: Hashable, Sendable, Codable {
  public enum Mode: String, CaseIterable, Hashable, Sendable, Codable {
    /// One clerk records for everybody; identity guards become recorded exceptions.
    case solo
    /// Guards hold for the acting person.
    case separated
  }

  public var mode = Mode.solo
  /// In a separated campaign: whether `--as` may name another person than the account's.
  public var allowsActingAs = false
  public var people: [Person] = []

  public init() {}

  public var active: [Person] { people.filter { !$0.hasLeft } }

  public func person(named name: String) -> Person? { active.first { $0.name == name } }

  public func person(account: String) -> Person? {
    account.isEmpty ? nil : active.first { $0.account == account }
  }
}
