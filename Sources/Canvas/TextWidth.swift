/// How many columns text takes, and how it is cut to fit.
public enum TextWidth {
  /// Columns of a text that `harmless` has seen.
  public static func of(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  /// 0, 1 or 2 columns.
  public static func of(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    let value = first.value
    if value < 0x300 { return 1 }
    if value >= 0x4E00 && value <= 0x9FFF { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if character.unicodeScalars.contains(where: { $0.value == 0xFE0F }) { return 2 }
    return WidthTables.contains(value, in: WidthTables.wide) ? 2 : 1
  }

  /// Whether many Chinese terminals give the character two columns where others give one.
  public static func isAmbiguous(_ scalar: Unicode.Scalar) -> Bool {
    WidthTables.contains(scalar.value, in: WidthTables.ambiguous)
  }

  /// The text cut to so many columns; `..` stands for what is missing where there is room for it.
  public static func clipped(_ text: String, to columns: Int, ellipsis: Bool = true) -> String {
    guard of(text) > columns else { return text }
    let mark = ellipsis && columns >= 6 ? ".." : ""
    var width = mark.count
    var result = ""
    for character in text {
      let next = of(character)
      guard width + next <= columns else { break }
      width += next
      result.append(character)
    }
    return result + mark
  }

  /// The text in lines of at most so many columns.
  ///
  /// Breaks at line breaks, at blanks and between any two wide characters; closing punctuation stays with
  /// what it closes; words of narrow letters stay whole unless they are longer than a line.
  public static func wrapped(_ text: String, to columns: Int) -> [String] {
    let columns = max(1, columns)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { wrappedLine(harmless(String($0)), to: columns) }
  }

  private static let closing: Set<Character> = [
    "，", "。", "、", "；", "：", "！", "？", "）", "”", "’", "》", "」", "』", "】", ",", ".", ";", ":", ")", "!", "?",
  ]

  private static func wrappedLine(_ text: String, to columns: Int) -> [String] {
    guard of(text) > columns else { return [text] }
    var lines: [String] = []
    var line: [Character] = []
    var width = 0
    for character in text {
      let next = of(character)
      if width + next > columns, !line.isEmpty {
        let keep = breakPoint(line, before: character)
        lines.append(trimmed(line[..<keep]))
        line = Array(line[keep...])
        while line.first == " " { line.removeFirst() }
        width = line.reduce(0) { $0 + of($1) }
        if character == " " && line.isEmpty { continue }
      }
      line.append(character)
      width += next
    }
    if !line.isEmpty { lines.append(String(line)) }
    return lines
  }

  /// How many characters stay on the line when `next` does not fit any more.
  private static func breakPoint(_ line: [Character], before next: Character) -> Int {
    var index = line.count
    if next == " " { return index }
    while index > 0 {
      let before = line[index - 1]
      let after = index < line.count ? line[index] : next
      let allowed = before == " " || of(before) == 2 || of(after) == 2
      if allowed && !closing.contains(after) { return index }
      index -= 1
    }
    return line.count
  }

  private static func trimmed(_ line: ArraySlice<Character>) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
