import Campaign
import Exchange

/// A small campaign in plain sight: each state in a cell of its own.
enum Wall {
  static let plan: Plan = {
    guard let plan = try? PlanTemplate.houma(start: Sitting.today - 40) else {
      return Plan(
        name: "", start: Sitting.today, isDemo: false, root: 0, regions: [], areas: [], tasks: [],
        departments: [], phases: [], settings: Settings())
    }
    return plan
  }()

  /// Unit by unit, in the column 清洁供热 unless it says otherwise:
  /// - 路东办: A001 assigned, A002 rectifying and 19 days over, and in the second task A003 closed.
  /// - 路西办: B001 assigned; in 面源污染 only B002, which is closed.
  /// - 浍滨办: C001 submitted. 上马办: D001 on notice, which is over.
  /// - 张村办: E001 a complete draft. 新田乡: F001 a draft that lacks things.
  /// - 高村乡: G001 standing. 凤城乡: nothing.
  static let items: [Item] = [
    item("A001", .assigned, unit: 0, due: 5),
    item("A002", .rectifying, unit: 0, due: -19) { $0.life.progress = 60 },
    item("A003", .closed, unit: 0, task: 1),
    item("B001", .assigned, unit: 1),
    item("B002", .closed, unit: 1, task: 3),
    item("C001", .submitted, unit: 2),
    item("D001", .noticed, unit: 3) { $0.life.noticeUntil = Sitting.today - 1 },
    item("E001", .draft, unit: 4),
    item("F001", .draft, unit: 5) {
      $0.entry.measures = ""
      $0.entry.contact = ""
      $0.entry.deadline = .unresolved("")
    },
    item("G001", .standing, unit: 6) { $0.entry.deadline = Deadline(text: "长期坚持", isStanding: true) },
  ]

  /// An item as it stands in the ledger.
  ///
  /// - Parameters:
  ///   - unit: 0 (路东办) to 7.
  ///   - task: 0 to 29; three to an area.
  ///   - due: days from today to the deadline.
  static func item(
    _ number: String, _ state: State, unit: Int = 0, task: Int = 0, due: Int = 30,
    _ change: (inout Item) -> Void = { _ in }
  ) -> Item {
    var entry = Entry(unit: plan.units[unit].id, task: plan.tasks[task].id)
    entry.number = number
    entry.site = "\(number)号锅炉房"
    entry.content = "拆除\(number)燃煤锅炉"
    entry.target = "达标排放"
    entry.measures = "改用天然气"
    entry.deadline = .day(Sitting.today + due)
    entry.department = "住建局"
    entry.responsible = "李四"
    entry.contact = "13800000001"
    var item = Item(entry: entry)
    item.life.state = state
    if state != .draft { item.life.assignedOn = Sitting.today - 3 }
    if state.code >= State.rectifying.code {
      item.life.signedOn = Sitting.today - 3
      item.life.signedBy = "李四"
      item.life.reportedOn = Sitting.today - 1
    }
    if state.code >= State.submitted.code {
      item.life.progress = 100
      item.life.submissions = 1
      item.life.submittedOn = Sitting.today - 1
      item.life.effect = "已拆除"
    }
    if state == .closed { item.life.closedOn = Sitting.today - 1 }
    if state == .standing { item.life.reviewOn = Sitting.today + 20 }
    change(&item)
    return item
  }
}
