import Campaign
import Ledger

/// A file that is being understood: proposes what its columns and names mean, and tells what a mapping makes of it.
public final class IntakeSurvey {
  public let preview: FilePreview
  private let tables: TableFile
  private let plan: Plan
  private let today: CivilDate
  private let names: PlanNames
  /// What the names of the file are depends on which columns they stand in.
  private var foreign: [[String: String]: ForeignNames] = [:]

  /// Rows that are checked after each correction, and rows in which names are looked for.
  public static let checkedRows = 500
  static let searchedRows = 100_000
  /// Bad cells that are told.
  static let toldProblems = 20

  /// - Parameters:
  ///   - encoding: what was asked for.
  ///   - today: the day on which rows without 状态 count as assigned.
  public convenience init(
    path: String, encoding: TextEncoding = .auto, sheet: String? = nil, plan: Plan, today: CivilDate
  ) throws(IntakeError) {
    try self.init(
      TableFile(path: path, encoding: encoding, sheet: sheet), plan: plan, today: today)
  }

  /// The same of a file that is open.
  public convenience init(of file: LedgerFile) throws(IntakeError) {
    try self.init(file.tables, plan: file.plan, today: file.today)
  }

  private init(_ tables: TableFile, plan: Plan, today: CivilDate) throws(IntakeError) {
    self.tables = tables
    self.plan = plan
    self.today = today
    names = PlanNames(plan)
    preview = try FilePreview(tables)
  }

  /// What the file most likely means, where `known` does not say it already.
  public func proposal(_ known: IntakeMapping = IntakeMapping()) -> MappingProposal {
    let proposer = ColumnProposer(look: CellLook(names))
    let mapped = MappedTitles(known.columns)
    var columns = proposer.columns(preview.titles, body: preview.rows)
    for index in columns.indices where mapped.names(columns[index].title) {
      columns[index].certainty = .sure
      switch mapped.answer(columns[index].title) {
      case .column(let column): columns[index].answer = .field(column.rawValue)
      case .note: columns[index].answer = .note
      case .passedOver: columns[index].answer = .passedOver
      case .unknown: break
      }
    }
    var proposal = MappingProposal(columns: columns)
    for (kind, names) in foreignNames(proposal.mapping.columns).found {
      proposal.names[kind] = names.map { $0.answered(by: known[kind]) }
    }
    return proposal
  }

  /// What a mapping makes of the file's first rows, and which of its names nobody knows.
  public func review(_ mapping: IntakeMapping) -> MappingReview {
    var review = MappingReview()
    review.names = foreignNames(mapping.columns).found
    do {
      var rows = try open(mapping).rows()
      while review.rows < IntakeSurvey.checkedRows, let row = try rows.next() { review.add(row) }
    } catch {
      if case .missingColumns(_, _, let missing, _) = error {
        review.missing = missing
      } else {
        review.failure = error
      }
    }
    return review
  }

  private func open(_ mapping: IntakeMapping) throws(IntakeError) -> LedgerFile {
    try LedgerFile(tables, plan: plan, today: today, mapping: mapping)
  }

  /// The names that nobody knows: of the whole file where its columns are all there, else of its
  /// first rows.
  private func foreignNames(_ columns: [String: String]) -> ForeignNames {
    if let found = foreign[columns] { return found }
    var found = ForeignNames(names)
    do {
      var rows = try open(IntakeMapping(columns: columns)).rows()
      var count = 0
      while count < IntakeSurvey.searchedRows, let row = try rows.next() {
        count += 1
        if case .bad(let problems) = row.outcome { found.add(problems) }
      }
    } catch {
      found = ForeignNames(names)
      let header = Header(
        titles: preview.titles, lines: preview.headerLine...preview.headerLine,
        mapping: IntakeMapping(columns: columns))
      for cells in preview.rows where ClosingRow(cells, header: header) == nil {
        if LoneCell(cells, line: preview.headerLine, header: header, merges: Merges()) != nil { continue }
        found.add(cells, header)
      }
    }
    foreign[columns] = found
    return found
  }
}

extension MappingReview {
  /// Counts a row, and keeps what is wrong with it while there is room.
  fileprivate mutating func add(_ row: LedgerRow) {
    rows += 1
    switch row.outcome {
    case .good: good += 1
    case .bad(let found): problems += found.prefix(max(0, IntakeSurvey.toldProblems - problems.count))
    }
  }
}

extension ProposedName {
  /// The same with the answer that a person gave before, however the name was typed.
  fileprivate func answered(by answers: [String: String]) -> ProposedName {
    var name = self
    let key = MatchKey.of(text)
    if let known = answers.first(where: { MatchKey.of($0.key) == key })?.value {
      name.answer = known
      name.isKnown = true
    }
    return name
  }
}
