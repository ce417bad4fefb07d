import Campaign
import FileLedger
import Ledger
import TestDice
import Testing

@Suite("The board at a moment is the board that was shown then") struct TimeTravelTests {
  @Test("After every event and at the end of every day of random histories", arguments: 1...3)
  func randomHistories(seed: Int) throws {
    var story = try RandomHistory(seed: seed)
    for _ in 0..<80 { try story.go() }
    try story.end()
    let ledger = story.fixture.ledger
    #expect(try ledger.verify().findings == [])
    #expect(story.moments.count > 45 && story.days.count > 20)
    for moment in story.moments {
      try expect(ledger.past(at: moment.mark), moment, "after event \(moment.mark.sequence)")
    }
    for moment in story.days {
      let mark = try ledger.mark(endOf: moment.mark.day)
      #expect(mark == moment.mark)
      try expect(ledger.past(at: mark), moment, "at the end of \(moment.mark.day.iso)")
    }
    try expectTrend(story)
    try expectTurns(story)
  }

  @Test("An intake of many items is told whole, now and later")
  func largeIntake() throws {
    let fixture = try Fixture()
    let ledger = fixture.ledger
    _ = try fixture.add(Fixture.entry("A1", due: 0))
    let start = PastMark(day: Fixture.day, sequence: try ledger.latestSequence())
    let items = (1...600).map { Item(entry: Fixture.entry("L\($0)", due: 0)) }
    try ledger.take(items, from: "list.csv", by: Fixture.clerk, at: Fixture.moment(1))
    let evening = PastMark(day: Fixture.day + 1, sequence: try ledger.latestSequence())
    try fixture.step(1, .assign, on: 2)
    let past = try ledger.past(at: evening)
    for turned in [
      try past.turned(since: start, .all), try ledger.turned(since: start, .all).dropFirst() + [],
    ] {
      #expect(turned.count == 600 && turned.allSatisfy(\.isNew))
      #expect(turned.map(\.item.entry.number) == items.map(\.entry.number))
    }
    #expect(try past.turned(since: start, ItemFilter(text: "L59")).count == 11)
    #expect(try ledger.turned(since: evening, .all).map(\.item.entry.number) == ["A1"])
  }

  private func expect(_ past: any LedgerStore, _ moment: RandomHistory.Moment, _ when: Comment) throws {
    let seen = try Impression(of: past, on: moment.mark.day, numbers: moment.numbers)
    if seen != moment.shown {
      Issue.record("\(when): other \(moment.shown.differences(from: seen).joined(separator: ", "))")
    }
  }

  /// The trend of a day is the board of its end.
  private func expectTrend(_ story: RandomHistory) throws {
    let ledger = story.fixture.ledger
    let days = story.days.map(\.mark.day)
    guard let first = days.first, let last = days.last else { return }
    for filter in [ItemFilter.all, ItemFilter(units: [11]), ItemFilter(units: [12, 13], tasks: [1, 3])] {
      let index = try #require(Impression.filters.firstIndex(of: filter))
      let trend = try ledger.trend(filter, from: first, to: last)
      #expect(trend.map(\.day) == days)
      for (day, moment) in zip(trend, story.days) {
        let whole = moment.shown.tallies[index * 2].whole
        #expect(day.states == whole.states && day.overdue == moment.shown.headlines[index].overdue)
        let past = try ledger.past(at: moment.mark)
        #expect(try past.trend(filter, from: first, to: last) == trend.filter { $0.day <= day.day })
      }
    }
  }

