import Campaign
import FileLedger
import Ledger
import Testing

/// Who is in the campaign, and that it never locks everybody out.
@Suite struct PeopleTests {
  private func mode(_ mode: Roster.Mode, actingAs: Bool = false, in fixture: Fixture) throws {
    try fixture.ledger.commit(.mode(mode, allowsActingAs: actingAs), by: Fixture.clerk, at: Fixture.moment())
  }

  @Test(
    "Persons are not told apart before somebody could change that again",
    arguments: [
      (Person(name: "甲", account: "a", role: .inspector), false, false),
      (Person(name: "甲", role: .office), false, false),
      (Person(name: "甲", account: "a", role: .office), false, true),
      (Person(name: "甲", account: "a", role: .leader), false, true),
      (Person(name: "甲", role: .leader), true, true),
      (Person(name: "甲", account: "a", role: .viewer), true, false),
    ])
  func keeper(_ person: Person, _ actingAs: Bool, _ isKept: Bool) throws {
    let fixture = try Fixture()
    let lacking = LedgerError.lacking(.mode, [.keeper(needsAccount: !actingAs)])
    #expect(throws: lacking) { try mode(.separated, actingAs: actingAs, in: fixture) }
    try fixture.keep(person)
    if isKept {
      try mode(.separated, actingAs: actingAs, in: fixture)
    } else {
      #expect(throws: lacking) { try mode(.separated, actingAs: actingAs, in: fixture) }
    }
    #expect(try fixture.ledger.roster().mode == (isKept ? .separated : .solo))
  }

  @Test("The last one who keeps the people can neither leave nor change the role or lose the account")
  func last() throws {
    let fixture = try Fixture()
    try fixture.separate()
    let office = Cast.office.author
    let keeper = try #require(try fixture.ledger.roster().person(named: "王办"))
    var leader = try #require(try fixture.ledger.roster().person(named: Cast.leader.rawValue))
    leader.account = ""
    try fixture.keep(leader, by: office)
    let changes: [(inout Person) -> Void] = [
      { $0.hasLeft = true }, { $0.role = .inspector }, { $0.account = "" },
    ]
    for change in changes {
      var changed = keeper
      change(&changed)
      #expect(throws: LedgerError.lacking(.person, [.keeper(needsAccount: true)])) {
        try fixture.keep(changed, by: office)
      }
    }
    // With a second one, each of them may go.
    try fixture.keep(Person(name: "副办", account: "fu", role: .office), by: office)
    for change in changes {
      var changed = keeper
      change(&changed)
      try fixture.keep(changed, by: office)
      try fixture.keep(keeper, by: Author(name: "副办", sitting: "s2"))
    }
    #expect(try fixture.ledger.verify().findings == [])
  }

  @Test("Nobody may act for another where the last keeper has no account")
  func actingAs() throws {
    let fixture = try Fixture()
    try fixture.keep(Person(name: "甲", role: .office))
    try mode(.separated, actingAs: true, in: fixture)
    #expect(throws: LedgerError.lacking(.mode, [.keeper(needsAccount: true)])) {
      try fixture.ledger.commit(
        .mode(.separated, allowsActingAs: false), by: Author(name: "甲", sitting: "s"), at: Fixture.moment())
    }
  }

  @Test("Names and accounts are unique among those who are active")
  func unique() throws {
    let fixture = try Fixture()
    let first = try fixture.keep(Person(name: "甲", account: "a", role: .office)).sequence
    #expect(throws: LedgerError.duplicatePerson("甲")) {
      try fixture.keep(Person(name: "甲", role: .viewer))
    }
    #expect(throws: LedgerError.duplicatePerson("a")) {
      try fixture.keep(Person(name: "乙", account: "a", role: .viewer))
    }
    #expect(throws: LedgerError.lacking(.person, [.name])) {
      try fixture.keep(Person(name: " ", role: .viewer))
    }
    var gone = try #require(try fixture.ledger.roster().person(named: "甲"))
    #expect(gone.id == first)
    gone.hasLeft = true
    try fixture.keep(gone)
    try fixture.keep(Person(name: "甲", account: "a", role: .viewer))
    #expect(try fixture.ledger.roster().people.map(\.role) == [.office, .viewer])
    #expect(try fixture.ledger.roster().person(account: "a")?.role == .viewer)
  }

  @Test("What was rolled back is not remembered: the people are those of the ledger")
  func rolledBack() throws {
    let fixture = try Fixture()
    let wrong = DatedCommand(.adjourn, by: Fixture.clerk, at: Fixture.moment())
    let added = DatedCommand(
      .person(Person(name: "没有加成", role: .office)), by: Fixture.clerk, at: Fixture.moment())
    let read = DatedCommand(
      .add(Fixture.entry("A1")), by: Fixture.clerk, at: Fixture.moment())
    #expect(throws: LedgerError.noOpenMeeting) { try fixture.ledger.commit([added, read, wrong]) }
    // This event gets the number that the one rolled back had.
    try fixture.keep(Person(name: "甲", role: .leader))
    #expect(try fixture.ledger.roster().people.map(\.name) == ["甲"])
  }
}
