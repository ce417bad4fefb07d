import ArgumentParser
import Campaign
import FileLedger
import Ledger
import Words

struct IssueCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "issue",
    abstract: "Issues a consequence, takes one back, lists them, or says what the rules suggest.",
    discussion: """
      A consequence is about an item, or about a unit or department as a whole: reminder, supervision_letter, \
      red_letter, talk, criticism, exposure, discipline, prosecution or veto. An item's goes to its unit, or \
      to the one named by --unit or --department. It never changes the item.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json }

  @OptionGroup var store: StoreArgument
  @Argument(help: "The number of the item that it is about.") var number: String?
  @Option(help: "The unit that it is addressed to.") var unit: String?
  @Option(help: "The department that it is addressed to.") var department: String?
  @Option(help: "What to issue: reminder, supervision_letter, red_letter, talk …", completion: .consequences)
  var kind: String?
  @Option(help: "Why.") var reason: String?
  @Flag(help: "List what was issued, oldest first, what was withdrawn included.") var list = false
  @Flag(help: "Say what the rules suggest for what is red and yellow.") var suggest = false
  @Option(help: "Take the consequence with this sequence number back; needs --reason.") var withdraw: Int?
  @Option(help: "table or json, for --list and --suggest.") var format = Format.table
  @OptionGroup var actor: ActorOption
  @OptionGroup var day: TodayOption
  @OptionGroup var language: LanguageOption

  /// What was asked for.
  private enum Task {
    case issue(kind: String, reason: String)
    case withdraw(Int, reason: String)
    case list, suggest
  }

  private func task() throws -> Task {
    guard [list, suggest, withdraw != nil, kind != nil].filter({ $0 }).count == 1 else {
      throw ValidationError("exactly one of --kind, --withdraw, --list, --suggest is wanted")
    }
    if list { return .list }
    if suggest { return .suggest }
    guard let reason else { throw ValidationError("--reason is missing") }
    if let withdraw { return .withdraw(withdraw, reason: reason) }
    guard number != nil || unit != nil || department != nil else {
      throw ValidationError("exactly one of NUMBER, --unit, --department is wanted")
    }
    guard unit == nil || department == nil else {
      throw ValidationError("--unit and --department exclude each other")
    }
    return .issue(kind: kind ?? "", reason: reason)
  }

  func validate() throws { _ = try task() }

  func perform(_ words: Words) throws {
    switch try task() {
    case .issue(let kind, let reason): try issue(kind, reason: reason, words)
    case .withdraw(let sequence, let reason): try withdraw(sequence, reason: reason, words)
    case .list:
      let ledger = try FileLedger.open(at: store.store)
      try IssueList(ledger: ledger, words: words).print(try scope(in: ledger, words), format)
    case .suggest:
      try LedgerAccess.read(store.store, on: day.today) { ledger, today in
        try SuggestionList(ledger: ledger, words: words, today: today)
          .print(try scope(in: ledger, words), format)
      }
    }
  }

  private func issue(_ kind: String, reason: String, _ words: Words) throws {
    let ledger = try LedgerAccess.write(store.store, words)
    let kind = try Names.consequence(kind, words)
    let item = try number.map { try LedgerAccess.item($0, in: ledger) }
    let scope = try scope(in: ledger, words)
    guard let addressee = scope.subject ?? item.map({ .unit($0.entry.unit) }) else { return }
    let author = try Account.author(actor.name, in: ledger, words)
    let event = try ledger.commit(
      .issue(Consequence(kind, to: addressee, item: item?.id, reason: reason)), by: author,
      at: Clock.now(on: day.today))
    report(event, to: addressee, ledger.plan, words)
  }

  private func withdraw(_ sequence: Int, reason: String, _ words: Words) throws {
    let ledger = try LedgerAccess.write(store.store, words)
    let known = try ledger.consequences().first { $0.id == sequence }
    let author = try Account.author(actor.name, in: ledger, words)
    let event = try ledger.commit(
      .withdraw(sequence: sequence, reason: reason), by: author, at: Clock.now(on: day.today))
    report(event, to: known?.consequence.addressee, ledger.plan, words)
  }

  /// The sequence number is what `--withdraw` takes.
  private func report(_ event: Event, to addressee: RankingSubject?, _ plan: Plan, _ words: Words) {
    let whom = addressee.map { "> \(Names.name(of: $0, in: plan, words))" }
    let parts = ["\(event.sequence)", event.number, words.describe(event.kind), whom, event.note]
    say(parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "  "))
  }

  private func scope(in ledger: FileLedger, _ words: Words) throws -> IssueScope {
    var scope = IssueScope()
    scope.item = try number.map { try LedgerAccess.item($0, in: ledger) }
    if let unit { scope.subject = .unit(try Names.unit(unit, in: ledger.plan, words)) }
    if let department {
      scope.subject = .department(try Names.department(department, in: ledger, words))
    }
    return scope
  }
}

/// What a list of consequences is restricted to.
struct IssueScope {
  var item: Item?
  var subject: RankingSubject?
}
