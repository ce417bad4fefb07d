/// A number or a character of a deadline.
enum DeadlinePiece: Hashable, Sendable {
  /// `digits` counts leading zeros too.
  case number(Int, digits: Int)
  case word(Unicode.Scalar)
}

/// The text of a deadline made plain: widths, characters, blanks, brackets and the words around the day.
struct DeadlineText {
  private var scalars: [Unicode.Scalar] = []

  init(_ text: String) {
    var pendingBlank = false
    for original in text.unicodeScalars {
      let scalar = CharacterFold.plain(original)
      if CharacterFold.isBlank(scalar) {
        pendingBlank = true
        continue
      }
      if DeadlineText.ignored.contains(scalar) { continue }
      // A blank matters only where it parts two numbers.
      if pendingBlank, let last = scalars.last, isDigit(last), isDigit(scalar) { scalars.append(" ") }
      pendingBlank = false
      scalars.append(scalar)
    }
    trim()
  }

  var isEmpty: Bool { scalars.isEmpty }

  /// Takes 长期坚持 and its like out; says whether one was there.
  mutating func removeStanding() -> Bool {
    for phrase in DeadlineText.standing {
      guard let start = firstIndex(of: phrase) else { continue }
      var left = DeadlineText(scalars: Array(scalars[..<start]))
      var right = DeadlineText(scalars: Array(scalars[(start + phrase.count)...]))
      left.trim()
      left.strip(suffixes: DeadlineText.conjunctions)
      right.trim()
      right.strip(prefixes: DeadlineText.conjunctions)
      let joint: [Unicode.Scalar] = left.isEmpty || right.isEmpty ? [] : [";"]
      scalars = left.scalars + joint + right.scalars
      return true
    }
    return false
  }

  /// Takes away what only surrounds the day: 于, 截至, 完成, 整改到位.
  mutating func removeDecoration() {
    strip(prefixes: DeadlineText.openings)
    strip(suffixes: DeadlineText.closings)
  }

  /// Numbers and characters; Chinese numerals are numbers too.
  var pieces: [DeadlinePiece] {
    var pieces: [DeadlinePiece] = []
    var index = 0
    while index < scalars.count {
      var end = index
      while end < scalars.count, isDigit(scalars[end]) { end += 1 }
      if end > index, let number = ChineseNumeral.read(scalars[index..<end]) {
        pieces.append(number)
        index = end
      } else {
        pieces.append(.word(scalars[index]))
        index += 1
      }
    }
    return pieces
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ChineseNumeral.isPart(scalar) }

  private mutating func trim() {
    while let last = scalars.last, DeadlineText.stops.contains(last) { scalars.removeLast() }
    let start = scalars.firstIndex { !DeadlineText.stops.contains($0) } ?? scalars.count
    scalars.removeFirst(start)
  }

  private mutating func strip(prefixes: [[Unicode.Scalar]]) {
    while let found = prefixes.first(where: { scalars.starts(with: $0) }) {
      scalars.removeFirst(found.count)
      trim()
    }
  }

  private mutating func strip(suffixes: [[Unicode.Scalar]]) {
    while let found = suffixes.first(where: { scalars.reversed().starts(with: $0.reversed()) }) {
      scalars.removeLast(found.count)
      trim()
    }
  }

  private func firstIndex(of phrase: [Unicode.Scalar]) -> Int? {
    guard scalars.count >= phrase.count else { return nil }
    return (0...(scalars.count - phrase.count)).first { scalars[$0...].starts(with: phrase) }
  }
}

extension DeadlineText {
  /// Brackets and quotes are not read; what stands in them is.
  private static let ignored: Set<Unicode.Scalar> = ["(", ")", "[", "]", "{", "}", "<", ">", "\"", "'", "*"]
  private static let stops: Set<Unicode.Scalar> = [
    ".", ",", ";", ":", "!", "-", "~", "/", "+", "&", " ", "…",
  ]

  /// What counts as 长期坚持; longer phrases first.
  private static let standing = phrases(
    "长期坚持 常年坚持 持续坚持 长期保持 长期执行 常态化管理 常态化 长抓不懈 常抓不懈 长期")
  private static let conjunctions = phrases("并且 同时 然后 并 且 后 再 和 及")
  private static let openings = phrases(
    "整改时限 完成时限 整改期限 时限 期限 截止日期 截止到 截止至 截止 截至到 截至 "
      + "力争于 力争 争取 确保 务必 计划 预计 限期 限于 限 于 在 到 至")
  private static let closings = phrases(
    "完成 整改 整治 治理 到位 完毕 任务 全部 全面 基本 工作 办结 落实 销号 验收 取缔 拆除 关停 "
      + "建成 投运 达标 结束 并 必须 须 需 要 应 含")

  private static func phrases(_ text: String) -> [[Unicode.Scalar]] {
    text.split(separator: " ").map { Array($0.unicodeScalars) }
  }
}

/// Numbers in ASCII digits, Chinese numerals, or both: 2017, 二〇一七, 二0一七, 三十一, 廿八.
private enum ChineseNumeral {
  static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    digit(scalar) != nil || tens[scalar] != nil
  }

  static func read(_ run: ArraySlice<Unicode.Scalar>) -> DeadlinePiece? {
    guard let ten = run.firstIndex(where: { tens[$0] != nil }) else { return plain(run) }
    let before = run[..<ten]
    let after = run[(ten + 1)...]
    // 三十一: at most one Chinese digit on either side; 3十 and 三十十 are no numbers.
    guard before.count <= 1, after.count <= 1, (before + after).allSatisfy({ chinese[$0] ?? 0 > 0 }),
      let base = tens[run[ten]], base == 10 || before.isEmpty
    else { return nil }
    let multiple = before.first.flatMap { chinese[$0] } ?? 1
    return .number(base * multiple + (after.first.flatMap { chinese[$0] } ?? 0), digits: 2)
  }

  private static func plain(_ run: ArraySlice<Unicode.Scalar>) -> DeadlinePiece? {
    guard run.count <= 9 else { return nil }
    let value = run.reduce(0) { sum, scalar in sum * 10 + (digit(scalar) ?? 0) }
    return .number(value, digits: run.count)
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.value >= 48 && scalar.value <= 57 { return Int(scalar.value) - 48 }
    return chinese[scalar]
  }

  private static let tens: [Unicode.Scalar: Int] = ["十": 10, "拾": 10, "廿": 20, "卅": 30]
  private static let chinese: [Unicode.Scalar: Int] = [
    "〇": 0, "零": 0, "○": 0, "◯": 0, "元": 1, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7,
    "八": 8, "九": 9, "壹": 1, "贰": 2, "叁": 3, "肆": 4, "伍": 5, "陆": 6, "柒": 7, "捌": 8, "玖": 9,
  ]
}
