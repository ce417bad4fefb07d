import ArgumentParser
import FileLedger
import Ledger
import Words

struct PeopleRemoveCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Notes that a person has left; what they did stays on record.")

  @OptionGroup var store: StoreArgument
  @Argument(help: "The person's name.") var name: String
  @OptionGroup var actor: ActorOption
  @OptionGroup var day: TodayOption
  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) throws {
    let ledger = try LedgerAccess.write(store.store, words)
    var person = try People.person(named: name, in: try ledger.roster())
    person.hasLeft = true
    let author = try Account.author(actor.name, in: ledger, words)
    try ledger.commit(.person(person), by: author, at: Clock.now(on: day.today))
    say(words.people.removed(person.name))
  }
}
