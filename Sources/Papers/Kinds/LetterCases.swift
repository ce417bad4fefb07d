import Campaign
import Ledger

/// One addressee of a 督办单: what was issued to it, and what it is pressed for.
struct LetterCase {
  var addressee: RankingSubject
  /// Its place among all letters of the moment, from 1: the letter's own number, the same whether it is asked for
  /// alone or with the others.
  var place: Int
  /// Oldest first; empty where what is red is reason enough.
  var letters: [IssuedConsequence]
  /// The worst first.
  var items: [Item]
  /// How many of the items are red.
  var red: Int

  var isOfDepartment: Bool { if case .department = addressee { true } else { false } }
}

/// Finds what there is to press for.
///
/// Everybody who has something red is pressed for all of it: units for what they must do, departments for what they
/// supervise. To that come the items of letters (督办函, 红函) that stand: of a meeting's paper those issued in it,
/// otherwise those whose item is still open.
struct LetterCases {
  private let source: PaperSource
  private let red: [RankingSubject: [Item]]

  private static let kinds: Set<ConsequenceKind> = [.supervisionLetter, .redLetter]

  init(_ source: PaperSource) throws {
    self.source = source
    var red: [RankingSubject: [Item]] = [:]
    // Of all, whoever is asked for: the letters are numbered through.
    try source.forEachItem(ItemFilter(lights: [.red])) { item in
      red[.unit(item.entry.unit), default: []].append(item)
      red[.department(item.entry.department), default: []].append(item)
    }
    self.red = red
  }

  /// Units in the order of the board, then departments; those alone that are asked for.
  func all() throws -> [LetterCase] {
    let standing = try source.ledger.consequences().filter {
      !$0.isWithdrawn && LetterCases.kinds.contains($0.consequence.kind) && $0.moment.day <= source.day
    }
    let letters = Dictionary(grouping: standing.filter(isOfMoment), by: \.consequence.addressee)
    var cases = try addressees(letters).compactMap { try pressing($0, letters[$0] ?? []) }
    for index in cases.indices { cases[index].place = index + 1 }
    return cases.filter { source.concerns($0.addressee) }
  }

  private func isOfMoment(_ letter: IssuedConsequence) -> Bool {
    source.meeting.map { $0.id == letter.meeting } ?? true
  }

  private func addressees(_ letters: [RankingSubject: [IssuedConsequence]]) throws -> [RankingSubject] {
    var departments = try source.ledger.departments().map(\.name).filter { !$0.isEmpty }
    let written = letters.keys.compactMap { if case .department(let name) = $0 { name } else { nil } }
    departments += Set(written).subtracting(departments).sorted()
    return source.plan.units.map { .unit($0.id) } + departments.map { .department($0) }
  }

  private func pressing(_ addressee: RankingSubject, _ letters: [IssuedConsequence]) throws -> LetterCase? {
    let red = red[addressee] ?? []
    var found = LetterCase(addressee: addressee, place: 0, letters: [], items: red, red: red.count)
    for letter in letters {
      if let id = letter.consequence.item {
        guard let item = try source.ledger.item(id: id), isPressed(item) else { continue }
        found.items.append(item)
      } else if red.isEmpty && source.meeting == nil {
        continue
      }
      found.letters.append(letter)
    }
    guard !found.letters.isEmpty || !found.items.isEmpty else { return nil }
    found.items = worstFirst(found.items)
    return found
  }

  /// Whether a letter about an item still stands; a meeting's letters stand as the meeting issued them.
  private func isPressed(_ item: Item) -> Bool { item.state.isOpen || source.meeting != nil }

  private func worstFirst(_ items: [Item]) -> [Item] {
    var seen: Set<Item.ID> = []
    func key(_ item: Item) -> (Int, Int, Item.ID) {
      let deadline = item.entry.deadline.day?.dayNumber ?? Int.max
      return (source.light(of: item).colour.code, deadline, item.id)
    }
    return items.filter { seen.insert($0.id).inserted }.map { (key($0), $0) }
      .sorted { $0.0 < $1.0 }.map(\.1)
  }
}
