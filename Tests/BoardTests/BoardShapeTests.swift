import Campaign
import Testing
import Words

@testable import Board

/// z, x, e and o.
@Suite struct BoardShapeTests {
  @Test(
    "Density, axes and order keep the cursor on the same unit and area",
    arguments: ["z", "zz", "zzz", "o", "oo", "ooo"])
  func stays(_ keys: String) throws {
    let sitting = try Sitting().press("jjjlll")
    let place = sitting.place
    #expect(sitting.press(keys).place == place)
  }

  @Test("x puts the areas into the rows, and the cursor with them")
  func swap() throws {
    let sitting = try Sitting().press("jlx")
    #expect(sitting.place == "面源污染 路西办")
    #expect(sitting.lines[2...4].contains { $0.contains("路东") && $0.contains("凤城") })
    #expect(sitting.press("jx").place == "路西办 预警机制")
  }

  @Test(
    "e shows the thirty tasks, with the cursor on one of the area it stood on, and folds them to that area again"
  )
  func expand() throws {
    let sitting = try Sitting().press("jle")
    #expect(sitting.board?.grid.columns.count == 31)
    #expect(sitting.place == "路西办 施工工地扬尘“六个百分百”")
    #expect(sitting.press("lle").place == "路西办 面源污染")
    #expect(sitting.press("⇲e").place == "路西办 合计")
  }

  @Test(
    "o sorts the rows worst first, then least progress first, then as they are named; the total stays last")
  func order() throws {
    let items = [
      Wall.item("A", .assigned, unit: 0), Wall.item("B", .closed, unit: 1),
      Wall.item("C", .assigned, unit: 1, due: -1),
      Wall.item("D", .closed, unit: 2), Wall.item("E", .rectifying, unit: 3, due: -2),
      Wall.item("F", .assigned, unit: 3, due: -2),
      Wall.item("G", .closed, unit: 4), Wall.item("H", .closed, unit: 4), Wall.item("I", .assigned, unit: 4),
    ]
    let sitting = try Sitting(items)
    func rows() -> [String] { sitting.board?.grid.rows.map(\.short) ?? [] }
    let names = rows()
    sitting.press("o")
    #expect(rows().prefix(4) == ["上马办", "路西办", "路东办", "张村办"])
    sitting.press("o")
    #expect(rows().prefix(5) == ["路东办", "上马办", "路西办", "张村办", "浍滨办"])
    #expect(rows().last == "合计")
    sitting.press("o")
    #expect(rows() == names)
  }

  @Test("A compact board shows one mark a cell, a wide one a bar")
  func density() throws {
    let sitting = try Sitting().press("zz")
    #expect(sitting.app.context.words.board.density(.compact) == "密度：紧凑")
    #expect(sitting.lastLine.contains("紧凑"))
    #expect(!sitting.line(with: "路东办").contains("/"))
  }

  @Test("Behind a total stand the items of all units, and each line says whose it is")
  func whose() throws {
    let sitting = try Sitting(Wall.items).press("G⏎")
    #expect(sitting.sees("全部乡(办) 全面推行清洁供热"))
    #expect(sitting.line(with: "B001").contains("路西办"))
    #expect(sitting.line(with: "A002").contains("路东办"))
    // In the cell of one unit there is no need to say so.
    #expect(!sitting.press("⎋g⏎").line(with: "A001").contains("路东办"))
  }
}
