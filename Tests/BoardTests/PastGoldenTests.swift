import Campaign
import Ledger
import Testing
import Words

@testable import Board

/// How the past and the changes look. The demo's ledger; `GUATU_RECORD=1` records them anew.
@Suite struct PastGoldenTests {
  private static let sizes = [(80, 24), (120, 40), (40, 10)]

  @Test(
    "The board of the past, and what changed, look as they did when a person looked at them",
    arguments: sizes, [Language.simplified, .english])
  func looks(_ size: (Int, Int), _ language: Language) throws {
    let scenes = [
      ("past-board", "["), ("past-day", ":past 2017-03-12⏎"), ("past-item", "[[⏎⏎"), ("changes", "d"),
    ]
    for (name, keys) in scenes {
      let sitting = try Sitting(columns: size.0, rows: size.1, language).press(keys)
      try Golden.expect(sitting.screen, is: "\(name)-\(size.0)x\(size.1)-\(language.rawValue)")
    }
  }

  @Test("The widest: the grid lies beside the list")
  func wide() throws {
    let sitting = try Sitting(columns: 200, rows: 60).press("d")
    try Golden.expect(sitting.screen, is: "changes-200x60-zh-Hans")
    let sheet = try Sitting(columns: 80, rows: 24, .traditional).press("[d")
    try Golden.expect(sheet.screen, is: "past-changes-80x24-zh-Hant")
  }
}
