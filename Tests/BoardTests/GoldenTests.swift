import Canvas
import Testing
import Words

@testable import Board

/// How the views look. The demo's ledger; `GUATU_RECORD=1` records them anew.
@Suite struct GoldenTests {
  /// One picture: a scene in a size and a language.
  struct Picture: Sendable, CustomTestStringConvertible {
    var scene: Scene
    var columns: Int
    var rows: Int
    var language = Language.simplified
    var isLarge = false

    init(_ name: String, _ columns: Int, _ rows: Int, _ language: Language = .simplified, large: Bool = false)
    {
      scene = Scene.all.first { $0.name == name } ?? Scene(name: name, keys: "")
      self.columns = columns
      self.rows = rows
      self.language = language
      isLarge = large
    }

    var name: String {
      "\(scene.name)\(isLarge ? "-40-units" : "")-\(columns)x\(rows)-\(language.rawValue)"
    }
    var testDescription: String { name }
  }

  static let boards: [Picture] =
    [(80, 24), (120, 40), (200, 60), (40, 10)].flatMap { columns, rows in
      [Language.simplified, .english].map { Picture("board", columns, rows, $0) }
    }
    + [
      Picture("board", 120, 40, .traditional), Picture("board-compact", 80, 24),
      Picture("board-compact", 120, 40),
      Picture("board-wide", 80, 24), Picture("board-wide", 120, 40), Picture("board-swapped", 80, 24),
      Picture("board-swapped", 120, 40), Picture("board-tasks", 80, 24), Picture("board-tasks", 200, 60),
      Picture("board", 80, 24, large: true), Picture("board", 120, 40, large: true),
      Picture("board-compact", 80, 24, large: true), Picture("board-swapped", 80, 24, large: true),
    ]

  static let details: [Picture] =
    ["cell", "item"].flatMap { name in
      [(80, 24), (120, 40)].flatMap { columns, rows in
        [Language.simplified, .english].map { Picture(name, columns, rows, $0) }
      }
    } + [
      Picture("cell", 40, 10), Picture("item", 40, 10), Picture("cell", 200, 60), Picture("item", 200, 60),
    ]

  static let overlays: [Picture] =
    Scene.overlays.map { Picture($0.name, 80, 24) }
    + ["help-board", "form-add", "picker"].flatMap { [Picture($0, 40, 10), Picture($0, 120, 40, .english)] }

  @Test("A view looks as it did when a person looked at it", arguments: boards + details + overlays)
  func looks(_ picture: Picture) throws {
    let sitting = try Sitting(
      columns: picture.columns, rows: picture.rows, picture.language, data: picture.isLarge ? .large : .demo)
    // 高村乡 × 机动车: a cell with much to see.
    if !picture.scene.name.hasPrefix("board") { sitting.press("jjjjjjlllllll") }
    sitting.press(picture.scene.keys)
    try Golden.expect(sitting.screen, is: picture.name)
  }
}
