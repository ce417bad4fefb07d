import Campaign
import Ledger
import Words

extension App {
  func load(_ ids: [Item.ID]) throws(LedgerError) -> [Item] {
    var items: [Item] = []
    for id in ids { if let item = try ledger.item(id: id) { items.append(item) } }
    return items
  }

  /// Space: each item takes its next legal step; where something is missing, a form asks for it.
  mutating func stepForward(_ ids: [Item.ID]) throws(LedgerError) {
    let items = try load(ids)
    var ready: [Command] = []
    var lacking: [(item: Item, refusal: Refusal)] = []
    var ended: [Item] = []
    for item in items {
      guard let kind = StepKind.forward(from: item.state) else {
        ended.append(item)
        continue
      }
      let step = StepForms.draft(kind, for: item, context)
      let missing = missing(for: step, on: item)
      if missing.isEmpty {
        ready.append(.step(item.id, step, revision: item.revision))
      } else {
        lacking.append((item, Refusal(step: kind, state: item.state, missing: missing)))
      }
    }
    if !ready.isEmpty { try commit(ready) }
    if let first = lacking.first {
      ask(
        for: lacking.filter { $0.refusal.step == first.refusal.step }.map(\.item), first.refusal,
        afterwards: !ready.isEmpty)
    } else if ready.isEmpty, let item = ended.first {
      message = Message(
        context.words.board.roadEnds(item.entry.number, context.words.rules.state(item.state)))
    }
  }

  /// What a step lacks, as far as it is worth telling: who may not take it is told that alone, and what no form
  /// can supply comes before what one asks for.
  private func missing(for step: Step, on item: Item) -> [Requirement] {
    let refusals = lacks(toTake: step, on: item)
    guard refusals.isEmpty else { return refusals }
    let missing = requirements(of: step, on: item, asOf: context.today, context.plan.settings)
    let hard = missing.filter { !StepForms.isFillable($0) }
    return hard.isEmpty ? missing : hard
  }

  /// Says what is missing, and opens the form that can supply it.
  private mutating func ask(for items: [Item], _ refusal: Refusal, afterwards: Bool) {
    guard let item = items.first else { return }
    if !afterwards || refusal.missing.contains(where: { !StepForms.isFillable($0) }) {
      message = Message(context.words.describe(refusal, number: item.entry.number), .bad)
    }
    guard refusal.missing.allSatisfy(StepForms.isFillable) else { return }
    if refusal.step == .assign {
      overlay = .form(EntryForms.edit(item, isRevealed: screen.hasRevealed(item.id), context))
    } else if let form = StepForms.form(refusal.step, for: items, context) {
      overlay = .form(form)
    }
  }

  /// b: the rules' own way back (退回, 反弹) by a form; else the item's latest step is undone.
  mutating func stepBack(_ ids: [Item.ID]) throws(LedgerError) {
    let items = try load(ids)
    guard let first = items.first else { return }
    if let kind = StepKind.backward(from: first.state) {
      let lacking = lacks(toTake: StepForms.draft(kind, for: first, context), on: first)
      guard lacking.isEmpty else {
        throw .refused(Refusal(step: kind, state: first.state, missing: lacking), number: first.entry.number)
      }
      overlay = StepForms.form(kind, for: items.filter { $0.state == first.state }, context).map(Overlay.form)
      return
    }
    var sequences: [Int] = []
    for item in items {
      let history = try ledger.history(of: item.id)
      let reversed = Set(history.compactMap(\.reverses))
      let latest = history.last {
        // What was issued about the item is no step of it.
        $0.kind.isReversible && $0.kind.consequence == nil && !$0.changes.isEmpty
          && !reversed.contains($0.sequence)
      }
      guard let latest else { throw .cannotUndo(.nothingToUndo) }
      sequences.append(latest.sequence)
    }
    try takeBack(sequences)
  }

  /// Space on the board: one open item is stepped, several are looked at; without any it says so.
  mutating func stepCell(_ scope: CellScope) throws(LedgerError) {
    var filter = scope.filter(context.filter)
    let open: Set<State> = [.draft, .assigned, .rectifying, .submitted, .noticed]
    filter.states = filter.states.isEmpty ? open : filter.states.intersection(open)
    let items = filter.states.isEmpty ? [] : try ledger.items(filter, order: .worstFirst, offset: 0, limit: 2)
    switch items.count {
    case 0: message = Message(context.words.board.nothingOpen)
    case 1: try stepForward(items.map(\.id))
    default: perform([.open(.cell(scope))])
    }
  }

