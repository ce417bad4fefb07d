import Campaign
import Canvas
import FileLedger
import Ledger
import Testing
import Words

@testable import Board

/// What changed since the last meeting.
@Suite struct ChangesTests {
  private func changes(
    _ columns: Int = 120, _ rows: Int = 40, _ language: Language = .simplified,
    _ data: PreparedLedger = History.meetings, symbols: Symbols = .unicode
  ) throws -> Sitting {
    try Sitting(columns: columns, rows: rows, language, symbols: symbols, data: data).press("d")
  }

  private func screen(_ sitting: Sitting) throws -> ChangesScreen {
    try #require(sitting.app.screen as? ChangesScreen)
  }

  private func numbers(_ kind: ChangesRows.Kind, _ sitting: Sitting) throws -> [String] {
    try screen(sitting).rows.groups.first { $0.kind == kind }?.items.map(\.item.entry.number) ?? []
  }

  @Test("Since the last closed meeting: newly red, closed, reopened, no longer red, new")
  func groups() throws {
    let sitting = try changes()
    #expect(sitting.sees("第 2 次会议散会(2017-03-13)以来"))
    #expect(try numbers(.newlyRed, sitting) == ["C1", "D1"])
    #expect(try numbers(.newlyClosed, sitting) == [])
    #expect(try numbers(.reopened, sitting) == ["C1"])
    #expect(try numbers(.noLongerRed, sitting) == ["E1"])
    #expect(try numbers(.new, sitting) == ["F1"])
    #expect(sitting.sees("红灯 2 > 3 (+1)") && sitting.sees("已销号 2 > 1 (-1)") && sitting.sees("总体变差"))
    #expect(sitting.line(with: "C1 ").contains("✓>✗ C1") && sitting.line(with: "C1 ").contains("已销号 > 整改中"))
    #expect(sitting.line(with: "D1 ").contains("超期 2 天"))
    #expect(sitting.sees("新亮红灯 2") && sitting.sees("新销号 0"))
  }

  @Test("In the past since the meeting before, and as it was then")
  func inThePast() throws {
    let sitting = try changes().press("[")
    #expect(sitting.lines[0].contains("第 2 次会议散会时"))
    #expect(sitting.sees("第 1 次会议散会(2017-03-11)以来"))
    #expect(try numbers(.newlyRed, sitting) == ["A1"])
    #expect(try numbers(.newlyClosed, sitting) == ["B1"])
    #expect(try numbers(.new, sitting) == [])
    // Before the first meeting there is none: a week is looked back.
    sitting.press("[")
    #expect(sitting.sees("2017-03-04 以来") && sitting.sees("此前没有开过会"))
    #expect(try numbers(.new, sitting).count == 5)
    // A day that ended with a meeting: nothing happened since.
    sitting.command("past 2017-03-11")
    #expect(sitting.sees("第 1 次会议散会(2017-03-11)以来") && sitting.sees("没有新亮红灯"))
    sitting.command("now")
    #expect(sitting.app.screenKind == .changes && sitting.sees("第 2 次会议散会"))
  }

  @Test("Without any meeting since a week ago, and it says so")
  func noMeetings() throws {
    let sitting = try changes(120, 40, .simplified, History.noMeetings)
    #expect(sitting.sees("2017-03-13 以来") && sitting.sees("此前没有开过会，看一周来的变化"))
    #expect(try numbers(.newlyRed, sitting) == ["D1"])
  }

