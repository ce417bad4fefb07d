import Campaign
import Canvas
import Testing
import Words

@testable import Board

/// How the worst-first list, the board of departments, consequences and an item with everything look.
@Suite struct CampaignViewGoldenTests {
  struct Picture: Sendable, CustomTestStringConvertible {
    let name: String
    let keys: String
    let columns: Int
    let rows: Int
    var language = Language.simplified

    var testDescription: String { "\(name)-\(columns)x\(rows)-\(language.rawValue)" }
  }

  static let scenes = [
    ("worst", "w"), ("board-departments", "p"), ("consequences", "wL"), ("form-consequence", "wL1"),
  ]

  static let pictures: [Picture] = scenes.flatMap { name, keys in
    [(80, 24), (120, 40)].flatMap { columns, rows in
      [Language.simplified, .english].map {
        Picture(name: name, keys: keys, columns: columns, rows: rows, language: $0)
      }
    } + [Picture(name: name, keys: keys, columns: 40, rows: 10)]
  }

  @Test("A view looks as it did when a person looked at it", arguments: pictures)
  func looks(_ picture: Picture) throws {
    let sitting = try Sitting(columns: picture.columns, rows: picture.rows, picture.language)
    try Golden.expect(sitting.press(picture.keys).screen, is: picture.testDescription)
  }

  static let items: [Picture] =
    [(80, 24), (120, 40)].flatMap { columns, rows in
      [Language.simplified, .english].map {
        Picture(name: "item-full", keys: "", columns: columns, rows: rows, language: $0)
      }
    } + [
      Picture(name: "item-full", keys: "", columns: 40, rows: 10),
      Picture(name: "item-full", keys: "", columns: 200, rows: 60),
    ]

  @Test("An item with everything on record looks as it did", arguments: items)
  func item(_ picture: Picture) throws {
    let sitting = try Sitting(
      [ItemRecordTests.full], columns: picture.columns, rows: picture.rows, picture.language)
    sitting.look(at: "A1").press("L4⇥公示期间有异议⌃s⎋").look(at: "A1")
    try Golden.expect(sitting.screen, is: picture.testDescription)
  }
}
