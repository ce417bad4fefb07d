import ArgumentParser
import FileLedger
import Words

struct VerifyCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Checks the file, the chain of events, every item against its events, and the tallies.",
    discussion: "Exits with 1 and names the first broken place when something is wrong.")

  @OptionGroup var store: StoreArgument
  @Option(help: "A hash that verify or log printed earlier; it must still be in the chain.") var head: String?
  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) throws {
    let check = try FileLedger.open(at: store.store).verify(head: head)
    guard let first = check.findings.first else { return print(words.commands.verified(check)) }
    throw Failure(words.commands.broken(store.store, words.commands.finding(first)), .found)
  }
}
