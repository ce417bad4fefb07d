import Campaign

/// 联系方式 from a numeric cell: 13803570000.0 and 1.38E+10 (domain.md §7).
enum PhoneRepair {
  /// The contact, written out where the whole cell is such a number; nil when a spreadsheet has rounded it.
  ///
  /// 1.3803570001E+10 names every digit and becomes 13803570001; 1.38E+10 does not. Everything else is kept.
  static func repaired(_ contact: String) -> String? {
    if contact.utf8.allSatisfy(isOrdinary) { return contact }
    let plain = CellValue.plain(contact).lowercased()
    let halves = plain.split(separator: "e", omittingEmptySubsequences: false)
    guard let mantissa = halves.first, halves.count <= 2 else { return contact }
    let parts = mantissa.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, !whole.isEmpty, whole.allSatisfy(\.isASCIIDigit) else {
      return contact
    }
    let fraction = parts.count == 2 ? parts[1] : ""
    guard fraction.allSatisfy(\.isASCIIDigit) else { return contact }
    guard halves.count == 2 else {
      let isWhole = whole.count >= 7 && !fraction.isEmpty && fraction.allSatisfy { $0 == "0" }
      return isWhole ? String(whole) : contact
    }
    return shifted(whole, fraction, by: halves[1], in: contact)
  }

  /// Digits, and what stands between them in numbers that people write: no point, no e, nothing of another width.
  private static func isOrdinary(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || byte == 0x20 || byte == 0x2D || byte == 0x2C || byte == 0x2F
  }

  /// The digits with the point moved; nil when there are too few, or some are left behind it.
  private static func shifted(
    _ whole: Substring, _ fraction: Substring, by exponent: Substring, in contact: String
  ) -> String? {
    let digits = exponent.first == "+" ? exponent.dropFirst() : exponent
    guard let places = CellValue.number(digits), places >= 6 else { return contact }
    guard fraction.count >= places, fraction.dropFirst(places).allSatisfy({ $0 == "0" }) else { return nil }
    return String(whole + fraction.prefix(places))
  }
}
