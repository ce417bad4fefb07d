import Campaign
import Canvas
import FileLedger
import Ledger
import Testing
import Words

@testable import Board

/// p: the rows are departments.
@Suite struct PivotTests {
  /// Two departments, and one item that names none; 住建局 has the red one.
  static let items = [
    Wall.item("A1", .rectifying, unit: 0, due: -2) { $0.entry.department = "市住建局" },
    Wall.item("A2", .closed, unit: 3) { $0.entry.department = "市住建局" },
    Wall.item("B1", .assigned, unit: 3, task: 3, due: 60) { $0.entry.department = "乙处" },
    Wall.item("C1", .draft, unit: 5) { $0.entry.department = "" },
  ]

  private func rows(_ sitting: Sitting) -> [String] { sitting.board?.grid.rows.map(\.short) ?? [] }

  @Test("p turns units into departments, those of the plan first and the nameless last, and back again")
  func pivot() throws {
    let sitting = try Sitting(PivotTests.items)
    let units = rows(sitting)
    sitting.press("p")
    #expect(rows(sitting) == ["市住建局", "乙处", "未填", "合计"])
    #expect(sitting.lastLine.contains("各行改为监管责任单位"))
    #expect(sitting.board?.grid.tallies.last?.last?.total == 4)
    #expect(rows(sitting.press("p")) == units)
    #expect(sitting.lastLine.contains("各行改为乡(办)"))
  }

  @Test("The cursor keeps its column, and comes back to the unit it left")
  func place() throws {
    let sitting = try Sitting(PivotTests.items).press("jjjjl")
    let place = sitting.place
    #expect(sitting.press("p").place.hasSuffix("面源污染"))
    #expect(sitting.press("gjp").place == place)
    #expect(sitting.press("p").place == "乙处 面源污染")
  }

  @Test("Enter on a department's cell lists exactly its items, of whatever unit")
  func open() throws {
    let sitting = try Sitting(PivotTests.items).press("pg⏎")
    #expect(sitting.lines[0].contains("市住建局 全面推行清洁供热"))
    #expect(sitting.sees("A1") && sitting.sees("A2") && !sitting.sees("C1"))
    #expect(sitting.sees("路东办") && sitting.sees("上马办"))
    #expect(sitting.press("qjj⏎").sees("C1") && !sitting.sees("A1"))
    #expect(sitting.press("qG⇲⏎").sees("B1") && sitting.sees("A1"))
  }

  @Test("The tiles of a department count what its cell lists", arguments: ["", "e", "o", "oo", "x", "z"])
  func counts(_ keys: String) throws {
    let sitting = try Sitting().press("p" + keys)
    let board = try #require(sitting.board)
    for row in board.grid.rows.indices {
      for column in board.grid.columns.indices where (row + column) % 7 == 0 {
        let scope = board.grid.scope(row: row, column: column)
        let tally = board.grid.tallies[row][column]
        let count = try sitting.ledger.count(scope.filter(.all))
        #expect(count == tally.total + tally.count(.void), "\(scope.unitName) \(scope.taskName)")
      }
    }
  }

  @Test("Space steps the one open item of a department's cell, s looks into it")
  func step() throws {
    let sitting = try Sitting(PivotTests.items).press("pgjl␣")
    #expect(sitting.lastLine.contains("B1  签收  已交办 > 整改中"))
    #expect(try sitting.state("B1") == .rectifying)
    #expect(sitting.press("s").app.screenKind == .cell && sitting.selected == "B1")
  }

  @Test(
    "Density, axes, expansion and order keep the cursor on its department",
    arguments: ["z", "x", "xx", "o", "oo", "ee"])
  func shape(_ keys: String) throws {
    let sitting = try Sitting(PivotTests.items).press("pgj")
    let name = { sitting.board.map { $0.scope.unitName } }
    #expect(name() == "乙处")
    #expect((sitting.press(keys), name()).1 == "乙处")
  }

  @Test("o sorts departments as it sorts units: the worst first")
  func order() throws {
    let items = [
      Wall.item("A1", .assigned, due: 60) { $0.entry.department = "甲" },
      Wall.item("B1", .rectifying, due: -1) { $0.entry.department = "乙" },
    ]
    let sitting = try Sitting(items).press("po")
    #expect(rows(sitting) == ["乙", "甲", "合计"])
  }

  @Test("/ finds the departments' cells")
  func search() throws {
    let sitting = try Sitting(PivotTests.items).press("p/B1⏎")
    #expect(sitting.place == "乙处 面源污染" && sitting.sees("匹配 B1"))
    #expect(sitting.press("/A2⏎").place == "市住建局 清洁供热")
  }

  @Test("x puts the departments into the columns, and p there pivots the columns")
  func swapped() throws {
    let sitting = try Sitting(PivotTests.items).press("px")
    #expect(sitting.board?.grid.columns.map(\.short) == ["市住建局", "乙处", "未填", "合计"])
    sitting.press("p")
    #expect(sitting.board?.grid.columns.count == 9)
    #expect(sitting.press("x").board?.grid.rows.count == 9)
  }

  @Test("Departments stand in the rows of the past as well, and what they list is of that day")
  func past() throws {
    let sitting = try Sitting().press("p{{{")
    let day = Sitting.today - 3
    let past = try sitting.ledger.past(at: sitting.ledger.mark(endOf: day))
    let board = try #require(sitting.board)
    #expect(rows(sitting).dropLast().count == (try past.departments().count))
    #expect(board.grid.tallies.last?.last?.total == (try past.tallies(.all).whole.total))
    let scope = board.grid.scope(row: 0, column: board.grid.columns.count - 1)
    #expect(board.grid.tallies[0].last?.total == (try past.tallies(scope.filter(.all)).whole.total))
    #expect(rows(sitting.command("now")).count >= board.grid.rows.count)
  }

