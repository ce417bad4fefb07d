/// One row of an office's ledger, as it would be typed.
struct Row {
  var number = ""
  var unit = "路东办"
  var task = "集中供热扩网提率"
  var target = "扩网二十万平方米"
  var content = "城中村管网改造"
  var deadline = "2017年6月底前"
  var measures = "敷设管道三公里"
  var department = "市供热办"
  var responsible = "张建国"
  var contact = "13803570001"
  var state = ""
  var progress = ""

  /// Header and rows with line ends as Excel writes them.
  static func csv(_ rows: [Row]) -> String {
    let lines = [header] + rows.map(\.cells)
    return lines.map { $0.map(quoted).joined(separator: ",") + "\r\n" }.joined()
  }

  static let header = [
    "编号", "乡(办)", "任务", "整改目标", "整改内容", "整改时限", "治理措施", "监管责任单位", "责任人", "联系方式", "状态", "进度",
  ]

  var cells: [String] {
    [
      number, unit, task, target, content, deadline, measures, department, responsible, contact, state,
      progress,
    ]
  }

  private static func quoted(_ cell: String) -> String {
    let isPlain = cell.allSatisfy { $0 != "," && $0 != "\"" && !$0.isNewline }
    return isPlain
      ? cell
      : "\"\(cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
  }

  /// A handful of items in several cells and states.
  static let sample = [
    Row(number: "H-001"),
    Row(number: "H-002", task: "煤改电煤改气与禁煤区散煤清零", content: "拆除小锅炉", deadline: "2017年3月1日"),
    Row(
      number: "H-003", unit: "路西办", task: "道路扬尘与渣土车管控", content: "渣土车加盖密闭", deadline: "3月31日前",
      department: "市交通局", responsible: "李秀英", contact: "0357-4221234"),
    Row(
      number: "H-004", unit: "凤城乡", task: "乡办网格化监管", content: "网格员每日巡查", deadline: "长期坚持",
      department: "市环保局", responsible: "王海"),
    Row(
      number: "H-005", unit: "新田乡", task: "排查建档", content: "土小企业逐户登记", department: "市环保局",
      responsible: "赵强", state: "草稿"),
    Row(
      number: "H-006", unit: "高村乡", task: "污水管网与处理厂", content: "修复破损管网", department: "市水利局",
      responsible: "刘敏", state: "整改中", progress: "60"),
  ]
}
