import Campaign
import Canvas
import Ledger
import Words

/// The whole program behind the terminal: a stack of screens, what lies over them, and one way in.
///
/// Single-threaded. Feed it inputs, look at the canvas; it needs no terminal.
public struct App {
  public internal(set) var context: Context
  var screens: [any Screen]
  var overlay: Overlay?
  public internal(set) var message: Message?
  /// The ledger as it is now.
  let live: any LedgerStore
  /// What the screens show and what is changed: the ledger of now, or while in the past the ledger as it was,
  /// which refuses changes.
  var ledger: any LedgerStore
  let outside: Outside
  /// Who acts, and in which sitting; see `author`.
  var person: Author
  /// The account that this board was opened under; nil where nobody told it: who opened it then stands for it.
  private let account: String?
  private let opener: String
  /// Whether nobody types here, so that looking must leave no trace.
  var isOnlyLooking = false
  /// When the latest input came.
  var moment: Moment
  /// The calendar's day, whatever day is shown.
  var today: CivilDate
  /// What was marked before the board went into the past.
  var marksOfNow: Set<Item.ID> = []
  /// What this sitting did, latest last: each a group of event numbers that `u` takes back together.
  var undoable: [[Int]] = []
  /// The undo events that Ctrl-R takes back.
  var redoable: [[Int]] = []
  /// The same of those who acted at this board before: undo belongs to the person.
  var setAside: [String: (undoable: [[Int]], redoable: [[Int]])] = [:]
  /// The latest event that this board has shown.
  var lastSequence = 0
  /// The job that goes on beside the board.
  var running: RunningJob?
  /// Whether something is put off until no key comes for a moment.
  public internal(set) var isAwaitingRest = false
  /// The view that is opened once it stands on the screen that this takes long.
  var putOff: Destination?
  /// With so many items on the board a view that looks at all of them takes long: half a second and more.
  var slowFrom = 100_000
  /// How often something else than the place of the board's cursor has changed; see `Picture`.
  private(set) var revision = 0
  /// Set when the person asked for the whole screen to be sent anew; whoever presents clears it.
  public var needsRepaint = false
  /// Set when the person wants to leave.
  public internal(set) var isFinished = false

  /// - Parameter account: the account of the operating system, by which a separated campaign knows its people.
  public init(
    ledger: any LedgerStore, context: Context, author: Author, account: String? = nil, outside: Outside,
    moment: Moment
  ) throws(LedgerError) {
    self.live = ledger
    self.ledger = ledger
    self.context = context
    today = context.today
    self.outside = outside
    self.person = author
    self.account = account
    self.opener = author.name
    self.moment = moment
    self.context.now = moment.seconds
    self.screens = [BoardScreen(context)]
    try ledger.rollForward(to: context.today)
    self.context.roster = try ledger.roster()
    self.context.storeMark = ledger.condition.readOnly == nil ? nil : .readOnly
    message = lookOnlyMessage ?? storeMessage
    lastSequence = try ledger.latestSequence()
    try screens[0].load(.everything, from: ledger, self.context)
  }

  /// The person of this board's account, or the account's name.
  var ownName: String {
    guard let account else { return opener }
    return context.roster.person(account: account)?.name ?? account
  }

  /// The screen on top.
  var screen: any Screen { screens[screens.count - 1] }
  public var screenKind: ScreenKind { screen.kind }

  /// When the board must be woken although nothing came in, in seconds since 1970; nil when never.
  public var nextWake: Int? { [context.fresh.nextExpiry, nextMinute].compactMap { $0 }.min() }

  /// Takes one input in, and does everything that follows from it.
  public mutating func receive(_ input: Input, at moment: Moment) {
    self.moment = moment
    context.now = moment.seconds
    if !isMove(input) || moment.day != today { revision += 1 }
    if moment.day != today { beginDay(moment.day) }
    // What was asked for first is done first, also where somebody types on before it was on the screen.
    if input != .drawn { openPutOff() }
    switch input {
    case .key(let key): press(key)
    case .paste(let text): paste(text)
    case .mouse(let press): mouse(press)
    case .resized(let size): resize(size)
    case .ledgerChanged: showForeignChanges()
    case .job(let news): hear(news)
    case .tick: break
    case .rest: rest()
    case .drawn: openPutOff()
    }
    if context.fresh.expire(at: moment.seconds) { revision += 1 }
  }

