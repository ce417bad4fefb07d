import Campaign
import Ledger

/// Turns the cells of one row into an item for the ledger, or says everything that is wrong with it.
///
/// Cells are trimmed. The entry is read here, the life in `RowReader+Life.swift`.
struct RowReader {
  let header: Header
  let plan: Plan
  /// The day on which rows without 状态 count as assigned.
  let today: CivilDate
  let names: PlanNames
  /// Whether rows may go by their 编号 and say something of known items.
  private let isUpdate: Bool
  private var deadlines = Memo<Deadline>()
  private var meanings = Memo<Deadline?>()
  private var units = Memo<PlanNames.Found<Region.ID>>()
  private var tasks = Memo<PlanNames.Found<Task.ID>>()
  private var areas = Memo<Bool>()
  private var states = Memo<State?>()

  init(
    header: Header, plan: Plan, today: CivilDate, mapping: IntakeMapping = IntakeMapping(),
    isUpdate: Bool = false
  ) {
    self.header = header
    self.isUpdate = isUpdate
    self.plan = plan
    self.today = today
    names = PlanNames(plan, mapping)
  }

  /// Reads a row.
  ///
  /// - Parameters:
  ///   - cells: as the file has them, without formula guards.
  ///   - line: where the row begins.
  ///   - number: the number of the row below the header.
  ///   - isPlain: whether no cell can hold what no ledger keeps.
  ///   - faults: cells without a value.
  mutating func read(
    _ cells: [String], line: Int, number: Int, isPlain: Bool = false, faults: CellFaults = CellFaults()
  ) -> RowOutcome {
    let expected = header.titles.count
    guard cells.count == expected else {
      return .bad([
        RowProblem(
          line: line, row: number, column: "", value: "",
          reason: .cellCount(expected: expected, found: cells.count))
      ])
    }
    var row = RowCells(header: header, cells: cells, line: line, number: number)
    if !isPlain { row.checkTexts() }
    if !faults.isEmpty { row.check(faults) }
    if isUpdate {
      checkUpdate(&row)
      if !header.isWhole || header.isWeekly { return readPartial(&row) }
    }
    let unit = unit(&row)
    let task = task(&row)
    guard let unit, let task else {
      // Everything else that is wrong is told too.
      _ = item(&row, unit: unit ?? 0, task: task ?? 0)
      return .bad(row.problems)
    }
    if let area = row[.area], !area.isEmpty,
      !areas.value("\(task) \(area)", { names.isArea(area, of: task) })
    {
      let own = plan.task(task).flatMap { plan.area($0.area) }?.name ?? ""
      row.report(.area, .otherArea(own))
    }
    let item = item(&row, unit: unit, task: task)
    return row.problems.isEmpty ? .good(item) : .bad(row.problems)
  }

  private mutating func item(_ row: inout RowCells, unit: Region.ID, task: Task.ID) -> Item {
    let state = row.readIfPresent(.state, .unknownState) { text in
      states.value(text) { names.state(text) }
    }
    let entry = entry(&row, unit: unit, task: task, state: state)
    var item = Item(entry: entry)
    readLife(&row, state: state, into: &item)
    return item
  }

  mutating func unit(_ row: inout RowCells) -> Region.ID? {
    let text = row[.unit] ?? ""
    if text.isEmpty {
      row.report(.unit, .blankUnit)
      return nil
    }
    switch units.value(text, { names.unit(text) }) {
    case .one(let id): return id
    case .several(let names): row.report(.unit, .ambiguousUnit(names))
    case .none: row.report(.unit, .unknownUnit(known: names.knownUnits))
    }
    return nil
  }

  mutating func task(_ row: inout RowCells) -> Task.ID? {
    let text = row[.task] ?? ""
    if text.isEmpty {
      row.report(.task, .blankTask)
      return nil
    }
    switch tasks.value(text, { names.task(text) }) {
    case .one(let id): return id
    case .several(let names): row.report(.task, .unknownTask(nearest: names.first))
    case .none: row.report(.task, .unknownTask(nearest: names.likelyTask(text)))
    }
    return nil
  }

