extension Canvas {
  /// The canvas as lines of text without trailing blanks.
  public func text() -> String {
    (0..<size.rows).map { index in
      var line = String(row(index).filter { $0.width > 0 }.map(\.character))
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n") + "\n"
  }
}
