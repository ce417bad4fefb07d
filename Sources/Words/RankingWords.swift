import Campaign

/// The words of the ranking and of `guatu ranking`.
public struct RankingWords: Sendable {
  public let title: String
  /// The two tables.
  public let units: String
  public let departments: String
  /// The columns.
  public let place: String
  public let change: String
  public let score: String
  /// A part of the score, in full and as the heading of a column.
  public let part: @Sendable (ScorePart) -> String
  public let partShort: @Sendable (ScorePart) -> String
  public let deduction: String
  public let red: String
  public let closed: String
  public let closedRate: String
  public let finishedRate: String
  public let veto: String
  /// Who has no place, and why.
  public let grade: @Sendable (RankingGrade) -> String
  /// It had no place before.
  public let new: String
  /// The version of the rule.
  public let rule: @Sendable (String) -> String
  /// Since which meeting places are compared, long and short.
  public let since: @Sendable (_ number: Int, _ day: CivilDate) -> String
  public let sinceShort: @Sendable (_ number: Int) -> String
  public let noMeeting: String
  /// The account of one score.
  public let placeOf: @Sendable (_ place: Int, _ ranked: Int) -> String
  /// A part without anything to be judged.
  public let dropped: String
  public let rescaled: @Sendable (_ weights: Int) -> String
  public let beforeDeduction: String
  public let noDeduction: String
  /// More was issued than can be taken off.
  public let limit: @Sendable (_ points: Int) -> String
  public let final: String
  public let notBelowZero: String
  /// Why one with the same score stands before or behind; own and the other's count.
  public let tie: @Sendable (_ name: String, TieBreak, _ own: Int, _ other: Int) -> String
  public let fewItems: @Sendable (_ items: Int) -> String
  /// The items that count against T.
  public let lateTitle: @Sendable (_ count: Int) -> String
  public let lateness: @Sendable (Lateness) -> String
  public let more: @Sendable (_ count: Int) -> String
  /// Who is in neither table.
  public let noSuchSubject: @Sendable (_ name: String, _ known: String) -> String
}

extension RankingWords {
  static let simplified = RankingWords(
    title: "排名",
    units: "乡(办)",
    departments: "监管部门",
    place: "名次",
    change: "升降",
    score: "得分",
    part: {
      switch $0 {
      case .onTime: "按期完成"
      case .progress: "整改进度"
      case .quality: "验收质量"
      case .reporting: "按周填报"
      }
    },
    partShort: {
      switch $0 {
      case .onTime: "按期"
      case .progress: "进度"
      case .quality: "质量"
      case .reporting: "填报"
      }
    },
    deduction: "扣分",
    red: "红灯",
    closed: "已销号",
    closedRate: "销号率",
    finishedRate: "完成率",
    veto: "一票否决",
    grade: {
      switch $0 {
      case .ranked: "已排名"
      case .fewItems: "件数少"
      case .vetoed: "不合格"
      }
    },
    new: "新",
    rule: { "规则 \($0)" },
    since: { "与第 \($0) 次会议(\($1.iso))比" },
    sinceShort: { "比第 \($0) 次会" },
    noMeeting: "此前没有会议可比",
    placeOf: { "第 \($0) 名，共 \($1) 名" },
    dropped: "无可考核，不计分",
    rescaled: { "只计 \($0) 分的部分，折算为 100 分" },
    beforeDeduction: "扣分前",
    noDeduction: "没有扣分",
    limit: { "应扣 \($0) 分，最多扣 \(RankingRule.deductionLimit) 分" },
    final: "得分",
    notBelowZero: "不低于 0 分",
    tie: { name, decided, own, other in
      switch decided {
      case .red: "与\(name)同分：红灯 \(own) 对 \(other)，少者在前"
      case .closed: "与\(name)同分：已销号 \(own) 对 \(other)，多者在前"
      case .shared: "与\(name)同分：红灯、已销号都相同，并列"
      }
    },
    fewItems: { "只有 \($0) 项，不足 \(RankingRule.fewestItems) 项，不排名" },
    lateTitle: { "影响按期完成的事项 \($0) 项" },
    lateness: {
      switch $0 {
      case .overdue(let days): "超期 \(days) 天"
      case .late(let days): "迟报 \(days) 天"
      case .undated: "报送日期不明"
      }
    },
    more: { "另有 \($0) 项" },
    noSuchSubject: { "排名里没有“\($0)”：可用 \($1)" })

