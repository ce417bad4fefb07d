import ArgumentParser
import Campaign
import FileLedger
import Ledger
import Words

struct PeopleAddCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Adds a person to the campaign.")

  @OptionGroup var store: StoreArgument
  @Argument(help: "The person's name.") var name: String
  @Option(help: "office, owner, department, inspector, leader or viewer.", completion: .roles) var role:
    String
  @OptionGroup var facts: PersonOptions
  @OptionGroup var actor: ActorOption
  @OptionGroup var day: TodayOption
  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) throws {
    let ledger = try LedgerAccess.write(store.store, words)
    var person = Person(name: trimmed(name), role: try People.role(role, words))
    try facts.write(into: &person, in: ledger.plan, words)
    let author = try Account.author(actor.name, in: ledger, words)
    try ledger.commit(.person(person), by: author, at: Clock.now(on: day.today))
    let done = words.people.added(person.name, words.rules.role(person.role))
    try People.tell(done, of: person, in: ledger, words)
  }
}
