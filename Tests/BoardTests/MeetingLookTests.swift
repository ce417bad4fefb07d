import Campaign
import Canvas
import Ledger
import Testing
import Words

@testable import Board

/// How a meeting looks. `GUATU_RECORD=1` records the pictures anew.
@Suite struct MeetingLookTests {
  /// What is typed after a meeting was opened.
  static let scenes = [
    ("meeting", "nl⌃s"), ("meeting-warn", "w⌃sw"), ("meeting-refused", "na"), ("meeting-accept", "nnna"),
    ("meeting-end", "cA⌃snw⌃snnnn"), ("meeting-close", "cA⌃sx"), ("minutes", "cA⌃snl⌃snx⏎"),
    ("minutes-end", "cA⌃snl⌃snx⏎⇞G⇞"), ("help-meeting", "?"),
  ]

  static let pictures: [(scene: Int, columns: Int, rows: Int, language: Language)] =
    [0, 1, 4, 5, 6].flatMap { scene in
      [(80, 24), (120, 40)].flatMap { columns, rows in
        [Language.simplified, .english].map { (scene, columns, rows, $0) }
      } + [(scene, 40, 10, .simplified)]
    } + [
      (0, 200, 60, .simplified), (0, 120, 40, .traditional), (3, 80, 24, .simplified),
      (8, 80, 24, .simplified),
    ]

  @Test("A meeting looks as it did when a person looked at it", arguments: pictures.indices)
  func looks(_ index: Int) throws {
    let picture = Self.pictures[index]
    let (name, keys) = Self.scenes[picture.scene]
    let sitting = try MeetingRoom.open(
      columns: picture.columns, rows: picture.rows, picture.language
    ).press(keys)
    try Golden.expect(
      sitting.screen, is: "\(name)-\(picture.columns)x\(picture.rows)-\(picture.language.rawValue)")
  }

  @Test(
    "The projector looks as it did when a person looked at it", arguments: [(80, 24), (120, 40), (40, 10)])
  func projector(_ columns: Int, _ rows: Int) throws {
    let sitting = try Sitting(columns: columns, rows: rows)
    let shown = try Presentation(
      PresentedView.usual, each: 20, of: sitting.ledger, sitting.app.context,
      by: Author(name: "投影", sitting: "projector"), at: sitting.moment)
    try Golden.expect(shown.draw().text(), is: "present-\(columns)x\(rows)-zh-Hans")
  }

  @Test(
    "Every scene fits every size, theme and language, and colour never stands alone",
    arguments: [(40, 10), (41, 11), (60, 16), (80, 24), (100, 30), (120, 40), (200, 60)])
  func sizes(_ columns: Int, _ rows: Int) throws {
    for language in Language.allCases {
      for (index, scene) in Self.scenes.enumerated() {
        let theme = ThemeName.allCases[index % 4]
        let sitting = try MeetingRoom.open(columns: columns, rows: rows, language, theme: theme)
        sitting.press(scene.1)
        let found = Self.scalars(of: sitting.canvas).filter(TextWidth.isAmbiguous)
        #expect(found.isEmpty, "\(String(String.UnicodeScalarView(found))) in \(scene.0)")
        if scene.0 == "meeting" {
          #expect(
            sitting.lines[1...2].contains { $0.contains("✗ \(sitting.app.context.words.rules.light(.red))") })
        }
      }
    }
  }

  @Test("With ASCII symbols all that is no word is ASCII", arguments: Language.allCases)
  func ascii(_ language: Language) throws {
    for scene in Self.scenes {
      let sitting = try MeetingRoom.open(columns: 120, rows: 40, language, symbols: .ascii).press(scene.1)
      let found = Self.scalars(of: sitting.canvas).filter { scalar in
        !scalar.isASCII && !scalar.properties.isIdeographic && !"「」、，：；".unicodeScalars.contains(scalar)
      }
      #expect(found.isEmpty, "\(String(String.UnicodeScalarView(found))) in \(scene.0)")
    }
  }

  @Test("A long item scrolls on its page, and the marks say that there is more")
  func scrolls() throws {
    let long = String(repeating: "拆除燃煤锅炉并清运，", count: 30)
    let sitting = try MeetingRoom.open(
      [Wall.item("A1", .rectifying, due: -3) { $0.entry.content = long }], columns: 60, rows: 16)
    #expect(sitting.lines[0].contains("▾") && !sitting.lines[0].contains("▴"))
    let second = sitting.lines[4]
    #expect(sitting.press("j").lines[3] == second && sitting.lines[0].contains("▴"))
    sitting.press("⇲")
    #expect(sitting.lines[0].contains("▴") && !sitting.lines[0].contains("▾"))
    #expect(sitting.sees("导入"))
    sitting.click(Point(column: 5, row: 5), .wheelUp)
    #expect(sitting.lines[0].contains("▾"))
    #expect(sitting.press("⇱").lines[4] == second)
    sitting.resize(200, 60)
    #expect(!sitting.lines[0].contains("▾"))
  }

  @Test("Text from outside does nothing to a meeting's screens", arguments: HostileTextTests.texts)
  func hostile(_ text: String) throws {
    let items = [
      Wall.item("A1", .submitted) {
        $0.entry.content = text
        $0.entry.site = text
        $0.entry.target = text
        $0.entry.measures = text
        $0.entry.department = text
        $0.entry.responsible = text
        $0.entry.contact = text
        $0.entry.leader = text
        $0.life.returns = 2
        $0.life.effect = text
      }
    ]
    let sitting = try Sitting(columns: 120, rows: 40, data: PreparedLedger(Wall.plan, items))
    sitting.app.meet(MeetingDraft(name: text, place: text, present: [text]))
    let meeting = try #require(try sitting.ledger.openMeeting())
    let clerk = Author(name: text, sitting: "x", meeting: meeting.id)
    try sitting.ledger.commit(.note(try #require(meeting.agenda.first), text), by: clerk, at: sitting.moment)
    for keys in ["", "w", "⎋⎋n", "x", "⏎", "G"] {
      sitting.press(keys)
      for scalar in Self.scalars(of: sitting.canvas) {
        let category = scalar.properties.generalCategory
        #expect(
          ![.control, .format, .lineSeparator, .paragraphSeparator].contains(category), "\(scalar.value)")
      }
    }
  }

  private static func scalars(of canvas: Canvas) -> [Unicode.Scalar] {
    (0..<canvas.size.rows).flatMap { canvas.row($0).flatMap(\.character.unicodeScalars) }
  }
}