  /// What turned between two moments is what two boards show differently; later as well as then.
  private func expectTurns(_ story: RandomHistory) throws {
    let ledger = story.fixture.ledger
    let moments = story.days + story.moments.indices.filter { $0 % 7 == 0 }.map { story.moments[$0] }
    for (index, late) in moments.enumerated() {
      let early = moments[index / 2]
      guard early.mark.sequence <= late.mark.sequence, early.mark.day <= late.mark.day else { continue }
      let turned = try ledger.past(at: late.mark).turned(since: early.mark, .all)
      let before = early.showings
      let differing = late.showings.filter { before[$0.key] != $0.value }
      #expect(Set(turned.map(\.item.id)) == Set(differing.keys))
      for item in turned {
        #expect(item.before == before[item.item.id] && item.now == differing[item.item.id])
        let lights = try ledger.lights(of: [item.item.id], endOf: early.mark.day)
        let end = story.days.first { $0.mark.day == early.mark.day }
        #expect(lights[item.item.id] == end?.showings[item.item.id]?.light)
      }
    }
  }
}

/// A ledger to which all sorts of things happen, and what it showed after each of them.
struct RandomHistory {
  struct Moment {
    let mark: PastMark
    let shown: Impression
    let numbers: Set<String>
    var showings: [Item.ID: Showing] {
      Dictionary(
        uniqueKeysWithValues: shown.walk.map {
          ($0.id, Showing(state: $0.state, light: Light.of($0, on: mark.day, Settings()).colour))
        })
    }
  }

  let fixture: Fixture
  private(set) var moments: [Moment] = []
  private(set) var days: [Moment] = []
  private var dice: Dice
  private var today = Fixture.day
  private var numbers: Set<String> = []
  private var intakes = 0
  /// Since when each item has its light, as somebody knows who looked at the board all the time.
  private var since: [Item.ID: (light: LightColour, day: CivilDate)] = [:]

  private static let departments = ["环保局", "住建局", "农业局", ""]

  init(seed: Int) throws {
    fixture = try Fixture()
    dice = Dice(seed: seed * 1_009)
    for number in 1...8 { try add("N\(number)") }
  }

  private var ledger: FileLedger { fixture.ledger }
  private var moment: Ledger.Moment {
    Ledger.Moment(day: today, seconds: today.dayNumber * 86_400 + 36_000)
  }

  /// One thing happens.
  mutating func go() throws {
    do {
      switch dice.roll(1...100) {
      case ..<16: try pass(days: dice.roll(1...6))
      case ..<22: try add("N\(numbers.count + 1)")
      case ..<37: try edit()
      case ..<42: try take()
      case ..<52: try record()
      case ..<60: try takeBack()
      default: try step()
      }
    } catch LedgerError.refused, LedgerError.cannotUndo, LedgerError.duplicateNumber, LedgerError
      .noOpenMeeting
    {}
    try remember()
  }

  mutating func end() throws { try pass(days: 1) }

  private mutating func remember() throws {
    let mark = PastMark(day: today, sequence: try ledger.latestSequence())
    guard moments.last?.mark != mark else { return }
    moments.append(try look(mark))
  }

  private mutating func look(_ mark: PastMark) throws -> Moment {
    let shown = try Impression(of: ledger, on: mark.day, numbers: numbers)
    let moment = Moment(mark: mark, shown: shown, numbers: numbers)
    for (id, showing) in moment.showings where since[id]?.light != showing.light {
      since[id] = (showing.light, mark.day)
    }
    #expect(shown.lightsSince == since.mapValues(\.day), "after event \(mark.sequence)")
    return moment
  }

  /// Days go by: sometimes somebody looks at the board every day, sometimes nobody does.
  private mutating func pass(days count: Int) throws {
    let isWatched = dice.chance(50)
    let sequence = try ledger.latestSequence()
    for _ in 0..<count {
      let mark = PastMark(day: today, sequence: sequence)
      if isWatched {
        try ledger.rollForward(to: today)
        days.append(try look(mark))
      } else {
        var evening: Moment?
        try ledger.rehearse(on: today) { evening = try look(mark) }
        if let evening { days.append(evening) }
      }
      today = today + 1
    }
    // A peek at the calendar ahead leaves nothing behind.
    if dice.chance(30) {
      try ledger.rollForward(to: today + 20)
      try ledger.rollForward(to: today)
    } else if dice.chance(60) {
      try ledger.rollForward(to: today)
    } else {
      try commit(.note(try ids().first ?? 0, "新的一天"))
    }
  }

