import Canvas
import Testing

@testable import Terminal

@Suite("A double click")
struct DoubleClickTests {
  private func kinds(_ presses: [(column: Int, kind: MousePress.Kind, time: Int64)]) -> [MousePress.Kind] {
    var judge = DoubleClick()
    return presses.map { press in
      let place = Point(column: press.column, row: 1)
      return judge.judge(MousePress(point: place, kind: press.kind), at: press.time).kind
    }
  }

  @Test("is the second click at a place within 400 milliseconds")
  func inTime() {
    #expect(kinds([(3, .click, 1000), (3, .click, 1400)]) == [.click, .doubleClick])
    #expect(kinds([(3, .click, 1000), (3, .click, 1401)]) == [.click, .click])
  }

  @Test("is not made of two places, or with the wheel between")
  func places() {
    #expect(kinds([(3, .click, 1000), (4, .click, 1100)]) == [.click, .click])
    #expect(kinds([(3, .click, 0), (3, .wheelUp, 10), (3, .click, 20)]) == [.click, .wheelUp, .click])
  }

  @Test("is followed by a click again")
  func third() {
    #expect(
      kinds([(3, .click, 0), (3, .click, 10), (3, .click, 20), (3, .click, 30)])
        == [.click, .doubleClick, .click, .doubleClick])
  }
}
