import Testing

@testable import Exchange

@Suite("Numbers of workbooks (domain.md §7)")
struct CellNumberTests {
  @Test(
    "A number has the digits that a person sees",
    arguments: [
      ("13803570000", "13803570000"), ("1.380357E10", "13803570000"), ("13803570000.0", "13803570000"),
      ("0.1", "0.1"), ("0.30000000000000004", "0.3"), ("1.1000000000000001", "1.1"), ("-5", "-5"),
      ("1E-3", "0.001"), ("5.5E1", "55"), ("12.5", "12.5"), ("x", "x"), ("", ""), ("nan", "nan"),
      ("1e999", "1e999"),
      ("0", "0"), ("007", "007"),
    ])
  func plain(written: String, seen: String) {
    #expect(CellNumber(countsFrom1904: false).text(written, as: .general) == seen)
  }

  @Test(
    "A day is the day that the sheet shows, in both calendars",
    arguments: [
      ("42825", CellFormat.day, false, "2017-03-31"), ("41363", .day, true, "2017-03-31"),
      ("42825.35416666667", .dayTime, false, "2017-03-31 08:30"),
      ("42825.35416666667", .day, false, "2017-03-31"),
      ("42825", .dayTime, false, "2017-03-31"), ("0.5", .time, false, "12:00"),
      ("42795", .month, false, "2017年3月"), ("42795", .year, false, "2017年"), ("1", .day, false, "1900-01-01"),
      ("59", .day, false, "1900-02-28"), ("60", .day, false, "60"), ("61", .day, false, "1900-03-01"),
      ("0", .day, true, "1904-01-01"), ("-1", .day, false, "-1"), ("9999999", .day, false, "9999999"),
      ("0.5", .percent, false, "50%"), ("0.07", .percent, false, "7%"), ("1", .percent, false, "100%"),
      ("0.565", .percent, false, "56.5%"), ("42824.999999999", .dayTime, false, "2017-03-31"),
    ])
  func formatted(written: String, format: CellFormat, from1904: Bool, seen: String) {
    #expect(CellNumber(countsFrom1904: from1904).text(written, as: format) == seen)
  }

  @Test(
    "A format is a date where letters outside quotes and brackets say so",
    arguments: [
      ("yyyy-mm-dd", CellFormat.day), ("yyyy\"年\"m\"月\"d\"日\"", .day), ("yyyy年m月d日", .day),
      ("yyyy\"年\"m\"月\"", .month), ("[$-804]yyyy/m/d;@", .day), ("m\"月\"d\"日\"", .day), ("h:mm:ss", .time),
      ("yyyy/m/d h:mm", .dayTime), ("0.00%", .percent), ("0.00", .general), ("General", .general),
      ("0\"days\"", .general), ("[Red]0;[Blue]-0", .general), ("#,##0\\d", .general), ("@", .general),
      ("G/通用格式", .general), ("aaaa", .day), ("0;-0 d", .general), ("yyyy", .year),
    ])
  func formats(code: String, format: CellFormat) {
    #expect(CellFormat.custom(code) == format)
  }
}
