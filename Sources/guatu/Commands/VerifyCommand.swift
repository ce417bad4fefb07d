import ArgumentParser
import FileLedger
import Ledger
import Words

struct VerifyCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract:
      "Checks the file, the chain of events, every item against its events, the tallies, the evidence.",
    discussion: """
      Exits with 1 and names the first broken place when something is wrong, and every piece of evidence that is \
      missing or was changed.
      """)

  @OptionGroup var store: StoreArgument
  @Option(help: "A hash that verify or log printed earlier; it must still be in the chain.") var head: String?
  @Flag(inversion: .prefixedNo, help: "Looks at the files of evidence.") var evidence = true
  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) throws {
    let ledger = try FileLedger.open(at: store.store)
    LedgerAccess.warn(of: ledger, words)
    let check = try ledger.verify(head: head)
    if let first = check.findings.first {
      throw Failure(words.commands.broken(store.store, words.commands.finding(first)), .found)
    }
    say(words.commands.verified(check))
    if evidence { try lookAtEvidence(of: ledger, words) }
  }

  private func lookAtEvidence(of ledger: FileLedger, _ words: Words) throws {
    guard !ledger.plan.isDemo else { return say(words.commands.evidenceInvented) }
    let check = try ledger.verifyEvidence()
    guard !check.problems.isEmpty else {
      if check.files > 0 { say(words.commands.evidenceSound(check.files)) }
      return
    }
    let lines = check.problems.map { problem in
      switch problem {
      case .missing(let number, let path, let reason):
        words.commands.evidenceMissing(number, path, words.reason(reason))
      case .changed(let number, let path): words.commands.evidenceChanged(number, path)
      }
    }
    let summary = words.commands.evidenceProblems(store.store, check.problems.count, check.files)
    throw Failure(([summary] + lines).joined(separator: "\n"), .found)
  }
}
