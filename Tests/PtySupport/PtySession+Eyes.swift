import CVterm

extension PtySession {
  /// The rows of the screen without trailing blanks; a wide character is there once.
  public var screen: [String] {
    (0..<rows).map { row in
      var text = (0..<columns).map { cell(column: $0, row: row).text }.joined()
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  /// The cell at a place, counted from 0.
  public func cell(column: Int, row: Int) -> PtyCell { emulator.cell(column: column, row: row) }

  /// The display column where a text begins on a row; nil when it is not there.
  public func column(of text: String, row: Int) -> Int? {
    let texts = (0..<columns).map { cell(column: $0, row: row).text }
    return texts.indices.first { !texts[$0].isEmpty && texts[$0...].joined().hasPrefix(text) }
  }

  /// The first row with a text; nil when it is not there.
  public func row(of text: String) -> Int? { screen.firstIndex { $0.contains(text) } }

  /// Where the cursor is; nil when it is hidden.
  public var cursor: (column: Int, row: Int)? {
    guard cv_emulator_shows_cursor(emulator.pointer) else { return nil }
    var column: Int32 = 0
    var row: Int32 = 0
    cv_emulator_cursor(emulator.pointer, &column, &row)
    return (Int(column), Int(row))
  }

  /// Whether the program has the screen for itself.
  public var isAlternateScreen: Bool { cv_emulator_is_alternate(emulator.pointer) }

  /// Whether the program asked for the mouse.
  public var reportsMouse: Bool { cv_emulator_reports_mouse(emulator.pointer) }
}
