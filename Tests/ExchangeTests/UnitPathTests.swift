import Campaign
import Ledger
import TestDice
import Testing

@testable import Exchange

@Suite("The unit of a row in a tree of regions")
struct UnitPathTests {
  /// 河东市 › 侯马市 (路东街道, 新田乡, 开发区), 槐湾县 (新田乡), 开发区.
  static func plan() throws -> Plan {
    var plan = try houma()
    let regions: [(Int, Int?, String, String)] = [
      (50, nil, "晋南省", "晋南"), (1, 50, "河东市", "河东市"), (2, 1, "侯马市", "侯马"), (3, 2, "路东街道", "路东办"),
      (4, 2, "新田乡", "新田乡"), (5, 1, "槐湾县", "槐湾县"), (6, 5, "新田乡", "新田乡"), (7, 1, "开发区", "开发区"),
      (8, 2, "开发区", "开发区"),
    ]
    plan.regions = regions.map { Region(id: $0, parent: $1, code: "99\($0)", name: $2, short: $3) }
    plan.root = 1
    return plan
  }

  @Test(
    "is looked for in the whole tree, with the names of those above it or without",
    arguments: [
      ("路东", 3), ("路东街道办事处", 3), ("侯马市/路东办", 3), ("侯马市路东办", 3), ("侯马路东", 3), ("河东市 › 侯马市 › 路东", 3),
      ("晋南省河东市侯马市路东街道", 3), ("侯馬市新田鄉", 4), ("槐湾县/新田乡", 6), ("河东市槐湾县新田", 6),
      ("侯马市", 2), ("侯马", 2), ("侯马市本级", 2), ("河东市侯马市本级", 2), ("侯马市开发区", 8), ("河东市/开发区", 7), ("997", 7),
    ])
  func found(_ name: String, _ unit: Int) throws {
    #expect(PlanNames(try Self.plan()).unit(name) == .one(unit))
  }

  @Test(
    "that may be one of several is told with those above each",
    arguments: [
      ("新田乡", ["侯马市/新田乡", "槐湾县/新田乡"]), ("新田", ["侯马市/新田乡", "槐湾县/新田乡"]),
      ("河东市新田乡", ["侯马市/新田乡", "槐湾县/新田乡"]), ("开发区", ["侯马市/开发区", "河东市/开发区"]),
    ])
  func ambiguous(_ name: String, _ names: [String]) throws {
    #expect(PlanNames(try Self.plan()).unit(name) == .several(names))
  }

  @Test(
    "is none where those named above it are not", arguments: ["槐湾县路东办", "河东市", "河东市本级", "开发区/路东", "路东本级"])
  func none(_ name: String) throws {
    #expect(PlanNames(try Self.plan()).unit(name) == .none)
  }

  @Test("is written so that it is read back as the same one, in every tree", arguments: 1...20)
  func readBack(seed: Int) throws {
    var dice = Dice(seed: seed)
    var plan = try houma()
    plan.root = 1
    plan.regions = [Region(id: 1, parent: nil, code: "x1", name: "甲市", short: "甲")]
    let names = ["甲市", "甲", "乙县", "乙", "甲乙乡", "乙甲街道", "甲乙", "新田乡", "新田镇"]
    for id in 2...30 {
      let parent = plan.regions[dice.roll(0...(plan.regions.count - 1))].id
      let name = names[dice.roll(0...(names.count - 1))]
      guard !plan.children(of: parent).contains(where: { $0.name == name || $0.short == name }) else {
        continue
      }
      plan.regions.append(Region(id: id, parent: parent, code: "x\(id)", name: name, short: name))
    }
    let read = PlanNames(plan)
    for unit in plan.units { #expect(read.unit(read.fullName(of: unit.id)) == .one(unit.id)) }
  }

  @Test("is proposed, where it is unknown, by a name that means it alone")
  func nearest() throws {
    #expect(PlanNames(try Self.plan()).nearestUnit("路东片区") == "路东街道")
    #expect(PlanNames(try Self.plan()).nearestUnit("槐湾") == "槐湾县")
  }
}
