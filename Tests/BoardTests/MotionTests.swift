import Campaign
import Canvas
import TestDice
import Testing
import Words

@testable import Board

/// Moving about, scrolling and resizing.
@Suite struct MotionTests {
  static let sizes = [(40, 10), (41, 11), (57, 13), (80, 24), (100, 30), (120, 40), (200, 60)]

  @Test("The headings stay and the cursor is seen, wherever it goes on 40 units", arguments: sizes)
  func frozen(_ columns: Int, _ rows: Int) throws {
    let sitting = try Sitting(columns: columns, rows: rows, data: .large)
    for keys in ["", "⇟", "⇟⇟", "⇞", "G", "k", "⇲", "←", "g", "e", "⇲←", "x", "Gk", "zz", "z"] {
      sitting.press(keys)
      try sitting.expectCursor(after: keys)
      let board = try #require(sitting.board)
      let layout = board.layout
      let heading = sitting.lines[layout.top..<(layout.top + layout.heading)].joined()
      #expect(heading.contains { $0 != " " }, "after \(keys):\n\(sitting.screen)")
      if board.row < board.grid.rows.count - 1 {
        #expect((board.topRow..<(board.topRow + layout.visibleRows)).contains(board.row))
      }
    }
  }

  @Test("A board that does not fit says how much there is, and which way")
  func more() throws {
    let sitting = try Sitting(columns: 120, data: .large)
    #expect(sitting.lines[22].contains("/40 ▾"))
    sitting.press("⇟⇟")
    #expect(sitting.lines[22].contains("/40 ▴▾"))
    sitting.press("Gk")
    #expect(sitting.lines[22].contains("-40/40 ▴"))
    #expect(!sitting.lines[22].contains("▾"))
    sitting.press("e")
    #expect(sitting.lines[22].contains("/30 ▸"))
    sitting.press("⇲←")
    #expect(sitting.lines[22].contains("-30/30 ◂"))
  }

  @Test("It says so in every size", arguments: [(40, 10), (60, 14), (80, 24), (100, 20)], Language.allCases)
  func moreEverywhere(_ size: (Int, Int), _ language: Language) throws {
    let sitting = try Sitting(columns: size.0, rows: size.1, language, data: .large)
    #expect(sitting.sees("▾"), "\(sitting.screen)")
  }

  @Test("A board that fits says nothing of the kind")
  func fits() throws {
    #expect(try !Sitting().lines[22].contains("/8"))
  }

  @Test("Whatever is pressed, at whatever size, nothing breaks and the cursor is seen", arguments: 1...12)
  func anything(_ seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let sitting = try Sitting(columns: 80, rows: 24, data: seed % 2 == 0 ? .large : .demo)
    let keys = Keymap.bindings.flatMap(\.keys).filter { $0 != .control("c") }
    let typed =
      Array("abq红1 /").map(Key.character) + [.backspace, .delete, .tab, .backTab, .control("s"), .enter]
    var past: [String] = []
    for _ in 0..<140 {
      if dice.roll(12) == 0 {
        let size = Size(
          columns: dice.roll(8) == 0 ? dice.roll(40) : 40 + dice.roll(161),
          rows: dice.roll(8) == 0 ? dice.roll(10) : 10 + dice.roll(51))
        sitting.receive(.resized(size))
        past.append("\(size.columns)x\(size.rows)")
      } else if dice.roll(12) == 0 {
        let point = Point(column: dice.roll(200), row: dice.roll(60))
        sitting.click(point, [.click, .doubleClick, .wheelUp, .wheelDown][dice.roll(4)])
        past.append("click \(point.column),\(point.row)")
      } else {
        let pool = sitting.isAsked && dice.roll(3) > 0 ? typed : keys
        let key = pool[dice.roll(pool.count)]
        sitting.receive(.key(key))
        past.append(key.label)
      }
      try sitting.expectWhole(after: past.suffix(12).joined(separator: " "))
    }
  }

  @Test(
    "A window that is too small says so, and shows the same place again when it grows",
    arguments: [(39, 10), (40, 9), (12, 3), (1, 1), (0, 0)])
  func tooSmall(_ columns: Int, _ rows: Int) throws {
    let sitting = try Sitting().press("jjl")
    let before = sitting.canvas
    sitting.resize(columns, rows)
    #expect(sitting.canvas.size == Size(columns: columns, rows: rows))
    if columns >= 12 { #expect(sitting.screen.contains("窗口太小")) }
    sitting.resize(80, 24)
    #expect(sitting.canvas == before)
  }

  @Test("A cell opens at its worst item, wherever that stands")
  func worst() throws {
    let items = [
      Wall.item("A1", .closed), Wall.item("B1", .assigned, task: 1),
      Wall.item("B2", .assigned, task: 1, due: -1),
    ]
    #expect(try Sitting(items).press("⏎").selected == "B2")
  }

  @Test("In a cell the headings of tasks can be folded, and left and right go from task to task")
  func groups() throws {
    let items = [Wall.item("A1", .assigned), Wall.item("A2", .assigned), Wall.item("B1", .assigned, task: 1)]
    let sitting = try Sitting(items).press("⏎")
    #expect(sitting.selected == "A1")
    #expect(sitting.press("l").cell?.cursor == 3)
    #expect(sitting.press("j").selected == "B1")
    sitting.press("⇥")
    #expect(!sitting.sees("B1号"))
    #expect(sitting.press("⏎").sees("B1号"))
    #expect(sitting.press("hh").cell?.cursor == 0)
  }
}

extension Dice {
  /// 0 to `sides` - 1.
  fileprivate mutating func roll(_ sides: Int) -> Int { roll(0...max(0, sides - 1)) }
}

extension Sitting {
  /// The cursor of a list or the board lies on the screen.
  func expectCursor(after keys: String, _ location: SourceLocation = #_sourceLocation) throws {
    guard !isAsked, ![.item, .trend].contains(app.screenKind), app.context.theme.name == .dark else { return }
    let isEmpty = cell.map { $0.rows.count == 0 } ?? sees(app.context.words.views.allCalm)
    #expect(
      isEmpty || !cursorPlaces.isEmpty, "no cursor after \(keys):\n\(screen)", sourceLocation: location)
  }

  /// The canvas is as large as the window, and no character is cut in half.
  func expectWhole(after keys: String, _ location: SourceLocation = #_sourceLocation) throws {
    let canvas = self.canvas
    #expect(canvas.size == app.context.size, sourceLocation: location)
    let isWhole = (0..<canvas.size.rows).allSatisfy { row in
      let widths = [1] + canvas.row(row).map(\.width) + [1]
      return zip(widths, widths.dropFirst()).allSatisfy { ($0 == 2) == ($1 == 0) }
    }
    #expect(isWhole, "half a character after \(keys)", sourceLocation: location)
    guard canvas.size.columns >= 40, canvas.size.rows >= 10 else { return }
    try expectCursor(after: keys, location)
    if let cursor = canvas.cursor {
      #expect(
        (0..<canvas.size.columns).contains(cursor.column) && (0..<canvas.size.rows).contains(cursor.row),
        "the terminal's cursor is off the screen after \(keys)", sourceLocation: location)
    }
  }
}
