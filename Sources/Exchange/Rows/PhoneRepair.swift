import Campaign

/// 联系方式 from numeric cells: 13803570000.0 and 1.38E+10 (domain.md §7).
enum PhoneRepair {
  /// The contact with such numbers written out; nil when a spreadsheet has rounded one of them.
  ///
  /// 1.3803570001E+10 names every digit and becomes 13803570001; 1.38E+10 does not. Everything else is kept.
  static func repaired(_ contact: String) -> String? {
    guard contact.unicodeScalars.contains(where: { CharacterFold.plain($0) == "." || isExponent($0) }) else {
      return contact
    }
    var result = ""
    var token = ""
    for character in contact + " " {
      if character.unicodeScalars.allSatisfy(isPart) {
        token.append(character)
        continue
      }
      guard let repaired = number(token) else { return nil }
      result += repaired
      result.append(character)
      token = ""
    }
    result.removeLast()
    return result
  }

  private static func isExponent(_ scalar: Unicode.Scalar) -> Bool {
    let plain = CharacterFold.plain(scalar)
    return plain == "E" || plain == "e"
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    let plain = CharacterFold.plain(scalar)
    return (plain.value >= 48 && plain.value <= 57) || plain == "." || plain == "+" || isExponent(scalar)
  }

  /// A number with its exponent or its .0 resolved; nil when digits are lost.
  private static func number(_ token: String) -> String? {
    let plain = CellValue.plain(token).lowercased()
    let halves = plain.split(separator: "e", omittingEmptySubsequences: false)
    guard let mantissa = halves.first, halves.count <= 2 else { return token }
    let parts = mantissa.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, !whole.isEmpty, whole.allSatisfy(\.isASCIIDigit) else {
      return token
    }
    let fraction = parts.count == 2 ? parts[1] : ""
    guard fraction.allSatisfy(\.isASCIIDigit) else { return token }
    guard halves.count == 2 else {
      let isWholeNumber = whole.count >= 7 && !fraction.isEmpty && fraction.allSatisfy { $0 == "0" }
      return isWholeNumber ? String(whole) : token
    }
    let exponentText = halves[1].first == "+" ? halves[1].dropFirst() : halves[1]
    guard let exponent = CellValue.number(exponentText) else { return token }
    let tail = fraction.dropFirst(exponent)
    guard fraction.count >= exponent, tail.allSatisfy({ $0 == "0" }) else { return nil }
    return String(whole + fraction.prefix(exponent))
  }
}
