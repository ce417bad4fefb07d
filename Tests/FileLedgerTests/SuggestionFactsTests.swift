import Campaign
import FileLedger
import Ledger
import Testing

/// What the ledger knows, put before the rule of escalation.
@Suite struct SuggestionFactsTests {
  /// An item that is assigned and signed on the fixture's day, and due so many days later.
  private func work(_ number: String, due: Int, in fixture: Fixture) throws -> Item.ID {
    let id = try fixture.add(Fixture.entry(number, due: due))
    try fixture.step(id, .assign)
    try fixture.step(id, .sign(name: "李某"))
    return id
  }

  private func suggested(_ id: Item.ID, on daysLater: Int, in fixture: Fixture) throws -> [Suggestion] {
    let day = Fixture.day + daysLater
    try fixture.ledger.rollForward(to: day)
    return try SuggestionFacts.suggestions(for: [fixture.item(id)], from: fixture.ledger, on: day)[id] ?? []
  }

  private func issue(_ kind: ConsequenceKind, on id: Item.ID, day: Int, in fixture: Fixture) throws -> Event {
    try fixture.ledger.commit(
      .issue(Consequence(kind, to: .unit(11), item: id, reason: "催办")), by: Fixture.clerk,
      at: Fixture.moment(day))
  }

  @Test("Green suggests nothing, yellow a reminder, and yellow a week ago as well a supervision letter")
  func yellow() throws {
    let fixture = try Fixture()
    let id = try work("A1", due: 90, in: fixture)
    #expect(try suggested(id, on: 6, in: fixture).isEmpty)
    // No report for seven days.
    #expect(try suggested(id, on: 7, in: fixture) == [Suggestion(.reminder, because: .yellow)])
    #expect(try suggested(id, on: 13, in: fixture) == [Suggestion(.reminder, because: .yellow)])
    #expect(
      try suggested(id, on: 14, in: fixture) == [
        Suggestion(.reminder, because: .yellow), Suggestion(.supervisionLetter, because: .yellowTwoWeeks),
      ])
  }

  @Test("Red suggests letter and talk, and after 21 days discipline")
  func red() throws {
    let fixture = try Fixture()
    let id = try work("A1", due: 0, in: fixture)
    let first = [Suggestion(.redLetter, because: .red), Suggestion(.talk, because: .red)]
    #expect(try suggested(id, on: 1, in: fixture) == first)
    #expect(try suggested(id, on: 21, in: fixture) == first)
    #expect(
      try suggested(id, on: 22, in: fixture) == first + [
        Suggestion(.discipline, because: .redFor(days: 21))
      ])
  }

  @Test("What was issued in this stretch of red is left out, unless it was withdrawn")
  func issued() throws {
    let fixture = try Fixture()
    let id = try work("A1", due: 0, in: fixture)
    try fixture.ledger.rollForward(to: Fixture.day + 1)
    let letter = try issue(.redLetter, on: id, day: 1, in: fixture)
    #expect(try suggested(id, on: 2, in: fixture) == [Suggestion(.talk, because: .red)])
    try fixture.ledger.commit(
      .withdraw(sequence: letter.sequence, reason: "发错"), by: Fixture.clerk, at: Fixture.moment(2))
    #expect(try suggested(id, on: 2, in: fixture).map(\.kind) == [.redLetter, .talk])
  }

  @Test("What was issued about another item, or about the whole unit, is not this item's")
  func others() throws {
    let fixture = try Fixture()
    let id = try work("A1", due: 0, in: fixture)
    let other = try work("A2", due: 0, in: fixture)
    try fixture.ledger.rollForward(to: Fixture.day + 1)
    _ = try issue(.redLetter, on: other, day: 1, in: fixture)
    try fixture.ledger.commit(
      .issue(Consequence(.talk, to: .unit(11), reason: "进展缓慢")), by: Fixture.clerk, at: Fixture.moment(1))
    #expect(try suggested(id, on: 1, in: fixture).map(\.kind) == [.redLetter, .talk])
    #expect(try suggested(other, on: 1, in: fixture).map(\.kind) == [.talk])
  }

  @Test("Many items are judged together, and those without a suggestion are absent")
  func many() throws {
    let fixture = try Fixture()
    let red = try work("A1", due: 0, in: fixture)
    let green = try work("A2", due: 90, in: fixture)
    try fixture.ledger.rollForward(to: Fixture.day + 1)
    let items = try [red, green].map(fixture.item)
    let found = try SuggestionFacts.suggestions(for: items, from: fixture.ledger, on: Fixture.day + 1)
    #expect(found.keys.sorted() == [red])
    #expect(try SuggestionFacts.suggestions(for: [], from: fixture.ledger, on: Fixture.day).isEmpty)
  }
}
