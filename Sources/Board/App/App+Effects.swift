import Campaign
import Canvas
import Ledger
import Words

extension App {
  /// What an action means, wherever it came from: common ones here, the rest by the screen.
  mutating func act(_ action: Action) {
    if isAwaitingRest && !action.isMove { rest() }
    if isRefused(action.isChange) { return }
    switch action {
    case .help: overlay = .help(HelpSheet(screen: screen.kind))
    case .command: overlay = .prompt(Prompt(.command))
    case .search: overlay = .prompt(Prompt(.search, text: ""))
    case .nextMatch, .previousMatch: seek(forward: action == .nextMatch)
    case .theme:
      context.theme = Theme.named(context.theme.name.next)
      message = Message(context.words.board.themeName(context.theme.name))
    case .repaint: needsRepaint = true
    case .undo where screen.kind != .goals: perform([.undo])
    case .redo: perform([.redo])
    case .clearMarks:
      context.marks = []
      message = Message(context.words.board.marksCleared)
    case .filter: showFilter()
    case .clearFilter: perform([.setFilter(.all)])
    case .add where screen.kind != .goals:
      attempt { app throws(LedgerError) in
        try app.demand(.add, .keepItems)
        app.showAdd()
      }
    case .worst: perform([.open(.worst)])
    case .ranking: openSlowly(.ranking)
    case .trend: perform([.open(.trend)])
    case .changes: openSlowly(.changes)
    case .goals: perform([.open(.goals)])
    case .issue: issue()
    case .pastMeeting, .nextMeeting, .pastDay, .nextDay:
      attempt { app throws(LedgerError) in try app.travel(action) }
    case .back where screens.count == 1 && context.past != nil:
      attempt { app throws(LedgerError) in try app.returnToNow() }
    // What is on the projector stays masked.
    case .reveal where screen.kind == .meeting: break
    case .mark, .edit, .reveal: actOnItem(action)
    case .note: askForNote()
    case .step where screen.kind != .board: stepOrExplain { .stepForward($0) }
    case .stepBack where screen.kind != .board: stepOrExplain { .stepBack($0) }
    case .pick where screen.kind != .board: stepOrExplain { .pick($0) }
    default: perform(screens[screens.count - 1].handle(action, context))
    }
  }

  private mutating func stepOrExplain(_ effect: ([Item.ID]) -> Effect) {
    let ids = targets
    perform([ids.isEmpty ? .say(Message(context.words.board.nothingSelected)) : effect(ids)])
  }

  private mutating func actOnItem(_ action: Action) {
    guard let item = screen.selected else {
      message = Message(context.words.board.nothingSelected)
      return
    }
    switch action {
    case .mark:
      if context.marks.remove(item.id) == nil { context.marks.insert(item.id) }
      perform(screens[screens.count - 1].handle(.down, context))
    case .edit:
      attempt { app throws(LedgerError) in
        try app.demand(.edit, .keepItems)
        let isRevealed = app.screen.hasRevealed(item.id)
        app.overlay = .form(EntryForms.edit(item, isRevealed: isRevealed, app.context))
      }
    default: perform([.reveal(item.id)])
    }
  }

  private mutating func askForNote() {
    let ids = targets
    guard !ids.isEmpty else {
      message = Message(context.words.board.nothingSelected)
      return
    }
    attempt { app throws(LedgerError) in
      try app.demand(.note, .note)
      // One marked item need not be the one under the cursor.
      app.overlay = .form(EntryForms.note(try app.load(ids), app.context))
    }
  }

  private mutating func showFilter() {
    attempt { app throws(LedgerError) in
      app.overlay = .form(
        EntryForms.filter(
          try app.ledger.departments().map(\.name).filter { !$0.isEmpty }, app.context))
    }
  }

  private mutating func showAdd() {
    let units = (screen as? BoardScreen)?.scope.units ?? (screen as? CellScreen)?.scope.units ?? []
    let unit = units.first { !context.plan.hasChildren($0) } ?? units.first
    let task =
      screen.selected?.entry.task ?? (screen as? BoardScreen)?.scope.tasks.first
      ?? (screen as? CellScreen)?.scope.tasks.first
    overlay = .form(EntryForms.add(unit: screen.selected?.entry.unit ?? unit, task: task, context))
  }