  mutating func entry(
    _ row: inout RowCells, unit: Region.ID, task: Task.ID, state: State?
  ) -> Entry {
    var entry = Entry(unit: unit, task: task)
    entry.number = row[.number] ?? ""
    entry.origin = row[.origin] ?? ""
    entry.site = row[.site] ?? ""
    entry.target = row[.target] ?? ""
    entry.content = row[.content] ?? ""
    entry.measures = row[.measures] ?? ""
    entry.department = row[.department] ?? ""
    entry.responsible = row[.responsible] ?? ""
    entry.leader = row[.leader] ?? ""
    entry.contact = contact(&row)
    entry.weight = row.read(.weight, .weight, CellValue.weight) ?? 1
    entry.note = note(row)
    entry.deadline = deadline(&row)
    // A draft may lack anything, and what is void is not asked any more (domain.md §4).
    if state != .draft && state != .void {
      let missing = entry.missingFields
      for field in missing { row.report(field.column, .blank(field)) }
      if !missing.contains(.deadline) && !entry.deadline.isResolved && !row.hasProblem(.deadlineMeaning) {
        row.report(.deadline, .unreadDeadline)
      }
    }
    return entry
  }

  private func contact(_ row: inout RowCells) -> String {
    let text = row[.contact] ?? ""
    guard let contact = PhoneRepair.repaired(text) else {
      row.report(.contact, .roundedPhone)
      return text
    }
    return contact
  }

  /// 备注, and a line for each column that the ledger does not know.
  private func note(_ row: RowCells) -> String {
    var lines = [row[.note] ?? ""]
    for index in header.isPartial ? [] : header.unknown {
      let value = trimmed(row.cells[index])
      if value.isEmpty { continue }
      let title = header.titles[index].isEmpty ? "第\(index + 1)列" : header.titles[index]
      lines.append("\(title):\(value)")
    }
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// 时限含义 where there is one, else what 整改时限 says.
  private mutating func deadline(_ row: inout RowCells) -> Deadline {
    let text = row[.deadline] ?? ""
    let parsed = deadlines.value(text) {
      Deadline.parse(text, campaignStart: plan.start, immediateDays: plan.settings.immediateDays)
    }
    guard let meaning = row[.deadlineMeaning], !meaning.isEmpty else { return parsed }
    guard var deadline = meanings.value(meaning, { DeadlineMeaning.read(meaning, text: "") }) else {
      row.report(.deadlineMeaning, .deadlineMeaning)
      return parsed
    }
    deadline.text = text
    // Only an extension moves the day away from what the text says.
    let wasExtended = (CellValue.count(row[.extensions] ?? "") ?? 0) > 0
    if let day = parsed.day, let meant = deadline.day, !parsed.isInferred, !wasExtended, day != meant {
      row.report(.deadline, .deadlineDisagrees(text: day, meaning: meant))
    }
    return deadline
  }
}

/// Whether a row can be taken.
public enum RowOutcome: Hashable, Sendable {
  /// Of a file that is read for an update: what it has no cell for is blank, 0 or draft in the item.
  case good(Item)
  case bad([RowProblem])
}

/// Answers that rows ask for again and again, up to a fixed number.
private struct Memo<Value> {
  /// A text that is told apart by its bytes, which is quicker than by its characters.
  private struct Key: Hashable {
    let text: String

    static func == (left: Key, right: Key) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }
    func hash(into hasher: inout Hasher) { hasher.combine(text.byteHash) }
  }

  private var values: [Key: Value] = [:]

  mutating func value(_ text: String, _ make: () -> Value) -> Value {
    let key = Key(text: text)
    if let value = values[key] { return value }
    if values.count >= 4_096 { values.removeAll(keepingCapacity: true) }
    let value = make()
    values[key] = value
    return value
  }
}
