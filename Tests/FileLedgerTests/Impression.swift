import Campaign
import Ledger

/// Everything that a ledger shows at a moment, for comparing the past with what was there.
struct Impression: Equatable {
  var tallies: [CellTallies] = []
  var counts: [Int] = []
  var headlines: [Headline] = []
  /// Per filter and order: the items in their order, as they stand.
  var lists: [[Item]] = []
  var walk: [Item] = []
  /// By every number that the ledger ever gave.
  var byNumber: [String: Item] = [:]
  var histories: [Item.ID: [Int]] = [:]
  var steps: [Item.ID: [StepRecord]] = [:]
  var lightsSince: [Item.ID: CivilDate] = [:]
  var departments: [DepartmentRow] = []
  var meetings: [Meeting] = []
  var consequences: [IssuedConsequence] = []
  var goals: [Goal] = []
  var people: [String] = []
  var latest = 0

  static let filters: [ItemFilter] = [
    .all, ItemFilter(units: [11]), ItemFilter(units: [12, 13], tasks: [1, 3]),
    ItemFilter(lights: [.red, .yellow]), ItemFilter(states: [.rectifying, .submitted]),
    ItemFilter(departments: ["住建局"]), ItemFilter(units: [12], departments: ["环保局", "农业局"]),
    ItemFilter(text: "锅炉n1"), ItemFilter(units: [11], lights: [.red], text: "0"),
  ]

  init(of ledger: any LedgerStore, on day: CivilDate, numbers: Set<String>) throws {
    for filter in Impression.filters {
      for rows in RowKind.allCases { tallies.append(try ledger.tallies(filter, by: rows)) }
      counts.append(try ledger.count(filter))
      headlines.append(try ledger.headline(filter, on: day))
      for order in [ItemOrder.worstFirst, .number] {
        lists.append(try ledger.items(filter, order: order, offset: 0, limit: .max).map(Impression.stripped))
      }
    }
    try ledger.forEachItem(.all) { walk.append(Impression.stripped($0)) }
    for number in numbers { byNumber[number] = try ledger.item(number: number).map(Impression.stripped) }
    for item in walk {
      histories[item.id] = try ledger.history(of: item.id).map(\.sequence)
      guard try ledger.item(id: item.id).map(Impression.stripped) == item else { throw Mismatch(id: item.id) }
    }
    try ledger.forEachStepRecord { steps[$0] = $1 }
    lightsSince = try ledger.lightsSince(walk.map(\.id))
    departments = try ledger.departments()
    meetings = try ledger.meetings()
    consequences = try ledger.consequences()
    goals = try ledger.goals()
    people = try ledger.roster().people.map(\.name)
    latest = try ledger.latestSequence()
  }

  struct Mismatch: Error { let id: Item.ID }

  /// The count of an item's changes is for writing, not for looking at.
  private static func stripped(_ item: Item) -> Item {
    var item = item
    item.revision = 0
    return item
  }

  /// The names of what differs.
  func differences(from other: Impression) -> [String] {
    zip(Mirror(reflecting: self).children, Mirror(reflecting: other).children).compactMap { mine, theirs in
      "\(mine.value)" == "\(theirs.value)" ? nil : mine.label
    }
  }
}
