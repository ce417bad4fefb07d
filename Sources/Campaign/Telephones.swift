/// Telephone numbers in free text: mobile numbers (1 and ten digits) and those with an area code (domain.md §8).
///
/// Digits may be of any width, with blanks or hyphens between their groups. What is part of a longer run of digits or
/// of a word (a hash, a sum, the number of an item) is none. `Contact` is stricter: in its field every number is one.
public enum Telephones {
  /// The text with every telephone number masked as a contact is: 138****0000, 0357-***0001.
  public static func masked(_ text: String) -> String {
    let found = numbers(in: text)
    guard !found.isEmpty else { return text }
    var scalars = Array(text.unicodeScalars)
    for number in found { for place in number.hidden { scalars[place] = "*" } }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  /// The digits of every telephone number in the text.
  public static func all(in text: String) -> Set<String> { Set(numbers(in: text).map(\.digits)) }

  /// A number that was found: its digits, and where those stand that are masked.
  private struct Number {
    var digits: String
    var hidden: [Int]
  }

  /// The fewest digits of a number.
  private static let shortest = 10

  private static func numbers(in text: String) -> [Number] {
    guard mayHoldOne(text) else { return [] }
    let groups = DigitGroup.all(in: Array(text.unicodeScalars))
    var found: [Number] = []
    var index = 0
    while index < groups.count {
      if let match = match(groups[index...]) {
        let digits = groups[index..<index + match.groups].flatMap(\.digits)
        let places = groups[index..<index + match.groups].flatMap(\.places)
        found.append(
          Number(digits: digits.map(String.init).joined(), hidden: match.hidden.map { places[$0] }))
        index += match.groups
      } else {
        index += 1
      }
    }
    return found
  }

  /// Most texts have no digits: they are told quickly.
  private static func mayHoldOne(_ text: String) -> Bool {
    var digits = 0
    for byte in text.utf8 where byte >= 0x30 && byte <= 0x39 || byte >= 0xF0 || byte == 0xEF {
      digits += 1
      if digits == shortest { return true }
    }
    return false
  }

  /// The number that begins with the first group: of how many groups it is, and which of its digits are hidden.
  private static func match(_ groups: ArraySlice<DigitGroup>) -> (groups: Int, hidden: Range<Int>)? {
    guard let first = groups.first, first.beginsWord else { return nil }
    var digits: [Int] = []
    for (count, group) in zip(1..., groups.prefix(4)) {
      if count > 1 && (!group.isJoined || group.digits.count < 3) { return nil }
      digits += group.digits
      if group.endsWord, let hidden = hidden(digits, first: first, groups: count) { return (count, hidden) }
    }
    return nil
  }

  private static func hidden(_ digits: [Int], first: DigitGroup, groups: Int) -> Range<Int>? {
    let prefix = countryCode(digits, first)
    let own = digits.dropFirst(prefix)
    let isMobile = own.count == 11 && own.first == 1 && (3...9).contains(own[own.startIndex + 1])
    if isMobile, groups == 1 || first.digits.count - prefix >= 3 { return prefix + 3..<prefix + 7 }
    guard let area = areaCode(digits), groups == 1 || first.digits.count == area else { return nil }
    return (7...8).contains(digits.count - area) ? area..<digits.count - 4 : nil
  }

  /// How many of the first digits say China: +86, 0086.
  private static func countryCode(_ digits: [Int], _ first: DigitGroup) -> Int {
    if digits.starts(with: [0, 0, 8, 6]) { return 4 }
    return first.isAfterPlus && digits.starts(with: [8, 6]) ? 2 : 0
  }

  /// How long the area code is that begins here: 010, 02x, else four digits.
  private static func areaCode(_ digits: [Int]) -> Int? {
    guard digits.count > 1, digits[0] == 0, digits[1] > 0 else { return nil }
    return digits[1] <= 2 ? 3 : 4
  }
}

/// Digits that stand together.
private struct DigitGroup {
  var digits: [Int] = []
  /// Where each digit stands in the text.
  var places: [Int] = []
  /// Whether only a blank, a hyphen or a bracket parts it from the group before.
  var isJoined = false
  var isAfterPlus = false
  /// Whether no Latin letter touches it.
  var beginsWord = true
  var endsWord = true

  static func all(in scalars: [Unicode.Scalar]) -> [DigitGroup] {
    var groups: [DigitGroup] = []
    // What stands between the last digit and here, without what cannot be seen.
    var between: [Unicode.Scalar] = []
    for (place, scalar) in scalars.enumerated() {
      if scalar.properties.generalCategory == .format { continue }
      guard let digit = digit(scalar) else {
        if between.isEmpty, !groups.isEmpty { groups[groups.count - 1].endsWord = !isOfWord(scalar) }
        between.append(CharacterFold.plain(scalar))
        continue
      }
      if groups.isEmpty || !between.isEmpty {
        groups.append(after(between, isFirst: groups.isEmpty))
      }
      groups[groups.count - 1].digits.append(digit)
      groups[groups.count - 1].places.append(place)
      between = []
    }
    return groups
  }

  /// A group without digits yet behind these.
  private static func after(_ between: [Unicode.Scalar], isFirst: Bool) -> DigitGroup {
    var group = DigitGroup()
    let joiners = between.count <= 3 && between.allSatisfy(isJoiner)
    group.isJoined = !isFirst && joiners
    group.isAfterPlus = between.last == "+"
    group.beginsWord = between.last.map { !isOfWord($0) } ?? true
    return group
  }

  private static func isJoiner(_ plain: Unicode.Scalar) -> Bool {
    ["-", "(", ")"].contains(plain) || plain != "\n" && plain != "\r" && CharacterFold.isBlank(plain)
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    let plain = CharacterFold.plain(scalar)
    return plain == "_" || plain.isASCII && plain.properties.isAlphabetic
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.isASCII { return (0x30...0x39).contains(scalar.value) ? Int(scalar.value) - 0x30 : nil }
    guard scalar.properties.numericType == .decimal else { return nil }
    return scalar.properties.numericValue.map { Int($0) }
  }
}
