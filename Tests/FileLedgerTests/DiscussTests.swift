import Campaign
import Ledger
import Testing

@testable import FileLedger

/// Items called up in a meeting.
@Suite struct DiscussTests {
  private static let opening = MeetingOpening(name: "例会", place: "", present: [])

  @Test("An item is called up once in a meeting, whoever comes to it; in the next meeting again")
  func once() throws {
    let fixture = try Fixture()
    let id = try fixture.add(Fixture.entry("1"))
    func discuss(_ name: String) throws -> Event {
      try fixture.ledger.commit(.discuss(id), by: Author(name: name, sitting: name), at: Fixture.moment())
    }
    try fixture.ledger.commit(.meet(Self.opening), by: Fixture.clerk, at: Fixture.moment())
    let first = try discuss("王")
    let last = try fixture.ledger.latestSequence()
    #expect(try discuss("李") == first)
    #expect(try fixture.ledger.latestSequence() == last)
    try fixture.ledger.commit(.adjourn, by: Fixture.clerk, at: Fixture.moment())
    try fixture.ledger.commit(.meet(Self.opening), by: Fixture.clerk, at: Fixture.moment())
    #expect(try discuss("李").sequence > last)
    #expect(try fixture.ledger.verify().findings.isEmpty)
  }

  @Test("Nothing is called up without a meeting")
  func closed() throws {
    let fixture = try Fixture()
    let id = try fixture.add(Fixture.entry("1"))
    #expect(throws: LedgerError.noOpenMeeting) {
      try fixture.ledger.commit(.discuss(id), by: Fixture.clerk, at: Fixture.moment())
    }
  }
}
