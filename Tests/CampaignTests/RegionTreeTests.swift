import Foundation
import Testing

@testable import Campaign

@Suite("A tree of regions")
struct RegionTreeTests {
  /// 晋南省 › 河东市 (the root) › 侯马市 › 路东办, 新田乡; 槐湾县 › 新田乡; 开发区. Not in the order of the tree.
  static let plan = Plan(
    name: "", start: CivilDate(dayNumber: 17_000), isDemo: false, root: 1,
    regions: [
      region(9, below: nil, "晋南省"), region(1, below: 9, "河东市"), region(2, below: 1, "侯马市"),
      region(5, below: 1, "槐湾县"), region(8, below: 1, "开发区"), region(3, below: 2, "路东街道", "路东办"),
      region(7, below: 5, "新田乡"), region(4, below: 2, "新田乡"), region(10, below: 9, "别的市"),
    ], areas: [], tasks: [], departments: [], phases: [], settings: Settings())

  static func region(_ id: Int, below parent: Int?, _ name: String, _ short: String? = nil) -> Region {
    Region(id: id, parent: parent, code: "99\(id)", name: name, short: short ?? name)
  }

  @Test("has as units all that lies below the root, each before those below it")
  func units() {
    #expect(Self.plan.units.map(\.id) == [2, 3, 4, 5, 7, 8])
    #expect(Self.plan.lowestUnits.map(\.id) == [3, 4, 7, 8])
  }

  @Test(
    "knows what lies below a region, what above, and whether it is a unit",
    arguments: [
      (1, [2, 5, 8], [1, 2, 3, 4, 5, 7, 8], [1], nil, false), (2, [3, 4], [2, 3, 4], [1, 2], 1, true),
      (3, [], [3], [1, 2, 3], 2, true), (5, [7], [5, 7], [1, 5], 1, true),
      (8, [], [8], [1, 8], 1, true), (9, [10], [], [], nil, false), (10, [], [], [], nil, false),
      (77, [], [], [], nil, false),
    ] as [(Int, [Int], [Int], [Int], Int?, Bool)])
  func questions(_ id: Int, children: [Int], subtree: [Int], path: [Int], parent: Int?, isUnit: Bool) {
    let plan = Self.plan
    #expect(plan.children(of: id).map(\.id) == children)
    #expect(plan.hasChildren(id) == !children.isEmpty)
    #expect(plan.subtree(of: id) == subtree)
    #expect(plan.path(to: id).map(\.id) == path)
    #expect(plan.parent(of: id)?.id == parent)
    #expect(plan.isUnit(id) == isUnit)
  }

