import Campaign
import Canvas
import Ledger
import Words

extension App {
  /// A key goes to what lies on top: an overlay, or else through the key table to the screen.
  mutating func press(_ key: Key) {
    if key == .control("c") {
      isFinished = true
      return
    }
    switch overlay {
    case .help(var sheet):
      overlay = sheet.handle(key, context) ? .help(sheet) : nil
    case .picker(var picker):
      let outcome = picker.handle(key)
      overlay = .picker(picker)
      finish(outcome)
    case .prompt(var prompt):
      let outcome = prompt.handle(key, context)
      overlay = .prompt(prompt)
      finish(outcome, of: prompt)
    case .question(let question):
      guard let isConfirmed = question.answer(to: key) else { break }
      overlay = isConfirmed ? nil : question.form.map { .form($0) }
      if isConfirmed { perform(question.effects) }
    case .form(var form):
      // What was missing has been read; from now on the fields say what is wrong with them.
      message = nil
      let outcome = form.handle(key, context)
      overlay = .form(form)
      finish(outcome, of: form)
    case nil:
      message = nil
      if let action = Keymap.action(for: key, on: screen.kind) { act(action) }
    }
  }

  mutating func paste(_ text: String) {
    let fits: Bool
    switch overlay {
    case .form(var form):
      fits = form.paste(text)
      overlay = .form(form)
    case .prompt(var prompt):
      fits = prompt.edit.insert(text)
      overlay = .prompt(prompt)
    // Pasted text is never keys: a clipboard must not step items.
    case .help, .picker, .question, nil: return
    }
    message = fits ? nil : Message(context.words.board.pasteTooLong(Entry.longestText), .bad)
  }

  mutating func mouse(_ press: MousePress) {
    if case .some = overlay { return }
    message = nil
    switch press.kind {
    case .wheelUp: for _ in 0..<3 { act(.up) }
    case .wheelDown: for _ in 0..<3 { act(.down) }
    case .click: perform(screens[screens.count - 1].click(press.point, opens: false, context))
    case .doubleClick: perform(screens[screens.count - 1].click(press.point, opens: true, context))
    }
  }

  private mutating func finish(_ outcome: Picker.Outcome) {
    switch outcome {
    case .choosing: break
    case .cancelled: overlay = nil
    case .chosen(let effect):
      overlay = nil
      perform([effect])
    }
  }

  private mutating func finish(_ outcome: Prompt.Outcome, of prompt: Prompt) {
    switch outcome {
    case .editing: break
    case .cancelled: overlay = nil
    case .accepted(let text):
      overlay = nil
      if prompt.purpose == .search { perform([.search(text)]) } else { run(text) }
    }
  }

  private mutating func finish(_ outcome: Form.Outcome, of form: Form) {
    switch outcome {
    case .editing: break
    case .cancelled: overlay = nil
    case .accepted: accept(form)
    }
  }

  /// What is wrong with a form stays beside its fields; what a form stands for is done.
  private mutating func accept(_ form: Form) {
    let result: FormResult =
      switch form.purpose {
      case .step(let kind, let items): StepForms.commands(kind, items, form, context, outside)
      case .add: EntryForms.commands(form, editing: nil, context)
      case .edit(let item): EntryForms.commands(form, editing: item, context)
      case .note(let items):
        form.text(.note).isEmpty
          ? .problems([.note: context.words.board.missing])
          : .commands(items.map { .note($0, form.text(.note)) })
      case .issue(let kind, let addressees, let item):
        ConsequenceForms.commands(kind, addressees, item, form, context)
      case .filter: .filter(EntryForms.filter(form, context.plan))
      case .goal: GoalForms.goal(form, context)
      case .measure(let goal): GoalForms.measurement(form, of: goal, context)
      case .meet: MeetingForms.commands(form, context)
      case .report, .export: JobForms.result(form, context, outside)
      }
    switch result {
    case .problems(let problems):
      var form = form
      form.show(problems)
      overlay = .form(form)
    case .unchanged:
      overlay = nil
      message = Message(context.words.board.unchanged)
    case .job(let job): propose(job, from: form)
    case .filter(let filter):
      overlay = nil
      perform([.setFilter(filter)])
    case .commands(let commands):
      message = nil
      perform([.commit(commands)])
      // A form whose commands were refused stays open: nothing that was typed is lost.
      if message?.tone != .bad {
        overlay = nil
        message = GoalForms.report(of: commands, form.purpose, context) ?? message
      }
    }
  }

  /// Runs a line typed behind `:`.
  private mutating func run(_ text: String) {
    switch CommandLine.meaning(of: text, targets: targets, context) {
    case .action(let action): act(action)
    case .effects(let effects): perform(effects)
    case .theme(let name): context.theme = Theme.named(name)
    case .language(let language): speak(language)
    case .go(let place): go(to: place)
    case .report(let argument): report(argument)
    case .export(let argument): export(argument)
    case .cancelJob: cancelJob()
    case .travel(let journey): attempt { app throws(LedgerError) in try app.travel(to: journey) }
    case .actAs(let name): attempt { app throws(LedgerError) in try app.act(as: name) }
    case .note(let text):
      let ids = targets
      perform(
        ids.isEmpty
          ? [.say(Message(context.words.board.nothingSelected, .bad))]
          : [.commit(ids.map { .note($0, text) })])
    case .unknown(let text): message = Message(context.words.board.unknownCommand(text), .bad)
    }
  }

  private mutating func speak(_ language: Language) {
    context.words = Words.in(language)
    attempt { app throws(LedgerError) in try app.reload() }
  }

  /// What a step or note is for: the marked items of a list, or the one under the cursor; on an item's own
  /// screen and in a meeting that item, whatever is marked elsewhere and out of sight.
  var targets: [Item.ID] {
    let isAlone = screen.kind == .item || screen.kind == .meeting || context.marks.isEmpty
    return isAlone ? screen.selected.map { [$0.id] } ?? [] : context.marks.sorted()
  }
}
