import Campaign
import Canvas
import Ledger
import Words

/// Asks how a file's columns and names are to be understood, before they are taken in.
///
/// It knows the proposal and asks `check` after each correction what the file comes to; it touches no file itself.
public struct MappingScreen: Shown {
  /// How the person left.
  public enum Outcome: Hashable, Sendable {
    case undecided, left
    case saved(IntakeMapping)
  }

  enum Section: Hashable {
    case columns
    case names(NameKind)

    static let all = [columns] + NameKind.allCases.map(names)
  }

  enum Over {
    case choices(ChoiceList)
    /// Whether the person wants to go with this outcome.
    case asking(Question, Outcome)
    case help(top: Int)
  }

  /// The file, and its sheet where it has sheets.
  let name: String
  let ledgerColumns: [LedgerColumn]
  private let check: (IntakeMapping) -> MappingReview
  private(set) var context: Context
  private(set) var draft: MappingDraft
  private(set) var review: MappingReview
  private(set) var section = Section.columns
  private var cursors: [Section: ListCursor] = [:]
  private(set) var over: Over?
  private(set) var message: Message?
  private var past: [MappingDraft] = []
  public private(set) var outcome = Outcome.undecided
  public var needsRepaint = false
  public let nextWake: Int? = nil
  public var isFinished: Bool { outcome != .undecided }

  /// - Parameters:
  ///   - columns: what the columns of a file may become.
  ///   - check: what a mapping makes of the file.
  public init(
    _ proposal: MappingProposal, file name: String, columns: [LedgerColumn], _ context: Context,
    check: @escaping (IntakeMapping) -> MappingReview
  ) {
    self.name = name
    self.context = context
    self.check = check
    ledgerColumns = columns
    draft = MappingDraft(proposal)
    review = MappingReview()
    look()
    // Where the columns are clear, the names are what is asked.
    if review.missing.isEmpty {
      section = Section.all.dropFirst().first { count($0) > 0 } ?? .columns
    }
    settle()
  }

  var mapping: IntakeMapping { draft.mapping(review) }
  var cursor: ListCursor { cursors[section] ?? ListCursor() }
  func names(_ kind: NameKind) -> [ProposedName] { draft.names(kind, review) }

  func count(_ section: Section) -> Int {
    switch section {
    case .columns: draft.columns.count
    case .names(let kind): review.names[kind, default: []].count
    }
  }

  public mutating func receive(_ input: Input, at moment: Moment) {
    switch input {
    case .key(.control("c")): outcome = .left
    case .key(let key): press(key)
    case .paste(let text):
      guard case .choices(var list) = over else { return }
      list.paste(text)
      over = .choices(list)
    case .resized(let size):
      context.size = size
      settle()
    case .mouse, .ledgerChanged, .job, .tick, .rest, .drawn: break
    }
  }

  private mutating func press(_ key: Key) {
    switch over {
    case .choices(var list):
      switch list.handle(key) {
      case .choosing: over = .choices(list)
      case .cancelled: over = nil
      case .chosen(let answer):
        over = nil
        choose(answer)
      }
    case .asking(let question, let wanted):
      guard let answer = question.answer(to: key) else { return }
      over = nil
      if answer { outcome = wanted }
    case .help(let top): help(key, top)
    case nil:
      message = nil
      if let action = MappingKeys.action(for: key) { handle(action) }
      settle()
    }
  }

  private mutating func help(_ key: Key, _ top: Int) {
    switch key {
    case .down, .character("j"), .pageDown: over = .help(top: min(top + 1, MappingKeys.table.count - 1))
    case .up, .character("k"), .pageUp: over = .help(top: max(0, top - 1))
    default: over = nil
    }
  }

  /// What an action does; the only place where the screen decides.
  private mutating func handle(_ action: MappingAction) {
    switch action {
    case .up: move(.up)
    case .down: move(.down)
    case .pageUp: move(.pageUp)
    case .pageDown: move(.pageDown)
    case .first: move(.first)
    case .last: move(.last)
    case .nextSection: turn(1)
    case .previousSection: turn(-1)
    case .choose: open()
    case .note: answerColumn(.note)
    case .passOver: answerColumn(.passedOver)
    case .undo: undo()
    case .save: save()
    case .leave: over = .asking(question, .left)
    case .help: over = .help(top: 0)
    case .theme: context.theme = Theme.named(context.theme.name.next)
    case .repaint: needsRepaint = true
    }
  }

