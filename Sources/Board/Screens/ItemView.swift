import Campaign
import Canvas
import Ledger
import Words

/// Draws an item: fields at the left and the timeline at the right, or one below the other.
struct ItemView {
  let screen: ItemScreen
  let context: Context

  /// One drawn line: a faint label and a text.
  struct Line {
    var label = ""
    var text = ""
    var style: Style
  }

  private var isSplit: Bool { context.size.columns >= 100 }
  private var leftWidth: Int { isSplit ? context.size.columns * 11 / 20 : context.size.columns }
  /// Columns of the labels with the gap behind them.
  private var labelWidth: Int { context.words.language == .english ? 20 : 14 }

  /// Lines of the longer column.
  var lineCount: Int { isSplit ? max(fields.count, timeline.count) : fields.count + 1 + timeline.count }
  /// The texts in reading order, for the search.
  var texts: [String] {
    isSplit
      ? (0..<lineCount).map { index in
        (index < fields.count ? fields[index].text : "")
          + (index < timeline.count ? timeline[index].text : "")
      }
      : fields.map(\.text) + [""] + timeline.map(\.text)
  }

  func draw(on canvas: inout Canvas) {
    let words = context.words
    TopBar(title: "\(words.board.item) \(screen.title(context))", right: right, context: context)
      .draw(on: &canvas)
    guard screen.item != nil else {
      canvas.write(words.board.noItems, column: 2, row: 2, style: context.theme.faint)
      return
    }
    let rows = canvas.size.rows - 2
    if isSplit {
      draw(Array(fields.dropFirst(screen.top).prefix(rows)), at: 1, width: leftWidth - 2, on: &canvas)
      draw(
        Array(timeline.dropFirst(screen.top).prefix(rows)), at: leftWidth + 1,
        width: canvas.size.columns - leftWidth - 2, on: &canvas)
    } else {
      let all = fields + [Line(style: context.theme.text)] + timeline
      draw(Array(all.dropFirst(screen.top).prefix(rows)), at: 1, width: leftWidth - 2, on: &canvas)
    }
  }

  /// Where the item belongs, and which of its lines are shown when not all of them are.
  private var right: [String] {
    guard let item = screen.item else { return [] }
    let unit = context.plan.region(item.entry.unit)?.short ?? ""
    let task = context.plan.task(item.entry.task)?.name ?? ""
    let extent = Extent(first: screen.top, shown: context.size.rows - 2, count: lineCount)
    guard !extent.isWhole else { return ["\(unit)  \(task)", unit] }
    let place = extent.text(context.words.board.rows, context.symbols.more.up, context.symbols.more.down)
    return ["\(unit)  \(task)  \(place)", "\(unit)  \(place)", place]
  }

  private func draw(_ lines: [Line], at column: Int, width: Int, on canvas: inout Canvas) {
    for (index, line) in lines.enumerated() {
      var start = column
      if !line.label.isEmpty || line.text.isEmpty {
        canvas.write(
          line.label, column: column, row: 1 + index, width: labelWidth, style: context.theme.faint)
      }
      if line.label != ItemView.wide { start += labelWidth }
      let isHit =
        !context.search.isEmpty && line.text.lowercased().contains(context.search.lowercased())
      canvas.write(
        line.text, column: start, row: 1 + index, width: column + width - start,
        style: isHit ? context.theme.found : line.style)
    }
  }

  private static let wide = "\u{0}"

