import Campaign
import Canvas
import Ledger
import Papers
import Words

/// A meeting: its agenda item by item, and at the end of it, or once it is closed, what came of it.
struct MeetingScreen: Screen {
  let id: Meeting.ID
  private(set) var meeting: Meeting?
  /// Where in the agenda one is; its count stands for the page behind the last item.
  private(set) var position = 0
  /// Where each item of the agenda stands among those of its unit.
  private(set) var places: [AgendaPlace] = []
  private(set) var events: [Event] = []
  private(set) var decisions: [Decision] = []
  private(set) var page: AgendaPage?
  /// Items that turned red since the opening and are not on the agenda.
  private(set) var newlyRed = 0
  /// Once the meeting is closed.
  private(set) var minutes: MinutesSheet?
  /// The first visible line.
  private(set) var top = 0

  init(id: Meeting.ID) { self.id = id }

  var kind: ScreenKind { minutes == nil ? .meeting : .minutes }
  var selected: Item? { page?.item }
  var agenda: [Item.ID] { meeting?.agenda ?? [] }
  var isAtEnd: Bool { position >= agenda.count }

  func title(_ context: Context) -> String { meeting?.opening.name ?? context.words.meeting.title }

  func hasRevealed(_ id: Item.ID) -> Bool { false }

  /// The item on screen, where it was not called up in this meeting before.
  var toBeCalledUp: Item.ID? {
    guard let item = selected, meeting?.isOpen == true, calledUp(item.id) == nil else { return nil }
    return item.id
  }

  /// The event by which an item was called up.
  func calledUp(_ id: Item.ID) -> Event? { events.first { $0.kind == .discuss && $0.item == id } }

  /// What was decided on an item.
  func decisions(on id: Item.ID) -> [Decision] { decisions.filter { $0.event.item == id } }

  /// Agenda items that were called up.
  var discussedCount: Int {
    let called = Set(events.filter { $0.kind == .discuss }.compactMap(\.item))
    return agenda.filter(called.contains).count
  }

  mutating func handle(_ action: Action, _ context: Context) -> [Effect] {
    if minutes != nil { return minutes?.handle(action, context) ?? [] }
    switch action {
    case .agendaNext: return go(to: position + 1)
    case .agendaPrevious: return go(to: position - 1)
    case .first: return go(to: 0)
    case .last: return go(to: agenda.count - 1)
    case .up, .down, .pageUp, .pageDown, .lineStart, .lineEnd: return scroll(action, context)
    case .open: return selected.map { [.open(.item($0.id))] } ?? []
    // Esc closes forms: one too many must not lead out of the meeting.
    case .back: return [.say(Message(context.words.meeting.escStays))]
    case .quit: return [.back, .say(Message(context.words.meeting.leftOpen))]
    case .adjourn: return [.show(.question(adjourning(context)))]
    default: return MeetingDecision(screen: self, context: context).effects(of: action)
    }
  }

  private mutating func go(to position: Int) -> [Effect] {
    let next = max(0, min(position, agenda.count))
    guard next != self.position else { return [] }
    self.position = next
    top = 0
    return [.load(.selection), .callUp]
  }

  private mutating func scroll(_ action: Action, _ context: Context) -> [Effect] {
    let page = max(1, context.size.rows - 4)
    switch action {
    case .up: top -= 1
    case .down: top += 1
    case .pageUp: top -= page
    case .pageDown: top += page
    case .lineStart: top = 0
    default: top = .max / 2
    }
    settle(context)
    return []
  }

  private func adjourning(_ context: Context) -> Question {
    let words = context.words.meeting
    return Question(
      title: "\(words.adjournTitle)  \(title(context))",
      lines: [words.discussedOf(discussedCount, agenda.count), words.decisions(decisions.count)],
      keys: words.adjournKeys, effects: [.commit([.adjourn])])
  }

  mutating func click(_ point: Point, opens: Bool, _ context: Context) -> [Effect] { [] }

  mutating func load(_ what: Load, from ledger: any LedgerStore, _ context: Context) throws(LedgerError) {
    if case .everything = what {
      guard let found = try ledger.meetings().first(where: { $0.id == id }) else { throw .noSuchMeeting(id) }
      let isFirst = meeting == nil
      meeting = found
      guard found.isOpen else { return try loadMinutes(of: found, from: ledger, context) }
      events = try ledger.events(ofMeeting: id)
      decisions = Decision.all(in: events, try ledger.consequences())
      if isFirst { try begin(from: ledger) }
    }
    guard minutes == nil else { return }
    page = isAtEnd ? nil : try AgendaPage(of: agenda[position], from: ledger, on: context.today)
    newlyRed = isAtEnd ? try countNewlyRed(in: ledger) : 0
    settle(context)
  }

  /// Goes on where the meeting is: at the item that was called up or decided on last.
  private mutating func begin(from ledger: any LedgerStore) throws(LedgerError) {
    places = try AgendaPlace.all(of: agenda, in: ledger)
    let last = events.last { event in event.item.map(agenda.contains) == true }
    position = last?.item.flatMap(agenda.firstIndex) ?? 0
  }

  private mutating func loadMinutes(of meeting: Meeting, from ledger: any LedgerStore, _ context: Context)
    throws(LedgerError)
  {
    page = nil
    let paper = MinutesPaper(try Minutes(of: meeting, from: ledger), ledger.plan, context.words)
      .paper(printed: context.today, time: context.time)
    if minutes == nil { minutes = MinutesSheet(paper, number: meeting.number) }
    minutes?.paper = paper
    minutes?.settle(context)
  }

  private func countNewlyRed(in ledger: any LedgerStore) throws(LedgerError) -> Int {
    guard let meeting else { return 0 }
    let known = Set(agenda)
    return try ledger.turned(since: meeting.before, ItemFilter(lights: [.red]))
      .filter { $0.isNewlyRed && !known.contains($0.item.id) }.count
  }

  mutating func settle(_ context: Context) {
    if minutes != nil {
      minutes?.settle(context)
      return
    }
    top = max(0, min(top, MeetingView(screen: self, context: context).scrollLimit))
  }

  func draw(on canvas: inout Canvas, _ context: Context) {
    if let minutes {
      minutes.draw(on: &canvas, title: title(context), context)
    } else {
      MeetingView(screen: self, context: context).draw(on: &canvas)
    }
  }

  mutating func seek(_ text: String, forward: Bool, in ledger: any LedgerStore, _ context: Context)
    throws(LedgerError) -> SearchResult
  {
    minutes?.seek(text, forward: forward, context) ?? SearchResult(found: 0, wrapped: false)
  }
}
