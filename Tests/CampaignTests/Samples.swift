import Campaign
import TestDice

/// A day of the samples: 0 is the day on which they are assigned.
func day(_ number: Int) -> CivilDate { CivilDate(dayNumber: 17_215 + number) }

extension Item {
  /// An item that lacks nothing for its next step, assigned and signed on day 0.
  ///
  /// - Parameter due: the deadline, in days after assignment; nil for none.
  static func sample(_ state: State, due: Int? = 100, _ change: (inout Item) -> Void = { _ in }) -> Item {
    var entry = Entry(unit: 1, task: 1)
    entry.target = "清零"
    entry.content = "淘汰燃煤锅炉"
    entry.measures = "拆除"
    entry.department = "生态环境局"
    entry.responsible = "张三"
    entry.contact = "0357-0000001"
    entry.deadline = due.map { Deadline.day(day($0)) } ?? .unresolved("")
    var item = Item(id: 1, entry: entry)
    item.life.state = state
    if state == .draft { return changed(item, change) }
    item.life.assignedOn = day(0)
    if state == .assigned { return changed(item, change) }
    item.life.signedOn = day(0)
    item.life.signedBy = "李四"
    item.life.progress = 100
    return changed(item, change)
  }

  private static func changed(_ item: Item, _ change: (inout Item) -> Void) -> Item {
    var item = item
    change(&item)
    return item
  }
}

extension Settings {
  static let standard = Settings()
}

extension Dice {
  /// True once in so many times.
  mutating func once(in times: Int) -> Bool { roll(1...times) == 1 }

  /// A day of the range, or none once in so many times.
  mutating func day(_ range: ClosedRange<Int>, orNoneOnceIn times: Int) -> CivilDate? {
    once(in: times) ? nil : CampaignTests.day(roll(range))
  }
}
