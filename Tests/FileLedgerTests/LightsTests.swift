import Campaign
import FileLedger
import Foundation
import Ledger
import Testing

@Suite("Lights change with the calendar") struct LightsTests {
  private func overdueTomorrow() throws -> (Fixture, Item.ID) {
    let fixture = try Fixture()
    let id = try fixture.add(Fixture.entry("A1", due: 0))
    try fixture.step(id, .assign)
    return (fixture, id)
  }

  private func red(_ ledger: FileLedger) throws -> Int { try ledger.tallies(.all).whole.count(.red) }

  @Test("Rolling forward turns what is due red, and no event is written")
  func forward() throws {
    let (fixture, _) = try overdueTomorrow()
    let events = try fixture.ledger.latestSequence()
    #expect(try red(fixture.ledger) == 0)
    #expect(try fixture.ledger.rollForward(to: Fixture.day + 1) == 1)
    #expect(try red(fixture.ledger) == 1)
    #expect(try fixture.ledger.latestSequence() == events)
    #expect(try fixture.ledger.verify().findings == [])
  }

  @Test("A clock that is set back takes the lights back")
  func backward() throws {
    let (fixture, _) = try overdueTomorrow()
    let before = try fixture.ledger.tallies(.all)
    try fixture.ledger.rollForward(to: Fixture.day + 20)
    try fixture.ledger.rollForward(to: Fixture.day)
    #expect(try fixture.ledger.tallies(.all) == before)
    #expect(try fixture.ledger.verify().findings == [])
  }

  @Test("What turned before the clock was set back is no part of the trend")
  func peek() throws {
    let (fixture, id) = try overdueTomorrow()
    let ledger = fixture.ledger
    let before = try ledger.trend(.all, from: Fixture.day, to: Fixture.day + 30)
    try ledger.rollForward(to: Fixture.day + 20)
    try ledger.rollForward(to: Fixture.day)
    #expect(try ledger.trend(.all, from: Fixture.day, to: Fixture.day + 30) == before)
    #expect(try ledger.lightsSince([id]) == [id: Fixture.day])
    // With a step on the day ahead it cannot be as if nothing had been.
    try ledger.rollForward(to: Fixture.day + 20)
    try fixture.step(id, .sign(name: "李某"), on: 20)
    try ledger.rollForward(to: Fixture.day + 1)
    let after = try ledger.trend(.all, from: Fixture.day, to: Fixture.day + 30)
    #expect(after.map(\.overdue) == [0] + Array(repeating: 1, count: 30))
    #expect(try ledger.verify().findings == [])
  }

  @Test("An item that moves keeps the day since when it has its light")
  func move() throws {
    let (fixture, id) = try overdueTomorrow()
    try fixture.ledger.rollForward(to: Fixture.day + 1)
    var entry = try fixture.item(id).entry
    entry.unit = 12
    try fixture.ledger.commit(.edit(id, entry, revision: nil), by: Fixture.clerk, at: Fixture.moment(5))
    #expect(try fixture.ledger.lightsSince([id]) == [id: Fixture.day + 1])
  }

  @Test("A step on a later day rolls the others first")
  func stepRolls() throws {
    let (fixture, _) = try overdueTomorrow()
    let other = try fixture.add(Fixture.entry("A2", due: 90))
    try fixture.step(other, .assign, on: 3)
    #expect(try red(fixture.ledger) == 1)
    #expect(try fixture.ledger.lightsOn() == Fixture.day + 3)
  }

  @Test("A rehearsal shows another day and leaves no trace")
  func rehearsal() throws {
    let (fixture, _) = try overdueTomorrow()
    let other = try FileLedger.open(at: fixture.path)
    var seen = 0
    try fixture.ledger.rehearse(on: Fixture.day + 5) { seen = try red(fixture.ledger) }
    #expect(seen == 1)
    #expect(try red(fixture.ledger) == 0)
    #expect(try red(other) == 0)
    #expect(try fixture.ledger.lightsOn() == Fixture.day)
  }
}

@Suite("Another process's changes") struct WatchTests {
  @Test("A commit elsewhere wakes the descriptor and is told once; one's own is not told")
  func foreignChange() throws {
    let fixture = try Fixture()
    let other = try FileLedger.open(at: fixture.path)
    _ = try fixture.ledger.hasForeignChanges()
    _ = try fixture.add(Fixture.entry("A1"))
    #expect(try !fixture.ledger.hasForeignChanges())
    try other.commit(.add(Fixture.entry("A2")), by: Author(name: "赵", sitting: "s2"), at: Fixture.moment())
    let descriptor = try #require(fixture.ledger.changeDescriptor)
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    #expect(poll(&request, 1, 5_000) == 1)
    #expect(try fixture.ledger.hasForeignChanges())
    #expect(try !fixture.ledger.hasForeignChanges())
    #expect(try fixture.ledger.events(after: 2, limit: 10).map(\.number) == ["A2"])
  }
}
