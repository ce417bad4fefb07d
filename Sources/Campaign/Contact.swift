/// 联系方式: telephone numbers as they stand in the ledger, and how they are shown (domain.md §8).
public enum Contact {
  /// The text with every telephone number masked: 138****0000, 0357-***0001. All other text is kept.
  ///
  /// A number is found however it is typed: full-width digits, blanks, hyphens, dots or brackets inside, +86
  /// before, several in a cell. Of seven or more digits in a row that are no known kind of number, only the
  /// last four are shown. Digits are replaced one for one, so the text keeps its length.
  public static func masked(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    guard scalars.count >= 7 else { return text }
    for run in runs(in: scalars) {
      for index in run.hidden { scalars[index] = "*" }
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  /// Digits, and what may stand between the digits of one number.
  private static func runs(in scalars: [Unicode.Scalar]) -> [DigitRun] {
    var runs: [DigitRun] = []
    var run = DigitRun()
    var joined = true
    var endsMasked = false
    for (index, scalar) in scalars.enumerated() {
      if let digit = digit(scalar) {
        run.append(digit, at: index, startsGroup: joined)
        joined = false
        continue
      }
      joined = true
      // The end of a number that is masked already belongs to nothing after it.
      if !isJoiner(scalar) || endsMasked {
        runs.append(run)
        run = DigitRun()
      }
      endsMasked = scalar == "*"
    }
    return runs + [run]
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.value < 0x80 { return scalar.value >= 48 && scalar.value <= 57 ? Int(scalar.value) - 48 : nil }
    guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else {
      return nil
    }
    return Int(value)
  }

  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    let plain = CharacterFold.plain(scalar)
    if ["-", ".", "(", ")", "_", "~", "+"].contains(plain) || CharacterFold.isBlank(plain) { return true }
    let category = scalar.properties.generalCategory
    return category == .control || category == .format || category == .nonspacingMark
  }
}

/// Digits that may belong together, in groups as they were typed.
private struct DigitRun {
  private var digits: [Int] = []
  /// Where each digit stands in the text.
  private var places: [Int] = []
  /// The digits with which a group starts.
  private var starts: Set<Int> = []

  mutating func append(_ digit: Int, at place: Int, startsGroup: Bool) {
    if startsGroup { starts.insert(digits.count) }
    digits.append(digit)
    places.append(place)
  }

  /// The places in the text that must not be shown.
  var hidden: [Int] {
    guard digits.count >= 7 else { return [] }
    var hidden: [Int] = []
    var loose = 0
    var index = 0
    while index < digits.count {
      if let number = number(at: index) {
        hidden += hiddenLoose(loose, before: index)
        loose = 0
        hidden += number.hidden.map { places[index + $0] }
        index += number.length
      } else {
        let end = (index + 1...digits.count).first { isBoundary($0) } ?? digits.count
        loose += end - index
        index = end
      }
    }
    return hidden + hiddenLoose(loose, before: index)
  }

  /// Groups that are no number, but long enough together to be one.
  private func hiddenLoose(_ count: Int, before end: Int) -> ArraySlice<Int> {
    count >= 7 ? places[(end - count)..<(end - 4)] : []
  }

  private func isBoundary(_ index: Int) -> Bool { index == digits.count || starts.contains(index) }

  /// The number that starts here: its length in digits, and which of them are hidden.
  private func number(at index: Int) -> (length: Int, hidden: Range<Int>)? {
    let rest = digits[index...]
    for prefix in [[], [8, 6], [0, 0, 8, 6]] where rest.starts(with: prefix) {
      let own = rest.dropFirst(prefix.count)
      let isMobile = own.count >= 11 && own.first == 1 && (own.dropFirst().first ?? 0) >= 3
      if isMobile, isBoundary(own.startIndex + 11) || isGlued(from: own.startIndex) {
        return (prefix.count + 11, (prefix.count + 3)..<(prefix.count + 7))
      }
    }
    for (length, area) in landlines(rest) where isBoundary(index + length) {
      return (length, area..<(length - 4))
    }
    for length in [8, 7] where isLocal(from: index, to: index + length) { return (length, 0..<(length - 4)) }
    return nil
  }

  /// Whether several mobile numbers stand here without anything between them.
  private func isGlued(from index: Int) -> Bool {
    let end = (index + 1...digits.count).first { isBoundary($0) } ?? digits.count
    return (end - index) % 11 == 0
  }

  /// A number without an area code: one group, or all that is left.
  private func isLocal(from index: Int, to end: Int) -> Bool {
    guard end <= digits.count, isBoundary(end) else { return false }
    return end == digits.count || !(index + 1..<end).contains { starts.contains($0) }
  }

  /// Area code and seven or eight digits; 400 and 800 numbers.
  private func landlines(_ rest: ArraySlice<Int>) -> [(length: Int, area: Int)] {
    var kinds: [(Int, Int)] = []
    let second = rest.dropFirst().first ?? 0
    if rest.first == 0, second == 1 || second == 2 { kinds += [(11, 3), (10, 3)] }
    if rest.first == 0, second >= 3 { kinds += [(11, 4), (12, 4)] }
    if rest.starts(with: [4, 0, 0]) || rest.starts(with: [8, 0, 0]) { kinds += [(10, 3)] }
    return kinds.filter { $0.0 <= rest.count }
  }
}
