import Campaign
import Ledger
import Papers
import Testing
import Words

@Suite("Numbers and days of papers")
struct NumberTests {
  /// The first day of the week of the campaign in which the demo's today is.
  private func firstDay() throws -> CivilDate {
    let start = try DemoLedger.open().plan.start
    return try start + (DemoLedger.today - start) / 7 * 7
  }

  @Test("a weekly sheet is of the week that its number counts, whatever day of it is today")
  func week() throws {
    let first = try firstDay()
    let report = Words.in(.simplified).report
    for day in [first, try DemoLedger.today, first + 6] {
      let sheet = try DemoLedger.paper(.weekly) { $0.day = day }
      #expect(sheet.text.contains("  \(report.date(first))至\(report.date(first + 6))  "))
      #expect(try sheet.number == DemoLedger.paper(.weekly).number)
    }
  }

  @Test(
    "a letter has the number of its day",
    arguments: [
      (Language.simplified, "〔2017〕3月20日"), (.traditional, "〔2017〕3月20日"), (.english, "2017-03-20"),
    ])
  func letter(language: Language, number: String) throws {
    let words = Words.in(language).report
    let letters = try DemoLedger.paper(.letter, language: language)
    #expect(letters.number == number)
    #expect(letters.tables[0].rows.map { $0[0].text }.first == words.partNumber(number, 1))
    let tomorrow = try DemoLedger.paper(.letter, language: language) { $0.day = $0.day + 1 }
    #expect(tomorrow.number != letters.number)
  }

  @Test("what was closed on some days adds up with the log, also where it is not closed any more")
  func closures() throws {
    let ledger = try DemoLedger.open()
    let days = try DemoLedger.today - 20...DemoLedger.today - 5
    let events = try ledger.events(after: 0, limit: .max)
    let undone = events.takenBack
    let closed = Set(
      events.filter { $0.kind == .close && days.contains($0.moment.day) && !undone.contains($0.sequence) }
        .compactMap(\.item))
    let paper = try DemoLedger.paper(.closures) { $0.closed = days }
    let listed = paper.tables.reduce(0) { $0 + $1.rows.count }
    let others = closed.count - listed
    #expect(others > 0 && paper.text.contains("还有 \(others) 项未列入"))
    #expect(try !DemoLedger.paper(.closures).text.contains("未列入"))
  }
}
