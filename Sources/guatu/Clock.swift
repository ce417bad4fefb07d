import Campaign
import Foundation
import Ledger

/// The clock on the wall: the only place that asks what time it is.
enum Clock {
  /// Now, on the local calendar day, or on a day that the person chose.
  static func now(on chosen: CivilDate? = nil) -> Moment {
    let seconds = Int(time(nil))
    return Moment(day: chosen ?? day(at: seconds), seconds: seconds)
  }

  /// The local calendar day of an instant.
  static func day(at seconds: Int) -> CivilDate {
    let parts = local(seconds)
    return CivilDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? CivilDate(dayNumber: seconds / 86_400)
  }

  /// The first second of the next local day.
  static func nextMidnight(after seconds: Int) -> Int {
    var parts = local(seconds)
    parts.tm_mday += 1
    parts.tm_hour = 0
    parts.tm_min = 0
    parts.tm_sec = 0
    parts.tm_isdst = -1
    return Int(mktime(&parts))
  }

  /// `2017-03-20T10:00:00Z`.
  static func iso(_ seconds: Int) -> String {
    var instant = time_t(seconds)
    var parts = tm()
    gmtime_r(&instant, &parts)
    return text(parts, "%Y-%m-%dT%H:%M:%SZ")
  }

  /// `2017-03-20 18:00`, in local time.
  static func localText(_ seconds: Int) -> String { text(local(seconds), "%Y-%m-%d %H:%M") }

  private static func local(_ seconds: Int) -> tm {
    var instant = time_t(seconds)
    var parts = tm()
    // The machine's time zone may be changed while a board is open, and localtime_r alone would not notice.
    tzset()
    localtime_r(&instant, &parts)
    return parts
  }

  private static func text(_ parts: tm, _ format: String) -> String {
    var parts = parts
    var buffer = [CChar](repeating: 0, count: 64)
    let length = strftime(&buffer, buffer.count, format, &parts)
    return String(decoding: buffer.prefix(length).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
