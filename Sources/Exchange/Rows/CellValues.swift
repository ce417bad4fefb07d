import Campaign
import Words

/// How single cells are read: numbers, days, flags and states as people and spreadsheets write them.
enum CellValue {
  /// 进度, 0–100. A blank is 0; 80, 80%, 80.0 are 80; parts of a point are rounded. What may be either one or a
  /// hundred per cent (1.0), or a share (0.8), is not guessed: nil.
  static func progress(_ text: String) -> Int? {
    var digits = plain(text)
    if digits.isEmpty { return 0 }
    let hasSign = digits.last == "%"
    if hasSign { digits.removeLast() }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = number(parts[0]), (0...100).contains(whole) else { return nil }
    guard parts.count == 2 else { return whole }
    let fraction = parts[1]
    guard !fraction.isEmpty, fraction.count <= 20, let first = fraction.first?.wholeNumberValue,
      fraction.allSatisfy(\.isASCIIDigit)
    else { return nil }
    let isWhole = fraction.allSatisfy { $0 == "0" }
    if whole == 100 { return isWhole ? whole : nil }
    if !hasSign && whole < 2 { return whole == 0 && isWhole ? 0 : nil }
    return whole + (first >= 5 ? 1 : 0)
  }

  /// 权重: 1, or 2 for 重大. A blank is 1.
  static func weight(_ text: String) -> Int? { weights[plain(text)] }

  private static let weights: [String: Int] = [
    "": 1, "1": 1, "1.0": 1, "一般": 1, "普通": 1, "一般问题": 1, "否": 1, "2": 2, "2.0": 2, "重大": 2, "重点": 2,
    "重大问题": 2, "是": 2,
  ]

  /// A day as an ISO date or in any form that names it whole; a spreadsheet turns 2017-03-31 into 2017/3/31.
  static func day(_ text: String) -> CivilDate? {
    if let day = CivilDate(iso: text) { return day }
    let read = Deadline.parse(text, campaignStart: CivilDate(dayNumber: 0))
    return read.isInferred || read.isStanding ? nil : read.day
  }

  /// A whole number from 0.
  static func count(_ text: String) -> Int? {
    let digits = plain(text)
    let whole = digits.hasSuffix(".0") ? digits.dropLast(2) : digits[...]
    return number(whole)
  }

  static func flag(_ text: String) -> Bool? {
    switch MatchKey.of(text).lowercased() {
    case "是", "true", "yes", "1": true
    case "否", "false", "no", "0", "": false
    default: nil
    }
  }

  /// 状态 in any of the three languages, by its id, or by a word that files use.
  static func state(_ text: String) -> State? { states[MatchKey.of(text)] }

  private static let states: [String: State] = {
    var table: [String: State] = [
      "交办": .assigned, "未签收": .assigned, "整改": .rectifying, "正在整改": .rectifying, "已签收": .rectifying,
      "申请验收": .submitted, "已提交": .submitted, "公示": .noticed, "已验收": .noticed, "销号": .closed,
      "撤并": .void, "已撤销": .void,
    ]
    for state in State.allCases {
      table[MatchKey.of(state.rawValue)] = state
      for language in Language.allCases {
        table[MatchKey.of(Words.in(language).rules.state(state))] = state
      }
    }
    return table
  }()

  /// Digits up to nine; no sign.
  static func number(_ digits: some StringProtocol) -> Int? {
    guard !digits.isEmpty, digits.count <= 9, digits.allSatisfy(\.isASCIIDigit) else { return nil }
    return Int(digits)
  }

  /// In ASCII, without blanks.
  static func plain(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !CharacterFold.isBlank(scalar) {
      result.append(CharacterFold.plain(scalar))
    }
    return String(result)
  }
}

extension Character {
  var isASCIIDigit: Bool { isASCII && isNumber }
}