  /// Draws screen, message and overlay.
  public func draw() -> Canvas {
    var canvas = Canvas(size: context.size, style: context.theme.text)
    guard context.size.isEnough else {
      drawTooSmall(on: &canvas)
      return canvas
    }
    screen.draw(on: &canvas, context)
    StatusLine(
      message: message, job: running, screen: overlay == nil ? screen.kind : nil,
      heading: (screen as? BoardScreen)?.grid.heading, context: context
    ).draw(on: &canvas)
    switch overlay {
    case .help(let sheet): sheet.draw(on: &canvas, context)
    case .form(let form): form.draw(on: &canvas, context)
    case .picker(let picker): picker.draw(on: &canvas, context)
    case .prompt(let prompt): prompt.draw(on: &canvas, context)
    case .question(let question): question.draw(on: &canvas, context)
    case nil: break
    }
    return canvas
  }

  private func drawTooSmall(on canvas: inout Canvas) {
    let text = context.words.board.tooSmall(context.size.columns, context.size.rows)
    for (row, line) in TextWidth.wrapped(text, to: max(2, context.size.columns)).enumerated() {
      canvas.write(line, column: 0, row: row, style: context.theme.text)
    }
  }

  private mutating func beginDay(_ day: CivilDate) {
    today = day
    // The board of the past stays on its day.
    if context.past == nil { context.today = day }
    attempt { app throws(LedgerError) in
      try app.live.rollForward(to: day)
      if app.context.past == nil { try app.reload() }
    }
  }

  private mutating func resize(_ size: Size) {
    context.size = size
    attempt { app throws(LedgerError) in
      for index in app.screens.indices { app.screens[index].settle(app.context) }
      try app.load(.selection)
    }
  }

  /// Does what was put off until no key comes for a moment.
  mutating func rest() {
    guard isAwaitingRest else { return }
    attempt { app throws(LedgerError) in try app.load(.selection) }
  }

  /// Reads the top screen anew.
  mutating func reload() throws(LedgerError) { try load(.everything) }

  mutating func load(_ what: Load) throws(LedgerError) {
    isAwaitingRest = false
    try screens[screens.count - 1].load(what, from: ledger, context)
  }

  /// Does something with the ledger; what goes wrong is said in the message line.
  mutating func attempt(_ body: (inout App) throws(LedgerError) -> Void) {
    do throws(LedgerError) { try body(&self) } catch {
      message = Message(context.words.describe(error), .bad)
      mark(error)
    }
  }

  /// What others did since the last look: marked for five seconds, the latest in the message line.
  private mutating func showForeignChanges() {
    attempt { app throws(LedgerError) in
      let isChanged = try app.live.hasForeignChanges()
      app.unmarkGone()
      guard isChanged else { return }
      // A flood of changes is not told one by one: the latest are enough to mark.
      let latest = try app.live.latestSequence()
      try app.meetPeople()
      // What happens now is no part of the past.
      guard app.context.past == nil else {
        app.lastSequence = latest
        return
      }
      let events = try app.live.events(after: max(app.lastSequence, latest - 500), limit: 500)
      for event in events where event.sitting != app.author.sitting {
        var department = ""
        if let id = event.item { department = try app.ledger.item(id: id)?.entry.department ?? "" }
        app.context.fresh.add(event, of: department, at: app.moment.seconds)
        // Why something was refused is not taken away by news.
        guard app.message?.tone != .bad else { continue }
        app.message = Message([event.actor, app.context.words.describe(event)].joined(separator: "  "))
      }
      app.lastSequence = latest
      try app.notice(events)
      try app.reload()
    }
  }
}
