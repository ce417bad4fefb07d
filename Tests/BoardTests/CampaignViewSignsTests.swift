import Canvas
import Testing
import Words

@testable import Board

/// The signs of the worst-first list, the board of departments and the consequences.
@Suite struct CampaignViewSignsTests {
  static let scenes = ["w", "p", "px", "wL", "wL1", "wLjjj⏎", "w⏎", "w/A⏎", "f"]

  @Test(
    "None is two columns wide in Chinese terminals, and with ASCII symbols all that is no word is ASCII",
    arguments: Language.allCases, scenes)
  func signs(_ language: Language, _ keys: String) throws {
    for size in [(40, 10), (60, 16), (200, 60)] {
      for symbols in [Symbols.unicode, .ascii] {
        let sitting = try Sitting(
          columns: size.0, rows: size.1, language, symbols: symbols, data: WidthOfSignsTests.ledger,
          as: "Wang"
        ).press(keys)
        let scalars = WidthOfSignsTests.scalars(of: sitting.canvas)
        #expect(!scalars.contains(where: TextWidth.isAmbiguous), "\(keys) \(size)")
        guard symbols == .ascii else { continue }
        let odd = scalars.filter {
          !$0.isASCII && !$0.properties.isIdeographic && !"「」、，：；".unicodeScalars.contains($0)
        }
        #expect(odd.isEmpty, "\(String(String.UnicodeScalarView(odd))) in \(keys) \(size)")
      }
    }
  }

  @Test("In mono they use no colour at all", arguments: scenes)
  func mono(_ keys: String) throws {
    let sitting = try Sitting(theme: .mono, data: PreparedLedger(Wall.plan, Wall.items)).press(keys)
    let canvas = sitting.canvas
    let coloured = (0..<canvas.size.rows).flatMap { canvas.row($0) }.filter {
      $0.style.foreground != nil || $0.style.background != nil
    }
    #expect(coloured.isEmpty)
  }

  @Test("They follow the language while they stand there", arguments: scenes)
  func language(_ keys: String) throws {
    let sitting = try Sitting(data: WidthOfSignsTests.ledger, as: "Wang").press(keys)
    guard !sitting.isAsked else { return }
    sitting.command("lang en")
    let rest = WidthOfSignsTests.scalars(of: sitting.canvas).filter(\.properties.isIdeographic)
    #expect(rest.isEmpty, "\(String(String.UnicodeScalarView(rest)))")
  }
}
