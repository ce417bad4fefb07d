import Testing

@testable import Board

@Suite("A view that looks at very many items")
struct SlowViewTests {
  @Test("says so before it does, and is there when that was on the screen", arguments: ["R", "d"])
  func told(key: String) throws {
    let sitting = try Sitting()
    sitting.app.slowFrom = 500
    let walks = sitting.store.walks
    sitting.press(key)
    #expect(sitting.app.screenKind == .board && sitting.app.isAwaitingDraw)
    #expect(sitting.lastLine.contains("正在统计 5") && sitting.store.walks == walks)
    sitting.app.receive(.drawn, at: sitting.moment)
    #expect(sitting.app.screenKind == (key == "R" ? .ranking : .changes) && !sitting.app.isAwaitingDraw)
    #expect(!sitting.sees("正在统计"))
  }

  @Test("is there before what is typed on meanwhile counts")
  func typedOn() throws {
    let sitting = try Sitting()
    sitting.app.slowFrom = 500
    sitting.press("R⎋j")
    #expect(sitting.app.screenKind == .board && sitting.board?.row == 1 && !sitting.app.isAwaitingDraw)
  }

  @Test("is there at once where there are fewer")
  func atOnce() throws {
    let sitting = try Sitting().press("R")
    #expect(sitting.app.screenKind == .ranking && !sitting.app.isAwaitingDraw)
  }
}
