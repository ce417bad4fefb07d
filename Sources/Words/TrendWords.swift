import Campaign

/// The words of the trend.
public struct TrendWords: Sendable {
  public let title: String
  /// The chart of closed, open and overdue items, and that of open items against the straight line.
  public let daily: String
  public let burnDown: String
  public let open: String
  public let closed: String
  public let overdue: String
  public let planLine: String
  public let meeting: String
  public let today: String
  public let deadline: String
  /// Before a change against a week ago.
  public let week: String
  /// How many may be open today.
  public let planned: @Sendable (Int) -> String
  /// More open (positive) or fewer than may be.
  public let behind: @Sendable (Int) -> String
  /// There is no deadline to draw a line to.
  public let noLine: String
  public let outlook: @Sendable (BurnDown.Outlook) -> String
  /// So many days after (positive) or before the deadline.
  public let afterDeadline: @Sendable (Int) -> String
  /// Lights, states and texts cannot be counted day by day.
  public let placesOnly: String
  /// Goes on to the other chart where there is room for one.
  public let otherChart: String
}

extension TrendWords {
  static let simplified = TrendWords(
    title: "趋势",
    daily: "逐日",
    burnDown: "未结对计划线",
    open: "未结",
    closed: "已销号",
    overdue: "超期",
    planLine: "计划线",
    meeting: "会议",
    today: "今天",
    deadline: "期限",
    week: "一周",
    planned: { "按计划线今天应剩 \($0)" },
    behind: { $0 == 0 ? "正合计划" : $0 > 0 ? "落后 \($0) 项" : "领先 \(-$0) 项" },
    noLine: "没有期限，不画计划线",
    outlook: {
      switch $0 {
      case .done: "已全部办结"
      case .tooEarly: "今天才建账，还看不出进度"
      case .stalled(let days): "近 \(days) 天未结没有减少"
      case .ends(let day, let days): "照近 \(days) 天的进度，\(day.iso) 清零"
      case .tooFar(let days): "照近 \(days) 天的进度，十年也清不了零"
      }
    },
    afterDeadline: { $0 == 0 ? "正到期限" : $0 > 0 ? "晚于期限 \($0) 天" : "早于期限 \(-$0) 天" },
    placesOnly: "趋势不按亮灯、状态、关键字筛选",
    otherChart: "另一图")

  static let traditional = TrendWords(
    title: "趨勢",
    daily: "逐日",
    burnDown: "未結對計劃線",
    open: "未結",
    closed: "已銷號",
    overdue: "超期",
    planLine: "計劃線",
    meeting: "會議",
    today: "今天",
    deadline: "期限",
    week: "一週",
    planned: { "按計劃線今天應剩 \($0)" },
    behind: { $0 == 0 ? "正合計劃" : $0 > 0 ? "落後 \($0) 項" : "領先 \(-$0) 項" },
    noLine: "沒有期限，不畫計劃線",
    outlook: {
      switch $0 {
      case .done: "已全部辦結"
      case .tooEarly: "今天才建賬，還看不出進度"
      case .stalled(let days): "近 \(days) 天未結沒有減少"
      case .ends(let day, let days): "照近 \(days) 天的進度，\(day.iso) 清零"
      case .tooFar(let days): "照近 \(days) 天的進度，十年也清不了零"
      }
    },
    afterDeadline: { $0 == 0 ? "正到期限" : $0 > 0 ? "晚於期限 \($0) 天" : "早於期限 \(-$0) 天" },
    placesOnly: "趨勢不按亮燈、狀態、關鍵字篩選",
    otherChart: "另一圖")

  static let english = TrendWords(
    title: "trend",
    daily: "day by day",
    burnDown: "burn-down",
    open: "open",
    closed: "closed",
    overdue: "overdue",
    planLine: "plan",
    meeting: "meetings",
    today: "today",
    deadline: "due",
    week: "week",
    planned: { "the plan allows \($0) open today" },
    behind: { $0 == 0 ? "on the line" : $0 > 0 ? "\($0) behind" : "\(-$0) ahead" },
    noLine: "no deadline, no straight line",
    outlook: {
      switch $0 {
      case .done: "all done"
      case .tooEarly: "begun today: no pace yet"
      case .stalled(let days): "no fewer open than \(days) d ago"
      case .ends(let day, let days): "at the pace of \(days) d done on \(day.iso)"
      case .tooFar(let days): "at the pace of \(days) d not in ten years"
      }
    },
    afterDeadline: {
      $0 == 0 ? "on the deadline" : $0 > 0 ? "\($0) d after the deadline" : "\(-$0) d before the deadline"
    },
    placesOnly: "the trend is not filtered by light, state or text",
    otherChart: "other chart")
}
