import Campaign
import Glibc

/// The text of a cell that holds a number, as a person sees it in the sheet (domain.md §7).
struct CellNumber {
  /// Whether days count from 1904-01-01, as they did on the Macintosh.
  let countsFrom1904: Bool

  /// Days of the calendar that spreadsheets know, to 9999-12-31.
  private static let days = 0..<2_958_466.0

  /// - Parameter text: the number as the workbook writes it; what is none stays as it is.
  func text(_ text: String, as format: CellFormat) -> String {
    if format == .general && text.utf8.count <= 15 && text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
      return text
    }
    guard let value = Double(text), value.isFinite else { return text }
    switch format {
    case .general: return CellNumber.plain(value)
    case .percent: return CellNumber.plain(value * 100) + "%"
    default: return date(value, format) ?? CellNumber.plain(value)
    }
  }

  /// nil for what is no day: before the first, or 1900-02-29, which spreadsheets have and the calendar has not.
  private func date(_ value: Double, _ format: CellFormat) -> String? {
    guard CellNumber.days.contains(value) else { return nil }
    // To the second, so that 23:59:59.9999 is midnight.
    let seconds = Int((value * 86_400).rounded())
    let (serial, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
    if format == .time && serial == 0 { return CellNumber.clock(rest) }
    guard let day = day(serial) else { return nil }
    switch format {
    case .year: return "\(day.year)年"
    case .month: return "\(day.year)年\(day.month)月"
    case .dayTime, .time: return rest == 0 ? day.iso : "\(day.iso) \(CellNumber.clock(rest))"
    default: return day.iso
    }
  }

  private func day(_ serial: Int) -> CivilDate? {
    if countsFrom1904 { return CivilDate(year: 1904, month: 1, day: 1).map { $0 + serial } }
    guard serial != 60, serial > 0 else { return nil }
    return CivilDate(year: 1899, month: 12, day: serial < 60 ? 31 : 30).map { $0 + serial }
  }

  private static func clock(_ seconds: Int) -> String {
    let parts = [seconds / 3_600, seconds / 60 % 60] + (seconds % 60 == 0 ? [] : [seconds % 60])
    return parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }

  /// A number in the fifteen digits that a spreadsheet shows, without an exponent where that is not absurd.
  static func plain(_ value: Double) -> String {
    if let whole = Int(exactly: value), abs(whole) < 1_000_000_000_000_000 { return String(whole) }
    for places in 0...20 {
      let text = printed(value, "%.\(places)f")
      guard let back = Double(text) else { break }
      if printed(back, "%.15g") == printed(value, "%.15g") { return text }
    }
    return printed(value, "%.15g")
  }

  private static func printed(_ value: Double, _ format: String) -> String {
    var buffer = [CChar](repeating: 0, count: 400)
    let count = withVaList([value]) { vsnprintf(&buffer, buffer.count, format, $0) }
    return String(decoding: buffer.prefix(max(0, Int(count))).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
