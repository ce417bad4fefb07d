import Campaign
import FileLedger
import Ledger
import Testing

@Suite("Changes made together") struct TogetherTests {
  private struct Stopped: Error {}

  private func report(_ id: Item.ID, _ percent: Int) -> DatedCommand {
    DatedCommand(
      .step(id, .report(percent: percent, reason: ""), revision: nil), by: Fixture.clerk,
      at: Fixture.moment(), facts: [FieldChange(field: Event.source, before: nil, after: "周报.csv")])
  }

  private func rectifying(_ fixture: Fixture) throws -> Item.ID {
    let id = try fixture.add(Fixture.entry("N1"))
    try fixture.step(id, .assign)
    try fixture.step(id, .sign(name: "李某"))
    return id
  }

  @Test("What stops in the middle leaves nothing behind, neither events nor items nor tallies")
  func stopped() throws {
    let fixture = try Fixture()
    let id = try rectifying(fixture)
    let sequence = try fixture.ledger.latestSequence()
    #expect(throws: Stopped.self) {
      try fixture.ledger.together {
        try fixture.ledger.commit([report(id, 50)])
        try fixture.ledger.take(
          [Item(entry: Fixture.entry("N2"))], from: "台账.csv", by: Fixture.clerk, at: Fixture.moment())
        throw Stopped()
      }
    }
    #expect(try fixture.ledger.latestSequence() == sequence)
    #expect(try fixture.ledger.count(.all) == 1)
    #expect(try fixture.item(id).life.progress == 0)
    #expect(try fixture.ledger.verify().findings == [])
  }

  @Test("A commit that is refused leaves nothing of itself, and the others are saved")
  func refused() throws {
    let fixture = try Fixture()
    let id = try rectifying(fixture)
    try fixture.ledger.together {
      #expect(throws: LedgerError.self) {
        // The second of the two falls without a reason.
        try fixture.ledger.commit([report(id, 80), report(id, 10)])
      }
      try fixture.ledger.commit([report(id, 30)])
    }
    let reopened = try FileLedger.open(at: fixture.path)
    #expect(try reopened.item(id: id)?.life.progress == 30)
    #expect(try reopened.verify().findings == [])
  }

  @Test("An event says which file it came from")
  func source() throws {
    let fixture = try Fixture()
    let id = try rectifying(fixture)
    try fixture.ledger.commit([report(id, 30)])
    #expect(try fixture.ledger.history(of: id).last?.fact(Event.source) == "周报.csv")
  }
}
