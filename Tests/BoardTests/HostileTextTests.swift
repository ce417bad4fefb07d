import Campaign
import Canvas
import FileLedger
import Testing

@testable import Board

/// Text from outside cannot do anything to the screen.
@Suite struct HostileTextTests {
  static let texts = [
    "\u{1B}[2J\u{1B}[31m红", "甲\r\n乙\t丙", "\u{202E}反向\u{2066}", "a\u{0}b\u{7F}c\u{9B}31m", "👨‍👩‍👧‍👦🇨🇳✊🏽", "é́́́́́́",
    "\u{E000}\u{FFFE}",
    "=1+1", String(repeating: "长", count: 4_000), "\u{200B}\u{FEFF}", "ﷺ", "꧅",
    "e" + String(repeating: "\u{301}\u{20DD}\u{FE20}", count: 2_000) + "尾",
    String(repeating: "\u{200D}\u{202E}", count: 2_000),
  ]

  private static func item(_ text: String) -> Item {
    Wall.item("A1", .rectifying) {
      $0.entry.site = text
      $0.entry.content = text
      $0.entry.target = text
      $0.entry.measures = text
      $0.entry.department = text
      $0.entry.responsible = text
      $0.entry.contact = text
      $0.entry.note = text
      $0.entry.leader = text
      $0.life.effect = text
      $0.life.evidence = [Evidence(path: text, size: 1, sha256: "00")]
    }
  }

  @Test("A ledger's text is drawn harmless on every screen", arguments: texts)
  func drawn(_ text: String) throws {
    for size in [(40, 10), (80, 24), (200, 60)] {
      for keys in ["", "⏎", "⏎⏎", "⏎i", "⏎⏎G", "⏎f"] {
        let sitting = try Sitting([HostileTextTests.item(text)], columns: size.0, rows: size.1).press(keys)
        try sitting.expectWhole(after: keys)
        let canvas = sitting.canvas
        let cells = (0..<canvas.size.rows).flatMap { canvas.row($0) }.filter { $0.width > 0 }
        #expect(cells.allSatisfy { TextWidth.of($0.character) == Int($0.width) })
        let hidden: Set<Unicode.GeneralCategory> = [
          .control, .format, .privateUse, .unassigned, .lineSeparator,
        ]
        let scalars = cells.flatMap(\.character.unicodeScalars)
        #expect(!scalars.contains { hidden.contains($0.properties.generalCategory) })
      }
    }
  }

  @Test("A number that could be taken for part of the screen is still only a number")
  func number() throws {
    let item = Wall.item("\u{1B}[7m9", .assigned)
    let sitting = try Sitting([item]).press("⏎␣")
    #expect(sitting.lastLine.contains("\u{FFFD}[7m9  签收"))
  }

  @Test("What others are called cannot do anything either")
  func actor() throws {
    let sitting = try Sitting(Wall.items)
    let id = try #require(try sitting.item("B001")?.id)
    let other = try FileLedger.open(at: sitting.ledger.location)
    try other.commit(
      .note(id, "\u{1B}c"), by: .init(name: "赵\u{1B}]0;x\u{7}", sitting: "other"), at: sitting.moment)
    sitting.receive(.ledgerChanged)
    #expect(sitting.lastLine.contains("赵\u{FFFD}]0;x\u{FFFD}"))
  }
}
