import Canvas
import Testing
import Words

@testable import Board

@Suite struct GroundTests {
  @Test(
    "Every view covers its whole ground: no cell shows the terminal's own colour through",
    arguments: ["", "⏎", "⏎⏎", "?", "f"] + ViewKeys.ways.map(\.keys), [(80, 24), (120, 40)])
  func covered(_ keys: String, _ size: (Int, Int)) throws {
    for theme in [ThemeName.dark, .light, .contrast] {
      let sitting = try Sitting(columns: size.0, rows: size.1, theme: theme).press(keys)
      let canvas = sitting.canvas
      let bare = (0..<size.1).flatMap { row in
        (0..<size.0).filter { canvas[$0, row].style.background == nil }.map { "\($0),\(row)" }
      }
      #expect(bare.isEmpty, "\(theme): \(bare.prefix(5))")
    }
  }
}
