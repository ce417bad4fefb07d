import Canvas
import Ledger
import Words

/// The first line of every screen: where one is, who acts where persons are told apart, demo mark and filter on the
/// left, place or date on the right.
struct TopBar {
  let title: String
  /// What stands at the right, the fullest first; the first that leaves room for the left is shown.
  let right: [String]
  let context: Context

  func draw(on canvas: inout Canvas) {
    let columns = canvas.size.columns
    canvas.fill(Rect(column: 0, row: 0, columns: columns, rows: 1), style: ground)
    let parts = left
    let leftWidth = parts.reduce(0) { $0 + TextWidth.of(harmless($1.text)) + 2 }
    let shown = right.first { leftWidth + TextWidth.of(harmless($0)) + 2 <= columns } ?? ""
    let rightWidth = TextWidth.of(harmless(shown))
    var pen = Pen(column: 1, row: 0, end: columns - 1 - (rightWidth > 0 ? rightWidth + 1 : 0))
    for part in parts {
      let fits = pen.column + TextWidth.of(harmless(part.text)) <= pen.end
      guard fits || part.mayBeCut else { continue }
      pen.write(part.text, part.style, on: &canvas)
      pen.space(2)
    }
    canvas.write(shown, column: columns - 1 - rightWidth, row: 0, style: ground)
  }

  /// Columns that what stands on the left beside the title takes, each part with its gap.
  static func width(of context: Context) -> Int {
    TopBar(title: "", right: [], context: context).left.dropFirst().reduce(0) {
      $0 + TextWidth.of(harmless($1.text)) + 2
    }
  }

  /// In the past the whole line says so.
  private var ground: Style { context.past == nil ? context.theme.bar : context.theme.past }

  /// `赵六 督查组`; nil in a solo campaign, and in views that nobody acts at.
  private var actingPerson: String? {
    guard context.roster.mode == .separated, !context.author.isEmpty else { return nil }
    let role = context.roster.person(named: context.author)?.role ?? .viewer
    return "\(context.author) \(context.words.rules.role(role))"
  }

  /// Where one is, and the filter, are said as far as there is room; the rest whole or not at all.
  private var left: [(text: String, style: Style, mayBeCut: Bool)] {
    let strong = context.past == nil ? context.theme.key : ground
    var parts = [(title, strong, true)]
    if let pastLabel { parts.insert((pastLabel, ground, false), at: 0) }
    if let mark = context.storeMark { parts.append((text(mark), context.theme.yellow.tile, false)) }
    if let person = actingPerson { parts.append((person, strong, false)) }
    if context.plan.isDemo { parts.append((context.words.board.demo, ground, false)) }
    if !context.filter.isEmpty {
      let note = "\(context.words.board.filtered) \(FilterText.describe(context.filter, context))"
      parts.append((note, context.theme.yellow.tile, true))
    }
    return parts
  }

  private func text(_ mark: StoreMark) -> String {
    switch mark {
    case .readOnly: " \(context.words.store.readOnlyMark) "
    case .gone: " \(context.words.store.goneMark) "
    }
  }

  /// Which moment of the past this is: before anything else, and always whole.
  private var pastLabel: String? {
    guard let past = context.past else { return nil }
    let labels = past.labels(context.words)
    // A long title may be cut; a short one, such as an item's number, must stay whole.
    let width = TextWidth.of(harmless(title))
    let room = context.size.columns - 6 - (width > 12 ? 6 : width)
    let label = labels.first { TextWidth.of(harmless($0)) <= room } ?? labels.last ?? ""
    return "\(context.symbols.more.left) \(label)"
  }
}

/// A filter in words.
enum FilterText {
  static func describe(_ filter: ItemFilter, _ context: Context) -> String {
    var parts: [String] = []
    parts += filter.lights.sorted().map(context.words.rules.light)
    parts += filter.states.sorted { $0.code < $1.code }.map(context.words.rules.state)
    parts += filter.departments.sorted().map { $0.isEmpty ? context.words.views.noDepartment : $0 }
    parts += context.plan.regions(covering: filter.units).map { context.plan.name(of: $0.id) }
    parts += context.plan.areas.filter { area in
      context.plan.tasks(in: area.id).contains { filter.tasks.contains($0.id) }
    }.map(\.short)
    if !filter.text.isEmpty { parts.append("\"\(filter.text)\"") }
    return parts.joined(separator: " ")
  }
}