  private mutating func commit(_ command: Command) throws {
    try ledger.commit(command, by: Fixture.clerk, at: moment)
  }

  private func ids() throws -> [Item.ID] {
    try ledger.items(.all, order: .number, offset: 0, limit: .max).map(\.id)
  }

  private mutating func anyItem() throws -> Item {
    let items = try ledger.items(.all, order: .number, offset: 0, limit: .max)
    return items[Int.random(in: 0..<items.count, using: &dice)]
  }

  private mutating func entry(_ number: String) -> Entry {
    var entry = Fixture.entry(number, unit: dice.roll(11...13), task: dice.roll(1...4))
    entry.deadline = .day(today + dice.roll(-3...25))
    entry.department = RandomHistory.departments[dice.roll(0...2)]
    return entry
  }

  private mutating func add(_ number: String) throws {
    numbers.insert(number)
    let entry = entry(number)
    try commit(.add(entry))
    if dice.chance(70), let id = try ids().last { try commit(.step(id, .assign, revision: nil)) }
    try remember()
  }

  private mutating func edit() throws {
    let item = try anyItem()
    var entry = item.entry
    switch dice.roll(1...6) {
    case 1: entry.unit = dice.roll(11...13)
    case 2: entry.task = dice.roll(1...4)
    case 3: entry.department = RandomHistory.departments[dice.roll(0...3)]
    case 4: entry.number = "M\(dice.roll(1...9))"
    case 5: entry.content += "改"
    default: entry.deadline = .day(today + dice.roll(0...30))
    }
    numbers.insert(entry.number)
    try commit(.edit(item.id, entry, revision: item.revision))
  }

  /// Items come in from a list in the middle of it all, some with a life behind them.
  private mutating func take() throws {
    intakes += 1
    var items: [Item] = []
    for index in 1...dice.roll(1...5) {
      var item = Item(entry: entry("L\(intakes)-\(index)"))
      item.life.state = [.draft, .assigned, .rectifying, .closed, .standing][dice.roll(0...4)]
      if item.state != .draft { item.life.assignedOn = today - dice.roll(0...9) }
      if item.state == .rectifying { item.life.signedOn = item.life.assignedOn }
      if item.state == .closed { item.life.closedOn = today }
      numbers.insert(item.entry.number)
      items.append(item)
    }
    try ledger.take(items, from: "list.csv", by: Fixture.clerk, at: moment)
  }

  private mutating func record() throws {
    let item = try anyItem()
    switch dice.roll(1...5) {
    case 1:
      let consequence = Consequence(
        .reminder, to: .unit(item.entry.unit), item: dice.chance(50) ? item.id : nil, reason: "超期")
      try commit(.issue(consequence))
    case 2:
      guard let issued = try ledger.consequences().last(where: { !$0.isWithdrawn }) else { return }
      try commit(.withdraw(sequence: issued.id, reason: "误发"))
    case 3 where try ledger.openMeeting() == nil:
      try commit(.meet(MeetingOpening(name: "调度会", place: "三楼", present: ["张"])))
    case 3: try commit(.adjourn)
    case 4: try commit(.discuss(item.id))
    default:
      try commit(
        .goal(Goal(name: "目标\(dice.roll(1...99))", unit: "家", target: Quantity(3), isLowerBetter: false)))
    }
  }

  private mutating func takeBack() throws {
    let item = try anyItem()
    let history = try ledger.history(of: item.id)
    guard let last = history.last(where: { $0.kind.isReversible || $0.kind == .undo }) else { return }
    try commit(last.kind == .undo ? .redo(sequence: last.sequence) : .undo(sequence: last.sequence))
  }

  private mutating func step() throws {
    let item = try anyItem()
    guard let step = PropertyTests.step(for: item, on: today - Fixture.day, &dice) else { return }
    try commit(.step(item.id, step, revision: nil))
  }
}
