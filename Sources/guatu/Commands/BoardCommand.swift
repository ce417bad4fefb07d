import ArgumentParser
import Board
import Campaign
import FileLedger
import Ledger
import Terminal
import Words

struct BoardCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "board", abstract: "Opens the wall chart (the default: guatu STORE).",
    discussion: "Press ? for every key.")

  @OptionGroup var store: StoreArgument
  @OptionGroup var look: LookOptions
  @OptionGroup var actor: ActorOption
  @OptionGroup var day: TodayOption
  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) throws {
    let ledger = try FileLedger.open(at: store.store)
    try BoardLoop.run(ledger, by: Account.author(actor.name, in: ledger, words), look, on: day.today, words)
  }
}
