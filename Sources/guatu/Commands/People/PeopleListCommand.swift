import ArgumentParser
import Campaign
import FileLedger
import Words

struct PeopleListCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The people of the campaign, and how strictly they are told apart.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json }

  @OptionGroup var store: StoreArgument
  @Option(help: "table or json.") var format = Format.table
  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) throws {
    let ledger = try FileLedger.open(at: store.store)
    let roster = try ledger.roster()
    if format == .json { return print(try Json.text(RosterRecord(roster, plan: ledger.plan))) }
    let people = words.people
    say(people.mode(roster.mode, roster.allowsActingAs))
    say(people.count(roster.active.count))
    guard !roster.people.isEmpty else { return }
    print("")
    var table = Table([
      people.name, people.role, people.account, words.board.unit, words.rules.field(.department),
      people.status,
    ])
    for person in roster.people {
      table.add([
        person.name, words.rules.role(person.role), person.account.isEmpty ? "-" : person.account,
        person.unit.map(ledger.plan.name) ?? "-",
        person.department.isEmpty ? "-" : person.department, person.hasLeft ? people.left : people.active,
      ])
    }
    for line in table.lines() { print(line) }
  }
}

/// The people as `guatu people --format json` writes them.
struct RosterRecord: Encodable {
  let mode: Roster.Mode
  let allowsActingAs: Bool
  let people: [PersonRecord]

  struct PersonRecord: Encodable {
    let name: String
    let role: Role
    @OrNull var account: String?
    @OrNull var unit: String?
    @OrNull var department: String?
    let active: Bool

    init(_ person: Person, plan: Plan) {
      name = person.name
      role = person.role
      active = !person.hasLeft
      account = person.account.isEmpty ? nil : person.account
      unit = person.unit.map(plan.name)
      department = person.department.isEmpty ? nil : person.department
    }
  }

  init(_ roster: Roster, plan: Plan) {
    mode = roster.mode
    allowsActingAs = roster.allowsActingAs
    people = roster.people.map { PersonRecord($0, plan: plan) }
  }
}
