import Campaign
import Ledger
import TOMLKit
import Words

/// Reads a mapping from TOML; every entry is checked against the ledger's columns and the plan's names.
struct MappingReader {
  private let toml: String
  private let file: String
  private let plan: Plan
  private let names: PlanNames
  private let lines: TemplateLines

  static let tables = ["columns"] + NameKind.allCases.map(\.rawValue)
  /// Ids and names of the states, for people.
  static let states = State.allCases.map { "\($0.rawValue) \(Words.in(.simplified).rules.state($0))" }

  init(toml: String, file: String, plan: Plan) {
    self.toml = toml
    self.file = file
    self.plan = plan
    names = PlanNames(plan)
    lines = TemplateLines(toml)
  }

  func mapping() throws(MappingError) -> IntakeMapping {
    let top = try parse()
    for key in top.keys where !MappingReader.tables.contains(key) {
      throw error("", key, .unknownTable(key, known: MappingReader.tables))
    }
    var mapping = IntakeMapping()
    for (header, id) in try texts("columns", in: top) {
      mapping.columns[header] = try column(id, of: header)
    }
    for kind in NameKind.allCases {
      for (name, answer) in try texts(kind.rawValue, in: top) {
        mapping[kind][name] = try known(answer, kind, of: name)
      }
    }
    return mapping
  }

  private func known(_ answer: String, _ kind: NameKind, of name: String) throws(MappingError) -> String {
    switch kind {
    case .units: try unit(answer, of: name)
    case .tasks: try task(answer, of: name)
    case .states: try state(answer, of: name)
    }
  }

  private func parse() throws(MappingError) -> TOMLTable {
    do throws(TOMLFile.Failure) { return try TOMLFile.table(toml) } catch {
      throw MappingError(file: file, line: error.line, fault: .unreadable(error.fault))
    }
  }

  private func texts(_ table: String, in top: TOMLTable) throws(MappingError) -> [(String, String)] {
    guard let value = top[table] else { return [] }
    guard let entries = value.table else { throw error("", table, .notText(table)) }
    var texts: [(String, String)] = []
    for key in entries.keys.sorted() {
      guard let text = entries[key]?.string else { throw error(table, key, .notText(key)) }
      texts.append((key, text))
    }
    return texts
  }

  private func column(_ id: String, of header: String) throws(MappingError) -> String {
    if id.isEmpty { return id }
    if let column = Column(rawValue: id) ?? Column.named(id) { return column.rawValue }
    let nearest = Likeness.nearest(id, in: Column.allCases.map { ($0.rawValue, $0.names + [$0.rawValue]) })
    throw error(
      "columns", header,
      .unknownColumn(id, nearest: nearest, known: Column.proposable.map(\.rawValue)))
  }

  private func unit(_ answer: String, of name: String) throws(MappingError) -> String {
    if case .one(let id) = names.unit(answer), plan.isUnit(id) { return names.fullName(of: id) }
    throw error(
      "units", name,
      .unknownUnit(
        answer, nearest: names.nearestUnit(answer), known: plan.units.prefix(PlanNames.mostListed).map(\.name)
      ))
  }

  private func task(_ answer: String, of name: String) throws(MappingError) -> String {
    if case .one(let id) = names.task(answer), let task = plan.task(id) { return task.name }
    throw error("tasks", name, .unknownTask(answer, nearest: names.likelyTask(answer)))
  }

  private func state(_ answer: String, of name: String) throws(MappingError) -> String {
    if let state = CellValue.state(answer) { return state.rawValue }
    throw error("states", name, .unknownState(answer, known: MappingReader.states))
  }

  /// The line of an entry, by its key as people and this program write it.
  private func error(_ table: String, _ key: String, _ fault: MappingError.Fault) -> MappingError {
    let head = lines.line(table: table.isEmpty ? key : table)
    let quoted = lines.line(of: MappingFile.quoted(key), after: head)
    let line = quoted == head ? lines.line(of: key, after: head) : quoted
    return MappingError(file: file, line: line, fault: fault)
  }
}