  /// s: the steps that are legal for every one of the items.
  mutating func pick(_ ids: [Item.ID]) throws(LedgerError) {
    let items = try load(ids)
    guard let first = items.first else { return }
    let legal = StepKind.legal(from: first.state).filter { kind in
      items.allSatisfy { StepKind.legal(from: $0.state).contains(kind) && StepForms.hasObject(kind, $0) }
    }
    guard !legal.isEmpty else {
      message = Message(context.words.board.noLegalStep, .bad)
      return
    }
    // Steps first; then what is only recorded.
    let sorted = legal.filter { !$0.isRecord } + legal.filter(\.isRecord)
    let choices = sorted.map { kind in
      Picker.Choice(
        effect: .choose(kind, ids), label: context.words.rules.step(kind),
        hint: kind.isRecord
          ? context.words.records.purpose(kind) : "> " + context.words.rules.state(kind.leads(first)))
    }
    let title = "\(context.words.board.pickTitle)  \(context.subject(of: items))"
    overlay = .picker(Picker(title: title, choices: choices))
  }

  /// A step that was chosen by name: asks for what it takes, or does it.
  mutating func choose(_ kind: StepKind, _ ids: [Item.ID]) throws(LedgerError) {
    let items = try load(ids)
    for item in items {
      let step = StepForms.draft(kind, for: item, context)
      let missing = missing(for: step, on: item)
      if missing.contains(where: { !StepForms.isFillable($0) }) {
        throw .refused(Refusal(step: kind, state: item.state, missing: missing), number: item.entry.number)
      }
      if kind == .assign, !missing.isEmpty {
        ask(for: [item], Refusal(step: kind, state: item.state, missing: missing), afterwards: false)
        return
      }
    }
    if let form = StepForms.form(kind, for: items, context) {
      overlay = .form(form)
    } else {
      try commit(items.map { .step($0.id, StepForms.draft(kind, for: $0, context), revision: $0.revision) })
    }
  }

  /// Commits commands as one, says what happened, and remembers how to take it back.
  mutating func commit(_ commands: [Command]) throws(LedgerError) {
    let events = try ledger.commit(commands.map { DatedCommand($0, by: author, at: moment) })
    if let last = events.last { lastSequence = max(lastSequence, last.sequence) }
    let reversible = events.filter(\.kind.isReversible).map(\.sequence)
    if !reversible.isEmpty {
      undoable.append(reversible)
      redoable = []
    }
    // What was done is done; what else is marked stays marked.
    context.marks.subtract(events.compactMap(\.item))
    try reload()
    message = Message(report(of: events, canUndo: !reversible.isEmpty), .good)
    try follow(events)
  }

  private func report(of events: [Event], canUndo: Bool) -> String {
    let undo = canUndo ? "    " + context.words.board.undoHint : ""
    guard let last = events.last else { return "" }
    let numbers = Set(events.compactMap(\.number))
    if numbers.count > 1 {
      return context.words.board.didMany(numbers.count, context.words.describe(last.kind)) + undo
    }
    // What was taken back without a change of state is told by what was written.
    let change =
      context.words.change(from: events.first?.from, to: last.to) ?? (last.reverses == nil ? "" : last.note)
    return [last.number ?? "", context.words.deed(last), change].filter { !$0.isEmpty }.joined(
      separator: "  ") + undo
  }

  /// u: the latest thing that this sitting did, whole.
  mutating func undo() throws(LedgerError) {
    guard let group = undoable.last else { throw .cannotUndo(.nothingToUndo) }
    do throws(LedgerError) { try takeBack(group.reversed()) } catch {
      // Somebody changed the item since: this can never be undone, but what was done before it can.
      if case .cannotUndo(.notTheLatest) = error { undoable.removeLast() }
      throw error
    }
  }

  /// Reverses events, the latest first, and remembers how to do them again.
  private mutating func takeBack(_ sequences: [Int]) throws(LedgerError) {
    let events = try ledger.commit(
      sequences.map { DatedCommand(.undo(sequence: $0), by: author, at: moment) })
    undoable = undoable.map { $0.filter { !sequences.contains($0) } }.filter { !$0.isEmpty }
    redoable.append(events.map(\.sequence))
    lastSequence = max(lastSequence, events.last?.sequence ?? 0)
    try reload()
    message = Message(report(of: events, canUndo: false) + "    " + context.words.board.redoHint, .good)
  }

  /// Ctrl-R: what was undone last is done again.
  mutating func redo() throws(LedgerError) {
    guard let group = redoable.last else {
      message = Message(context.words.board.nothingToRedo)
      return
    }
    let commands = group.reversed().map { DatedCommand(.redo(sequence: $0), by: author, at: moment) }
    let events = try ledger.commit(commands)
    redoable.removeLast()
    undoable.append(events.map(\.sequence))
    lastSequence = max(lastSequence, events.last?.sequence ?? 0)
    try reload()
    message = Message(report(of: events, canUndo: true), .good)
  }
}
