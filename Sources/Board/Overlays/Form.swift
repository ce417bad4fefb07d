import Campaign
import Canvas
import Ledger
import Words

/// Fields to fill in, and what they are for.
struct Form: Sendable {
  enum Purpose: Sendable {
    /// A step for one item or for several alike.
    case step(StepKind, [Item])
    case add
    case edit(Item)
    case note([Item.ID])
    /// A consequence, whom it may be addressed to, and the item that it is about.
    case issue(ConsequenceKind, [RankingSubject], Item?)
    case filter
    /// A new goal, or another version of one.
    case goal
    /// A value of a goal.
    case measure(Goal)
    /// The opening of a meeting.
    case meet
    /// A paper, or the whole ledger, as a file.
    case report, export
  }

  let title: String
  let purpose: Purpose
  var fields: [FormField]
  private(set) var focus = 0
  /// The first visible field.
  private(set) var top = 0
  /// What stood in the fields at first.
  private let before: [String]
  /// Esc was pressed once on what was typed; once more discards it.
  private(set) var asksToDiscard = false

  init(title: String, purpose: Purpose, fields: [FormField]) {
    self.title = title
    self.purpose = purpose
    self.fields = fields
    before = fields.map(\.text)
  }

  /// A filter is chosen again in a moment; everything else that was typed is not thrown away by one key.
  private var holdsWork: Bool {
    if case .filter = purpose { return false }
    return fields.map(\.text) != before
  }

  enum Outcome: Hashable, Sendable { case editing, cancelled, accepted }

  mutating func handle(_ key: Key, _ context: Context) -> Outcome {
    if key == .escape {
      if !holdsWork || asksToDiscard { return .cancelled }
      asksToDiscard = true
      return .editing
    }
    asksToDiscard = false
    switch key {
    case .control("s"): return .accepted
    case .enter:
      if focus == fields.count - 1 { return .accepted }
      if case .filter = purpose { return .accepted }
      focus += 1
    case .tab, .down: focus = (focus + 1) % fields.count
    case .backTab, .up: focus = (focus + fields.count - 1) % fields.count
    default: _ = fields[focus].handle(key)
    }
    let visible = Form.visible(fields.count, context.size)
    if focus < top { top = focus }
    if focus >= top + visible { top = focus - visible + 1 }
    return .editing
  }

  /// - Returns: whether it fits.
  mutating func paste(_ text: String) -> Bool { fields[focus].insert(text) }

  /// Puts text into a field.
  mutating func paste(_ text: String, into id: FieldID) {
    if let index = fields.firstIndex(where: { $0.id == id }) { fields[index].insert(text) }
  }

  /// Goes to the first field that has a problem.
  mutating func show(_ problems: [FieldID: String]) {
    for index in fields.indices { fields[index].problem = problems[fields[index].id] }
    if let first = fields.firstIndex(where: { $0.problem != nil }) { focus = first }
  }

  /// Goes to a field.
  mutating func focus(on index: Int) { focus = max(0, min(index, fields.count - 1)) }

  func text(_ id: FieldID) -> String { fields.first { $0.id == id }?.text ?? "" }
  func isTicked(_ id: FieldID) -> Bool { fields.first { $0.id == id }?.isTicked ?? false }
  func chosen(_ id: FieldID) -> Int { fields.first { $0.id == id }?.chosen ?? 0 }

  /// How many fields fit: two lines of frame, one of hints.
  private static func visible(_ count: Int, _ size: Size) -> Int { max(1, min(count, size.rows - 5)) }

  func draw(on canvas: inout Canvas, _ context: Context) {
    let labels = (fields.map { TextWidth.of($0.label) }.max() ?? 0) + 2
    let visible = Form.visible(fields.count, canvas.size)
    let sheet = Sheet(
      title: title, columns: 96, rows: visible + 5, size: canvas.size)
    sheet.draw(on: &canvas, context)
    for (offset, index) in (top..<min(top + visible, fields.count)).enumerated() {
      let row = sheet.inner.row + offset
      draw(fields[index], row: row, isActive: index == focus, labels: labels, in: sheet, on: &canvas, context)
    }
    let last = sheet.rect.row + sheet.rect.rows - 1
    canvas.write(
      keys(context.words.board), column: sheet.inner.column, row: last, width: sheet.inner.columns,
      style: asksToDiscard
        ? context.theme.yellow.text.on(context.theme.sheet.background)
        : Style(foreground: context.theme.faint.foreground, background: context.theme.sheet.background))
  }

  private func keys(_ words: BoardWords) -> String {
    if asksToDiscard { return words.discard }
    if case .filter = purpose { return words.filterKeys }
    return words.formKeys
  }

  private func draw(
    _ field: FormField, row: Int, isActive: Bool, labels: Int, in sheet: Sheet, on canvas: inout Canvas,
    _ context: Context
  ) {
    let theme = context.theme
    let column = sheet.inner.column + labels
    let problem = field.problem.map { "  \($0)" } ?? ""
    let problemWidth = min(TextWidth.of(problem), sheet.inner.columns / 2)
    let width = max(6, sheet.inner.columns - labels - problemWidth)
    canvas.write(
      field.label, column: sheet.inner.column, row: row, width: labels - 1,
      style: isActive ? theme.sheet.bold : theme.sheet)
    let style = isActive ? theme.activeField : theme.field
    switch field.value {
    case .text(let edit):
      edit.draw(on: &canvas, column: column, row: row, width: width, style: style, isActive: isActive)
      if edit.characters.isEmpty && !field.hint.isEmpty {
        canvas.write(
          field.hint, column: column, row: row, width: width,
          style: Style(
            foreground: theme.faint.foreground, background: style.background, attributes: style.attributes))
      }
    case .check(let isTicked):
      canvas.write(
        isTicked ? context.symbols.ticked : context.symbols.empty, column: column, row: row,
        style: isActive ? theme.activeField : theme.sheet)
    case .choice(let choices, let index):
      let text = choices.indices.contains(index) ? choices[index] : ""
      canvas.write("< \(text) >", column: column, row: row, width: width, style: style)
    }
    if !problem.isEmpty {
      canvas.write(
        problem, column: column + width, row: row, width: problemWidth,
        style: theme.red.text.on(theme.sheet.background))
    }
  }
}
