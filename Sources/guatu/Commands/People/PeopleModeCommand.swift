import ArgumentParser
import Campaign
import FileLedger
import Ledger
import Words

struct PeopleModeCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "mode", abstract: "How strictly persons are told apart: solo or separated.")

  enum Mode: String, ExpressibleByArgument, CaseIterable { case solo, separated }

  @OptionGroup var store: StoreArgument
  @Argument(help: "solo: one clerk for everybody; separated: everybody under an account of their own.")
  var mode: Mode
  @Flag(inversion: .prefixedNo, help: "Whether --as may name another person. Default: as it is.")
  var allowAs: Bool?
  @OptionGroup var actor: ActorOption
  @OptionGroup var day: TodayOption
  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) throws {
    let ledger = try LedgerAccess.write(store.store, words)
    let roster = try ledger.roster()
    let mode: Roster.Mode = mode == .solo ? .solo : .separated
    let allowsActingAs = allowAs ?? roster.allowsActingAs
    if mode != roster.mode || allowsActingAs != roster.allowsActingAs {
      let author = try Account.author(actor.name, in: ledger, words)
      try ledger.commit(
        .mode(mode, allowsActingAs: allowsActingAs), by: author, at: Clock.now(on: day.today))
    }
    say(words.people.mode(mode, allowsActingAs))
  }
}