  @Test(
    "knows in which row of a region a unit is",
    arguments: [
      (3, 1, 2), (2, 1, 2), (7, 1, 5), (8, 1, 8), (1, 1, nil), (3, 2, 3), (2, 2, nil), (7, 2, nil),
      (77, 1, nil),
    ] as [(Int, Int, Int?)])
  func rows(unit: Int, home: Int, row: Int?) { #expect(Self.plan.row(of: unit, in: home) == row) }

  @Test("a region holds itself and what lies below it, nothing else")
  func holds() {
    for region in Self.plan.regions.map(\.id) {
      let inside = Set(Self.plan.subtree(of: region))
      for other in Self.plan.regions.map(\.id) {
        #expect(Self.plan.contains(other, in: region) == inside.contains(other), "\(other) in \(region)")
      }
    }
  }

  @Test("a unit whose short name another has is called with those above it")
  func names() {
    let names = ["侯马市", "路东办", "侯马市/新田乡", "槐湾县", "槐湾县/新田乡", "开发区"]
    #expect(Self.plan.unitNames == names)
    #expect(Self.plan.hasSharedNames)
    var plan = Self.plan
    plan.regions.append(Self.region(11, below: 2, "开发区"))
    #expect(plan.name(of: 8) == "河东市/开发区" && plan.name(of: 11) == "侯马市/开发区")
    #expect(plan.fullName(of: 3) == "侯马市 路东街道")
  }

  @Test(
    "is found by any name, with those above it or without",
    arguments: [
      ("路东办", [3]), ("路东街道", [3]), ("993", [3]), ("新田乡", [4, 7]), ("侯马市/新田乡", [4]),
      ("河东市 › 槐湾县 › 新田乡", [7]), ("河东市／侯马市／新田乡", [4]), ("槐湾县/路东办", []), ("河东市", [1]),
      ("晋南省", []), ("", []), ("/", []),
    ])
  func called(_ name: String, _ ids: [Int]) {
    let found: [Int] =
      switch Self.plan.region(called: name) {
      case .one(let region): [region.id]
      case .several(let regions): regions.map(\.id)
      case .none: []
      }
    #expect(found == ids)
  }

  @Test("is found right below the region that is named before it, where others of its name lie deeper")
  func near() throws {
    var plan = Self.plan
    plan.regions.append(Self.region(11, below: 5, "侯马市"))
    #expect(plan.region(called: "河东市/侯马市") == .one(try #require(plan.region(2))))
    #expect(plan.region(called: "槐湾县/侯马市") == .one(try #require(plan.region(11))))
    guard case .several(let both) = plan.region(called: "侯马市") else {
      Issue.record("侯马市 is one")
      return
    }
    for (region, name) in zip(both, plan.tellingApart(both)) {
      #expect(plan.region(called: name) == .one(region), "\(name)")
    }
  }

  @Test("is told apart from the root of the same short name by the full names")
  func nameOfRoot() throws {
    var plan = Self.plan
    plan.regions[1] = Self.region(1, below: 9, "吉林省", "吉林")
    plan.regions[2] = Self.region(2, below: 1, "吉林市", "吉林")
    guard case .several(let both) = plan.region(called: "吉林") else {
      Issue.record("吉林 is one")
      return
    }
    #expect(both.map(\.id) == [1, 2])
    for (region, name) in zip(both, plan.tellingApart(both)) {
      #expect(plan.region(called: name) == .one(region), "\(name)")
    }
  }

  @Test(
    "tells a set of units as the largest regions in it",
    arguments: [
      ([2, 3, 4], [2]), ([3], [3]), ([2, 3], [2, 3]), ([2, 3, 4, 8], [2, 8]), ([], []), ([4, 5, 7], [4, 5]),
    ])
  func covering(_ units: [Int], _ regions: [Int]) {
    #expect(Self.plan.regions(covering: Set(units)).map(\.id) == regions)
  }

  @Test("is not stored, and an older plan is read as it is")
  func stored() throws {
    let text = try JSONEncoder().encode(Self.plan)
    #expect(!String(decoding: text, as: UTF8.self).contains("tree"))
    #expect(try JSONDecoder().decode(Plan.self, from: text) == Self.plan)
  }

  @Test("that is damaged, with circles and regions that come twice, is cut and not walked for ever")
  func damaged() {
    var plan = Self.plan
    plan.regions = [
      Self.region(1, below: 3, "甲"), Self.region(2, below: 1, "乙"), Self.region(3, below: 2, "丙"),
      Self.region(3, below: 1, "丁"), Self.region(4, below: 5, "戊"), Self.region(5, below: 4, "己"),
    ]
    #expect(plan.units.map(\.id) == [2, 3])
    #expect(plan.path(to: 3).map(\.id) == [1, 2, 3])
    #expect(plan.subtree(of: 4).isEmpty)
  }

  @Test("of 5,000 regions answers as quickly as one of eight")
  func large() {
    var plan = Self.plan
    plan.regions =
      [Self.region(1, below: nil, "省")]
      + (2...5_000).map { Self.region($0, below: $0 / 4 + 1 == $0 ? 1 : max(1, $0 / 4), "区\($0)") }
    #expect(plan.units.count == 4_999)
    let sum = plan.units.reduce(0) { $0 + plan.subtree(of: $1.id).count }
    let depths = plan.units.reduce(0) { $0 + plan.path(to: $1.id).count - 1 }
    // Each unit is in the subtree of itself and of all above it but the root.
    #expect(sum == depths)
  }
}
