import Canvas

extension MinutesDocument {
  /// The minutes as Markdown (CommonMark with GitHub's tables), to be read as it is or rendered.
  ///
  /// No text can become markup: what has a meaning in Markdown is escaped.
  public func markdown() -> String {
    var lines = ["# \(inline(title))", ""]
    if let notice { lines += ["**\(inline(notice))**", ""] }
    lines += facts.map(markdown)
    for section in sections {
      lines += ["", "## \(inline(section.title))", ""]
      for block in section.blocks { lines += markdown(block) }
      while lines.last == "" { lines.removeLast() }
    }
    lines += ["", "---", ""] + foot.map(markdown)
    return lines.joined(separator: "\n") + "\n"
  }

  private func markdown(_ fact: Fact) -> String { "- \(marked(fact.label)): \(inline(fact.text))" }

  private func markdown(_ block: Block) -> [String] {
    switch block {
    case .line(let text): ["- \(marked(text))"]
    case .item(let item): ["### \(inline(item.heading))", ""] + item.facts.map(markdown) + [""]
    case .table(let head, let rows):
      [row(head), row(["---"] + head.dropFirst().map { _ in "---:" }, isRule: true)]
        + rows.map { row($0) }
    }
  }

  private func row(_ cells: [String], isRule: Bool = false) -> String {
    "| " + cells.map { isRule ? $0 : inline($0) }.joined(separator: " | ") + " |"
  }
}

/// Text as it is, behind something else on a line of Markdown: without control characters, and with a backslash
/// before every sign that could begin emphasis, code, links, images, tables, entities, formulas or HTML.
func inline(_ text: String) -> String {
  let signs = Set("\\`*_{}[]<#|~&$@!^=")
  var result = ""
  var word = ""
  for character in harmless(text) {
    // Addresses become links by themselves.
    let isAddress =
      character == ":"
      && ["http", "https", "ftp", "mailto", "xmpp"].contains { word.lowercased().hasSuffix($0) }
      || character == "." && word.lowercased().hasSuffix("www")
    if signs.contains(character) || isAddress { result.append("\\") }
    result.append(character)
    word = character.isLetter ? word + String(character) : ""
  }
  return result
}

/// The same at the beginning of a line or of an entry of a list.
func marked(_ text: String) -> String { guardedStart(inline(text)) }

/// At the beginning of a line a list, a heading's rule or a number with a dot would be markup, too.
private func guardedStart(_ text: String) -> String {
  guard let first = text.first else { return text }
  if "-+>".contains(first) { return "\\" + text }
  let digits = text.prefix { $0.isASCII && $0.isNumber }
  guard !digits.isEmpty, let next = text.dropFirst(digits.count).first, next == "." || next == ")" else {
    return text
  }
  return digits + "\\" + text.dropFirst(digits.count)
}
