import Campaign
import FileLedger
import Ledger
import Words

@testable import Board

/// A wall with a ranking in plain sight, a week after its only meeting.
///
/// 路东办 and 路西办 are full ties; 浍滨办 got letters since the meeting, 上马办 a veto, 张村办 fell behind; 新田乡 has
/// two items only; 高村乡 closed everything in time; 凤城乡 has nothing.
enum RankedWall {
  static let clerk = Author(name: "王文书", sitting: "clerk")

  static let items: [Item] = {
    var items: [Item] = []
    for unit in 0..<2 {
      items += [
        closed("A\(unit)1", unit), Wall.item("A\(unit)2", .rectifying, unit: unit, due: -5, half),
        Wall.item("A\(unit)3", .assigned, unit: unit, due: 60),
      ]
    }
    for unit in 2..<5 {
      items += [
        closed("B\(unit)1", unit), closed("B\(unit)2", unit),
        Wall.item("B\(unit)3", .rectifying, unit: unit, due: unit == 4 ? 3 : 60, half),
      ]
    }
    items += [Wall.item("C1", .assigned, unit: 5), Wall.item("C2", .assigned, unit: 5)]
    items += (1...3).map { closed("D\($0)", 6) }
    for index in items.indices where index % 2 == 1 { items[index].entry.department = "生态环境局" }
    return items
  }()

  private static func half(_ item: inout Item) {
    item.life.progress = 50
    item.entry.content = "煤棚封闭"
  }

  private static func closed(_ number: String, _ unit: Int) -> Item {
    Wall.item(number, .closed, unit: unit, due: -2) {
      $0.life.submittedOn = Sitting.today - 4
      $0.life.closedOn = Sitting.today - 3
    }
  }

  /// A person who sits down a week after the meeting.
  static func sitting(
    columns: Int = 80, rows: Int = 24, _ language: Language = .simplified, theme: ThemeName = .dark,
    symbols: Symbols = .unicode
  ) throws -> Sitting {
    let sitting = try Sitting(
      columns: columns, rows: rows, language, theme: theme, symbols: symbols,
      data: PreparedLedger(Wall.plan, items))
    func commit(_ command: Command, on day: Int) throws {
      let day = Sitting.today + day
      let moment = Moment(day: day, seconds: day.dayNumber * 86_400 + 40_000)
      try sitting.ledger.commit(command, by: clerk, at: moment)
    }
    let units = sitting.ledger.plan.units.map(\.id)
    func issue(_ kind: ConsequenceKind, to unit: Int, about number: String? = nil, _ reason: String) throws {
      let item = try number.flatMap { try sitting.item($0)?.id }
      try commit(
        .issue(Consequence(kind, to: .unit(units[unit]), item: item, reason: reason)), on: 2)
    }
    try commit(.meet(MeetingOpening(name: "第一次调度会", place: "", present: [])), on: 0)
    try commit(.adjourn, on: 0)
    try issue(.supervisionLetter, to: 2, about: "B23", "进展缓慢")
    try issue(.redLetter, to: 2, "红灯未消")
    try issue(.talk, to: 2, "约谈主要负责人")
    try issue(.veto, to: 3, "瞒报虚报")
    sitting.sleep(nights: 7)
    return sitting
  }
}

extension Sitting {
  var ranking: RankingScreen? { app.screen as? RankingScreen }
}
