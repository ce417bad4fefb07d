/// What is added up of one subject's items: all that a ranking needs, however many items there are.
struct RankingTally: Sendable {
  var penalties = Penalties()
  /// Items with a red light.
  private(set) var red = 0
  private var items = 0
  private var closed = 0
  private var finished = 0
  /// Weights, of all items, of those due, of those due and handed in by their deadline.
  private var weight = 0
  private var due = 0
  private var onTime = 0
  /// Weight × percent.
  private var hundredths = 0
  private var submissions = 0
  /// Returns, and rebounds twice.
  private var faults = 0
  private var reports = ReportCount()

  /// Adds an item (domain.md §6). Drafts and void items do not count at all.
  mutating func count(_ item: Item, light: LightColour, reports: ReportCount, on date: CivilDate) {
    guard let share = item.rankedShare else { return }
    let life = item.life
    let weight = Self.bounded(item.entry.weight)
    items += 1
    if light == .red { red += 1 }
    if life.state == .closed { closed += 1 }
    if life.state.isHandedIn { finished += 1 }
    self.weight += weight
    if item.isDue(before: date) { due += weight }
    if item.isDue(before: date) && item.isHandedInOnTime { onTime += weight }
    hundredths += weight * share
    submissions += Self.bounded(life.submissions)
    faults += Self.bounded(life.returns) + 2 * Self.bounded(life.rebounds)
    self.reports += reports
  }

  /// Without an item every component is empty. With one, Q has at least 1 below, so that it is never empty:
  /// who never submitted has nothing returned.
  var components: RankingComponents {
    let attempts = items == 0 ? 0 : max(1, submissions)
    return RankingComponents(
      onTime: Component(onTime, of: due),
      progress: Component(hundredths, of: 100 * weight),
      quality: Component(max(0, attempts - faults), of: attempts),
      reporting: Component(reports.onTime, of: reports.due),
      closedRate: Component(closed, of: items),
      finishedRate: Component(finished, of: items))
  }

  /// A file may say any number; no sum of these can overflow.
  private static func bounded(_ number: Int) -> Int { min(max(0, number), 1_000_000_000) }
}

extension State {
  /// 完成: handed in and not back in the works: submitted, noticed, closed or standing.
  var isHandedIn: Bool { self == .submitted || self == .noticed || self == .closed || self == .standing }
}

extension Item {
  /// p of domain.md §6 in hundredths; nil for what does not count.
  var rankedShare: Int? {
    switch life.state {
    case .draft, .void: nil
    case .assigned: 0
    case .rectifying: min(max(0, life.progress), 80)
    case .submitted: 90
    case .noticed: 95
    case .closed, .standing: 100
    }
  }

  /// Its deadline, extended or not, is earlier than the date: the last day is inclusive, so on the day itself
  /// nothing is late yet. What names no day (长期坚持 alone) is never due.
  func isDue(before date: CivilDate) -> Bool { entry.deadline.day.map { $0 < date } ?? false }

  /// Handed in by its deadline and not returned or rebounded after: by its latest submission, or where a
  /// ledger came in without one, by its closing, or its acceptance. Where no day is known at all it is not on
  /// time.
  var isHandedInOnTime: Bool {
    guard life.state.isHandedIn, let deadline = entry.deadline.day, let day = handedInOn else { return false }
    return day <= deadline
  }

  /// The day on which it was handed in last; nil where none is known.
  public var handedInOn: CivilDate? { life.submittedOn ?? life.closedOn ?? life.acceptedOn }
}
