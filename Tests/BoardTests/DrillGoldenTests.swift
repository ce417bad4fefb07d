import Testing
import Words

@testable import Board

/// How the board of a prefecture looks. `GUATU_RECORD=1` records it anew.
@Suite struct DrillGoldenTests {
  @Test(
    "A board of counties, and of the townships of one, looks as it did when a person looked at it",
    arguments: [
      (80, 24, Language.simplified), (120, 40, .simplified), (120, 40, .english), (40, 10, .simplified),
    ])
  func looks(_ columns: Int, _ rows: Int, _ language: Language) throws {
    for (name, keys) in [
      ("counties", "j←"), ("townships", "j←⏎jl"), ("region-ranking", "j←⏎R"), ("region-changes", "d"),
    ] {
      let sitting = try Sitting(columns: columns, rows: rows, language, data: Prefecture.demo).press(keys)
      try Golden.expect(sitting.screen, is: "\(name)-\(columns)x\(rows)-\(language.rawValue)")
    }
  }
}
