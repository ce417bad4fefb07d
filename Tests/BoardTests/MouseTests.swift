import Campaign
import Canvas
import Testing

@testable import Board

@Suite struct MouseTests {
  static let sizes = [(40, 10), (80, 24), (120, 40), (200, 60)]

  @Test(
    "A click on any part of a tile selects the cell that is drawn there",
    arguments: [
      (40, 10, ""), (80, 24, ""), (80, 24, "z"), (80, 24, "zz"), (80, 24, "x"), (120, 40, ""), (120, 40, "e"),
      (200, 60, "z"),
    ])
  func tiles(_ columns: Int, _ rows: Int, _ shape: String) throws {
    let sitting = try Sitting(columns: columns, rows: rows, data: .large).press(shape)
    let board = try #require(sitting.board)
    let layout = board.layout
    let ground = sitting.app.context.theme.cursor.background
    for row in 0..<layout.visibleRows {
      for column in 0..<layout.visibleColumns {
        let corner = Point(column: layout.column(column), row: layout.row(row))
        let end = Point(column: corner.column + layout.tile - 1, row: corner.row + layout.tileRows - 1)
        for point in [corner, end] {
          sitting.click(point)
          let isThere =
            sitting.board?.row == board.topRow + row && sitting.board?.column == board.leftColumn + column
          #expect(isThere, "\(point)")
        }
        if row % layout.visibleColumns == column { #expect(sitting.style(at: corner).background == ground) }
      }
    }
  }

  @Test("A click on a row's or a column's total selects it", arguments: sizes.dropFirst())
  func totals(_ columns: Int, _ rows: Int) throws {
    let sitting = try Sitting(columns: columns, rows: rows)
    let layout = try #require(sitting.board).layout
    sitting.click(Point(column: layout.totalColumn() + 1, row: layout.row(2)))
    #expect(sitting.place == "浍滨办 合计")
    sitting.click(Point(column: layout.column(1), row: layout.totalRow()))
    #expect(sitting.place == "合计 面源污染")
  }

  @Test("A double click drills into the cell, then into the item")
  func drill() throws {
    let sitting = try Sitting(Wall.items)
    let layout = try #require(sitting.board).layout
    sitting.click(Point(column: layout.column(0), row: layout.row(1)), .doubleClick)
    #expect(sitting.cell?.scope.unitName == "路西办")
    let line = try #require(sitting.find("B001"))
    sitting.click(line, .doubleClick)
    #expect(sitting.sees("事项 B001"))
  }

  @Test("In a cell a click selects the line it is on, and a double click on a task folds it")
  func lines() throws {
    let sitting = try Sitting(Wall.items).press("⏎")
    sitting.click(try #require(sitting.find("A001")))
    #expect(sitting.selected == "A001")
    sitting.click(try #require(sitting.find("集中供热")), .doubleClick)
    #expect(!sitting.sees("A001号"))
    sitting.click(Point(column: 5, row: 20))
    #expect(sitting.app.screenKind == .cell)
  }

  @Test("A click beside everything changes nothing", arguments: [(0, 0), (30, 1), (79, 23), (40, 21)])
  func beside(_ column: Int, _ row: Int) throws {
    let sitting = try Sitting(Wall.items).press("jl")
    sitting.click(Point(column: column, row: row))
    #expect(sitting.place == "路西办 面源污染")
  }

  @Test("The wheel scrolls three lines")
  func wheel() throws {
    let sitting = try Sitting(Wall.items)
    sitting.click(Point(column: 5, row: 5), .wheelDown)
    #expect(sitting.place == "上马办 清洁供热")
    sitting.click(Point(column: 5, row: 5), .wheelUp)
    #expect(sitting.place == "路东办 清洁供热")
  }

  @Test("A click while a form is open is not meant for what lies below")
  func modal() throws {
    let sitting = try Sitting(Wall.items).press("f")
    sitting.click(Point(column: 40, row: 12), .doubleClick)
    #expect(sitting.isAsked)
    #expect(sitting.press("⎋").place == "路东办 清洁供热")
  }
}
