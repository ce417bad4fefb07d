import Canvas

/// Names cut to the columns that there are, so that they can still be told apart.
enum ShortNames {
  /// Each name from its beginning; those that would look alike from both of their ends.
  static func fit(_ names: [String], to columns: Int) -> [String] {
    let names = names.map(harmless)
    let clipped = names.map { TextWidth.clipped($0, to: columns) }
    let counts = Dictionary(clipped.map { ($0, 1) }, uniquingKeysWith: +)
    return zip(names, clipped).map { name, short in
      short != name && counts[short, default: 0] > 1 ? bothEnds(of: name, to: columns) : short
    }
  }

  /// `市公安局..治安大队`: no character is cut in two.
  private static func bothEnds(of name: String, to columns: Int) -> String {
    let mark = ".."
    let room = columns - mark.count
    guard room >= 4 else { return TextWidth.clipped(name, to: columns) }
    let tail = ending(of: name, within: room / 2)
    return TextWidth.clipped(name, to: room - TextWidth.of(tail), ellipsis: false) + mark + tail
  }

  private static func ending(of name: String, within columns: Int) -> String {
    var width = 0
    let tail = name.reversed().prefix { character in
      width += TextWidth.of(character)
      return width <= columns
    }
    return String(tail.reversed())
  }
}
