import Campaign
import FileLedger
import Foundation
import Ledger

/// A ledger in a folder of its own, on a fixed day, with three units, two areas and four tasks.
final class Fixture {
  static let day = CivilDate(iso: "2017-03-20") ?? CivilDate(dayNumber: 0)
  static let clerk = Author(name: "王文书", sitting: "s1")

  let folder: URL
  let path: String
  let ledger: FileLedger

  init(plan: Plan = Fixture.plan) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "guatu-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appending(path: "test.guatu").path
    ledger = try FileLedger.create(at: path, plan: plan, by: Fixture.clerk, at: Fixture.moment())
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  static func moment(_ daysLater: Int = 0) -> Moment {
    let day = Fixture.day + daysLater
    return Moment(day: day, seconds: day.dayNumber * 86_400 + 36_000)
  }

  static let plan = Plan(
    name: "测试行动", start: day - 30, isDemo: true, root: 1,
    regions: [
      Region(id: 1, parent: nil, code: "141081", name: "测试市", short: "测试市"),
      Region(id: 11, parent: 1, code: "141081001", name: "东街道", short: "东办"),
      Region(id: 12, parent: 1, code: "141081002", name: "西街道", short: "西办"),
      Region(id: 13, parent: 1, code: "141081003", name: "南乡", short: "南乡"),
    ],
    areas: [Area(id: 1, name: "清洁供热", short: "供热"), Area(id: 2, name: "面源污染", short: "面源")],
    tasks: [
      Task(id: 1, area: 1, name: "集中供热"), Task(id: 2, area: 1, name: "淘汰燃煤锅炉"),
      Task(id: 3, area: 2, name: "工地扬尘"), Task(id: 4, area: 2, name: "道路扬尘"),
    ],
    departments: [Department(name: "环保局")], phases: [Phase(name: "实施整改", startsAfter: 0)],
    settings: Settings())

  /// A complete entry, due so many days after the fixture's day.
  static func entry(_ number: String, unit: Int = 11, task: Int = 1, due: Int = 30) -> Entry {
    var entry = Entry(unit: unit, task: task)
    entry.number = number
    entry.target = "达标"
    entry.content = "拆除锅炉\(number)"
    entry.measures = "煤改气"
    entry.deadline = .day(day + due)
    entry.department = "环保局"
    entry.responsible = "李某"
    entry.contact = "0357-0000001"
    return entry
  }

  /// Adds an item and says where it is.
  func add(_ entry: Entry) throws -> Item.ID {
    try ledger.commit(.add(entry), by: Fixture.clerk, at: Fixture.moment()).item ?? 0
  }

  /// The item with its entry and life; id and revision are the store's.
  func item(_ id: Item.ID) throws -> Item {
    guard let item = try ledger.item(id: id) else { throw LedgerError.noSuchItem("\(id)") }
    return item
  }

  @discardableResult
  func step(_ id: Item.ID, _ step: Step, on daysLater: Int = 0) throws -> Event {
    try ledger.commit(.step(id, step, revision: nil), by: Fixture.clerk, at: Fixture.moment(daysLater))
  }
}

let evidence = Evidence(path: "/照片/一.jpg", size: 3, sha256: String(repeating: "ab", count: 32))
