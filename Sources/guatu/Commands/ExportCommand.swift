import ArgumentParser
import Exchange
import FileLedger
import Foundation
import Ledger
import Words

struct ExportCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes the ledger as CSV that imports back into an equal ledger.",
    discussion: """
      Contacts are masked. --reveal-contacts writes them in full and is logged as an event; only such an export \
      brings the contacts back.
      """)

  @OptionGroup var store: StoreArgument
  @Option(name: .shortAndLong, help: "The file to write; without one, standard output.", completion: .file())
  var output: String?
  @Option(help: "utf-8, utf-8-bom (for Excel) or gb18030.") var encoding = LedgerCSV.Encoding.utf8
  @Flag(help: "Writes contacts unmasked; logged.") var revealContacts = false
  @OptionGroup var actor: ActorOption
  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) throws {
    let ledger = try FileLedger.open(at: store.store)
    let count = try ledger.count(.all)
    if revealContacts {
      try ledger.commit(
        .revealAll(count: count), by: Account.author(actor.name, in: ledger, words), at: Clock.now())
    }
    guard let output else {
      return try write(ledger, to: "-") { bytes in
        do { try FileHandle.standardOutput.write(contentsOf: Data(bytes)) } catch {
          let reason = words.reason(SystemReason.text(error))
          throw Failure(words.commands.cannotWrite("-", reason), .inputOutput)
        }
      }
    }
    let file = try OutputFile(path: output, sources: [store.store])
    var meter = ProgressMeter { words.commands.importing($0) }
    var written = 0
    try write(ledger, to: output) {
      try file.write($0)
      written += 1
      if written % 2_000 == 0 { meter.show(written) }
    }
    try file.finish()
    meter.clear()
    print(words.commands.exported(count, output))
  }

  private func write(_ ledger: FileLedger, to path: String, _ sink: @escaping ([UInt8]) throws -> Void) throws
  {
    var csv = try LedgerCSV(
      plan: ledger.plan, path: path, encoding: encoding, revealsContacts: revealContacts, write: sink)
    try ledger.forEachItem(.all) { try csv.append($0) }
  }
}

extension LedgerCSV.Encoding: ExpressibleByArgument {}
