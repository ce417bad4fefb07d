import Campaign
import Canvas

/// A line of text that is being edited: what a text field knows. Chinese comes in as characters.
struct TextEdit: Hashable, Sendable {
  private(set) var characters: [Character]
  /// UTF-16 code units.
  private var length: Int
  /// 0 (before the first character) to the number of characters.
  private(set) var cursor: Int

  init(_ text: String = "") {
    characters = Array(text)
    length = text.utf16.count
    cursor = characters.count
  }

  var text: String { String(characters) }

  /// Puts text in at the cursor; controls are dropped, line breaks become blanks.
  ///
  /// - Returns: whether it fits; what does not is left out whole, since half of it would be taken for all.
  @discardableResult
  mutating func insert(_ text: String) -> Bool {
    let clean = harmless(text)
    guard length + clean.utf16.count <= Entry.longestText else { return false }
    length += clean.utf16.count
    let added = Array(clean)
    characters.insert(contentsOf: added, at: cursor)
    cursor += added.count
    return true
  }

  /// Whether the key was one of editing.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    case .backspace: remove((cursor - 1)..<cursor)
    case .delete, .control("d"): remove(cursor..<(cursor + 1))
    case .control("u"): remove(0..<cursor)
    case .control("k"): remove(cursor..<characters.count)
    case .control("w"): remove(wordStart..<cursor)
    default: return false
    }
    return true
  }

  private mutating func remove(_ range: Range<Int>) {
    let range = range.clamped(to: 0..<characters.count)
    guard !range.isEmpty else { return }
    length -= characters[range].reduce(0) { $0 + $1.utf16.count }
    characters.removeSubrange(range)
    cursor = min(range.lowerBound, characters.count)
  }

  /// The start of the word before the cursor.
  private var wordStart: Int {
    var start = cursor
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    return start
  }

  /// Draws the text so that the cursor is visible, and puts the terminal's cursor there.
  func draw(
    on canvas: inout Canvas, column: Int, row: Int, width: Int, style: Style, isActive: Bool
  ) {
    guard width > 1 else { return }
    var first = isActive ? cursor : 0
    var before = 0
    // From the cursor back, as far as there is room: what was pasted may be long.
    while first > 0, before + TextWidth.of(characters[first - 1]) < width {
      first -= 1
      before += TextWidth.of(characters[first])
    }
    canvas.write(
      String(characters[first...]), column: column, row: row, width: width, style: style, ellipsis: !isActive)
    if isActive {
      canvas.cursor = Point(column: column + before, row: row)
    }
  }
}