  /// Fields, evidence.
  var fields: [Line] {
    guard let item = screen.item else { return [] }
    let theme = context.theme
    let words = context.words
    let entry = item.entry
    let life = item.life
    let light = context.light(of: item)
    var lines: [Line] = []
    func add(_ label: String, _ text: String, _ style: Style? = nil) {
      guard !text.isEmpty else { return }
      let wrapped = TextWidth.wrapped(text, to: max(8, leftWidth - 2 - labelWidth))
      for (index, part) in wrapped.enumerated() {
        lines.append(Line(label: index == 0 ? label : "", text: part, style: style ?? theme.text))
      }
    }
    func gap() { lines.append(Line(style: theme.text)) }
    gap()
    add(words.board.state, "\(words.rules.state(item.state))  \(life.progress)%", theme.strong)
    add(
      words.board.light,
      "\(context.symbols.light(light.colour)) \(words.rules.light(light.colour))  \(words.rules.reason(light.reason))",
      theme.light(light.colour).text)
    if let day = light.changesOn {
      let next = Light.of(item, on: day, context.plan.settings).colour
      add("", words.board.changesOn(day, words.rules.light(next)), theme.faint)
    }
    add(words.rules.field(.deadline), DeadlineText(item: item, context: context).full)
    if let original = life.originalDeadline { add(words.board.originalDeadline, original.iso, theme.faint) }
    gap()
    add(words.board.unit, context.plan.region(entry.unit)?.name ?? "")
    let task = context.plan.task(entry.task)
    add(words.board.area, task.flatMap { context.plan.area($0.area) }?.name ?? "")
    add(words.board.task, task?.name ?? "")
    add(words.board.site, entry.site)
    add(words.board.origin, entry.origin)
    gap()
    add(words.rules.field(.content), entry.content)
    add(words.rules.field(.target), entry.target)
    add(words.rules.field(.measures), entry.measures)
    gap()
    add(words.rules.field(.department), entry.department)
    add(words.rules.field(.responsible), entry.responsible)
    let contact = screen.isRevealed ? entry.contact : Contact.masked(entry.contact)
    add(
      words.rules.field(.contact),
      contact + (screen.isRevealed || context.past != nil ? "" : "  " + words.board.revealHint))
    add(words.board.leader, entry.leader)
    if entry.weight != 1 { add(words.board.weight, "\(entry.weight)") }
    add(words.board.note, entry.note)
    gap()
    for line in records(life) { add(line.label, line.text, line.style) }
    addEvidence(life.evidence, to: &lines)
    return lines
  }

  /// What happened to it, in numbers.
  private func records(_ life: Life) -> [Line] {
    let words = context.words.board
    let counts: [(String, Int)] = [
      (words.returns, life.returns), (words.rebounds, life.rebounds), (words.extensions, life.extensions),
    ]
    var lines = counts.filter { $0.1 > 0 }.map {
      Line(label: $0.0, text: "\($0.1)", style: context.theme.text)
    }
    if let effect = life.effect {
      lines.append(Line(label: words.effect, text: effect, style: context.theme.text))
    }
    if let reason = life.voidReason {
      let survivor = life.survivor.map { " > \($0)" } ?? ""
      lines.append(Line(label: words.voidReason, text: reason + survivor, style: context.theme.text))
    }
    return lines
  }

  private func addEvidence(_ pieces: [Evidence], to lines: inout [Line]) {
    let words = context.words.board
    for (index, evidence) in pieces.enumerated() {
      let label = index == 0 ? words.evidence : ""
      let width = max(8, leftWidth - 2 - labelWidth)
      for (index, part) in TextWidth.wrapped(evidence.path, to: width).enumerated() {
        lines.append(Line(label: index == 0 ? label : "", text: part, style: context.theme.text))
      }
      for part in TextWidth.wrapped("\(evidence.size) B  SHA-256 \(evidence.sha256)", to: width) {
        lines.append(Line(text: part, style: context.theme.faint))
      }
    }
    if pieces.isEmpty {
      lines.append(Line(label: words.evidence, text: words.noEvidence, style: context.theme.faint))
    }
  }

  /// The history, latest first.
  var timeline: [Line] {
    let theme = context.theme
    let words = context.words
    let width = (isSplit ? context.size.columns - leftWidth : context.size.columns) - 2 - labelWidth
    var lines = [Line(style: theme.text)]
    for event in screen.history.reversed() {
      let head = [words.describe(event.kind), words.change(event) ?? "", event.actor]
        .filter { !$0.isEmpty }.joined(separator: "  ")
      for (index, part) in TextWidth.wrapped(head, to: max(8, width)).enumerated() {
        lines.append(Line(label: index == 0 ? event.moment.day.iso : "", text: part, style: theme.text))
      }
      // Who signs, checks or approves stands in the line above already.
      let note = event.actor.hasSuffix(event.note) ? "" : event.note
      for part in TextWidth.wrapped(note, to: max(8, width)) where !part.isEmpty {
        lines.append(Line(text: part, style: theme.faint))
      }
      for change in event.changes where ItemView.shown.contains(change.field) {
        let text = "\(change.before ?? "-") > \(change.after ?? "-")"
        lines.append(Line(text: "\(words.board.column(change.field)) \(text)", style: theme.faint))
      }
    }
    return lines
  }

  /// Changed fields that a person wants to see in the timeline; the rest follows from the step.
  private static let shown: Set<String> = [
    "progress", "deadline", "content", "target", "measures", "department", "responsible", "site", "origin",
    "leader", "weight", "note", "unit", "task",
  ]
}
