import ArgumentParser
import Board
import Campaign
import FileLedger
import Ledger
import Terminal
import Words

struct BoardCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "board",
    // Without it the parser, asked for this command alone, first tries whether completions are wanted.
    _superCommandName: "guatu", abstract: "Opens the wall chart (the default: guatu STORE).",
    discussion: "Press ? for every key.")

  @OptionGroup var store: StoreArgument
  @OptionGroup var look: LookOptions
  @OptionGroup var actor: ActorOption
  @OptionGroup var day: TodayOption
  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) throws {
    let ledger = try open(words)
    try BoardLoop.run(ledger, by: Account.author(actor.name, in: ledger, words), look, on: day.today, words)
  }

  private func open(_ words: Words) throws -> FileLedger {
    do throws(LedgerError) { return try FileLedger.open(at: store.store) } catch {
      guard case .notFound = error, let command = MistypedCommand.nearest(to: store.store) else {
        throw error
      }
      throw Failure(words.usage.mistyped(store.store, command), .usage)
    }
  }
}

extension BoardCommand {
  /// The board, where a command line plainly asks for it: found without going down to it from the root, which takes
  /// the parser longer than the board takes to draw itself.
  ///
  /// - Returns: nil for everything else, right or wrong: that the parser answers from the root.
  static func asked(by arguments: [String]) -> ParsableCommand? {
    guard let first = arguments.dropFirst().first else { return nil }
    if first == Self._commandName { return try? parse(Array(arguments.dropFirst(2))) }
    return first.hasSuffix(".guatu") ? try? parse(Array(arguments.dropFirst())) : nil
  }
}
