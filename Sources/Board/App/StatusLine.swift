import Canvas
import Words

/// The last line: what just happened, or the keys that work here.
struct StatusLine {
  let message: Message?
  let job: RunningJob?
  /// The screen whose keys work now; nil while something lies over it.
  let screen: ScreenKind?
  /// Where the board has names that can be gone into; nil for nowhere.
  let heading: BoardGrid.Heading?
  let context: Context

  func draw(on canvas: inout Canvas) {
    let theme = context.theme
    let row = canvas.size.rows - 1
    canvas.fill(Rect(column: 0, row: row, columns: canvas.size.columns, rows: 1), style: theme.bar)
    var end = canvas.size.columns - 1
    if let job { end -= draw(job, on: &canvas, row: row) }
    if let message {
      let style: Style =
        switch message.tone {
        case .plain: theme.key
        case .good: theme.green.text.on(theme.bar.background).bold
        case .bad: theme.red.text.on(theme.bar.background)
        }
      canvas.write(message.text, column: 1, row: row, width: end - 1, style: style)
      return
    }
    if let screen { drawHints(of: screen, on: &canvas, row: row, end: end) }
  }

  /// How far the running job is, at the right end; tells how many columns that takes.
  private func draw(_ job: RunningJob, on canvas: inout Canvas, row: Int) -> Int {
    let words = context.words.jobs
    let columns = min(20, canvas.size.columns / 4)
    let text = " \(words.name(of: job.job, context.words)) \(job.bar(columns: columns)) \(job.percent ?? 0)%"
    let width = TextWidth.of(text)
    canvas.write(
      text, column: canvas.size.columns - 1 - width, row: row, style: context.theme.key)
    return width + 1
  }

  /// As many hints as fit, the most important first; help and quit always.
  private func drawHints(of screen: ScreenKind, on canvas: inout Canvas, row: Int, end: Int) {
    let all = Keymap.bindings.filter { $0.hint != nil && $0.screens.contains(screen) }
      .sorted { ($0.hint ?? 0) < ($1.hint ?? 0) }
    var hints = context.past == nil ? all.map(hint) : hintsOfThePast(all, on: screen)
    if screen == .board { hints.insert(contentsOf: hintsOfRegions, at: min(1, hints.count)) }
    while width(of: hints) > end - 1, hints.count > 2 { hints.remove(at: hints.count - 3) }
    var pen = Pen(column: 1, row: row, end: end)
    for hint in hints {
      pen.write(hint.keys, context.theme.key, on: &canvas)
      pen.space(1)
      pen.write(hint.text, context.theme.bar, on: &canvas)
      pen.space(2)
    }
  }

  /// Keys and what they do, in a word.
  private struct Hint {
    let keys: String
    let text: String
  }

  private func hint(_ binding: Binding) -> Hint {
    Hint(keys: binding.keys[0].label, text: context.words.board.hint(binding.action))
  }

  /// The way down, where names can be gone into, and the way up.
  private var hintsOfRegions: [Hint] {
    var hints: [Hint] = []
    if let heading {
      let key: Key = heading == .rows ? .left : .up
      hints.append(Hint(keys: "\(key.label) \(Key.enter.label)", text: context.words.regions.drillHint))
    }
    if !context.isAtRoot {
      hints.append(Hint(keys: Key.backspace.label, text: context.words.board.hint(.climb)))
    }
    return hints
  }

  /// The way through time first; nothing that the past refuses.
  private func hintsOfThePast(_ all: [Binding], on screen: ScreenKind) -> [Hint] {
    let words = context.words.past
    var hints: [Hint] = []
    if screen == .board { hints.append(Hint(keys: Key.escape.label, text: words.now)) }
    if Keymap.action(for: .character("["), on: screen) == .pastMeeting {
      hints += [Hint(keys: "[ ]", text: words.byMeeting), Hint(keys: "{ }", text: words.byDay)]
    }
    // What is opened on the goals is a form.
    let leftOut: Set<Action> =
      switch screen {
      case .board: [.pastMeeting, .back]
      case .goals: [.pastMeeting, .open]
      default: [.pastMeeting]
      }
    return hints + all.filter { !$0.action.isChange && !leftOut.contains($0.action) }.map(hint)
  }

  private func width(of hints: [Hint]) -> Int {
    hints.reduce(0) { $0 + TextWidth.of($1.keys) + 3 + TextWidth.of($1.text) }
  }
}
