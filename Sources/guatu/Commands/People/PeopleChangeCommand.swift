import ArgumentParser
import Campaign
import FileLedger
import Ledger
import Words

struct PeopleChangeCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "change", abstract: "Changes a person's name, role, account, unit or department.")

  @OptionGroup var store: StoreArgument
  @Argument(help: "The person's name.") var name: String
  @Option(help: "The new name.") var rename: String?
  @Option(help: "office, owner, department, inspector, leader or viewer.", completion: .roles) var role:
    String?
  @OptionGroup var facts: PersonOptions
  @OptionGroup var actor: ActorOption
  @OptionGroup var day: TodayOption
  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) throws {
    let ledger = try LedgerAccess.write(store.store, words)
    let before = try People.person(named: name, in: try ledger.roster())
    var person = before
    if let rename { person.name = trimmed(rename) }
    if let role { person.role = try People.role(role, words) }
    try facts.write(into: &person, in: ledger.plan, words)
    guard person != before else { return say(words.people.unchanged) }
    let author = try Account.author(actor.name, in: ledger, words)
    try ledger.commit(.person(person), by: author, at: Clock.now(on: day.today))
    let done = words.people.changed(person.name, words.rules.role(person.role))
    try People.tell(done, of: person, in: ledger, words)
  }
}
