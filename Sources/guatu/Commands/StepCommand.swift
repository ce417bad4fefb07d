import ArgumentParser
import Campaign
import FileLedger
import Ledger
import Words

struct StepCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "step",
    abstract: "Takes an item to its next legal state, or to the state named by --to.",
    discussion: """
      What a step asks for is given by options: --note is the reason, effect or finding; --progress and \
      --evidence belong to a submission; --checked to an acceptance; --until to an extension.
      """)

  @OptionGroup var store: StoreArgument
  @Argument(help: "The item's number.") var number: String
  @Option(help: "The state to reach: assigned, rectifying, submitted, noticed, closed, standing or void.")
  var to: String?
  @Option(help: "The reason, effect, finding or signature.") var note: String?
  @Option(help: "Progress in percent, 0-100.") var progress: Int?
  @Option(help: "A file that shows the work was done; may be given several times.", completion: .file())
  var evidence: [String] = []
  @Flag(help: "The item was matched, inspected and accepted on site.") var checked = false
  @Option(help: "The new deadline of an extension, YYYY-MM-DD.") var until: CivilDate?
  @Option(help: "The number of the item that lives on when this one becomes void.") var survivor: String?
  @OptionGroup var actor: ActorOption
  @OptionGroup var day: TodayOption
  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) throws {
    let ledger = try FileLedger.open(at: store.store)
    let item = try LedgerAccess.item(number, in: ledger)
    let author = Account.author(actor.name)
    let steps = try self.steps(for: item, by: author, words)
    let moment = Clock.now(on: day.today)
    var commands: [DatedCommand] = []
    for (index, step) in steps.enumerated() {
      // The first step asks whether the item is still as it was seen; the next one builds on it.
      let revision = index == 0 ? item.revision : nil
      commands.append(DatedCommand(.step(item.id, step, revision: revision), by: author, at: moment))
    }
    for event in try ledger.commit(commands) { print(words.describe(event)) }
  }

  private func steps(for item: Item, by author: Author, _ words: Words) throws -> [Step] {
    let kind = try kind(for: item, words)
    let step = try step(kind, for: item, by: author, words)
    guard kind == .submit, let progress, progress != item.life.progress else { return [step] }
    return [.report(percent: progress, reason: note ?? ""), step]
  }

  /// The step that leads to the wanted state; without one, the next.
  private func kind(for item: Item, _ words: Words) throws -> StepKind {
    let legal = StepKind.legal(from: item.state)
    if to == nil, until != nil { return .extend }
    guard let to else {
      if let next = StepKind.forward(from: item.state) { return next }
      throw Failure(
        words.commands.roadEnds(item.entry.number, words.rules.state(item.state)), .badData)
    }
    let state = try Names.state(to, words)
    let candidates = legal.filter { $0.leads(item) == state }
    if until != nil, candidates.contains(.extend) { return .extend }
    if let kind = candidates.first(where: { $0 != .extend }) ?? candidates.first { return kind }
    let reachable = State.allCases.filter { state in
      state != item.state && legal.contains { $0.leads(item) == state }
    }.map(words.rules.state)
    throw Failure(
      words.commands.noStep(
        item.entry.number, words.rules.state(item.state), words.rules.state(state),
        reachable.isEmpty ? "-" : reachable.joined(separator: words.rules.listSeparator)), .badData)
  }

  private func step(_ kind: StepKind, for item: Item, by author: Author, _ words: Words) throws -> Step {
    let note = note ?? ""
    let responsible = item.entry.responsible
    switch kind {
    case .assign: return .assign
    case .sign: return .sign(name: note.isEmpty ? (responsible.isEmpty ? author.name : responsible) : note)
    case .report: return .report(percent: progress ?? item.life.progress, reason: note)
    case .submit: return .submit(effect: note, evidence: try evidence.map { try read($0, words) })
    case .giveBack: return .giveBack(reason: note)
    case .accept:
      return .accept(
        Checks(matched: checked, inspected: checked, accepted: checked, checker: author.name))
    case .close: return .close(approver: author.name)
    case .extend:
      return .extend(to: until ?? item.entry.deadline.day ?? CivilDate(dayNumber: 0), reason: note)
    case .rebound: return .rebound(finding: note)
    case .void: return .void(reason: note, survivor: survivor ?? "")
    }
  }

  private func read(_ path: String, _ words: Words) throws -> Evidence {
    do { return try EvidenceFile.read(path) } catch {
      throw Failure(words.commands.cannotRead(path, words.reason(FileProblem.reason(error))), .noInput)
    }
  }
}
