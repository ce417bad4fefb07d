/// Where things stand in the text of a template, for errors. The parser keeps no places of values.
struct TemplateLines {
  private let lines: [Substring]

  init(_ text: String) {
    // CR and LF together are one character.
    lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
  }

  /// The line of a key in the so-manieth table of a name, or of the table where the key is not there.
  ///
  /// - Parameters:
  ///   - table: `settings`, `region`; empty for the keys above all tables.
  ///   - index: from 0.
  /// - Returns: from 1; nil when nothing of it is found.
  func line(table: String, index: Int = 0, key: String? = nil) -> Int? {
    var start = -1
    if !table.isEmpty {
      let heads = lines.indices.filter { TemplateLines.head(lines[$0]) == table }
      guard heads.indices.contains(index) else { return nil }
      start = heads[index]
    }
    let whole = start < 0 ? nil : start + 1
    guard let key else { return whole }
    for line in lines.indices.dropFirst(start + 1) {
      if TemplateLines.head(lines[line]) != nil { break }
      if TemplateLines.key(lines[line]) == key { return line + 1 }
    }
    return whole
  }

  /// The line on which the text stands first after another.
  func line(of text: String, after start: Int?) -> Int? {
    lines.indices.dropFirst((start ?? 1) - 1).first { lines[$0].contains(text) }.map { $0 + 1 } ?? start
  }

  private static func head(_ line: Substring) -> String? {
    let plain = line.prefix { $0 != "#" }.filter { !$0.isWhitespace }
    guard plain.hasPrefix("["), plain.hasSuffix("]") else { return nil }
    let name = plain.drop { $0 == "[" }.prefix { $0 != "]" }
    return name.isEmpty || name.contains("\"") ? nil : String(name)
  }

  private static func key(_ line: Substring) -> String? {
    guard let sign = line.firstIndex(of: "=") else { return nil }
    return line[..<sign].filter { !$0.isWhitespace && $0 != "\"" }
  }
}
