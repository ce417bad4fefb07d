import Campaign
import Testing

@testable import Board

/// 5,000 items in one cell.
@Suite struct LargeCellTests {
  private static let ledger = PreparedLedger(
    Wall.plan, (1...5_000).map { Wall.item("N\($0)", .assigned, due: 20 + $0 % 50) })

  @Test("To open, to go to the end and to scroll back reads only what is seen")
  func pages() throws {
    let sitting = try Sitting(data: LargeCellTests.ledger)
    sitting.store.forget()
    sitting.press("⏎")
    #expect(sitting.lines[1].contains("2/5003"))
    #expect(sitting.store.pages.allSatisfy { $0 <= 24 } && sitting.store.pages.count <= 2)

    sitting.store.forget()
    sitting.press("G")
    #expect(sitting.lines[1].contains("5003/5003"))
    sitting.press("⇞")
    #expect(sitting.selected.hasPrefix("N"))
    #expect(sitting.store.pages.allSatisfy { $0 <= 24 } && sitting.store.pages.count <= 2)

    // A page and the lines of one more: what is on screen already is not read again.
    sitting.store.forget()
    sitting.press("kkkkkkkkkkkkkkkkkkkk⇞⇞⇞")
    #expect(sitting.store.pages.reduce(0, +) <= 24 * 5)
    #expect(sitting.store.walks == 0 && sitting.store.lookUps == 0)
  }

  @Test("A step in the middle reads the cell's figures and one page")
  func step() throws {
    let sitting = try Sitting(data: LargeCellTests.ledger).press("⏎⇟⇟⇟")
    let number = sitting.selected
    sitting.store.forget()
    sitting.press("c催办⏎")
    #expect(sitting.selected == number)
    #expect(sitting.store.pages.reduce(0, +) <= 30)
    #expect(sitting.store.walks == 0)
  }

  @Test("Every item is met once on the way down")
  func everyItem() throws {
    let sitting = try Sitting(rows: 60, data: LargeCellTests.ledger).press("⏎")
    var met: Set<String> = []
    for _ in 0..<5_000 {
      met.insert(sitting.selected)
      sitting.press("j")
    }
    #expect(met.count == 5_000)
  }
}
