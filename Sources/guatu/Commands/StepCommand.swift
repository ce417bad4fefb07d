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
      --evidence belong to a submission; --checked to an acceptance; --until to an extension or a red light. \
      --do names a step or a record that leads to no other state: report, check, object, answer, review, \
      set_red, lift_red.
      """)

  @OptionGroup var store: StoreArgument
  @Argument(help: "The item's number.") var number: String
  @Option(
    help: .init(
      "The state to reach: assigned, rectifying, submitted, noticed, closed, standing or void.",
      valueName: "state"),
    completion: .states)
  var to: String?
  @Option(
    name: .customLong("do"),
    help: .init("The step or record to take: assign, report, check, object, answer …", valueName: "step"),
    completion: .steps)
  var kind: String?
  @Option(help: "The reason, effect, finding or signature.") var note: String?
  @Option(
    help: .init(
      "Who signs, submits, checks, approves or objects; of other steps, who takes them. Default: --as.",
      valueName: "name"))
  var by: String?
  @Option(help: "The box to tick with --do check: matched, inspected or accepted.", completion: .boxes)
  var box: String?
  @Option(help: "The objection to answer with --do answer, from 1. Default: the first open one.")
  var objection: Int?
  @Option(help: "Progress in percent, 0-100.") var progress: Int?
  @Option(help: "A file that shows the work was done; may be given several times.", completion: .file())
  var evidence: [String] = []
  @Flag(help: "The item was matched, inspected and accepted on site.") var checked = false
  @Option(
    help: .init(
      "The new deadline of an extension, or the last day of a red light, YYYY-MM-DD.", valueName: "day"))
  var until: CivilDate?
  @Option(help: "The number of the item that lives on when this one becomes void.") var survivor: String?
  @OptionGroup var actor: ActorOption
  @OptionGroup var day: TodayOption
  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) throws {
    let ledger = try LedgerAccess.write(store.store, words)
    let item = try LedgerAccess.item(number, in: ledger)
    let kind = try kind(for: item, words)
    try refuseIdleOptions(of: kind, words)
    let author = try author(of: kind, in: ledger, words)
    let steps = try self.steps(kind, for: item, by: author, words)
    let moment = Clock.now(on: day.today)
    var commands: [DatedCommand] = []
    for (index, step) in steps.enumerated() {
      // The first step asks whether the item is still as it was seen; the next one builds on it.
      let revision = index == 0 ? item.revision : nil
      commands.append(DatedCommand(.step(item.id, step, revision: revision), by: author, at: moment))
    }
    for event in try ledger.commit(commands) { say(words.describe(event)) }
  }

  /// Who acts. Who takes a step that records no name of its own is the one named by --by; where persons are told
  /// apart nobody signs for another.
  private func author(of kind: StepKind, in ledger: FileLedger, _ words: Words) throws -> Author {
    var author = try Account.author(actor.name, in: ledger, words)
    guard let by else { return author }
    if try ledger.roster().mode == .separated, by != author.name, kind != .object {
      throw Failure(words.commands.noActingAs(by, author.name), .noPermission)
    }
    if StepOption.by.isName(of: kind) { author.name = by }
    return author
  }

  /// An option that the step has no use for is a mistake, not a detail.
  private func refuseIdleOptions(of kind: StepKind, _ words: Words) throws {
    let given: [(StepOption, Bool)] = [
      (.progress, progress != nil), (.evidence, !evidence.isEmpty), (.checked, checked),
      (.until, until != nil),
      (.survivor, survivor != nil), (.box, box != nil), (.objection, objection != nil),
    ]
    for (option, isGiven) in given where isGiven && !option.steps.contains(kind) {
      throw Failure(words.commands.idleOption(option.name, words.rules.step(kind)), .usage)
    }
    let needed: [(StepOption, Bool)] = [
      (.progress, kind == .report && progress == nil), (.box, kind == .check && box == nil),
      (.until, (kind == .extend || kind == .setRed) && until == nil),
    ]
    for (option, isLacking) in needed where isLacking {
      throw Failure(words.commands.neededOption(option.name, words.rules.step(kind)), .usage)
    }
    if self.kind != nil, to != nil { throw Failure(words.commands.idleOption("--to", "--do"), .usage) }
  }

  private func steps(_ kind: StepKind, for item: Item, by author: Author, _ words: Words) throws -> [Step] {
    let step = try step(kind, for: item, by: author, words)
    guard kind == .submit, let progress, progress != item.life.progress else { return [step] }
    return [.report(percent: progress, reason: note ?? ""), step]
  }

  /// The step that leads to the wanted state; without one, the next.
  private func kind(for item: Item, _ words: Words) throws -> StepKind {
    let legal = StepKind.legal(from: item.state)
    if let kind { return try Names.step(kind, words) }
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
    let responsible = item.entry.responsible.isEmpty ? author.name : item.entry.responsible
    let name = by ?? author.name
    switch kind {
    case .assign: return .assign
    case .sign: return .sign(name: by ?? (note.isEmpty ? responsible : note))
    case .report: return .report(percent: progress ?? item.life.progress, reason: note)
    case .submit:
      return .submit(
        effect: note, evidence: try evidence.map { try read($0, words) }, by: by ?? responsible)
    case .giveBack: return .giveBack(reason: note)
    case .accept:
      return .accept(
        Checks(matched: checked, inspected: checked, accepted: checked, checker: name, note: note))
    case .close: return .close(approver: name, note: note)
    case .extend:
      return .extend(to: until ?? item.entry.deadline.day ?? CivilDate(dayNumber: 0), reason: note)
    case .rebound: return .rebound(finding: note)
    case .void: return .void(reason: note, survivor: survivor ?? "")
    case .check: return .check(try checkBox(item, words), by: name, note: note)
    case .object: return .object(text: note, by: by ?? "")
    case .answer:
      let first = item.life.objections.firstIndex { !$0.isAnswered } ?? -1
      return .answer(objection: objection.map { $0 - 1 } ?? first, text: note, by: name)
    case .review: return .review(finding: note)
    case .setRed: return .setRed(reason: note, until: until ?? CivilDate(dayNumber: 0))
    case .liftRed: return .liftRed(reason: note)
    }
  }

  /// The box that was named; without one, the first that is not ticked yet.
  private func checkBox(_ item: Item, _ words: Words) throws -> Check {
    guard let box else { return Check.ofAcceptance.first { item.life.checks[$0] == nil } ?? .accepted }
    if let check = Check.ofAcceptance.first(where: { $0.rawValue == box || words.rules.check($0) == box }) {
      return check
    }
    let known = Check.ofAcceptance.map(\.rawValue).joined(separator: " ")
    throw Failure(words.commands.noSuchChoice("--box", box, known), .usage)
  }

  private func read(_ path: String, _ words: Words) throws -> Evidence {
    do { return try EvidenceFile.read(path) } catch {
      throw Failure(words.commands.cannotRead(path, words.reason(SystemReason.text(error))), .noInput)
    }
  }
}
