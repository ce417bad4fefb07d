import Canvas
import Words

/// Every key of a screen, made from the key table.
struct HelpSheet: Sendable {
  let screen: ScreenKind
  private(set) var top = 0

  init(screen: ScreenKind) { self.screen = screen }

  /// Whether the help stays open.
  mutating func handle(_ key: Key, _ context: Context) -> Bool {
    let lines = lines(context).count
    let visible = HelpSheet.visible(context)
    switch key {
    case .up, .character("k"): top -= 1
    case .down, .character("j"), .character(" "): top += 1
    case .pageUp: top -= visible
    case .pageDown: top += visible
    case .home, .character("g"): top = 0
    case .end, .character("G"): top = lines
    default: return false
    }
    top = max(0, min(top, lines - visible))
    return true
  }

  private static func visible(_ context: Context) -> Int { max(1, context.size.rows - 4) }

  /// Keys and what they do; then what the colours mean.
  private func lines(_ context: Context) -> [(String, String)] {
    let words = context.words.board
    let keys = Keymap.bindings.filter { $0.screens.contains(screen) }.map { binding in
      (binding.keys.map(\.label).joined(separator: " "), words.action(binding.action))
    }
    let jobs = context.words.jobs
    let commands = [(":report", jobs.reportHelp), (":export", jobs.exportHelp), (":cancel", jobs.cancelHelp)]
    return keys + commands + [("Ctrl-C", words.quitAlways), (words.mouse, words.mouseHelp)]
  }

  func draw(on canvas: inout Canvas, _ context: Context) {
    let lines = lines(context)
    let isWide = canvas.size.columns >= 100
    let perColumn = isWide ? (lines.count + 1) / 2 : lines.count
    let sheet = Sheet(
      title: "\(context.words.board.helpTitle)  \(context.words.board.screen(screen))",
      columns: isWide ? 116 : 78, rows: min(canvas.size.rows, perColumn + 4),
      size: canvas.size)
    sheet.draw(on: &canvas, context)
    let visible = sheet.inner.rows - 1
    let first = isWide && perColumn <= visible ? 0 : top
    let width = isWide ? sheet.inner.columns / 2 : sheet.inner.columns
    for index in 0..<visible {
      for column in 0..<(isWide ? 2 : 1) {
        let line = first + index + column * perColumn
        guard line < lines.count, first + index < perColumn else { continue }
        let start = sheet.inner.column + column * width
        canvas.write(
          lines[line].0, column: start, row: sheet.inner.row + index, width: 12,
          style: context.theme.sheet.bold)
        canvas.write(
          lines[line].1, column: start + 13, row: sheet.inner.row + index, width: max(1, width - 14),
          style: context.theme.sheet)
      }
    }
    let last = min(lines.count, first + visible)
    let isCut = perColumn > visible
    let place = isCut ? "  \(context.words.board.rows) \(first + 1)-\(last)/\(lines.count)" : ""
    let marks =
      (isCut && first > 0 ? " \(context.symbols.more.up)" : "")
      + (isCut && last < lines.count ? " \(context.symbols.more.down)" : "")
    let hint = context.words.board.helpKeys + place + marks
    canvas.write(
      hint, column: sheet.inner.column, row: sheet.rect.row + sheet.rect.rows - 1, width: sheet.inner.columns,
      style: Style(foreground: context.theme.faint.foreground, background: context.theme.sheet.background))
  }
}
