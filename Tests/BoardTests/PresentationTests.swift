import Campaign
import Canvas
import Ledger
import Testing
import Words

@testable import Board

/// The projector: views in turn, nothing that changes anything.
@Suite struct PresentationTests {
  /// A projector at the ledger of a sitting.
  private struct Room {
    let sitting: Sitting
    var shown: Presentation

    init(
      _ views: [PresentedView] = PresentedView.usual, columns: Int = 120, rows: Int = 40,
      _ language: Language = .simplified
    ) throws {
      sitting = try Sitting(MeetingRoom.items, columns: columns, rows: rows, language)
      shown = try Presentation(
        views, each: 20, of: sitting.ledger, sitting.app.context,
        by: Author(name: "投影", sitting: "projector"), at: sitting.moment)
    }

    var text: String { shown.draw().text() }
    var lastLine: String {
      text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().last.map(String.init) ?? ""
    }

    mutating func press(_ key: Key) { shown.receive(.key(key), at: sitting.moment) }

    mutating func wait(_ seconds: Int) {
      sitting.seconds += seconds
      shown.receive(.tick, at: sitting.moment)
    }
  }

  @Test("It begins with the board in its large layout, says which view of how many, and its keys")
  func begins() throws {
    let room = try Room()
    #expect(room.text.contains("路东办") && room.text.contains("凤城乡"))
    #expect(room.lastLine.hasSuffix("挂图 1/5") && room.lastLine.contains("Space 暂停/继续"))
    #expect(!room.lastLine.contains("办下一步"))
  }

  @Test("The views follow each other, and after the last comes the first")
  func turns() throws {
    var room = try Room()
    #expect(room.shown.nextWake == room.sitting.seconds + 20)
    room.wait(19)
    #expect(room.lastLine.hasSuffix("挂图 1/5"))
    for title in ["红黄灯清单 2/5", "排名 3/5", "趋势 4/5", "变化 5/5", "挂图 1/5"] {
      room.wait(20)
      #expect(room.lastLine.hasSuffix(title), "\(title)")
    }
    #expect(room.text.contains("路东办"))
  }

  @Test("Every view is the screen that the board shows")
  func screens() throws {
    var room = try Room(PresentedView.allCases)
    for view in PresentedView.allCases {
      var app = room.sitting.app
      if let destination = view.destination { app.go(to: destination) }
      #expect(app.screenKind == view.screen)
      if view != .board {
        #expect(room.text.split(separator: "\n").first == app.draw().text().split(separator: "\n").first)
      }
      room.press(.right)
    }
  }

  @Test("Space keeps a view, and lets it go on")
  func pauses() throws {
    var room = try Room()
    room.press(.character(" "))
    #expect(room.lastLine.contains("已暂停  挂图 1/5") && room.shown.nextWake == nil)
    room.wait(500)
    #expect(room.shown.index == 0)
    room.press(.right)
    #expect(room.shown.index == 1 && room.shown.isPaused)
    room.press(.character(" "))
    #expect(room.shown.nextWake == room.sitting.seconds + 20)
    room.wait(20)
    #expect(room.shown.index == 2)
  }

  @Test("Left and Right go through the views both ways")
  func arrows() throws {
    var room = try Room()
    room.press(.left)
    #expect(room.shown.index == 4)
    room.press(.right)
    #expect(room.shown.index == 0)
    room.sitting.seconds += 10
    room.press(.right)
    #expect(room.shown.nextWake == room.sitting.seconds + 20)
  }

  @Test("One view alone wakes nobody")
  func single() throws {
    var room = try Room([.board])
    #expect(room.shown.nextWake == nil)
    room.wait(100)
    #expect(room.lastLine.hasSuffix("挂图 1/1"))
  }

  @Test("No key, paste or click steps, edits, reveals, opens or asks anything")
  func readOnly() throws {
    var room = try Room([.board, .worst])
    let before = try room.sitting.ledger.latestSequence()
    for view in 0..<2 {
      let text = room.text
      for key in "abcdefghijklmosuvwxyzABCDEFGHIJKLMNORSTUVWXYZ:/?[]{}0123456789" {
        room.press(.character(key))
        #expect(room.text == text, "\(key) on view \(view)")
      }
      for key in [Key.enter, .tab, .up, .down, .control("r"), .home, .end] { room.press(key) }
      room.shown.receive(.paste("x"), at: room.sitting.moment)
      for kind in [MousePress.Kind.click, .doubleClick, .wheelDown] {
        room.shown.receive(
          .mouse(MousePress(point: Point(column: 12, row: 5), kind: kind)), at: room.sitting.moment)
      }
      #expect(room.text == text)
      room.press(.right)
    }
    #expect(try room.sitting.ledger.latestSequence() == before)
  }

  @Test(
    "t changes the theme, q, Esc and Ctrl-C leave", arguments: [Key.character("q"), .escape, .control("c")])
  func leaves(_ key: Key) throws {
    var room = try Room()
    let before = room.shown.draw()
    room.press(.character("t"))
    #expect(room.shown.draw() != before && room.lastLine.contains("主题：浅色"))
    #expect(!room.shown.isFinished)
    room.press(key)
    #expect(room.shown.isFinished)
  }

  @Test("What others change is followed at once, marked, and told in the last line")
  func live() throws {
    var room = try Room()
    let item = try #require(try room.sitting.item("A2"))
    let other = try room.sitting.beside(as: "赵六").ledger
    try other.commit(
      .step(item.id, .sign(name: "赵六"), revision: nil), by: Author(name: "赵六", sitting: "other"),
      at: room.sitting.moment)
    let before = room.shown.draw()
    room.shown.receive(.ledgerChanged, at: room.sitting.moment)
    #expect(room.lastLine.contains("赵六  A2  签收  已交办 > 整改中") && room.lastLine.hasSuffix("挂图 1/5"))
    let changed = room.sitting.app.context.theme.changed
    let canvas = room.shown.draw()
    let isMarked = (0..<canvas.size.rows).contains { row in canvas.row(row).contains { $0.style == changed } }
    #expect(canvas != before && isMarked)
    #expect(room.shown.nextWake == room.sitting.seconds + 5)
    room.wait(20)
    #expect(!room.lastLine.contains("赵六"))
  }

  @Test("It works in every size, and says when the terminal is too small")
  func sizes() throws {
    var room = try Room([.board, .worst], columns: 80, rows: 24)
    for (columns, rows) in [(40, 10), (60, 16), (200, 60)] {
      room.shown.receive(.resized(Size(columns: columns, rows: rows)), at: room.sitting.moment)
      #expect(room.lastLine.hasSuffix("1/2"), "\(columns)x\(rows)")
    }
    room.shown.receive(.resized(Size(columns: 30, rows: 5)), at: room.sitting.moment)
    #expect(room.text.contains("窗口太小"))
  }

  @Test("PgDn and PgUp leaf through what is longer than the screen, and the view stays as long again")
  func leafs() throws {
    var room = try Room([.worst, .board], columns: 40, rows: 10)
    let first = room.text
    room.wait(15)
    room.press(.pageDown)
    #expect(room.text != first && room.shown.index == 0)
    room.wait(15)
    #expect(room.shown.index == 0)
    room.press(.pageUp)
    #expect(room.text == first)
    room.wait(20)
    #expect(room.shown.index == 1)
  }
}
