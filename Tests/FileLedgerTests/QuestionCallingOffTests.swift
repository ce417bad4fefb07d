import Campaign
import FileLedger
import Ledger
import Testing

@Suite("A question that is called off") struct QuestionCallingOffTests {
  private static func ledger() throws -> Fixture {
    let fixture = try Fixture()
    let rows = (1...2_000).map { Item(entry: Fixture.entry("N\($0)", task: $0 % 4 + 1)) }
    _ = try fixture.ledger.take(rows, from: "台账.csv", by: Fixture.clerk, at: Fixture.moment())
    return fixture
  }

  @Test("is given up in its middle, and the ledger answers the next")
  func givenUp() throws {
    let fixture = try Self.ledger()
    var (asked, read) = (0, 0)
    let isCalledOff = {
      asked += 1
      return asked > 1
    }
    #expect(throws: (any Error).self) {
      try fixture.ledger.inSnapshot(unless: isCalledOff) {
        try fixture.ledger.forEachItem(.all) { _ in read += 1 }
      }
    }
    #expect(asked == 2 && read > 0 && read < 2_000)
    var all = 0
    try fixture.ledger.forEachItem(.all) { _ in all += 1 }
    #expect(all == 2_000 && asked == 2)
  }

  @Test("is answered where it is not")
  func answered() throws {
    let fixture = try Self.ledger()
    var (asked, read) = (0, 0)
    let isCalledOff = {
      asked += 1
      return false
    }
    try fixture.ledger.inSnapshot(unless: isCalledOff) {
      try fixture.ledger.forEachItem(.all) { _ in read += 1 }
    }
    #expect(asked > 1 && read == 2_000)
  }
}
