import Ledger

/// A sheet of a workbook.
struct SheetTable: CellTable {
  let workbook: Workbook
  let source: Workbook.Sheet
  let merges: Merges

  /// Unpacked bytes of a sheet.
  static let limit = 4 << 30

  /// Looks for merged cells, which stand behind all others.
  init(_ workbook: Workbook, _ source: Workbook.Sheet) throws(IntakeError) {
    self.workbook = workbook
    self.source = source
    let whole = try workbook.zip.part(source.part, limit: SheetTable.limit)
    guard try PartSearch(MergeVisitor.element).mayFind(in: whole) else {
      merges = Merges()
      return
    }
    let visitor = MergeVisitor(path: workbook.zip.path, part: source.part)
    let stream = try XMLStream(
      workbook.zip.part(source.part, limit: SheetTable.limit), path: workbook.zip.path, visitor: visitor)
    while try stream.advance() {}
    merges = Merges(visitor.ranges)
  }

  var sheet: String? { source.name }
  var isGuarded: Bool { false }

  func cursor() throws(IntakeError) -> any RowCursor { try SheetCursor(workbook, source) }
}

/// A pass over the rows of a sheet.
final class SheetCursor: RowCursor {
  private let workbook: Workbook
  private let visitor: SheetVisitor
  private let stream: XMLStream
  private var next = 0
  private var cell = 0
  private var start = 0

  init(_ workbook: Workbook, _ source: Workbook.Sheet) throws(IntakeError) {
    self.workbook = workbook
    visitor = SheetVisitor(path: workbook.zip.path, part: source.part)
    stream = try XMLStream(
      workbook.zip.part(source.part, limit: SheetTable.limit), path: workbook.zip.path, visitor: visitor)
  }

  func next(_ row: inout CellRow) throws(IntakeError) -> Bool {
    row.clear()
    while next == visitor.rows.count {
      visitor.forgetRows()
      (next, cell, start) = (0, 0, 0)
      guard try stream.advance() else { return false }
    }
    let found = visitor.rows[next]
    next += 1
    row.line = found.line
    row.isHidden = found.isHidden
    while cell < found.end {
      append(visitor.cells[cell], to: &row)
      start = visitor.cells[cell].end
      cell += 1
      if row.bytes.count > CSVScanner.rowLimit {
        throw .rowTooLong(path: workbook.zip.path, line: row.line, limit: CSVScanner.rowLimit)
      }
    }
    return true
  }

  private func append(_ cell: SheetVisitor.Cell, to row: inout CellRow) {
    while row.ends.count < cell.column { row.ends.append(row.bytes.count) }
    let bytes = visitor.bytes[start..<cell.end]
    switch cell.kind {
    case .text: row.bytes.append(contentsOf: bytes)
    case .error:
      row.bytes.append(contentsOf: bytes)
      row.faults[cell.column] = .errorValue
    case .uncalculated: row.faults[cell.column] = .uncalculated
    case .shared:
      let index = bytes.withUnsafeBufferPointer(decimal)
      if let text = index.flatMap({ workbook.strings[$0] }) { row.bytes.append(contentsOf: text) }
    case .flag: row.bytes.append(contentsOf: (bytes.first == 0x31 ? "TRUE" : "FALSE").utf8)
    case .number:
      let format = workbook.formats[cell.style]
      if format == .general && bytes.count <= 15 && bytes.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
        row.bytes.append(contentsOf: bytes)
      } else {
        let text = workbook.number.text(String(decoding: bytes, as: UTF8.self), as: format)
        row.bytes.append(contentsOf: text.utf8)
      }
    }
    row.ends.append(row.bytes.count)
  }
}

/// Collects the merged cells of a sheet.
final class MergeVisitor: XMLVisitor {
  private(set) var ranges: [Merges.Range] = []
  private let path: String
  private let part: String

  static let element: StaticString = "mergeCell"
  /// More have only files that were made to do harm.
  static let most = 1 << 18

  init(path: String, part: String) {
    self.path = path
    self.part = part
  }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name == MergeVisitor.element, let reference = attributes["ref"] else { return }
    guard let range = MergeVisitor.range(reference), ranges.count < MergeVisitor.most else {
      refusal = .brokenWorkbook(path: path, part: part, reason: "mergeCell \(reference)")
      return
    }
    ranges.append(range)
  }

  /// A3:B7, and A3 alone.
  private static func range(_ reference: String) -> Merges.Range? {
    let corners = reference.split(separator: ":", omittingEmptySubsequences: false).map(corner)
    guard let first = corners.first ?? nil, let last = corners.last ?? nil, corners.count <= 2,
      first.row <= last.row, first.column <= last.column
    else { return nil }
    return Merges.Range(rows: first.row...last.row, columns: first.column...last.column)
  }

  private static func corner(_ reference: Substring) -> (row: Int32, column: Int32)? {
    let letters = reference.prefix { $0.isASCII && $0.isUppercase }
    guard (1...3).contains(letters.count), let row = Int32(reference.dropFirst(letters.count)),
      (1...Int32(SheetVisitor.mostRows)).contains(row)
    else { return nil }
    let column = letters.utf8.reduce(Int32(0)) { $0 * 26 + Int32($1 - 0x40) }
    return column <= Int32(SheetVisitor.mostColumns) ? (row, column - 1) : nil
  }
}
