import Campaign
import Canvas
import Ledger
import Testing

@testable import Board

@Suite("What hangs on the cursor is read when it rests") struct RestTests {
  /// Presses a key without resting after it.
  private func pass(_ key: Key, _ sitting: Sitting) { sitting.app.receive(.key(key), at: sitting.moment) }

  @Test("A cell that the cursor passes is not read; the one on which it rests is")
  func passing() throws {
    let sitting = try Sitting(columns: 120, rows: 40)
    let before = sitting.lines.suffix(4).first
    sitting.store.forget()
    for _ in 0..<3 { pass(.down, sitting) }
    #expect(sitting.store.pages.isEmpty && sitting.app.isAwaitingRest)
    #expect(sitting.lines.suffix(4).first == before)
    sitting.receive(.rest)
    #expect(sitting.store.pages.count == 1 && !sitting.app.isAwaitingRest)
    #expect(sitting.lines.suffix(4).first != before)
  }

  @Test("Enter opens the cell under the cursor at its own worst item, though the cursor did not rest on it")
  func opening() throws {
    let resting = try Sitting()
    resting.press("j⏎")
    let hurried = try Sitting()
    pass(.down, hurried)
    pass(.enter, hurried)
    #expect(hurried.lines == resting.lines)
  }
}
