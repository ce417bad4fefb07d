import Campaign
import Canvas
import Ledger
import Words

/// Draws one item of a meeting, large and calm: a band in the colour of its light, and below it what it is about
/// at the left and what is and was done about it at the right; or one below the other.
struct MeetingView {
  let screen: MeetingScreen
  let context: Context

  private var columns: Int { context.size.columns }
  private var isSplit: Bool { columns >= 100 }
  private var margin: Int { isSplit ? 3 : 1 }
  private var labelWidth: Int { context.words.language == .english ? 20 : 14 }
  /// Lines of the coloured band, and of the air below it.
  private var band: Int { context.size.rows >= 30 ? 3 : 1 }
  private var air: Int { context.size.rows >= 20 ? 1 : 0 }
  private var firstRow: Int { 1 + band + air }
  /// Lines for the fields.
  private var rows: Int { max(1, context.size.rows - 1 - firstRow) }
  private var leftWidth: Int { isSplit ? columns / 2 - margin : columns - 2 * margin }
  private var rightWidth: Int { columns - leftWidth - 3 * margin }

  private var fields: MeetingFields? {
    screen.page.map {
      MeetingFields(page: $0, decisions: screen.decisions(on: $0.item.id), context: context)
    }
  }

  /// What stands at the left, or on the whole width where there is one column.
  private var left: MeetingColumn {
    var all: [MeetingField] = []
    if let fields {
      all = isSplit ? fields.matter : fields.matter + fields.outcome + fields.history
    } else if screen.isAtEnd {
      all = isSplit ? closing : closing + decided
    } else {
      all = [
        MeetingField(label: "", text: context.words.meeting.isGone, style: context.theme.faint, isWide: true)
      ]
    }
    return MeetingColumn(all, columns: leftWidth, labelWidth: labelWidth, rows: rows)
  }

  private var right: MeetingColumn {
    let all = isSplit ? fields.map { $0.outcome + $0.history } ?? (screen.isAtEnd ? decided : []) : []
    return MeetingColumn(all, columns: rightWidth, labelWidth: labelWidth, rows: rows)
  }

  /// How far one can scroll.
  var scrollLimit: Int { max(0, max(left.lines.count, right.lines.count) - rows) }

  func draw(on canvas: inout Canvas) {
    TopBar(title: screen.title(context), right: clocks, context: context).draw(on: &canvas)
    drawBand(on: &canvas)
    left.draw(
      on: &canvas, column: margin, row: firstRow, columns: leftWidth, labelWidth: labelWidth, rows: rows,
      from: screen.top, faint: context.theme.faint)
    guard isSplit else { return }
    right.draw(
      on: &canvas, column: leftWidth + 2 * margin, row: firstRow, columns: rightWidth,
      labelWidth: labelWidth, rows: rows, from: screen.top, faint: context.theme.faint)
  }

  // The clocks

  /// How long the meeting and the item have taken so far, the fullest first.
  private var clocks: [String] {
    let words = context.words.meeting
    guard let meeting = screen.meeting else { return [] }
    let whole = words.meetingClock(words.minutes(minutes(from: meeting.opened.seconds, to: context.now)))
    let item = itemMinutes.map { words.itemClock(words.minutes($0)) }
    let more = extent
    return [
      [more, item, whole, context.words.board.date(context.today)], [more, item, whole], [more, item], [more],
    ].map { $0.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "  ") }
  }

  /// The time on the table: up to now for the item called up last, for others up to when the next one was.
  private var itemMinutes: Int? {
    guard let id = screen.selected?.id, let called = screen.calledUp(id) else { return nil }
    let next = screen.events.first { $0.kind == .discuss && $0.sequence > called.sequence }
    return minutes(from: called.moment.seconds, to: next?.moment.seconds ?? context.now)
  }

  /// Both clocks turn with the minute of the wall's clock, so that one tick a minute is enough for both.
  private func minutes(from start: Int, to end: Int) -> Int { max(0, end / 60 - start / 60) }

  /// Which lines are shown, when not all of them are.
  private var extent: String? {
    guard scrollLimit > 0 else { return nil }
    let shown = Extent(first: screen.top, shown: rows, count: scrollLimit + rows)
    return shown.marks(context.symbols.more.up, context.symbols.more.down)
  }

  // The band

  private func drawBand(on canvas: inout Canvas) {
    let light = screen.selected.map { context.light(of: $0).colour }
    let style = light.map { context.theme.light($0).tile.bold } ?? context.theme.bar
    canvas.fill(Rect(column: 0, row: 1, columns: columns, rows: band), style: style)
    let row = 1 + band / 2
    let place = place
    let width = TextWidth.of(harmless(place))
    canvas.write(place, column: columns - margin - width, row: row, style: style)
    let room = columns - 2 * margin - width - 2
    canvas.write(heading(light), column: margin, row: row, width: room, style: style)
  }

  /// Light, number, area and task.
  private func heading(_ light: LightColour?) -> String {
    guard let light, let item = screen.selected else {
      return screen.isAtEnd ? context.words.meeting.agendaEnds : context.words.meeting.isGone
    }
    let task = context.plan.task(item.entry.task)
    let area = task.flatMap { context.plan.area($0.area) }
    let mark = "\(context.symbols.light(light)) \(context.words.rules.light(light))"
    return [mark, item.entry.number, area?.short ?? "", task?.name ?? ""].filter { !$0.isEmpty }
      .joined(separator: "  ")
  }

  /// `3/27  路东办 2/5`.
  private var place: String {
    let count = screen.agenda.count
    guard !screen.isAtEnd, screen.places.indices.contains(screen.position) else {
      return context.words.meeting.discussedOf(screen.discussedCount, count)
    }
    let place = screen.places[screen.position]
    let unit = context.plan.name(of: place.unit)
    return "\(screen.position + 1)/\(count)  \(unit) \(place.index)/\(place.count)"
  }

  // The page behind the last item

  private var closing: [MeetingField] {
    let words = context.words.meeting
    var texts = [words.decisions(screen.decisions.count)]
    if screen.agenda.isEmpty { texts.insert(words.nothingRedOrYellow, at: 0) }
    if screen.newlyRed > 0 { texts.append(words.newlyRed(screen.newlyRed)) }
    let fields = texts.map {
      MeetingField(label: "", text: $0, style: context.theme.strong, opensGroup: true, isWide: true)
    }
    return fields + [
      MeetingField(
        label: "", text: words.adjournHint, style: context.theme.faint, opensGroup: true, isWide: true)
    ]
  }

  /// Everything that was decided, in order.
  private var decided: [MeetingField] {
    screen.decisions.enumerated().map { index, decision in
      MeetingField(
        label: decision.event.number ?? context.words.meeting.decided,
        text: context.words.describe(decision, in: context.plan), style: context.theme.text,
        opensGroup: index == 0)
    }
  }
}
