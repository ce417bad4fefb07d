import Campaign
import Canvas
import Ledger

@testable import Board

/// What the person at the board sees.
extension Sitting {
  var canvas: Canvas { app.draw() }
  var screen: String { canvas.text() }
  var lines: [String] { screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
  /// The last line.
  var lastLine: String { lines[app.context.size.rows - 1] }

  func sees(_ text: String) -> Bool { screen.contains(text) }

  /// The line that holds a text; empty when none does.
  func line(with text: String) -> String { lines.first { $0.contains(text) } ?? "" }

  /// The row and column of the board under the cursor: `路东办 清洁供热`.
  var place: String {
    guard let board = app.screens[0] as? BoardScreen else { return "" }
    return "\(board.grid.rows[board.row].short) \(board.grid.columns[board.column].short)"
  }

  var board: BoardScreen? { app.screens[0] as? BoardScreen }
  var cell: CellScreen? { app.screen as? CellScreen }

  /// The number of the item under the cursor; empty without one.
  var selected: String { app.screen.selected?.entry.number ?? "" }

  var form: Form? {
    if case .form(let form) = app.overlay { form } else { nil }
  }

  /// The field that is being filled in.
  var field: FormField? { form.map { $0.fields[$0.focus] } }

  var isAsked: Bool { if case nil = app.overlay { false } else { true } }

  func item(_ number: String) throws -> Item? { try ledger.item(number: number) }
  func state(_ number: String) throws -> State? { try item(number)?.state }

  /// Where a text stands.
  func find(_ text: String) -> Point? {
    let canvas = self.canvas
    for row in 0..<canvas.size.rows {
      var line: [Character] = []
      var columns: [Int] = []
      for (column, cell) in canvas.row(row).enumerated() where cell.width > 0 {
        line.append(cell.character)
        columns.append(column)
      }
      let wanted = Array(text)
      for start in line.indices where line[start...].starts(with: wanted) {
        return Point(column: columns[start], row: row)
      }
    }
    return nil
  }

  func style(at point: Point) -> Style { canvas[point.column, point.row].style }

  /// The places that lie on the ground of the cursor; no other style of the dark theme has it.
  var cursorPlaces: [Point] {
    let ground = app.context.theme.cursor.background
    let canvas = self.canvas
    return (0..<canvas.size.rows).flatMap { row in
      (0..<canvas.size.columns).filter { canvas[$0, row].style.background == ground }
        .map { Point(column: $0, row: row) }
    }
  }
}