  @Test(":pivot does the same, and a filter for a department leaves the others empty")
  func command() throws {
    let sitting = try Sitting(PivotTests.items).command("pivot").command("filter 市住建局")
    let board = try #require(sitting.board)
    #expect(board.grid.tallies.map { $0.last?.total } == [2, 0, 0, 2])
    #expect(sitting.press("gj⏎").sees("没有事项"))
  }

  @Test("A click selects a department's tile")
  func mouse() throws {
    let sitting = try Sitting(PivotTests.items).press("p")
    let layout = try #require(sitting.board).layout
    sitting.click(Point(column: layout.column(1), row: layout.row(1)))
    #expect(sitting.place == "乙处 面源污染")
    sitting.click(Point(column: layout.column(1), row: layout.row(1)), .doubleClick)
    #expect(sitting.selected == "B1")
  }

  @Test("What another board changes is marked on the department that it belongs to")
  func live() throws {
    let beside = Wall.item("A3", .assigned, unit: 3, task: 3) { $0.entry.department = "市住建局" }
    let sitting = try Sitting(PivotTests.items + [beside]).press("p")
    let layout = try #require(sitting.board).layout
    let other = try FileLedger.open(at: sitting.ledger.location)
    let item = try #require(try other.item(number: "B1"))
    try other.commit(
      .step(item.id, .sign(name: "赵六"), revision: nil), by: Author(name: "赵六", sitting: "other"),
      at: sitting.moment)
    sitting.receive(.ledgerChanged)
    let changed = sitting.app.context.theme.changed
    #expect(sitting.canvas[layout.column(1), layout.row(1)].style == changed)
    #expect(sitting.canvas[layout.column(1), layout.row(0)].style != changed)
  }

  @Test("A new department becomes a row at once")
  func newRow() throws {
    let sitting = try Sitting(PivotTests.items).press("p")
    let other = try FileLedger.open(at: sitting.ledger.location)
    var entry = Wall.item("Z1", .draft).entry
    entry.department = "丙所"
    try other.commit(.add(entry), by: Author(name: "赵六", sitting: "other"), at: sitting.moment)
    sitting.receive(.ledgerChanged)
    #expect(rows(sitting).contains("丙所"))
  }

  @Test("Long names are shortened so that they can be told apart, and the detail line says them whole")
  func longNames() throws {
    let names = ["市公安局交通警察支队第一大队", "市公安局交通警察支队第二大队", "市环境保护监察执法支队综合办公室", "局"]
    let items = names.enumerated().map { index, name in
      Wall.item("A\(index)", .assigned, due: 60) { $0.entry.department = name }
    }
    for size in [(60, 16), (80, 24)] {
      let sitting = try Sitting(items, columns: size.0, rows: size.1).press("p")
      #expect(sitting.sees("二大队"), "\(sitting.screen)")
      #expect(!sitting.screen.contains("\u{FFFD}"))
    }
    let sitting = try Sitting(items).press("pg")
    #expect(sitting.line(with: "全面推行").contains(sitting.board?.scope.unitName ?? "-"))
    #expect(names.contains(sitting.board?.scope.unitName ?? ""))
  }

  @Test(
    "No name is longer than its columns, and no two that differ look alike while there is room",
    arguments: 6...24)
  func fit(_ columns: Int) {
    let names = ["市公安局交通警察支队第一大队", "市公安局交通警察支队第二大队", "局", "Office of Roads North", "Office of Roads South"]
    let short = ShortNames.fit(names, to: columns)
    #expect(short.allSatisfy { TextWidth.of($0) <= columns })
    #expect(short[2] == "局")
    if columns >= 14 { #expect(Set(short).count == names.count) }
  }

  @Test("A department with a hostile name is a row like any other", arguments: HostileTextTests.texts)
  func hostile(_ text: String) throws {
    let item = Wall.item("A1", .assigned) { $0.entry.department = text }
    for keys in ["p", "px", "p⏎"] {
      let sitting = try Sitting([item]).press(keys)
      #expect(!sitting.screen.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
    }
  }

  @Test("An empty ledger has no departments, and every key can be pressed")
  func empty() throws {
    let sitting = try Sitting([]).press("p")
    #expect(rows(sitting) == ["合计"])
    sitting.press("jkhlGg⇱⇲⇞⇟zxexoo␣/x⏎nN⏎qsqL")
    sitting.press("⎋p")
    #expect(rows(sitting).count == 9 || sitting.board?.isSwapped == true)
  }

  @Test(
    "Both restrictions hold where scope and filter meet; where they share nothing, nothing is let through")
  func scope() {
    let scope = CellScope(units: [1, 2], tasks: [3], departments: ["甲"], unitName: "", taskName: "")
    #expect(scope.filter(.all) == ItemFilter(units: [1, 2], tasks: [3], departments: ["甲"]))
    #expect(scope.filter(ItemFilter(units: [2, 9])).units == [2])
    #expect(scope.filter(ItemFilter(units: [9])) == .nothing)
    #expect(scope.filter(ItemFilter(departments: ["乙"])) == .nothing)
    #expect(scope.filter(ItemFilter(tasks: [4])) == .nothing)
  }
}
