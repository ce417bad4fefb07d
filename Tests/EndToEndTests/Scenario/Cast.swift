/// Who plays the scenario: one office, eight owners, an inspector, a leader; everybody acts under their own name.
enum Cast {
  static let office = "王文书"
  static let inspector = "赵督查"
  static let leader = "钱组长"
  static let units = ["路东办", "路西办", "浍滨办", "上马办", "张村办", "新田乡", "高村乡", "凤城乡"]
  static let owners = ["李一", "李二", "李三", "李四", "李五", "李六", "李七", "李八"]

  /// The owner of an item's unit.
  static func owner(of item: Int) -> String { owners[(item - 1) % units.count] }
}

/// The thirty items of the scenario: one a task, dealt to the eight units in turn, so that six have four and two
/// have three.
enum Items {
  static let count = 30

  static func number(_ item: Int) -> String { "H-" + (item < 10 ? "0" : "") + "\(item)" }

  static func row(_ item: Int, task: String) -> Row {
    var row = Row(number: number(item))
    row.unit = Cast.units[(item - 1) % Cast.units.count]
    row.task = task
    row.content = "第\(item)项问题"
    row.deadline = "2017年3月31日"
    row.state = "草稿"
    return row
  }
}
