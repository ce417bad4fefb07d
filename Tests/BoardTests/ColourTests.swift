import Campaign
import Canvas
import Foundation
import Testing
import Words

@testable import Board

/// Colours: never alone, none in mono, and readable.
@Suite struct ColourTests {
  /// One item for each light, in a column of its own; and one cell without any.
  private static let items = [
    Wall.item("L0", .rectifying, task: 0, due: -5), Wall.item("L1", .rectifying, task: 3, due: 1),
    Wall.item("L2", .rectifying, task: 6, due: 60) { $0.life.progress = 50 },
    Wall.item("L3", .closed, task: 9),
    Wall.item("L4", .draft, task: 12),
  ]

  @Test(
    "Each light has its mark on the tile and on the line, in every theme and with both sets",
    arguments: ThemeName.allCases, [false, true])
  func marks(_ theme: ThemeName, _ isAscii: Bool) throws {
    let symbols = isAscii ? Symbols.ascii : .unicode
    #expect(Set(LightColour.allCases.map(symbols.light)).count == 5)
    for shape in ["", "z", "zz"] {
      let sitting = try Sitting(
        columns: 120, rows: 40, theme: theme, symbols: symbols,
        data: PreparedLedger(Wall.plan, ColourTests.items))
      sitting.press(shape)
      let board = try #require(sitting.board)
      let layout = board.layout
      for (index, light) in LightColour.allCases.enumerated() {
        #expect(board.grid.tallies[0][index].worst == light)
        let tile = Rect(
          column: layout.column(index), row: layout.row(0), columns: layout.tile, rows: layout.tileRows)
        #expect(sitting.text(in: tile).contains(symbols.light(light)))
      }
      for (index, light) in LightColour.allCases.enumerated() {
        let cell = sitting.press("g⇱" + String(repeating: "l", count: index) + "⏎")
        #expect(cell.line(with: "L\(index)").contains(symbols.light(light)))
        cell.press("⎋")
      }
    }
  }

  @Test("Mono uses no colour at all", arguments: Scene.all.map(\.keys))
  func mono(_ keys: String) throws {
    let sitting = try Sitting(theme: .mono, data: PreparedLedger(Wall.plan, Wall.items)).press(keys)
    let canvas = sitting.canvas
    let coloured = (0..<canvas.size.rows).flatMap { canvas.row($0) }.filter {
      $0.style.foreground != nil || $0.style.background != nil
    }
    #expect(coloured.isEmpty)
  }

  @Test("In mono the cursor and red can be told from the rest without colour")
  func monoAttributes() {
    let theme = Theme.named(.mono)
    #expect(theme.cursor.attributes.contains(.reverse))
    #expect(!theme.light(.red).tile.attributes.isEmpty && theme.light(.red).tile != theme.light(.green).tile)
    #expect(theme.changed != theme.cursor)
  }

  @Test("Text can be read on its ground", arguments: [ThemeName.dark, .light, .contrast])
  func contrast(_ name: ThemeName) {
    let theme = Theme.named(name)
    let least = name == .contrast ? 7.0 : 4.5
    var styles: [(String, Style, Double)] = [
      ("text", theme.text, least), ("strong", theme.strong, least), ("bar", theme.bar, least),
      ("key", theme.key, least), ("cursor", theme.cursor, least), ("crosshair", theme.crosshair, least),
      ("changed", theme.changed, least), ("found", theme.found, least), ("sheet", theme.sheet, least),
      ("field", theme.field, least), ("activeField", theme.activeField, least), ("faint", theme.faint, 3),
      ("faint on sheet", theme.faint.on(theme.sheet.background), 3),
      ("faint on field", theme.faint.on(theme.field.background), 3),
    ]
    for light in LightColour.allCases {
      let look = theme.light(light)
      let wanted = light == .none ? 3 : least
      styles += [
        ("\(light) tile", look.tile, wanted), ("\(light) text", look.text, wanted),
        ("\(light) text on sheet", look.text.on(theme.sheet.background), wanted),
        ("\(light) at the cursor", look.atCursor ?? theme.cursor, least),
      ]
    }
    for (what, style, wanted) in styles {
      let ratio = style.contrast
      #expect(ratio >= wanted, "\(name) \(what): \((ratio * 100).rounded() / 100) < \(wanted)")
    }
  }
}

extension Sitting {
  /// What stands in a rectangle.
  func text(in rect: Rect) -> String {
    let canvas = self.canvas
    return (rect.row..<(rect.row + rect.rows)).map { row in
      String((rect.column..<(rect.column + rect.columns)).map { canvas[$0, row].character })
    }.joined()
  }
}

extension Style {
  /// How much text stands out from its ground: 1 (not at all) to 21, by WCAG 2.1.
  var contrast: Double {
    let light = (foreground?.luminance ?? 1) + 0.05
    let dark = (background?.luminance ?? 0) + 0.05
    return max(light, dark) / min(light, dark)
  }
}

extension Colour {
  /// Relative luminance of sRGB, 0 to 1, by WCAG 2.1.
  var luminance: Double {
    func linear(_ part: UInt8) -> Double {
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  private func power(_ value: Double) -> Double { pow(value, 2.4) }
}
