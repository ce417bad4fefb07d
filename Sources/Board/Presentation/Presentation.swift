import Campaign
import Canvas
import Ledger
import Words

/// The projector: views of the campaign in turn, for people who only look.
///
/// It shows the board's own screens and hands them no keys but those that turn a page, so nothing can be stepped, edited or revealed here.
/// What others change is followed at once.
public struct Presentation: Shown {
  private var app: App
  private let views: [PresentedView]
  /// How long a view stays, in seconds.
  private let seconds: Int
  /// Which of the views is shown.
  private(set) var index = 0
  private(set) var isPaused = false
  /// When the next view comes, in seconds since 1970.
  private var turnsAt: Int
  public var needsRepaint = false
  public private(set) var isFinished = false

  /// - Parameters:
  ///   - views: at least one.
  ///   - seconds: from 1 on.
  public init(
    _ views: [PresentedView], each seconds: Int, of ledger: any LedgerStore, _ context: Context,
    by author: Author, at moment: Moment
  ) throws(LedgerError) {
    self.views = views.isEmpty ? [.board] : views
    self.seconds = max(1, seconds)
    turnsAt = moment.seconds + self.seconds
    app = try App(ledger: ledger, context: context, author: author, outside: .nothing, moment: moment)
    app.isOnlyLooking = true
    // The large layout, with the cursor on the whole: its last lines tell of the worst item of all.
    for action in [Action.density, .last] { app.act(action) }
    // Where there is no room for totals, the cursor would scroll the first columns away.
    if (app.screens[0] as? BoardScreen)?.layout.total ?? 0 > 0 { app.act(.lineEnd) }
    app.rest()
    show(0)
  }

  public var isAwaitingRest: Bool { app.isAwaitingRest }

  public var nextWake: Int? {
    let turn = isPaused || views.count < 2 ? nil : turnsAt
    return [app.nextWake, turn].compactMap { $0 }.min()
  }

  public mutating func receive(_ input: Input, at moment: Moment) {
    switch input {
    case .key(let key): press(key, at: moment)
    case .paste, .mouse, .drawn: break
    case .resized, .ledgerChanged, .job, .tick, .rest: app.receive(input, at: moment)
    }
    if !isPaused, views.count > 1, moment.seconds >= turnsAt { turn(1, at: moment) }
  }

  private mutating func press(_ key: Key, at moment: Moment) {
    switch key {
    case .character(" "):
      isPaused.toggle()
      turnsAt = moment.seconds + seconds
    case .right, .character("n"): turn(1, at: moment)
    case .left, .character("p"): turn(-1, at: moment)
    case .character("t"): app.act(.theme)
    case .control("l"): needsRepaint = true
    case .pageDown, .pageUp:
      // What is longer than the screen can be leafed through; the view stays as long again.
      app.act(key == .pageDown ? .pageDown : .pageUp)
      turnsAt = moment.seconds + seconds
    case .character("q"), .escape, .control("c"): isFinished = true
    default: break
    }
  }

  private mutating func turn(_ step: Int, at moment: Moment) {
    turnsAt = moment.seconds + seconds
    show((index + step + views.count) % views.count)
  }

  private mutating func show(_ next: Int) {
    index = next
    app.message = nil
    while app.screens.count > 1 { app.perform([.back]) }
    if let destination = views[next].destination { app.go(to: destination) }
  }

  public func draw() -> Canvas {
    var canvas = app.draw()
    if canvas.size.isEnough { drawLastLine(on: &canvas) }
    return canvas
  }

  /// What just happened, or else the keys; in the corner which view this is, and whether it stays.
  private func drawLastLine(on canvas: inout Canvas) {
    let context = app.context
    let words = context.words.meeting
    let row = canvas.size.rows - 1
    canvas.fill(Rect(column: 0, row: row, columns: canvas.size.columns, rows: 1), style: context.theme.bar)
    let paused = isPaused ? "\(words.isPaused)  " : ""
    let corner = "\(paused)\(context.words.board.screen(views[index].screen)) \(index + 1)/\(views.count)"
    let width = TextWidth.of(corner)
    canvas.write(corner, column: canvas.size.columns - 1 - width, row: row, style: context.theme.key)
    var pen = Pen(column: 1, row: row, end: canvas.size.columns - width - 3)
    if let message = app.message {
      pen.write(message.text, message.tone == .bad ? bad(context.theme) : context.theme.key, on: &canvas)
      return
    }
    for (key, meaning) in keys(words) {
      guard pen.column + TextWidth.of(key + meaning) + 1 <= pen.end else { continue }
      pen.write(key, context.theme.key, on: &canvas)
      pen.space(1)
      pen.write(meaning, context.theme.bar, on: &canvas)
      pen.space(2)
    }
  }

  private func bad(_ theme: Theme) -> Style { theme.red.text.on(theme.bar.background) }

  private func keys(_ words: MeetingWords) -> [(String, String)] {
    [
      (Key.character("q").label, words.quit), (Key.character(" ").label, words.pause),
      (Key.left.label, words.previousView), (Key.right.label, words.nextView),
      (Key.character("t").label, words.theme),
    ]
  }
}
