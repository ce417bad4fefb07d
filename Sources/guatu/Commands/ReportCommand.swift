import ArgumentParser
import Board
import Campaign
import Exchange
import FileLedger
import Foundation
import Ledger
import Papers
import Words

struct ReportCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes a paper that the office owes: bulletin, weekly, closures, letter, matrix or referrals.",
    discussion: """
      bulletin 通报, weekly 周调度表, closures 销号清单, letter 督办单, matrix 作战图, referrals 移交清单. The paper says \
      up to which day, by which rules and on which head of the audit chain it was made. With --as-of, and with a \
      --today before the last event, it is of the ledger as it was at the end of that day; with --meeting as that \
      meeting left it. Contacts are masked. --reveal-contacts writes them in full and is \
      logged as an event.
      """)

  @OptionGroup var store: StoreArgument
  @Argument(help: "Which paper: bulletin, weekly, closures, letter, matrix or referrals.") var kind: PaperKind
  @Option(
    name: .shortAndLong,
    help: "The file to write; its ending tells how. - is standard output. Default: a new file here.",
    completion: .file())
  var output: String?
  @Option(
    help: "docx, xlsx, html or md. Default: what the output's name says, else docx, and xlsx for weekly.")
  var format: PaperFormat?
  @OptionGroup var past: PastOptions
  @OptionGroup var scope: ReportScope
  @Option(help: "The paper's number. Default: that of the meeting, else that of the week.") var number:
    String?
  @Flag(help: "Writes contacts unmasked; logged.") var revealContacts = false
  @OptionGroup var actor: ActorOption
  @OptionGroup var day: TodayOption
  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) throws {
    if revealContacts && !kind.hasContacts {
      throw Failure(words.commands.idleOption("--reveal-contacts", words.name(of: kind)), .usage)
    }
    let wanted = try PaperOutput.format(
      of: output ?? "", wanted: format, usual: PaperFormat(rawValue: kind.usualFormat) ?? .docx)
    if isForStandardOutput { try PaperOutput.checkTerminal(wanted, words) }
    guard let (paper, name) = try made(words) else { return }
    if paper.revealed > 0 { try log(paper.revealed, words) }
    if isForStandardOutput { return try PaperOutput.print(paper, as: wanted, words) }
    let path = output ?? PaperFileName.free(name, wanted.rawValue) { access($0, F_OK) == 0 }
    try PaperFile.write(paper, as: wanted, to: OutputFile(path: path, sources: [store.store]))
    say(words.report.written(words.name(of: kind), path))
  }

  private var isForStandardOutput: Bool { output == "-" }

  /// The paper, and what a file of it is called.
  private func made(_ words: Words) throws -> (Paper, name: String)? {
    var result: (Paper, String)?
    try read(words) { sight, ledger in
      let author = try Account.author(actor.name, in: ledger, words).name
      var request = try scope.request(kind, by: author, on: sight.day, in: ledger, words)
      request.meeting = past.meeting
      request.revealsContacts = revealContacts
      request.number = number
      var meter = ProgressMeter { words.report.reading($0) }
      let paper = try Paper(request, from: sight.ledger, words, people: ledger.roster()) { meter.show($0) }
      meter.clear()
      let subject = request.subject.map { Names.name(of: $0, in: ledger.plan, words) }
      result = (paper, PaperFileName.of(words.name(of: kind), subject ?? "", sight.day))
    }
    return result
  }

  /// Lets `body` read the ledger of the moment that was asked for, and that of now. A day before the last event is
  /// over: its paper is of what was known then.
  private func read(_ words: Words, _ body: (Sight, FileLedger) throws -> Void) throws {
    if past.asOf == nil, past.meeting == nil, let chosen = day.today {
      let ledger = try FileLedger.open(at: store.store)
      if try ledger.latestDay().map({ chosen < $0 }) ?? false {
        let moment = try PastOptions.moment(endOf: chosen, in: ledger, words)
        return try ledger.inSnapshot { try body(Sight(ledger, on: chosen, at: moment), ledger) }
      }
    }
    try LedgerAccess.read(store.store, on: day.today) { ledger, today in
      // The paper of a meeting finds its moment by itself.
      let moment = past.meeting == nil ? try past.moment(in: ledger, today: today, words) : nil
      try body(Sight(ledger, on: today, at: moment), ledger)
    }
  }

  /// Says in the ledger's history how many contacts go out.
  private func log(_ count: Int, _ words: Words) throws {
    let ledger = try LedgerAccess.write(store.store, words)
    try ledger.commit(
      .revealAll(count: count), by: Account.author(actor.name, in: ledger, words), at: Clock.now())
  }
}

extension PaperKind: ExpressibleByArgument {
  /// By its name in any language too: 通报.
  public init?(argument: String) {
    let named = PaperKind.allCases.first { kind in
      kind.rawValue == argument || Language.allCases.contains { Words.in($0).name(of: kind) == argument }
    }
    guard let named else { return nil }
    self = named
  }
}

extension PaperFormat: ExpressibleByArgument {}
