import ArgumentParser
import Exchange
import FileLedger
import Foundation
import Ledger
import Papers
import Words

struct ExportCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the ledger as CSV or xlsx that imports back into an equal ledger.",
    discussion: """
      Contacts are masked. --reveal-contacts writes them in full and is logged as an event; only such an export \
      brings the contacts back.
      """)

  @OptionGroup var store: StoreArgument
  @Option(
    name: .shortAndLong, help: "The file to write; without one, or with -, standard output.",
    completion: .file())
  var output: String?
  @Option(help: "csv or xlsx. Default: xlsx when the output's name ends in .xlsx, else csv.")
  var format: LedgerExport.Format?
  @Option(help: "Of CSV: utf-8, utf-8-bom (for Excel) or gb18030.") var encoding: LedgerCSV.Encoding?
  @OptionGroup var filter: FilterOptions
  @Flag(help: "Writes contacts unmasked; logged.") var revealContacts = false
  @OptionGroup var actor: ActorOption
  @OptionGroup var day: TodayOption
  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) throws {
    let format = try wanted()
    let isWorkbook = format == .xlsx
    if isWorkbook && encoding != nil {
      throw Failure(words.commands.idleOption("--encoding", "xlsx"), .usage)
    }
    if isWorkbook && file == nil && isatty(STDOUT_FILENO) == 1 {
      throw Failure(words.commands.workbookOnTerminal, .usage)
    }
    if revealContacts { try logReveal(words) }
    try read(words) { ledger, filter in
      guard let path = file else {
        _ = try write(ledger, filter, as: format, to: "-") { bytes in
          do { try FileHandle.standardOutput.write(contentsOf: Data(bytes)) } catch {
            let reason = words.reason(SystemReason.text(error))
            throw Failure(words.commands.cannotWrite("-", reason), .inputOutput)
          }
        }
        return
      }
      let file = try OutputFile(path: path, sources: [store.store])
      var meter = ProgressMeter { words.commands.importing($0) }
      let count = try write(ledger, filter, as: format, to: path, { try file.write($0) }, { meter.show($0) })
      try file.finish()
      meter.clear()
      say(words.commands.exported(count, path))
    }
  }

  /// nil for standard output.
  private var file: String? { output == "-" ? nil : output }

  /// What was asked for, else what the name's ending says.
  private func wanted() throws(FileEnding.Problem) -> LedgerExport.Format {
    let known = LedgerExport.Format.allCases.map(\.rawValue)
    let said = try FileEnding.format(of: output ?? "", among: known, wanted: format?.rawValue)
    return said.flatMap(LedgerExport.Format.init(rawValue:)) ?? .csv
  }

  /// Lets `body` read the ledger and what was asked of it. Only lights depend on the day.
  private func read(_ words: Words, _ body: (FileLedger, ItemFilter) throws -> Void) throws {
    if filter.light.isEmpty {
      let ledger = try FileLedger.open(at: store.store)
      return try body(ledger, try filter.filter(in: ledger.plan, words))
    }
    try LedgerAccess.read(store.store, on: day.today) { ledger, _ in
      try body(ledger, try filter.filter(in: ledger.plan, words))
    }
  }

  /// Says in the ledger's history how many contacts go out.
  private func logReveal(_ words: Words) throws {
    var count = 0
    try read(words) { ledger, filter in count = try ledger.count(filter) }
    let ledger = try LedgerAccess.write(store.store, words)
    try ledger.commit(
      .revealAll(count: count), by: Account.author(actor.name, in: ledger, words), at: Clock.now())
  }

  private func write(
    _ ledger: FileLedger, _ filter: ItemFilter, as format: LedgerExport.Format, to path: String,
    _ sink: @escaping ([UInt8]) throws -> Void, _ progress: (Int) -> Void = { _ in }
  ) throws -> Int {
    var export = LedgerExport(
      as: format, encoding: encoding ?? .utf8, filter, revealsContacts: revealContacts)
    if file == nil { export.shown = TerminalText.printed }
    return try export.run(ledger, to: path, progress: { if $0 % 2_000 == 0 { progress($0) } }, write: sink)
  }
}

extension LedgerCSV.Encoding: ExpressibleByArgument {}

extension LedgerExport.Format: ExpressibleByArgument {}
