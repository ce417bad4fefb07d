import Papers
import Words

/// A paper as Markdown, to be read as it is or rendered. No text can become markup.
struct PaperMarkdown {
  private let paper: Paper
  private let words: PaperWords
  private let rows: WrittenRows

  init(_ paper: Paper, _ rows: WrittenRows) {
    self.paper = paper
    self.rows = rows
    words = paper.words
  }

  /// - Throws: what stops the writing.
  func text() throws -> String {
    var lines: [String] = []
    for marking in paper.markings { lines += ["**\(MarkdownText.inline(marking))**", ""] }
    lines += ["# \(MarkdownText.inline(paper.title))", ""]
    for text in [paper.number, paper.addressee] where !text.isEmpty {
      lines += [MarkdownText.starting(text), ""]
    }
    for part in paper.parts {
      if !part.title.isEmpty { lines += ["## \(MarkdownText.inline(part.title))", ""] }
      for block in part.blocks { lines += try self.lines(block) + [""] }
    }
    if !paper.foot.isEmpty { lines += ["---", ""] + paper.foot.map(line) }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(_ block: Paper.Block) throws -> [String] {
    try rows.check()
    return switch block {
    case .heading(let text): ["### \(MarkdownText.inline(text))"]
    case .paragraph(let text): paragraphs(text)
    case .facts(let facts): facts.map(line)
    case .signature(let lines): Array(lines.map { [MarkdownText.starting($0)] }.joined(separator: [""]))
    case .card(let heading, _, let facts): ["### \(MarkdownText.inline(heading))", ""] + facts.map(line)
    case .table(let table): try lines(table.printed)
    }
  }

  /// Each of its lines as a paragraph of its own.
  private func paragraphs(_ text: String) -> [String] {
    let lines = printable(text).split(separator: "\n").map { [MarkdownText.starting(String($0))] }
    return Array(lines.joined(separator: [""]))
  }

  private func line(_ fact: Paper.Fact) -> String {
    "- " + MarkdownText.starting(words.labelled(fact.label, fact.text))
  }

  /// Markdown has one row of headers and no cells over several columns: a group's title stands in every header.
  private func lines(_ table: PaperTable) throws -> [String] {
    guard !table.columns.isEmpty else { return [MarkdownText.starting(table.empty)] }
    let groups = table.groups.flatMap { repeatElement($0.title, count: $0.columns) }
    let titles = table.columns.enumerated().map { index, column in
      groups.indices.contains(index) && !groups[index].isEmpty
        ? "\(groups[index])\n\(column.title)" : column.title
    }
    let rule = table.columns.map { column in
      switch column.alignment {
      case .leading: "---"
      case .centre: ":-:"
      case .trailing: "--:"
      }
    }
    let blanks = repeatElement("", count: table.columns.count - 1)
    let body =
      table.rows.isEmpty
      ? [row([table.empty] + blanks)]
      : try table.rows.map { cells in
        try rows.add()
        return row(cells.map(\.text))
      }
    return [row(titles), "| " + rule.joined(separator: " | ") + " |"] + body
  }

  private func row(_ cells: [String]) -> String {
    "| " + cells.map { MarkdownText.inline($0, lineBreak: "<br>") }.joined(separator: " | ") + " |"
  }
}

extension Paper {
  /// The words of its language; simplified Chinese for one that guatu does not speak.
  var words: PaperWords { Words.in(Language(rawValue: language) ?? .simplified).paper }
}
