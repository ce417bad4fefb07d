import Testing

@testable import Campaign

@Suite struct CivilDateTests {
  @Test("Every day of 2,190 years survives the way to its parts and back, one after the other")
  func roundTrip() {
    var previous = CivilDate(dayNumber: -400_001)
    for number in -400_000...400_000 {
      let date = CivilDate(dayNumber: number)
      let (year, month, day) = date.parts
      let before = previous.parts
      let follows =
        (year, month, day) == (before.year, before.month, before.day + 1)
        || day == 1 && previous.endOfMonth == previous
          && (year * 12 + month) == (before.year * 12 + before.month + 1)
      if CivilDate(year: year, month: month, day: day) != date || !follows {
        Issue.record("day \(number) is \(year)-\(month)-\(day)")
      }
      previous = date
    }
  }

  @Test("Dates as text come back, and weekdays follow each other")
  func textAndWeekdays() {
    for number in stride(from: -400_000, through: 400_000, by: 97) {
      let date = CivilDate(dayNumber: number)
      #expect(CivilDate(iso: date.iso) == date)
      #expect((0...6).contains(date.weekday))
      #expect((date + 1).weekday == (date.weekday + 1) % 7)
      #expect((date + 7).weekday == date.weekday)
    }
  }

  @Test(
    "What is no day is refused",
    arguments: [
      "2017-02-29", "1900-02-29", "2017-04-31", "2017-13-01", "2017-00-10", "2017-01-00", "0000-01-01",
      "2017-1-1",
      "17-01-01", "2017/01/01", "2017-01-01 ", "+017-01-01", "2017-01", "", "٢٠١٧-٠١-٠١",
    ])
  func refused(text: String) {
    #expect(CivilDate(iso: text) == nil)
  }

  @Test(
    "Known days have their numbers and weekdays",
    arguments: [
      ("1970-01-01", 0, 3), ("1969-12-31", -1, 2), ("2000-02-29", 11_016, 1), ("2017-02-18", 17_215, 5),
      ("2017-03-31", 17_256, 4), ("0001-01-01", -719_162, 0), ("9999-12-31", 2_932_896, 4),
    ])
  func known(text: String, number: Int, weekday: Int) throws {
    let date = try #require(CivilDate(iso: text))
    #expect(date.dayNumber == number)
    #expect(date.weekday == weekday)
    #expect(date.iso == text)
  }

  @Test(
    "A month ends on its last day",
    arguments: [
      ("2016-02-10", "2016-02-29"), ("2017-02-01", "2017-02-28"), ("1900-02-28", "1900-02-28"),
      ("2000-02-01", "2000-02-29"), ("2017-04-30", "2017-04-30"), ("2017-12-01", "2017-12-31"),
    ])
  func endOfMonth(text: String, expected: String) {
    #expect(CivilDate(iso: text)?.endOfMonth.iso == expected)
  }

  @Test("Days are added, taken away and counted")
  func arithmetic() throws {
    let date = try #require(CivilDate(iso: "2017-02-18"))
    #expect((date + 11).iso == "2017-03-01")
    #expect((date - 49).iso == "2016-12-31")
    #expect((date + 11) - date == 11)
    #expect(date - (date + 11) == -11)
    #expect(date < date + 1)
  }
}
