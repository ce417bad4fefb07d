import Testing

@testable import Campaign

@Suite struct CivilDateTests {
  @Test func everyDayOfFourCenturiesSurvivesTheRoundTrip() throws {
    var date = try #require(CivilDate(year: 1801, month: 1, day: 1))
    let end = try #require(CivilDate(year: 2201, month: 1, day: 1))
    var days = 0
    while date < end {
      let parts = date.parts
      #expect(CivilDate(year: parts.year, month: parts.month, day: parts.day) == date)
      date = date + 1
      days += 1
    }
    #expect(days == 146_097)
  }

  @Test(arguments: [
    "2017-02-29", "2017-13-01", "2017-00-10", "2017-1-1", "17-01-01", "2017/01/01", "", "٢٠١٧-٠١-٠١",
  ])
  func whatIsNoDayIsRefused(text: String) {
    #expect(CivilDate(iso: text) == nil)
  }

  @Test func knownDaysHaveTheirNumbers() {
    #expect(CivilDate(iso: "1970-01-01")?.dayNumber == 0)
    #expect(CivilDate(iso: "2017-02-18")?.dayNumber == 17_215)
    #expect(CivilDate(iso: "2016-02-10")?.endOfMonth.iso == "2016-02-29")
  }
}
