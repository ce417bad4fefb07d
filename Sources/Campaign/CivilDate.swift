/// A day of the proleptic Gregorian calendar, without a time or a time zone.
///
/// Stored as the number of days since 1970-01-01, so comparing and adding days is integer arithmetic.
public struct CivilDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before it.
  public let dayNumber: Int

  /// The day that lies `dayNumber` days after 1970-01-01.
  public init(dayNumber: Int) { self.dayNumber = dayNumber }

  /// The day with these parts, or nil when the calendar has no such day (2017-02-29).
  ///
  /// - Parameters:
  ///   - year: 1 to 9999.
  ///   - month: 1 to 12.
  ///   - day: 1 to the length of the month.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDate.length(ofMonth: month, year: year)
    else { return nil }
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.dayNumber = era * 146_097 + dayOfEra - 719_468
  }

  /// The day written as `YYYY-MM-DD`, or nil when the text is anything else.
  public init?(iso text: String) {
    var text = text
    guard let day = text.withUTF8({ CivilDate(iso: $0) }) else { return nil }
    self = day
  }

  /// The same of a part of a text.
  public init?(iso text: Substring) {
    var text = text
    guard let day = text.withUTF8({ CivilDate(iso: $0) }) else { return nil }
    self = day
  }

  /// The same of UTF-8.
  public init?(iso bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 10 else { return nil }
    var digits = 0
    for index in 0..<10 {
      let byte = bytes[index]
      if index == 4 || index == 7 {
        guard byte == 0x2D else { return nil }
      } else {
        guard byte >= 0x30, byte <= 0x39 else { return nil }
        digits = digits * 10 + Int(byte - 0x30)
      }
    }
    self.init(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
  }

  /// Year, month (1–12) and day of the month (1–31).
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthIndex + 2) / 5 + 1)
  }

  public var year: Int { parts.year }
  public var month: Int { parts.month }
  public var day: Int { parts.day }

  /// 0 (Monday) to 6 (Sunday).
  public var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 }

  /// `YYYY-MM-DD`.
  public var iso: String {
    let (year, month, day) = parts
    if (0...9_999).contains(year) { return CivilDate.iso(year * 10_000 + month * 100 + day) }
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// - Parameter digits: of eight places, as in 20170331.
  private static func iso(_ digits: Int) -> String {
    String(unsafeUninitializedCapacity: 10) { buffer in
      var rest = digits
      for index in (0..<10).reversed() {
        if index == 4 || index == 7 {
          buffer[index] = 0x2D
        } else {
          buffer[index] = 0x30 + UInt8(rest % 10)
          rest /= 10
        }
      }
      return 10
    }
  }

  /// The number of days in a month of the Gregorian calendar.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The last day of this day's month.
  public var endOfMonth: CivilDate {
    let (year, month, day) = parts
    return self + (CivilDate.length(ofMonth: month, year: year) - day)
  }

  public static func < (left: CivilDate, right: CivilDate) -> Bool { left.dayNumber < right.dayNumber }
  public static func + (date: CivilDate, days: Int) -> CivilDate {
    CivilDate(dayNumber: date.dayNumber + days)
  }
  public static func - (date: CivilDate, days: Int) -> CivilDate {
    CivilDate(dayNumber: date.dayNumber - days)
  }
  /// Whole days from `right` to `left`; negative when `left` is earlier.
  public static func - (left: CivilDate, right: CivilDate) -> Int { left.dayNumber - right.dayNumber }
}

extension CivilDate: CustomStringConvertible {
  public var description: String { iso }
}

extension CivilDate: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CivilDate(iso: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a date YYYY-MM-DD: \(text)")
    }
    self = date
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
