import Ledger

/// Collects the rows of a sheet as its XML comes, as they are written: texts that are shared stay numbers, and
/// blanks take no room.
final class SheetVisitor: XMLVisitor {
  enum Kind: UInt8 {
    case number, shared, text, flag
    /// #REF! and such.
    case error
    /// A formula that has no result.
    case uncalculated
  }

  struct Cell {
    /// From 0.
    var column: Int
    var kind: Kind
    var style: Int
    /// Where its text ends in `bytes`.
    var end: Int
  }

  struct Row {
    var line: Int
    var isHidden: Bool
    /// Where its cells end in `cells`.
    var end: Int
  }

  private(set) var rows: [Row] = []
  private(set) var cells: [Cell] = []
  private(set) var bytes: [UInt8] = []

  static let mostColumns = 16_384
  static let mostRows = 1_048_576
  /// Bytes of one cell; spreadsheets allow 32,767 characters.
  static let longestCell = 1 << 20

  private let path: String
  private let part: String
  private var line = 0
  private var isHidden = false
  private var rowStart = 0
  private var cellStart = 0
  private var column = -1
  private var kind = Kind.number
  private var style = 0
  private var isInCell = false
  private var isInline = false
  private var isText = false
  /// Inside rPh: how a text is pronounced.
  private var isPhonetic = false
  private var hasFormula = false
  /// Whether the cell has a value, though it may be an empty text.
  private var hasValue = false

  init(path: String, part: String) {
    self.path = path
    self.part = part
  }

  /// Forgets the rows that are whole; what has come of the next one stays.
  func forgetRows() {
    guard let last = rows.last else { return }
    let end = last.end == 0 ? 0 : cells[last.end - 1].end
    cells.removeSubrange(..<last.end)
    for index in cells.indices { cells[index].end -= end }
    bytes.removeSubrange(..<end)
    rowStart -= end
    cellStart -= end
    rows.removeAll(keepingCapacity: true)
  }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "c": beginCell(attributes)
    case "v":
      isText = isInCell && !isInline
      hasValue = true
    case "t": isText = isInCell && isInline && !isPhonetic
    case "rPh": isPhonetic = true
    case "row": beginRow(attributes)
    case "f": hasFormula = true
    default: break
    }
  }

  override func text(_ piece: UnsafeBufferPointer<UInt8>) {
    guard isText else { return }
    bytes.append(contentsOf: piece)
    if bytes.count - cellStart > SheetVisitor.longestCell {
      refusal = .rowTooLong(path: path, line: line, limit: SheetVisitor.longestCell)
    } else if bytes.count - rowStart > CSVScanner.rowLimit {
      refusal = .rowTooLong(path: path, line: line, limit: CSVScanner.rowLimit)
    }
  }

  override func end(_ name: XMLName) {
    switch name {
    case "v", "t": isText = false
    case "rPh": isPhonetic = false
    case "c": endCell()
    case "row":
      rows.append(Row(line: line, isHidden: isHidden, end: cells.count))
      rowStart = bytes.count
    default: break
    }
  }

  private func beginRow(_ attributes: XMLAttributes) {
    let number = attributes.bytes("r") == nil ? line + 1 : attributes.number("r") ?? 0
    guard number > line, number <= SheetVisitor.mostRows else { return refuse("row \(number)") }
    line = number
    column = -1
    isHidden = attributes.flag("hidden") || attributes["ht"].flatMap(Double.init) == 0
  }

  private func beginCell(_ attributes: XMLAttributes) {
    let place = attributes.bytes("r").map(SheetVisitor.column) ?? column + 1
    guard let place, place > column, place < SheetVisitor.mostColumns else {
      return refuse("cell \(attributes["r"] ?? "")")
    }
    column = place
    style = attributes.number("s") ?? 0
    let type = attributes.bytes("t")
    switch type.map({ $0.first ?? 0 }) {
    case 0x73: kind = type?.count == 1 ? .shared : .text
    case 0x62: kind = .flag
    // inlineStr, d: the text as it is.
    case 0x69, 0x64: kind = .text
    case 0x65: kind = .error
    default: kind = .number
    }
    isInline = type?.first == 0x69
    isInCell = true
    isText = false
    hasFormula = false
    hasValue = false
    cellStart = bytes.count
  }

  private func endCell() {
    isInCell = false
    isText = false
    guard bytes.count > cellStart else {
      // An empty text is a result, a missing number is none.
      if hasFormula, !(kind == .text && hasValue) {
        cells.append(Cell(column: column, kind: .uncalculated, style: style, end: cellStart))
      }
      return
    }
    if kind == .text { CellEscapes.decode(&bytes, from: cellStart) }
    cells.append(Cell(column: column, kind: kind, style: style, end: bytes.count))
  }

  private func refuse(_ what: String) {
    refusal = refusal ?? .brokenWorkbook(path: path, part: part, reason: what)
  }

  /// AB12 → 27; nil where no letter begins it, or too many do.
  private static func column(_ reference: UnsafeBufferPointer<UInt8>) -> Int? {
    var column = 0
    for byte in reference {
      guard byte >= 0x41, byte <= 0x5A else { break }
      column = column * 26 + Int(byte - 0x40)
      if column > mostColumns { return nil }
    }
    return column > 0 ? column - 1 : nil
  }
}
