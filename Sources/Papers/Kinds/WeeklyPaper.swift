import Campaign
import Ledger
import Words

/// 周调度表: per unit what is still open, with columns to be filled in during the week. It comes back as an update
/// of the ledger: its headers are those of the ledger's columns.
struct WeeklyPaper {
  private let source: PaperSource
  private let words: WeeklyWords
  private let labels: ReportWords

  init(_ source: PaperSource) {
    self.source = source
    labels = source.words.report
    words = labels.weekly
  }

  func paper() throws -> Paper {
    source.paper(words.title(source.plan.name), .a4Landscape, try parts())
  }

  private func parts() throws -> [Paper.Part] {
    var items: [Region.ID: [Row]] = [:]
    var all: [Row] = []
    let isOfDepartment = if case .department = source.request.subject { true } else { false }
    try source.forEachItem(source.filter(states: [.assigned, .rectifying, .submitted, .standing])) { item in
      guard isWanted(item) else { return }
      let row = Row(item: item, light: source.light(of: item))
      if isOfDepartment { all.append(row) } else { items[item.entry.unit, default: []].append(row) }
    }
    if case .department(let name) = source.request.subject { return [part(name, all, hasUnit: true)] }
    return source.byRow(items).map { part($0.row.name, $0.things, hasUnit: $0.row.hasUnits) }
  }

  private struct Row {
    let item: Item
    let light: Light

    /// Worst light, then the earliest deadline, then the number.
    static func worstFirst(_ left: Row, _ right: Row) -> Bool { left.key < right.key }

    private var key: (Int, Int, Item.ID) {
      (light.colour.code, item.entry.deadline.day?.dayNumber ?? Int.max, item.id)
    }
  }

  /// What is open, and what is kept up and reviewed within the week.
  private func isWanted(_ item: Item) -> Bool {
    item.state.isOpen || item.life.reviewOn.map { $0 <= source.daysOfWeek.upperBound } ?? false
  }

  private func part(_ name: String, _ rows: [Row], hasUnit: Bool) -> Paper.Part {
    let days = source.daysOfWeek
    let week = words.week(labels.date(days.lowerBound), labels.date(days.upperBound))
    return Paper.Part(
      name,
      [
        .paragraph("\(name)  \(week)  \(words.fillIn)"),
        source.table(
          columns(hasUnit), rows.sorted(by: Row.worstFirst).map { cells($0, hasUnit) }, empty: words.nothing),
        .signature([words.filledBy, words.checkedBy]),
      ], beginsPage: true)
  }

  private func columns(_ hasUnit: Bool) -> [PaperTable.Column] {
    let states = [State.rectifying, .submitted].map(source.words.rules.state)
    return [PaperTable.Column(words.number, width: 4)]
      + (hasUnit ? [PaperTable.Column(words.unit, width: 4)] : []) + [
        PaperTable.Column(words.task, width: 6), PaperTable.Column(words.site, width: 6),
        PaperTable.Column(words.content, width: 10), PaperTable.Column(words.deadline, width: 5),
        PaperTable.Column(words.responsible, width: 4), PaperTable.Column(words.state, width: 4),
        PaperTable.Column(words.progress, width: 3, .trailing), PaperTable.Column(words.light, width: 4),
        PaperTable.Column(words.reason, width: 7),
        PaperTable.Column(labels.weekProgress, width: 4, .trailing, input: .percent),
        PaperTable.Column(labels.weekState, width: 4, input: .choice(states)),
        PaperTable.Column(labels.weekNote, width: 12, input: .text),
        PaperTable.Column(labels.revision, width: 3, .trailing),
      ]
  }

  /// What is printed here is not read when the sheet comes back: only what was filled in is.
  private func cells(_ row: Row, _ hasUnit: Bool) -> [PaperTable.Cell] {
    let (entry, light) = (row.item.entry, row.light)
    let blank = PaperTable.Cell("")
    return [PaperTable.Cell(entry.number)] + (hasUnit ? [PaperTable.Cell(source.unit(entry.unit))] : []) + [
      PaperTable.Cell(source.task(entry.task)), PaperTable.Cell(entry.site), PaperTable.Cell(entry.content),
      deadline(row.item), PaperTable.Cell(entry.responsible),
      PaperTable.Cell(source.words.rules.state(row.item.state)), PaperTable.Cell(row.item.life.progress),
      PaperTable.Cell(
        "\(LightMark.of(light.colour)) \(source.words.rules.light(light.colour))", light: light.colour),
      PaperTable.Cell(source.words.rules.reason(light.reason)),
      blank, blank, blank, PaperTable.Cell(row.item.revision),
    ]
  }

  /// The day in force, and beside it what was written where that was before an extension.
  private func deadline(_ item: Item) -> PaperTable.Cell {
    var cell = source.deadline(item)
    guard let original = item.life.originalDeadline, item.entry.deadline.day != original else { return cell }
    let text = item.entry.deadline.text
    cell.text += "\n(\(words.before(text.contains { !$0.isNumber } ? text : original.iso)))"
    return cell
  }
}
