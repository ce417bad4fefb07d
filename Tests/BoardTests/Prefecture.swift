import Campaign

/// A prefecture in plain sight: 河东市 › 侯马市 (路东办, 新田乡), 槐湾县 (乐昌镇, 新田乡), 开发区.
enum Prefecture {
  static let plan: Plan = {
    var plan = Wall.plan
    let regions: [(Int, Int?, String)] = [
      (1, nil, "河东市"), (2, 1, "侯马市"), (3, 2, "路东办"), (4, 2, "新田乡"), (5, 1, "槐湾县"), (6, 5, "乐昌镇"),
      (7, 5, "新田乡"), (8, 1, "开发区"),
    ]
    plan.regions = regions.map { Region(id: $0, parent: $1, code: "99\($0)", name: $2, short: $2) }
    plan.root = 1
    return plan
  }()

  /// 侯马市: P004 is its own, P001 of 路东办 is 5 days over, P002 and the closed P003 of 新田乡. 槐湾县: P005 of 乐昌镇 is the
  /// 水利局's, P006 of 新田乡. 开发区: P007.
  static let items: [Item] = [
    item("P001", .assigned, 3, due: -5), item("P002", .assigned, 4), item("P003", .closed, 4, task: 3),
    item("P004", .assigned, 2), item("P005", .rectifying, 6) { $0.entry.department = "水利局" },
    item("P006", .assigned, 7), item("P007", .assigned, 8),
  ]

  private static func item(
    _ number: String, _ state: State, _ unit: Region.ID, task: Int = 0, due: Int = 30,
    _ change: (inout Item) -> Void = { _ in }
  ) -> Item {
    Wall.item(number, state, task: task, due: due) {
      $0.entry.unit = unit
      change(&$0)
    }
  }

  static let ledger = PreparedLedger(plan, items)
  /// 演示数据 of 60 townships in four counties.
  static let demo = PreparedLedger(townships: 60, items: 2_000)
}
