/// How many columns text takes, and how it is cut to fit.
public enum TextWidth {
  /// Columns of a text that `harmless` has seen.
  public static func of(_ text: String) -> Int {
    var columns = 0
    for scalar in text.unicodeScalars { columns += of(scalar) }
    return columns
  }

  /// The columns of a character's scalars together, as terminals count them; seldom more than 2.
  public static func of(_ character: Character) -> Int {
    var columns = 0
    for scalar in character.unicodeScalars { columns += of(scalar) }
    return columns
  }

  /// 0 columns for what joins the character before it, else 1 or 2.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return 1 }
    if Plain.isWide(value) { return 2 }
    if Plain.isNarrow(value) { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
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
  /// what it closes and opening punctuation with what it opens; words of narrow letters stay whole unless
  /// they are longer than a line.
  public static func wrapped(_ text: String, to columns: Int) -> [String] {
    let columns = max(1, columns)
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { wrappedLine(harmless(String($0)), to: columns) }
  }

  /// What never begins a line.
  private static let closing: Set<Character> = [
    "，", "。", "、", "；", "：", "！", "？", "）", "”", "’", "》", "〉", "」", "』", "】", "〕", "］", "｝", "…", "％",
    "℃", "·", ",", ".", ";", ":", ")", "]", "}", "!", "?", "%",
  ]

  /// What never ends a line.
  private static let opening: Set<Character> = [
    "（", "“", "‘", "《", "〈", "「", "『", "【", "〔", "［", "｛", "(", "[", "{",
  ]

  private static func wrappedLine(_ text: String, to columns: Int) -> [String] {
    guard of(text) > columns else { return [text] }
    var lines: [String] = []
    var line: [Character] = []
    var width = 0
    for character in text {
      let next = of(character)
      while width + next > columns, !line.isEmpty {
        let keep = breakPoint(line, before: character)
        lines.append(trimmed(line[..<keep]))
        line = Array(line[keep...])
        while line.first == " " { line.removeFirst() }
        width = line.reduce(0) { $0 + of($1) }
      }
      if character == " " && line.isEmpty && !lines.isEmpty { continue }
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
      let allowed = before == " " || of(before) >= 2 || of(after) >= 2
      if allowed && !closing.contains(after) && !opening.contains(before) { return index }
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
