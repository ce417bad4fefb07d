import Campaign
import Canvas
import Ledger
import Testing
import Words

@testable import Board

/// What the trend and the goals say, and with which characters.
@Suite struct TrendWordsTests {
  private static func all(_ language: Language) -> [String: String] {
    let words = Words.in(language)
    var all: [String: String] = [:]
    for (prefix, part) in [("trend", words.trend as Any), ("goals", words.goals)] {
      for child in Mirror(reflecting: part).children {
        if let text = child.value as? String { all["\(prefix).\(child.label ?? "")"] = text }
      }
    }
    let day = CivilDate(dayNumber: 17_245)
    for count in [-3, 0, 3] {
      all["behind.\(count)"] = words.trend.behind(count)
      all["afterDeadline.\(count)"] = words.trend.afterDeadline(count)
    }
    let outlooks: [BurnDown.Outlook] = [
      .done, .tooEarly, .stalled(days: 3), .ends(on: day, days: 3), .tooFar(days: 3),
    ]
    for (index, outlook) in outlooks.enumerated() { all["outlook.\(index)"] = words.trend.outlook(outlook) }
    let goals = words.goals
    all["planned"] = words.trend.planned(3)
    all["bound.lower"] = goals.bound(true, "1")
    all["bound.higher"] = goals.bound(false, "1")
    all["missing"] = goals.missing("1")
    all["missingShort"] = goals.missingShort("1")
    all["summary"] = goals.summary(2, 1)
    all["noSuchGoal"] = goals.noSuchGoal("x", "y")
    all["noGoalsYet"] = goals.noGoalsYet("x")
    all["badNumber"] = goals.badNumber("x")
    all["futureDay"] = goals.futureDay(day, day)
    all["needsTarget"] = goals.needsTarget("x")
    all["didMeasure"] = goals.didMeasure("x", "1", day)
    all["didSet"] = goals.didSet("x", "1")
    return all
  }

  @Test("Each language says everything, in its own characters")
  func languages() {
    let (simplified, english) = (TrendWordsTests.all(.simplified), TrendWordsTests.all(.english))
    for (name, text) in english {
      #expect(
        !text.isEmpty && !text.unicodeScalars.contains { $0.properties.isIdeographic }, "\(name): \(text)")
    }
    for language in [Language.simplified, .traditional] {
      for (name, text) in TrendWordsTests.all(language) {
        #expect(text.unicodeScalars.contains { $0.properties.isIdeographic }, "\(name): \(text)")
      }
    }
    let onlySimplified = Set("趋势项数据销标达领进设张报办结会时间单业议线图无当过岁")
    for (name, text) in TrendWordsTests.all(.traditional) {
      #expect(onlySimplified.isDisjoint(with: text), "\(name): \(text)")
    }
    #expect(Set(simplified.keys) == Set(english.keys))
  }

  /// Views whose words on the screen are checked: the keys that lead there.
  static let views = ["T", "Tj", "T⇟", "I", "Ijj", "I⏎", "Ia", "I⏎x⏎⏎"]

  @Test("No view draws an East Asian Ambiguous character of ours", arguments: views, [false, true])
  func widths(_ keys: String, _ isASCII: Bool) throws {
    for language in Language.allCases {
      let sitting = try Sitting(
        columns: 120, rows: 40, language, symbols: isASCII ? .ascii : .unicode, data: TrendStory.ledger
      ).press(keys)
      for (columns, rows) in [(120, 40), (80, 24), (60, 16), (40, 10)] {
        sitting.resize(columns, rows)
        let canvas = sitting.canvas
        let scalars = (0..<canvas.size.rows).flatMap { canvas.row($0).flatMap(\.character.unicodeScalars) }
        #expect(scalars.filter(TextWidth.isAmbiguous).isEmpty, "\(sitting.screen)")
        guard isASCII else { continue }
        let odd = scalars.filter {
          !$0.isASCII && !$0.properties.isIdeographic && !"「」、，：；".unicodeScalars.contains($0)
        }
        #expect(odd.isEmpty, "\(String(String.UnicodeScalarView(odd)))")
      }
    }
  }

  @Test("Every theme tells the lines apart without colour too", arguments: ThemeName.allCases)
  func themes(_ theme: ThemeName) throws {
    let sitting = try Sitting(theme: theme, data: TrendStory.ledger).press("T")
    let mono = try Sitting(theme: .mono, data: TrendStory.ledger).press("T")
    #expect(sitting.screen == mono.screen)
  }
}