  @Test("The grid marks better, worse and the same without needing colour", arguments: [false, true])
  func grid(_ isAscii: Bool) throws {
    let symbols = isAscii ? Symbols.ascii : .unicode
    let sitting = try changes(120, 40, .simplified, History.meetings, symbols: symbols)
    let layout = try #require(try screen(sitting).layout(sitting.app.context))
    func cell(_ unit: Int) -> String {
      let rect = Rect(column: layout.column(0), row: layout.row(unit), columns: layout.tile, rows: 1)
      return sitting.text(in: rect).filter { $0 != " " }
    }
    let (up, down, same) = (symbols.more.up, symbols.more.down, symbols.none)
    #expect(
      (0..<8).map(cell) == [
        "\(same)", "\(same)", "\(down)\(symbols.red)", "\(down)\(symbols.red)", "\(up)\(symbols.yellow)",
        "\(same)", "", "",
      ])
    #expect(sitting.sees("\(up) 变好 1  \(down) 变差 2  \(same) 持平 3"))
    #expect(Set([up, down, same]).count == 3)
  }

  @Test("Groups fold; Enter opens the item, Esc leads back to it; left and right leap from kind to kind")
  func walking() throws {
    let sitting = try changes()
    #expect(sitting.selected == "C1")
    #expect(sitting.press("j").selected == "D1")
    sitting.press("⏎")
    #expect(sitting.app.screenKind == .item && sitting.lines[0].contains("D1"))
    sitting.press("⎋")
    #expect(sitting.app.screenKind == .changes && sitting.selected == "D1")
    sitting.press("⇥")
    #expect(!sitting.sees("D1 ") && sitting.sees("▸ 新亮红灯 2"))
    sitting.press("⏎")
    #expect(sitting.sees("D1 ") && sitting.selected == "")
    sitting.press("ll")
    #expect(try screen(sitting).rows.line(try screen(sitting).cursor) == .group(2))
    #expect(sitting.press("G").selected == "F1")
    #expect(sitting.press("g").selected == "")
    #expect(sitting.press("⎋").app.screenKind == .board)
  }

  @Test("Steps, notes and marks work on the items of the list, and the list follows")
  func steps() throws {
    let sitting = try changes().press("j")
    #expect(sitting.press("s").isAsked && sitting.sees("D1"))
    sitting.press("⎋G")
    #expect(sitting.selected == "F1")
    sitting.press("␣")
    #expect(try sitting.state("F1") == .assigned && sitting.lastLine.contains("F1"))
    #expect(sitting.selected == "F1" && sitting.line(with: "F1 ").contains("新增事项 已交办"))
    sitting.press("gjmm")
    #expect(sitting.app.context.marks.count == 2)
    sitting.press("gjc补记⌃s")
    #expect(sitting.lastLine.contains("2 项"))
    sitting.press("r")
    #expect(sitting.sees("13800000001"))
  }

  @Test("What becomes red elsewhere is there at once, and the cursor stays with its item")
  func live() throws {
    let sitting = try changes().press("j")
    let other = try FileLedger.open(at: sitting.ledger.location)
    let item = try #require(try other.item(number: "B1"))
    try other.commit(
      .step(item.id, .rebound(finding: "复燃"), revision: nil), by: Author(name: "赵六", sitting: "other"),
      at: sitting.moment)
    sitting.receive(.ledgerChanged)
    #expect(try numbers(.newlyRed, sitting) == ["B1", "C1", "D1"])
    #expect(sitting.selected == "D1" && sitting.lastLine.contains("赵六"))
  }

  @Test("Filter and search find their way through the list")
  func searching() throws {
    let sitting = try changes().press("/D1⏎")
    #expect(sitting.selected == "D1" && sitting.lastLine.contains("1 项"))
    #expect(sitting.press("/无此⏎").lastLine.contains("没有找到"))
    sitting.command("filter 草稿")
    #expect(try numbers(.newlyRed, sitting) == [] && numbers(.new, sitting) == ["F1"])
  }

  @Test("A click selects a line, a double click opens it, or the cell of the grid")
  func mouse() throws {
    let sitting = try changes()
    let place = try #require(sitting.find("D1 "))
    sitting.click(place)
    #expect(sitting.selected == "D1")
    sitting.click(place, .doubleClick)
    #expect(sitting.app.screenKind == .item)
    sitting.press("⎋")
    let heading = try #require(sitting.find("新亮红灯 2"))
    let layout = try #require(try screen(sitting).layout(sitting.app.context))
    sitting.click(Point(column: heading.column, row: layout.list.row), .doubleClick)
    #expect(!sitting.sees("D1 "))
    sitting.click(Point(column: layout.column(0), row: layout.row(2)), .doubleClick)
    #expect(sitting.app.screenKind == .cell && sitting.lines[0].contains("浍滨办"))
    #expect(sitting.press("⎋").app.screenKind == .changes)
  }

  @Test("An empty ledger has no changes, and says so", arguments: [(40, 10), (80, 24), (200, 60)])
  func empty(_ columns: Int, _ rows: Int) throws {
    let sitting = try changes(columns, rows, .simplified, PreparedLedger(Wall.plan, []))
    #expect(sitting.sees(columns > 40 ? "没有新亮红灯、销号、重新整改或新增的事项" : "没有新亮红灯"))
    #expect(sitting.press("jkGg⏎⇥hl{").app.screenKind == .changes)
  }

  @Test("Nothing that is drawn is wider in Chinese terminals", arguments: Language.allCases)
  func signs(_ language: Language) throws {
    for (columns, rows) in [(40, 10), (80, 24), (160, 40)] {
      for keys in ["", "[", "[[", "{", "[s", ":past x⏎", ":meeting x⏎", ":past 2030-01-01⏎", "[[["] {
        let sitting = try changes(columns, rows, language).press(keys)
        let canvas = sitting.canvas
        let found = (0..<rows).flatMap { canvas.row($0).flatMap(\.character.unicodeScalars) }
          .filter(TextWidth.isAmbiguous)
        #expect(found.isEmpty, "\(String(String.UnicodeScalarView(found))) after \(keys)")
      }
    }
  }

  @Test("Hostile text in an item is harmless in list, detail and grid")
  func hostile() throws {
    let item = Wall.item("\u{1B}]0;X\u{7}", .rectifying, due: -1) {
      $0.entry.content = "\u{1B}[2J拆\u{202E}除\n炉"
      $0.entry.responsible = "\u{9B}31m"
    }
    for (columns, rows) in [(40, 10), (80, 24), (160, 40)] {
      let sitting = try changes(columns, rows, .simplified, PreparedLedger(Wall.plan, [item]))
      let scalars = sitting.screen.unicodeScalars
      #expect(sitting.sees("超期 1 天"))
      #expect(scalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
      #expect(!scalars.contains("\u{202E}"))
    }
  }

  @Test("Forty units: those that changed are shown, and how many more there are")
  func manyUnits() throws {
    let sitting = try Sitting(columns: 80, rows: 24, data: .large).press("d")
    #expect(sitting.sees("另有") && sitting.sees("新亮红灯"))
  }
}
