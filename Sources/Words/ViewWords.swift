/// The words of the worst-first list and of a board whose rows are departments.
public struct ViewWords: Sendable {
  public let title: String
  /// For how many days an item has had its light, today counted, and since when, as headings.
  public let daysLit: String
  public let since: String
  /// Headings of narrow columns.
  public let number: String
  public let person: String
  public let department: String
  /// So many days, today counted, as short as can be.
  public let days: @Sendable (Int) -> String
  public let reason: String
  /// Nothing is red or yellow.
  public let allCalm: String
  /// The rows of the board are departments, or units.
  public let rowsAreDepartments: String
  public let rowsAreUnits: String
  public let allDepartments: String
  /// In place of the name, for items that name no department.
  public let noDepartment: String
}

extension ViewWords {
  static let simplified = ViewWords(
    title: "红黄灯清单", daysLit: "亮灯", since: "亮灯日", number: "编号", person: "责任人", department: "责任单位",
    days: { $0 > 1 ? "\($0)天" : "今天" }, reason: "亮灯原因", allCalm: "没有红灯、黄灯事项",
    rowsAreDepartments: "各行改为监管责任单位",
    rowsAreUnits: "各行改为乡(办)",
    allDepartments: "全部责任单位", noDepartment: "未填")

  static let traditional = ViewWords(
    title: "紅黃燈清單", daysLit: "亮燈", since: "亮燈日", number: "編號", person: "責任人", department: "責任單位",
    days: { $0 > 1 ? "\($0)天" : "今天" }, reason: "亮燈原因", allCalm: "沒有紅燈、黃燈事項",
    rowsAreDepartments: "各行改為監管責任單位",
    rowsAreUnits: "各行改為鄉(辦)",
    allDepartments: "全部責任單位", noDepartment: "未填")

  static let english = ViewWords(
    title: "worst first", daysLit: "lit", since: "since", number: "no.", person: "person",
    department: "department",
    days: { $0 > 1 ? "\($0)d" : "today" }, reason: "reason", allCalm: "nothing is red or yellow",
    rowsAreDepartments: "departments are rows",
    rowsAreUnits: "units are rows", allDepartments: "All departments", noDepartment: "(none)")
}