  private var question: Question {
    let words = context.words.mapping
    return Question(title: words.leave, lines: words.leaveLines, keys: words.leaveKeys, effects: [])
  }

  private mutating func move(_ action: Action) {
    var here = cursor
    let visible = MappingLayout(context.size).list.rows
    if let line = here.target(of: action, count: count(section), visible: visible) { here.line = line }
    cursors[section] = here
  }

  private mutating func turn(_ step: Int) {
    let all = Section.all
    let here = all.firstIndex(of: section) ?? 0
    section = all[(here + step + all.count) % all.count]
  }

  private mutating func settle() {
    for section in Section.all {
      var cursor = cursors[section] ?? ListCursor()
      cursor.settle(count: count(section), visible: MappingLayout(context.size).list.rows)
      cursors[section] = cursor
    }
  }

  /// Opens the list of what the line under the cursor may be.
  private mutating func open() {
    guard count(section) > 0 else { return }
    if section == .columns, draft.columns[cursor.line].title.isEmpty {
      message = Message(context.words.mapping.cannotName, .bad)
      return
    }
    over = .choices(MappingChoices(screen: self).list)
  }

  private mutating func choose(_ answer: ChoiceList.Answer) {
    guard count(section) > 0 else { return }
    let before = draft
    let words = context.words.mapping
    let line = cursor.line
    switch (answer, section) {
    case (.column(let answer), .columns):
      // Only a title can be named in a mapping.
      if draft.columns[line].title.isEmpty {
        message = Message(words.cannotName, .bad)
        return
      }
      if let other = draft.set(answer, ofColumn: line) {
        message = Message(words.taken(title(ofColumn: other), label(answer)))
      }
    case (.name(let name), .names(let kind)): draft.set(name, of: names(kind)[line].text, kind)
    default: return
    }
    guard draft != before else { return }
    past.append(before)
    look()
    settle()
  }

  private mutating func answerColumn(_ answer: ColumnAnswer) {
    guard section == .columns else {
      message = Message(context.words.mapping.onlyColumns, .bad)
      return
    }
    choose(.column(answer))
  }

  private mutating func undo() {
    guard let before = past.popLast() else {
      message = Message(context.words.mapping.nothingToUndo, .bad)
      return
    }
    draft = before
    look()
  }

  private mutating func save() {
    guard review.missing.isEmpty else {
      let columns = review.missing.joined(separator: context.words.language == .english ? ", " : "、")
      message = Message(context.words.mapping.stillMissing(columns), .bad)
      return
    }
    if let failure = review.failure {
      message = Message(context.words.describe(failure), .bad)
      return
    }
    let bad = review.rows - review.good
    guard bad > 0 else {
      outcome = .saved(mapping)
      return
    }
    let words = context.words.mapping
    // The import will speak of the rows that are left.
    let question = Question(
      title: words.saveBad(bad, review.rows), lines: words.saveBadLines, keys: words.saveBadKeys, effects: [])
    over = .asking(question, .saved(mapping))
  }

  /// Asks what the file comes to; names that appear with new columns bring their own proposals.
  private mutating func look() {
    let asked = mapping
    review = check(asked)
    if mapping != asked { review = check(mapping) }
  }

  /// What an answer is called.
  func label(_ answer: ColumnAnswer) -> String {
    switch answer {
    case .field(ColumnAnswer.noteID): context.words.mapping.noteColumn
    case .field(let id): ledgerColumns.first { $0.id == id }?.title ?? id
    case .note: context.words.mapping.intoNote
    case .passedOver: context.words.mapping.passedOver
    }
  }

  /// What the answer to a name is called.
  func label(_ answer: String, _ kind: NameKind) -> String {
    guard kind == .states, let state = State(rawValue: answer) else { return answer }
    return context.words.rules.state(state)
  }

  func title(ofColumn index: Int) -> String {
    let title = draft.columns[index].title
    return title.isEmpty ? context.words.mapping.untitled(index + 1) : title
  }

  public func draw() -> Canvas {
    var canvas = Canvas(size: context.size, style: context.theme.text)
    MappingView(screen: self, context: context).draw(on: &canvas)
    return canvas
  }
}
