/// The words of the weekly sheet (周调度表). Its headers are names that an import of the ledger knows.
public struct WeeklyWords: Sendable {
  public let name: String
  public let title: @Sendable (_ campaign: String) -> String
  public let week: @Sendable (_ first: String, _ last: String) -> String
  /// Which columns are to be filled in.
  public let fillIn: String
  public let nothing: String
  /// The deadline before an extension.
  public let before: @Sendable (_ deadline: String) -> String
  /// Lines to be signed.
  public let filledBy: String
  public let checkedBy: String
  // Headers
  public let number: String
  public let unit: String
  public let task: String
  public let site: String
  public let content: String
  public let deadline: String
  public let responsible: String
  public let state: String
  public let progress: String
  public let light: String
  public let reason: String
}

extension WeeklyWords {
  static let simplified = WeeklyWords(
    name: "周调度表", title: { "\($0)周调度表" }, week: { "\($0)至\($1)" },
    fillIn: "请填“本周进度”“本周状态”“本周情况”三栏后报回，其余各栏请勿改动；报“待验收”的须先登记佐证材料。",
    nothing: "没有未办结的事项", before: { "原 \($0)" }, filledBy: "填表人：", checkedBy: "审核：",
    number: "编号", unit: "乡(办)", task: "任务", site: "点位/企业", content: "整改内容", deadline: "整改时限",
    responsible: "责任人", state: "状态", progress: "进度(%)", light: "亮灯", reason: "原因")

  static let traditional = WeeklyWords(
    name: "週調度表", title: { "\($0)週調度表" }, week: { "\($0)至\($1)" },
    fillIn: "請填「本週進度」「本週狀態」「本週情況」三欄後報回，其餘各欄請勿改動；報「待驗收」的須先登記佐證材料。",
    nothing: "沒有未辦結的事項", before: { "原 \($0)" }, filledBy: "填表人：", checkedBy: "審核：",
    number: "編號", unit: "鄉(辦)", task: "任務", site: "點位/企業", content: "整改內容", deadline: "整改時限",
    responsible: "責任人", state: "狀態", progress: "進度(%)", light: "亮燈", reason: "原因")

  /// The headers are the ids of the ledger's columns.
  static let english = WeeklyWords(
    name: "weekly sheet", title: { "Weekly sheet of \($0)" }, week: { "\($0) to \($1)" },
    fillIn:
      "Fill in the three columns of this week and send it back; leave the others as they are. What is submitted needs evidence in the ledger.",
    nothing: "nothing is open", before: { "was \($0)" }, filledBy: "Filled in by:", checkedBy: "Checked by:",
    number: "number", unit: "unit", task: "task", site: "site", content: "content", deadline: "deadline",
    responsible: "responsible", state: "state", progress: "progress", light: "light", reason: "reason")
}
