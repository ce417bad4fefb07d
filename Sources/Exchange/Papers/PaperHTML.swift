import Mustache
import Papers

/// A paper as one web page that needs nothing else: good on a phone, made to be printed.
struct PaperHTML {
  private let paper: Paper
  private let written: WrittenRows
  private let row: MustacheTemplate

  init(_ paper: Paper, _ written: WrittenRows) throws {
    self.paper = paper
    self.written = written
    row = try MustacheTemplate(string: Markup.pragma + PaperTemplate.row)
  }

  /// The page. Its texts are printable and escaped.
  ///
  /// - Throws: what stops the writing.
  func text() throws -> String {
    try MustacheTemplate(string: Markup.pragma + PaperTemplate.page).render(page())
  }

  /// What a template looks things up in. `false` stands where there is nothing: what is missing would be looked
  /// for further out.
  private typealias Node = [String: Any]

  private func page() throws -> Node {
    let page = PaperPage.of(paper.sheet)
    return [
      "language": paper.language,
      "title": printableLine(paper.title),
      "sheet": "\(page.width)mm \(page.height)mm",
      "margins": "\(page.top)mm \(page.right)mm \(page.bottom)mm \(page.left)mm",
      "orientation": page.isLandscape ? "landscape" : "portrait",
      "markings": paper.markings.map(printableLine),
      "number": wanted(paper.number),
      "addressee": wanted(paper.addressee),
      "parts": try paper.parts.enumerated().map { try part($1, isFirst: $0 == 0) },
      "foot": paper.foot.map(node),
    ]
  }

  private func part(_ part: Paper.Part, isFirst: Bool) throws -> Node {
    [
      "title": wanted(part.title), "beginsPage": part.beginsPage && !isFirst,
      "blocks": try part.blocks.map(node),
    ]
  }

  private func node(_ block: Paper.Block) throws -> Node {
    try written.check()
    var node: Node = [
      "heading": false, "paragraph": false, "list": false, "signature": false, "card": false, "table": false,
    ]
    switch block {
    case .heading(let text): node["heading"] = wanted(text)
    case .paragraph(let text): node["paragraph"] = wanted(text)
    case .facts(let facts): node["list"] = ["facts": facts.map(self.node)] as Node
    case .signature(let lines): node["signature"] = ["lines": lines.map(printable)] as Node
    case .card(let heading, let light, let facts):
      node["card"] =
        [
          "light": light?.rawValue ?? "none", "heading": printable(heading), "facts": facts.map(self.node),
        ] as Node
    case .table(let table): node["table"] = try self.node(table.printed)
    }
    return node
  }

  private func node(_ fact: Paper.Fact) -> Node {
    ["label": printableLine(fact.label), "text": printable(fact.text)]
  }

  private func node(_ table: PaperTable) throws -> Node {
    let fit = try TableFit(table, measure: PaperPage.of(paper.sheet).points) { try written.check() }
    return [
      // As much again as a character for the lines and the space beside a column's text.
      "width": zip(table.columns, fit.least).reduce(0) { sum, each in
        sum + Int(max(Double(each.0.width), each.1).rounded(.up)) + 1
      },
      "size": fit.size,
      "grouped": !table.groups.isEmpty,
      "groups": table.groups.map { ["span": $0.columns, "title": printableLine($0.title)] as Node },
      "columns": zip(table.columns, fit.shares).map { column, share in
        ["title": printable(column.title), "share": (share * 1_000).rounded() / 10] as Node
      },
      "rows": try rows(of: table),
      "empty": table.rows.isEmpty
        ? ["span": table.columns.count, "text": printable(table.empty)] as Node : false,
    ]
  }

  /// Written out row by row: between two of them the writing can be stopped.
  private func rows(of table: PaperTable) throws -> [String] {
    try table.rows.map { cells in
      try written.add()
      return row.render(["cells": zip(cells, table.columns).map { node($0, $1) }] as Node)
    }
  }

  private func node(_ cell: PaperTable.Cell, _ column: PaperTable.Column) -> Node {
    let text = printable(cell.text)
    var looks: [String] = []
    switch column.alignment {
    case .leading: break
    case .centre: looks.append("centre")
    case .trailing: looks.append("trailing")
    }
    if cell.isStrong { looks.append("strong") }
    if column.input != nil && cell.light == nil { looks.append("input") }
    if let light = cell.light {
      let isPale = PaperTint.of(light, behind: text) != PaperTint.of(light, behind: "")
      looks.append("\(light.rawValue)-light" + (isPale ? " pale" : ""))
    }
    return ["look": looks.joined(separator: " "), "text": text]
  }

  private func wanted(_ text: String) -> Any { text.isEmpty ? false : printable(text) }
}
