import CXlsxWriter
import Ledger
import Papers
import Words

/// A part of a paper on its sheet, row by row.
///
/// A part whose table comes back filled in has everything else above the table, and nothing below it: what reads
/// it again finds items only.
final class PaperSheet {
  let paper: Paper
  let part: Paper.Part
  let page: PaperPage
  let grid: SheetGrid
  let looks: SheetLooks
  let sheet: UnsafeMutablePointer<lxw_worksheet>
  let written: WrittenRows
  /// Whom the paper goes to stands on its first sheet alone.
  private let isFirst: Bool
  /// The row that is written next, from 0.
  var row = 0
  /// Where its tables are: the rows of the header, and how many rows follow.
  var tables: [(header: ClosedRange<Int>, rows: Int)] = []

  init(
    _ part: Paper.Part, of paper: Paper, isFirst: Bool, _ sheet: UnsafeMutablePointer<lxw_worksheet>,
    _ looks: SheetLooks, _ written: WrittenRows
  ) throws {
    self.paper = paper
    self.part = part
    self.isFirst = isFirst
    self.sheet = sheet
    self.looks = looks
    self.written = written
    page = PaperPage.of(paper.sheet)
    grid = try SheetGrid(part, measure: page.points) { try written.check() }
  }

  /// Whether people fill it in and it is read again.
  private var comesBack: Bool {
    part.blocks.contains {
      if case .table(let table) = $0 { table.revision != nil } else { false }
    }
  }

  /// - Throws: an `OutputError`, and what stops the writing.
  func write() throws {
    setColumns()
    try writeHead()
    if comesBack {
      try writeBasis()
      for block in part.blocks {
        if case .table = block { continue } else { try write(block, isAbove: true) }
      }
      for case .table(let table) in part.blocks { try writeForInput(table.whole) }
    } else {
      for block in part.blocks { try write(block, isAbove: false) }
      try writeBasis()
    }
    setPage()
  }

  private func setColumns() {
    for (index, width) in grid.widths.enumerated() {
      let place = lxw_col_t(index)
      worksheet_set_column(sheet, place, place, SheetGrid.digits(points: width), nil)
    }
  }

  // What stands above and below

  private func writeHead() throws(OutputError) {
    for marking in paper.markings {
      try line(marking, SheetLook(isHeading: true, isBold: true, ink: 0xB71C1C, alignment: .trailing))
    }
    try line(paper.title, SheetLook(size: 18, isHeading: true, alignment: .centre, isCentredUpright: true))
    if !paper.number.isEmpty { try line(paper.number, SheetLook(alignment: .centre)) }
    if isFirst && !paper.addressee.isEmpty { try line(paper.addressee, SheetLook(size: 12, isBold: true)) }
    if !part.title.isEmpty { try line(part.title, SheetLook(size: 14, isHeading: true)) }
  }

  /// What the paper rests on: on the sheet for the screen, as in the foot of the page for the printer.
  private func writeBasis() throws(OutputError) {
    guard !paper.foot.isEmpty else { return }
    let facts = paper.foot.map { printableLine(paper.words.labelled($0.label, $0.text)) }
    try line(facts.joined(separator: "  "), SheetLook(size: 8, ink: 0x5C6770))
  }

  // Blocks

  private func write(_ block: Paper.Block, isAbove: Bool) throws {
    try written.check()
    switch block {
    case .heading(let title): try line(title, SheetLook(size: 12, isHeading: true))
    case .paragraph(let text):
      for line in printable(text).split(separator: "\n") { try self.line(String(line), SheetLook()) }
    case .facts(let facts): for fact in facts { try write(fact) }
    case .table(let table):
      try write(table.printed)
      row += 1
    case .signature(let lines):
      let look = SheetLook(alignment: .trailing)
      if isAbove { return try line(lines.map { $0 + room }.joined(separator: room), look) }
      row += 1
      for line in lines {
        try self.line(line.hasSuffix("：") || line.hasSuffix(":") ? line + room : line, look)
      }
    case .card(let heading, let light, let facts):
      let tint = PaperTint.of(light ?? .none, behind: heading)
      try line(
        heading, SheetLook(isBold: true, ink: tint.ink, ground: tint.ground, hasBorder: true))
      for fact in facts { try write(fact) }
    }
  }

  /// For a hand.
  private var room: String { String(repeating: "\u{3000}", count: 6) }

  private func write(_ fact: Paper.Fact) throws(OutputError) {
    let labels = grid.labelColumns
    let texts = labels..<grid.widths.count
    guard !texts.isEmpty else {
      return try line(paper.words.labelled(fact.label, fact.text), SheetLook(hasBorder: true))
    }
    let label = SheetLook(isBold: true, ground: PaperTint.header, hasBorder: true)
    try put(printable(fact.label), across: 0..<labels, label)
    let look = SheetLook(hasBorder: true).fitting(fact.text, width: grid.width(texts))
    try put(printable(fact.text), across: texts, look)
    let height = max(
      look.height(of: fact.text, width: grid.width(texts)),
      label.height(of: fact.label, width: grid.width(0..<labels)))
    try endRow(height: height)
  }

  /// A text across the sheet.
  func line(_ text: String, _ look: SheetLook) throws(OutputError) {
    let text = printable(text)
    let columns = grid.widths.indices
    let look = look.fitting(text, width: grid.width(columns))
    try put(text, across: columns, look)
    try endRow(height: look.height(of: text, width: grid.width(columns)))
  }
}

extension SheetLook {
  /// How high a row must be for a text across so many points: spreadsheets do not find out themselves where cells
  /// are merged. In points, at most what a row can be.
  func height(of text: String, width: Double) -> Double {
    min(SheetLook.highestRow, wantedHeight(of: text, width: width))
  }

  /// The look for a text that no row is high enough for: it begins at the top, in small type, so that as much as
  /// possible of it is read.
  func fitting(_ text: String, width: Double) -> SheetLook {
    guard wantedHeight(of: text, width: width) > SheetLook.highestRow else { return self }
    var look = self
    look.size = 8
    look.isCentredUpright = false
    return look
  }

  /// In points.
  private static let highestRow = 409.0

  private func wantedHeight(of text: String, width: Double) -> Double {
    let halves = max(1, Int((width - TableFit.padding) / (size / 2)))
    return Double(TextRoom.lines(text, width: halves)) * size * 1.32 + 5
  }
}
