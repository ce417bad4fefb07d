import Campaign
import FileLedger
import Foundation
import Ledger
import TestDice
import Testing

/// Rows of a board are sums over a tree; what they say must be what a count of the items says.
@Suite("The tallies of a region")
struct RegionTallyTests {
  /// A tree of any depth, its numbers in the order of the tree or not.
  private func plan(_ dice: inout Dice) -> Plan {
    var plan = Fixture.plan
    let count = dice.roll(4...40)
    var numbers = Array(2...count + 1)
    if dice.chance(50) { numbers.shuffle(using: &dice) }
    plan.regions = [Region(id: 1, parent: nil, code: "1", name: "市", short: "市")]
    for number in numbers {
      let parent = plan.regions[dice.roll(0...(plan.regions.count - 1))].id
      plan.regions.append(
        Region(id: number, parent: parent, code: "\(number)", name: "区\(number)", short: "区\(number)"))
    }
    plan.root = 1
    return plan
  }

  @Test("are those of its items, counted one by one", arguments: 1...12)
  func counted(seed: Int) throws {
    var dice = Dice(seed: seed)
    let plan = plan(&dice)
    let folder = FileManager.default.temporaryDirectory.appending(path: "guatu-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let ledger = try FileLedger.create(
      at: folder.appending(path: "tree.guatu").path, plan: plan, by: Fixture.clerk, at: Fixture.moment())
    let items = (1...60).map { number in
      var item = Item(
        entry: Fixture.entry(
          "N\(number)", unit: plan.units[dice.roll(0...(plan.units.count - 1))].id, task: dice.roll(1...4)))
      item.life.state = [State.draft, .assigned, .closed, .void][dice.roll(0...3)]
      return item
    }
    try ledger.take(items, from: "list.csv", by: Fixture.clerk, at: Fixture.moment())
    try ledger.rollForward(to: Fixture.day)
    let all = try ledger.tallies(.all)
    for region in plan.regions.map(\.id) {
      let units = plan.subtree(of: region)
      let inside = items.filter { plan.path(to: $0.entry.unit).contains { $0.id == region } }
      let filter = ItemFilter(units: Set(units))
      #expect(try ledger.count(filter) == inside.count)
      #expect(try ledger.tallies(filter).whole == all.tally(units: units, tasks: 1...4))
      for also in [
        .all, filter, ItemFilter(tasks: [2, 3]), ItemFilter(lights: [.done]), ItemFilter(text: "N1"),
      ] {
        let inside = also.units.isEmpty ? also.within(units) : also
        for filter in [also, inside] {
          let rows = try ledger.tallies(filter).rows(of: region, in: plan)
          #expect(try ledger.tallies(filter, below: region) == rows)
        }
      }
      for task in 1...4 {
        let own = inside.filter { $0.entry.task == task }
        let tally = all.tally(units: units, tasks: [task])
        #expect(try ledger.count(ItemFilter(units: Set(units), tasks: [task])) == own.count)
        #expect(
          tally.total == own.count { $0.state != .void } && tally.closed == own.count { $0.state == .closed })
      }
      let numbers = try ledger.items(filter, order: .number, offset: 0, limit: 100).map(\.entry.number)
      #expect(numbers == inside.map(\.entry.number))
    }
  }

  @Test("with very many gaps between its numbers are read all the same")
  func gaps() throws {
    let fixture = try Fixture()
    _ = try fixture.add(Fixture.entry("A", unit: 11))
    _ = try fixture.add(Fixture.entry("B", unit: 12))
    // 400 pairs of numbers, and one number alone.
    let pairs = (1...400).map { number in [number * 3 + 1_000, number * 3 + 1_001] }
    let units = Set(pairs.joined()).union([11])
    #expect(try fixture.ledger.count(ItemFilter(units: units)) == 1)
    #expect(try fixture.ledger.count(ItemFilter(units: [11, 12, 13, 900, 902])) == 2)
  }
}
