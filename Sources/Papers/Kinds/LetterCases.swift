import Campaign
import Ledger

/// One addressee of a 督办单: what was issued to it, and what it is pressed for.
struct LetterCase {
  var addressee: RankingSubject
  /// Its place among all who can be written to, from 1: the letter's own number, the same whether it is asked
  /// for alone or with the others.
  var place: Int
  /// Oldest first; empty where what is red is reason enough.
  var letters: [IssuedConsequence]
  /// The worst first.
  var items: [Item]
}

/// Finds what there is to press for.
///
/// An addressee's letters (督办函, 红函) that stand: of a meeting's paper those issued in it, otherwise those
/// whose item is still open. A letter about the unit as a whole brings all that is red of it. Who got none is
/// pressed for all that is red: every unit, and a department when it is asked for.
struct LetterCases {
  private let source: PaperSource
  private let red: [RankingSubject: [Item]]

  private static let kinds: Set<ConsequenceKind> = [.supervisionLetter, .redLetter]

  init(_ source: PaperSource) throws {
    self.source = source
    var red: [RankingSubject: [Item]] = [:]
    try source.forEachItem(source.filter(lights: [.red])) { item in
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
    let places = try addressees(letters).enumerated().filter { source.concerns($0.element) }
    return try places.compactMap { try pressing($1, place: $0 + 1, letters[$1] ?? []) }
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

  private func pressing(_ addressee: RankingSubject, place: Int, _ letters: [IssuedConsequence]) throws
    -> LetterCase?
  {
    let red = red[addressee] ?? []
    var found = LetterCase(addressee: addressee, place: place, letters: [], items: [])
    for letter in letters {
      guard let id = letter.consequence.item else {
        guard !red.isEmpty || source.meeting != nil else { continue }
        found.letters.append(letter)
        found.items += red
        continue
      }
      guard let item = try source.ledger.item(id: id), item.state.isOpen || source.meeting != nil else {
        continue
      }
      found.letters.append(letter)
      found.items.append(item)
    }
    if found.letters.isEmpty {
      // Departments supervise what units must do: they are pressed only when they are meant.
      if case .department = addressee, source.request.subject != addressee { return nil }
      found.items = red
    }
    guard !found.letters.isEmpty || !found.items.isEmpty else { return nil }
    found.items = worstFirst(found.items)
    return found
  }

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
