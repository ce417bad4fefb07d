import Campaign
import Ledger

/// A ledger on its way in: a CSV file or a workbook that is read row by row, as often as needed (domain.md §7).
///
/// Whatever the size of the file, one chunk and one row are held, the texts that a workbook shares among its cells,
/// and a few bytes for each 编号 so that the same number with another content is found.
public final class LedgerFile {
  /// As the person wrote it.
  public let path: String
  /// The encoding that was asked for or found; UTF-8 for a workbook.
  public let encoding: TextEncoding
  /// The header cells as the file writes them; of the first sheet where several are read.
  public var titles: [String] { parts.first?.header.titles ?? [] }
  /// Whether the rows name items by 编号 and say only some of what a ledger says of them.
  public var isPartial: Bool { parts.contains { !$0.header.isWhole } }
  /// Whether it is a weekly sheet that comes back: only what was filled in speaks.
  public var isWeekly: Bool { parts.contains { $0.header.isWeekly } }
  /// What a person should know of how the file is read. What is said of rows is there when all were read once.
  public var notices: [IntakeNotice] { sheetNotices + rowNotices }

  let parts: [LedgerPart]
  let tables: TableFile
  let plan: Plan
  let today: CivilDate
  private let mapping: IntakeMapping
  private let isUpdate: Bool
  private let sheetNotices: [IntakeNotice]
  private var rowNotices: [IntakeNotice] = []

  /// Opens the file, finds of what kind it is, its encoding and its header.
  ///
  /// - Parameters:
  ///   - sheet: the name of a workbook's sheet, or its number from 1; nil for every visible one that is a ledger.
  ///   - plan: whose units and tasks the rows name.
  ///   - today: the day on which rows without 状态 count as assigned.
  ///   - mapping: what a person said of the file's columns, units and tasks.
  ///   - allowsPartial: whether a file will do that has 编号 and not all of the required columns, for `LedgerUpdate`.
  public convenience init(
    path: String, encoding: TextEncoding = .auto, sheet: String? = nil, plan: Plan, today: CivilDate,
    mapping: IntakeMapping = IntakeMapping(), allowsPartial: Bool = false
  ) throws(IntakeError) {
    let tables = try TableFile(path: path, encoding: encoding, sheet: sheet)
    try self.init(tables, plan: plan, today: today, mapping: mapping, allowsPartial: allowsPartial)
  }

  /// The same of a file that is open.
  init(
    _ tables: TableFile, plan: Plan, today: CivilDate, mapping: IntakeMapping, allowsPartial: Bool = false
  ) throws(IntakeError) {
    path = tables.path
    encoding = tables.encoding
    self.tables = tables
    self.plan = plan
    self.today = today
    self.mapping = mapping
    isUpdate = allowsPartial
    let choice = SheetChoice(path: path, plan: plan, mapping: mapping, allowsPartial: allowsPartial)
    parts = try choice.parts(of: tables)
    sheetNotices = tables.notices(reading: parts.compactMap(\.table.sheet)) + LedgerFile.intoNote(parts)
  }

  private static func intoNote(_ parts: [LedgerPart]) -> [IntakeNotice] {
    parts.compactMap { part in
      let titles = part.header.unanswered
      guard part.header.isWhole, !part.header.isWeekly, !titles.isEmpty else { return nil }
      return .intoNote(sheet: parts.count > 1 ? part.table.sheet : nil, titles: titles)
    }
  }

  /// A pass over the rows from the first.
  ///
  /// - Parameter seen: the items of other files that are taken together with this one.
  public func rows(after seen: SeenRows = SeenRows()) throws(IntakeError) -> LedgerRows {
    rowNotices = []
    return LedgerRows(file: self, seen: seen)
  }

  func reader(for part: LedgerPart) -> RowReader {
    RowReader(header: part.header, plan: plan, today: today, mapping: mapping, isUpdate: isUpdate)
  }

  func note(_ notice: IntakeNotice) { rowNotices.append(notice) }

  /// Calls `body` with every row that is not blank.
  ///
  /// - Throws: an `IntakeError` when the rest of the file cannot be read, and what `body` throws.
  public func forEachRow(_ body: (LedgerRow) throws -> Void) throws {
    var rows = try rows()
    while let row = try rows.next() { try body(row) }
  }
}
