import Campaign
import FileLedger
import Ledger

/// The people of the guards' tests: everybody whom a guard could tell from another.
enum Cast: String, CaseIterable, Sendable {
  case office = "王办"
  /// Of unit 11, which the items belong to; and of unit 12.
  case owner = "东甲"
  case otherOwner = "西乙"
  /// 责任单位 without a unit: by the department of the items.
  case ownerByDepartment = "环子"
  case department = "环丙"
  case otherDepartment = "住丁"
  case inspector = "督戊"
  case leader = "领己"
  case viewer = "看庚"
  /// An inspector who has left the campaign.
  case left = "离辛"
  /// Nobody has entered this one.
  case stranger = "外壬"

  var author: Author { Author(name: rawValue, sitting: "s1") }

  var person: Person? {
    switch self {
    case .office: Person(name: rawValue, account: "wang", role: .office)
    case .owner: Person(name: rawValue, account: "dong", role: .owner, unit: 11)
    case .otherOwner: Person(name: rawValue, account: "xi", role: .owner, unit: 12)
    case .ownerByDepartment: Person(name: rawValue, account: "huan", role: .owner, department: "环保局")
    case .department: Person(name: rawValue, account: "bing", role: .department, department: "环保局")
    case .otherDepartment: Person(name: rawValue, account: "ding", role: .department, department: "住建局")
    case .inspector: Person(name: rawValue, account: "du", role: .inspector)
    case .left: Person(name: rawValue, account: "li", role: .inspector)
    case .leader: Person(name: rawValue, account: "ling", role: .leader)
    case .viewer: Person(name: rawValue, account: "kan", role: .viewer)
    case .stranger: nil
    }
  }
}

extension Fixture {
  /// Enters the whole cast and tells persons apart from now on.
  func separate() throws {
    for person in Cast.allCases.compactMap(\.person) { try keep(person) }
    let roster = try ledger.roster()
    if var left = roster.person(named: Cast.left.rawValue) {
      left.hasLeft = true
      try keep(left)
    }
    try ledger.commit(.mode(.separated, allowsActingAs: false), by: Fixture.clerk, at: Fixture.moment())
  }

  @discardableResult
  func keep(_ person: Person, by author: Author = Fixture.clerk) throws -> Event {
    try ledger.commit(.person(person), by: author, at: Fixture.moment())
  }

  /// An item of unit 11 and 环保局 in a state, led there by others than the cast.
  ///
  /// - Parameters:
  ///   - submitter: who applied for its acceptance.
  ///   - checker: who checked it.
  func item(
    _ number: String, in state: State, submitter: String = "李某", checker: String = "赵某",
    change: (inout Entry) -> Void = { _ in }
  ) throws -> Item.ID {
    var entry = Fixture.entry(number)
    if state == .standing { entry.deadline = Deadline(text: "长期坚持", isStanding: true) }
    change(&entry)
    let id = try add(entry)
    if state == .draft { return id }
    try step(id, .assign)
    for (reached, steps) in Fixture.road(submitter, checker) where state != .standing && state != .assigned {
      for each in steps { try step(id, each) }
      if reached == state { break }
    }
    if state == .closed { try step(id, .close(approver: "钱某"), on: 10) }
    return id
  }

  private static func road(_ submitter: String, _ checker: String) -> [(State, [Step])] {
    let checks = Checks(matched: true, inspected: true, accepted: true, checker: checker)
    return [
      (.rectifying, [.sign(name: "李某")]),
      (
        .submitted,
        [.report(percent: 100, reason: ""), .submit(effect: "已拆除", evidence: [evidence], by: submitter)]
      ),
      (.noticed, [.accept(checks)]),
    ]
  }
}
