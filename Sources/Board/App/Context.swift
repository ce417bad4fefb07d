import Campaign
import Canvas
import Ledger
import Words

/// What every screen may know: the campaign, the person's choices, the day.
public struct Context: Sendable {
  public let plan: Plan
  public var words: Words
  public var theme: Theme
  public var symbols: Symbols
  public var size: Size
  /// The day that the lights are for: in the past, the day that is shown.
  public internal(set) var today: CivilDate
  /// The moment of the past that is shown; nil for now.
  public internal(set) var past: PastMoment?
  /// Who acts at this board.
  public var author: String
  /// The people of the campaign, and whether they are told apart.
  public var roster = Roster()
  /// What the person must know of the ledger's file all the time; nil where there is nothing.
  var storeMark: StoreMark?
  public var filter = ItemFilter.all
  /// The region whose children are the rows of the board; every view of the campaign is of it and all below it.
  public internal(set) var home: Region.ID
  /// The text that `/` looks for; empty when nothing was searched.
  public var search = ""
  /// Marked items, for Space and `s` on all of them.
  public var marks: Set<Item.ID> = []
  /// What others changed a moment ago.
  public var fresh = Fresh()
  /// When the latest input came, in seconds since 1970.
  var now = 0
  /// How an instant, in seconds since 1970, is written: `2017-03-20 18:00`.
  public var time: @Sendable (Int) -> String = { CivilDate.time(ofUTC: $0) }

  public init(
    plan: Plan, words: Words, theme: ThemeName, symbols: Symbols, size: Size, today: CivilDate,
    author: String
  ) {
    self.plan = plan
    home = plan.root
    self.words = words
    self.theme = Theme.named(theme)
    self.symbols = symbols
    self.size = size
    self.today = today
    self.author = author
  }

  /// Whether the board shows the whole campaign.
  var isAtRoot: Bool { home == plan.root }

  /// What the filter lets through of the region that is shown.
  var reach: ItemFilter { isAtRoot ? filter : filter.within(plan.subtree(of: home)) }

  /// What a unit is called in a list; without the names of those above it where there is no room for them.
  func unitName(_ unit: Region.ID, within columns: Int) -> String {
    let name = plan.name(of: unit)
    return TextWidth.of(harmless(name)) <= columns ? name : plan.region(unit)?.short ?? ""
  }

  /// What a row of the board is called.
  var rowWord: String { words.rowWord(below: home, in: plan, flat: words.board.unit) }

  /// Columns that names of units take in a list with room for them: more where some stand behind their parent's.
  var unitColumns: Int { plan.hasSharedNames ? 14 : 8 }

  /// For how many days something has had the light that it turned to on a day; today counts, as it does in the days
  /// that an item is overdue. At least 1.
  func daysLit(since day: CivilDate) -> Int { max(1, today - day + 1) }

  /// What a form or a choice is about: the number of the one item, or how many there are.
  func subject(of items: [Item]) -> String {
    items.count == 1 ? items[0].entry.number : words.board.marked(items.count)
  }

  /// The light of an item on the context's day.
  func light(of item: Item) -> Light { Light.of(item, on: today, plan.settings) }
}

/// What is said of the ledger's file in the top bar.
enum StoreMark: Hashable, Sendable {
  /// It can be looked at and not changed.
  case readOnly
  /// It, or its log, has lost its name: what is shown is what was read before.
  case gone
}

/// The cells and items that another process changed in the last five seconds.
public struct Fresh: Hashable, Sendable {
  /// How long a change is marked.
  static let seconds = 5

  struct Place: Hashable, Sendable {
    let unit: Region.ID
    let task: Task.ID
    let department: String
  }

  private(set) var places: [Place: Int] = [:]
  private(set) var items: [Item.ID: Int] = [:]

  /// Marks where an event happened.
  ///
  /// - Parameter department: who supervises the item.
  mutating func add(_ event: Event, of department: String, at seconds: Int) {
    if let unit = event.unit, let task = event.task {
      places[Place(unit: unit, task: task, department: department)] = seconds + Fresh.seconds
    }
    if let item = event.item { items[item] = seconds + Fresh.seconds }
  }

  /// Forgets what is old; true when something was forgotten.
  mutating func expire(at seconds: Int) -> Bool {
    let before = places.count + items.count
    places = places.filter { $0.value > seconds }
    items = items.filter { $0.value > seconds }
    return places.count + items.count != before
  }

  /// When the next mark ends, in seconds since 1970; nil without marks.
  var nextExpiry: Int? { (Array(places.values) + Array(items.values)).min() }

  func contains(_ scope: CellScope) -> Bool {
    guard !places.isEmpty else { return false }
    let units = Set(scope.units)
    return places.keys.contains { place in
      units.contains(place.unit) && scope.tasks.contains(place.task)
        && (scope.departments.isEmpty || scope.departments.contains(place.department))
    }
  }

  func contains(_ item: Item.ID) -> Bool { items[item] != nil }
}

extension CivilDate {
  /// `2017-03-20 18:00` in UTC, for where nobody knows the time zone.
  static func time(ofUTC seconds: Int) -> String {
    let minutes = seconds / 60 % 1_440
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
    return "\(CivilDate(dayNumber: seconds / 86_400).iso) \(two(minutes / 60)):\(two(minutes % 60))"
  }
}