  /// Performs effects, one after the other. The only place that touches the ledger.
  mutating func perform(_ effects: [Effect]) {
    for effect in effects where !isRefused(effect.isChange) {
      attempt { app throws(LedgerError) in try app.perform(effect) }
    }
  }

  private mutating func perform(_ effect: Effect) throws(LedgerError) {
    switch effect {
    case .load(let what): try load(what)
    case .loadAtRest: isAwaitingRest = true
    case .open(let destination): try open(destination)
    case .drill(let region, let unit): try drill(into: region, at: unit)
    case .openHere: act(.open)
    case .back: try goBack()
    case .quit: quit()
    case .leave: isFinished = true
    case .show(let overlay): self.overlay = overlay
    case .stepForward(let ids): try stepForward(ids)
    case .stepBack(let ids): try stepBack(ids)
    case .stepCell(let scope): try stepCell(scope)
    case .pick(let ids): try pick(ids)
    case .choose(let kind, let ids): try choose(kind, ids)
    case .pickConsequence(let target): try pickConsequence(target)
    case .compose(let kind, let target, let suggestion): try compose(kind, target, suggestion)
    case .commit(let commands): try commit(commands)
    case .undo: try undo()
    case .redo: try redo()
    case .reveal(let id): try reveal(id)
    case .setFilter(let filter): try setFilter(filter)
    case .search(let text):
      context.search = text
      if !text.isEmpty { seek(forward: true) }
    case .say(let message): self.message = message
    case .meet(let draft): try openMeeting(draft)
    case .callUp: try callUp()
    case .begin(let job): begin(job)
    }
  }

  private mutating func open(_ destination: Destination) throws(LedgerError) {
    var next: any Screen
    switch destination {
    case .cell(let scope, let item): next = CellScreen(scope: scope, at: item)
    case .item(let id): next = ItemScreen(id: id)
    case .worst: next = WorstScreen()
    case .ranking: next = RankingScreen()
    case .trend: next = TrendScreen()
    case .trendOf(let unit, let area): next = TrendScreen(scope: TrendScope(unit: unit, area: area))
    case .changes: next = ChangesScreen()
    case .goals: next = GoalsScreen()
    case .meeting(let id): next = MeetingScreen(id: id)
    }
    try next.load(.everything, from: ledger, context)
    if destination.isView {
      if author.meeting != nil { message = Message(context.words.meeting.leftOpen) }
      screens.removeSubrange(1...)
    }
    screens.append(next)
    try callUp()
  }

  private mutating func goBack() throws(LedgerError) {
    guard screens.count > 1 else { return }
    screens.removeLast()
    try reload()
  }

  private mutating func setFilter(_ filter: ItemFilter) throws(LedgerError) {
    context.filter = filter
    try reload()
    let words = context.words.board
    message =
      filter.isEmpty
      ? Message(words.filterCleared) : Message("\(words.filtered) \(FilterText.describe(filter, context))")
    // Who sees little or nothing is told what lies elsewhere.
    let elsewhere = filter.isEmpty ? 0 : try countElsewhere()
    if elsewhere > 0 { message?.text += "  " + context.words.regions.elsewhere(elsewhere) }
  }

  private mutating func reveal(_ id: Item.ID) throws(LedgerError) {
    let event = try ledger.commit(.reveal(id), by: author, at: moment)
    lastSequence = max(lastSequence, event.sequence)
    screens[screens.count - 1].reveal(id)
    try reload()
    message = Message(context.words.board.revealed)
  }

  private mutating func seek(forward: Bool) {
    let words = context.words.board
    guard !context.search.isEmpty else {
      message = Message(words.noSearch)
      return
    }
    attempt { app throws(LedgerError) in
      let result = try app.screens[app.screens.count - 1].seek(
        app.context.search, forward: forward, in: app.ledger, app.context)
      let text = app.context.search
      let found = result.found.map { words.found(text, $0) } ?? words.foundOften(text)
      app.message =
        result.found == 0
        ? Message(words.notFound(text), .bad)
        : Message(found + (result.wrapped ? "  " + words.wrapped : ""))
      // Where so many are here that nobody counted them, nobody looks elsewhere either.
      let elsewhere = result.found == nil ? 0 : try app.hitsElsewhere()
      if elsewhere > 0 { app.message?.text += "  " + app.context.words.regions.elsewhere(elsewhere) }
    }
  }
}