  static let traditional = RankingWords(
    title: "排名",
    units: "鄉(辦)",
    departments: "監管部門",
    place: "名次",
    change: "升降",
    score: "得分",
    part: {
      switch $0 {
      case .onTime: "按期完成"
      case .progress: "整改進度"
      case .quality: "驗收質量"
      case .reporting: "按週填報"
      }
    },
    partShort: {
      switch $0 {
      case .onTime: "按期"
      case .progress: "進度"
      case .quality: "質量"
      case .reporting: "填報"
      }
    },
    deduction: "扣分",
    red: "紅燈",
    closed: "已銷號",
    closedRate: "銷號率",
    finishedRate: "完成率",
    veto: "一票否決",
    grade: {
      switch $0 {
      case .ranked: "已排名"
      case .fewItems: "件數少"
      case .vetoed: "不合格"
      }
    },
    new: "新",
    rule: { "規則 \($0)" },
    since: { "與第 \($0) 次會議(\($1.iso))比" },
    sinceShort: { "比第 \($0) 次會" },
    noMeeting: "此前沒有會議可比",
    placeOf: { "第 \($0) 名，共 \($1) 名" },
    dropped: "無可考核，不計分",
    rescaled: { "只計 \($0) 分的部分，折算為 100 分" },
    beforeDeduction: "扣分前",
    noDeduction: "沒有扣分",
    limit: { "應扣 \($0) 分，最多扣 \(RankingRule.deductionLimit) 分" },
    final: "得分",
    notBelowZero: "不低於 0 分",
    tie: { name, decided, own, other in
      switch decided {
      case .red: "與\(name)同分：紅燈 \(own) 對 \(other)，少者在前"
      case .closed: "與\(name)同分：已銷號 \(own) 對 \(other)，多者在前"
      case .shared: "與\(name)同分：紅燈、已銷號都相同，並列"
      }
    },
    fewItems: { "只有 \($0) 項，不足 \(RankingRule.fewestItems) 項，不排名" },
    lateTitle: { "影響按期完成的事項 \($0) 項" },
    lateness: {
      switch $0 {
      case .overdue(let days): "超期 \(days) 天"
      case .late(let days): "遲報 \(days) 天"
      case .undated: "報送日期不明"
      }
    },
    more: { "另有 \($0) 項" },
    noSuchSubject: { "排名裡沒有「\($0)」：可用 \($1)" })

  static let english = RankingWords(
    title: "Ranking",
    units: "township",
    departments: "department",
    place: "place",
    change: "move",
    score: "score",
    part: {
      switch $0 {
      case .onTime: "on time"
      case .progress: "progress"
      case .quality: "quality"
      case .reporting: "reporting"
      }
    },
    partShort: {
      switch $0 {
      case .onTime: "time"
      case .progress: "prog"
      case .quality: "qual"
      case .reporting: "rep"
      }
    },
    deduction: "off",
    red: "red",
    closed: "closed",
    closedRate: "closed %",
    finishedRate: "finished %",
    veto: "veto",
    grade: {
      switch $0 {
      case .ranked: "ranked"
      case .fewItems: "few"
      case .vetoed: "failed"
      }
    },
    new: "new",
    rule: { "rule \($0)" },
    since: { "against meeting \($0) (\($1.iso))" },
    sinceShort: { "vs meeting \($0)" },
    noMeeting: "no meeting to compare with",
    placeOf: { "place \($0) of \($1)" },
    dropped: "nothing to judge, not counted",
    rescaled: { "only parts worth \($0) points count, rescaled to 100" },
    beforeDeduction: "before deduction",
    noDeduction: "nothing taken off",
    limit: { "\($0) points were due, \(RankingRule.deductionLimit) at most are taken off" },
    final: "score",
    notBelowZero: "not below 0",
    tie: { name, decided, own, other in
      switch decided {
      case .red: "same score as \(name): red \(own) against \(other), fewer goes first"
      case .closed: "same score as \(name): closed \(own) against \(other), more goes first"
      case .shared: "same score as \(name): red and closed are the same too: one place"
      }
    },
    fewItems: { "only \($0) items, fewer than \(RankingRule.fewestItems): not ranked" },
    lateTitle: { "\($0) items count against being on time" },
    lateness: {
      switch $0 {
      case .overdue(let days): "overdue by \(days) d"
      case .late(let days): "handed in \(days) d late"
      case .undated: "no day of handing in"
      }
    },
    more: { "\($0) more" },
    noSuchSubject: { "\"\($0)\" is not in the ranking: use \($1)" })
}
