import Campaign
import Canvas
import Testing
import Words

@testable import Board

/// How the ranking looks; `GUATU_RECORD=1` records it anew.
@Suite struct RankingLooksTests {
  struct Picture: Sendable, CustomTestStringConvertible {
    let name: String
    let keys: String
    let columns: Int
    let rows: Int
    let language: Language
    var testDescription: String { "\(name)-\(columns)x\(rows)-\(language.rawValue)" }
  }

  static let pictures: [Picture] = [("ranking", "R"), ("ranking-account", "R/浍⏎⏎")].flatMap { name, keys in
    [(80, 24), (120, 40)].flatMap { columns, rows in
      [Language.simplified, .english].map { language in
        Picture(name: name, keys: keys, columns: columns, rows: rows, language: language)
      }
    } + [
      Picture(name: name, keys: keys, columns: 40, rows: 10, language: .simplified),
      Picture(name: name, keys: keys, columns: 200, rows: 60, language: .traditional),
    ]
  }

  @Test("The ranking looks as it did when a person looked at it", arguments: pictures)
  func looks(_ picture: Picture) throws {
    let sitting = try RankedWall.sitting(columns: picture.columns, rows: picture.rows, picture.language)
    try Golden.expect(sitting.press(picture.keys).screen, is: picture.testDescription)
  }

  @Test(
    "It is whole in every size, language and theme, and draws nothing that could be two columns wide",
    arguments: Language.allCases, ThemeName.allCases)
  func whole(_ language: Language, _ theme: ThemeName) throws {
    for symbols in [Symbols.unicode, .ascii] {
      for size in [(40, 10), (60, 16), (80, 24), (120, 40), (200, 60)] {
        let sitting = try RankedWall.sitting(
          columns: size.0, rows: size.1, language, theme: theme, symbols: symbols)
        for keys in ["R", "jj", "p", "G", "⏎", "G", "⎋"] {
          let canvas = sitting.press(keys).canvas
          let widths = (0..<canvas.size.rows).map { canvas.row($0).reduce(0) { $0 + Int($1.width) } }
          #expect(widths.allSatisfy { $0 == size.0 }, "\(keys) \(size)")
          let scalars = (0..<canvas.size.rows).flatMap { canvas.row($0).flatMap(\.character.unicodeScalars) }
          #expect(!scalars.contains(where: TextWidth.isAmbiguous), "\(keys) \(size)")
        }
      }
    }
  }
}
