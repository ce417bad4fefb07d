import Campaign
import Ledger
import Words

/// Who acts at this board (domain.md §4: in a separated campaign the guards hold for the acting person).
extension App {
  /// Who may only look is told so when the board opens; nil for everybody else.
  var lookOnlyMessage: Message? {
    let name = author.name
    guard context.roster.mode == .separated, !name.isEmpty else { return nil }
    guard let person = context.roster.person(named: name) else {
      return Message(context.words.people.unknown(name), .bad)
    }
    return person.role == .viewer ? Message(context.words.people.viewer(name), .bad) : nil
  }

  /// `:as NAME`: another person acts from now on, where the campaign allows it.
  mutating func act(as name: String) throws(LedgerError) {
    let roster = try live.roster()
    context.roster = roster
    if roster.mode == .separated, name != ownName {
      guard roster.allowsActingAs else {
        message = Message(context.words.commands.noActingAs(name, ownName), .bad)
        return
      }
      guard roster.person(named: name) != nil else { throw .noSuchPerson(name) }
    }
    become(name)
    let role = roster.person(named: name).map { context.words.rules.role($0.role) }
    message = lookOnlyMessage ?? Message(context.words.people.acting(name, role))
  }

  /// Somebody changed the people or the mode: who acts here may have another name, or may not act here any more.
  mutating func meetPeople() throws(LedgerError) {
    let before = context.roster
    let roster = try live.roster()
    guard roster != before else { return }
    context.roster = roster
    guard roster.mode == .separated else { return }
    let id = before.person(named: author.name)?.id
    let name = roster.active.first { $0.id == id }?.name ?? author.name
    let isAllowed = name == ownName || (roster.allowsActingAs && roster.person(named: name) != nil)
    become(isAllowed ? name : ownName)
    if let told = lookOnlyMessage { message = told }
  }

  private mutating func become(_ name: String) {
    guard name != author.name else { return }
    setAside[author.name] = (undoable, redoable)
    (undoable, redoable) = setAside[name] ?? ([], [])
    person.name = name
    context.author = name
  }

  /// Refuses at once what the person may not do anyway, before anything is filled in.
  func demand(_ kind: EventKind, _ duty: Duty) throws(LedgerError) {
    let lacking = context.roster.lacks(author.name, toDo: duty.roles)
    guard lacking.isEmpty else { throw .forbidden(kind, lacking) }
  }

  /// What stands against the acting person's taking a step; empty in a solo campaign.
  func lacks(toTake step: Step, on item: Item) -> [Requirement] {
    let roster = context.roster
    return roster.lacks(author.name, toTake: step.signed(by: author.name, in: roster.mode), on: item)
  }
}
