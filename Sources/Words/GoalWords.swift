import Campaign

/// The words of the goals and of `guatu indicator`.
public struct GoalWords: Sendable {
  public let name: String
  public let unit: String
  public let target: String
  public let value: String
  public let day: String
  public let direction: String
  public let lower: String
  public let higher: String
  /// How far the target is.
  public let distance: String
  /// At most (lower is better) or at least so much.
  public let bound: @Sendable (_ isLowerBetter: Bool, _ target: String) -> String
  public let missing: @Sendable (String) -> String
  /// The same as short as can be.
  public let missingShort: @Sendable (String) -> String
  public let reached: String
  public let noValue: String
  /// So many goals, so many of them reached.
  public let summary: @Sendable (_ goals: Int, _ reached: Int) -> String
  public let measured: String
  public let measureTitle: String
  public let setTitle: String
  public let nameHint: String
  public let unitHint: String
  /// What the keys do here; how to begin where nothing is there yet.
  public let keys: String
  public let noGoals: String
  public let noUndo: String
  public let notANumber: String
  public let inFuture: String
  /// What was written down: goal, value, day; goal, bound.
  public let didMeasure: @Sendable (_ name: String, _ value: String, _ day: CivilDate) -> String
  public let didSet: @Sendable (_ name: String, _ bound: String) -> String
  /// For `guatu indicator`.
  public let noSuchGoal: @Sendable (_ name: String, _ known: String) -> String
  public let noGoalsYet: @Sendable (_ name: String) -> String
  public let badNumber: @Sendable (_ text: String) -> String
  public let futureDay: @Sendable (_ day: CivilDate, _ today: CivilDate) -> String
  public let needsTarget: @Sendable (_ name: String) -> String
}

extension Words {
  /// The goals' words.
  public var goals: GoalWords {
    switch language {
    case .simplified: .simplified
    case .traditional: .traditional
    case .english: .english
    }
  }
}

extension GoalWords {
  static let simplified = GoalWords(
    name: "指标",
    unit: "计量单位",
    target: "目标值",
    value: "数值",
    day: "日期",
    direction: "方向",
    lower: "越低越好",
    higher: "越高越好",
    distance: "差距",
    bound: { $0 ? "不高于 \($1)" : "不低于 \($1)" },
    missing: { "还差 \($0)" },
    missingShort: { "差 \($0)" },
    reached: "已达标",
    noValue: "尚无数据",
    summary: { "\($0) 个指标，\($1) 个已达标" },
    measured: "实测",
    measureTitle: "填报数值",
    setTitle: "设定指标",
    nameHint: "同名的指标将被修改",
    unitHint: "ug/m3，家，%",
    keys: "Enter 填数值  a 设定指标",
    noGoals: "还没有指标：按 a 设定一个",
    noUndo: "指标数值不能撤销：填错了就把当天的数值重填一次",
    notANumber: "要填数，最多三位小数",
    inFuture: "不能晚于今天",
    didMeasure: { "\($0)  \($2.iso) 数值 \($1)" },
    didSet: { "\($0)  目标值\($1)" },
    noSuchGoal: { "没有指标“\($0)”：可用 \($1)" },
    noGoalsYet: { "没有指标“\($0)”：还没有任何指标，请先用 guatu indicator set 设定" },
    badNumber: { "“\($0)”不是数：要填数，最多三位小数，例如 58.5" },
    futureDay: { "日期 \($0.iso) 晚于今天(\($1.iso))：只能填今天或以前的数值" },
    needsTarget: { "指标“\($0)”是新的：请用 --target 给出目标值" })

  static let traditional = GoalWords(
    name: "指標",
    unit: "計量單位",
    target: "目標值",
    value: "數值",
    day: "日期",
    direction: "方向",
    lower: "越低越好",
    higher: "越高越好",
    distance: "差距",
    bound: { $0 ? "不高於 \($1)" : "不低於 \($1)" },
    missing: { "還差 \($0)" },
    missingShort: { "差 \($0)" },
    reached: "已達標",
    noValue: "尚無數據",
    summary: { "\($0) 個指標，\($1) 個已達標" },
    measured: "實測",
    measureTitle: "填報數值",
    setTitle: "設定指標",
    nameHint: "同名的指標將被修改",
    unitHint: "ug/m3，家，%",
    keys: "Enter 填數值  a 設定指標",
    noGoals: "還沒有指標：按 a 設定一個",
    noUndo: "指標數值不能撤銷：填錯了就把當天的數值重填一次",
    notANumber: "要填數，最多三位小數",
    inFuture: "不能晚於今天",
    didMeasure: { "\($0)  \($2.iso) 數值 \($1)" },
    didSet: { "\($0)  目標值\($1)" },
    noSuchGoal: { "沒有指標“\($0)”：可用 \($1)" },
    noGoalsYet: { "沒有指標“\($0)”：還沒有任何指標，請先用 guatu indicator set 設定" },
    badNumber: { "“\($0)”不是數：要填數，最多三位小數，例如 58.5" },
    futureDay: { "日期 \($0.iso) 晚於今天(\($1.iso))：只能填今天或以前的數值" },
    needsTarget: { "指標“\($0)”是新的：請用 --target 給出目標值" })

  static let english = GoalWords(
    name: "goal",
    unit: "unit",
    target: "target",
    value: "value",
    day: "day",
    direction: "direction",
    lower: "lower is better",
    higher: "higher is better",
    distance: "distance",
    bound: { $0 ? "at most \($1)" : "at least \($1)" },
    missing: { "\($0) to go" },
    missingShort: { "\($0) to go" },
    reached: "reached",
    noValue: "no value yet",
    summary: { $0 == 1 ? "1 goal, \($1) reached" : "\($0) goals, \($1) reached" },
    measured: "measured",
    measureTitle: "Add a value",
    setTitle: "Set a goal",
    nameHint: "a goal of this name is changed",
    unitHint: "ug/m3, %",
    keys: "Enter adds a value  a sets a goal",
    noGoals: "no goals yet: press a to set one",
    noUndo: "values cannot be undone: enter the day's value again",
    notANumber: "a number with up to 3 decimals",
    inFuture: "not after today",
    didMeasure: { "\($0)  \($1) on \($2.iso)" },
    didSet: { "\($0)  target \($1)" },
    noSuchGoal: { "there is no goal \"\($0)\": known are \($1)" },
    noGoalsYet: { "there is no goal \"\($0)\", nor any other: set one with guatu indicator set" },
    badNumber: { "\"\($0)\" is not a number: give one with up to three decimals, such as 58.5" },
    futureDay: { "\($0.iso) is after today (\($1.iso)): values are entered for today or earlier days" },
    needsTarget: { "\"\($0)\" is a new goal: give its target with --target" })
}
