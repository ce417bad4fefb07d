import Campaign

/// The words of what is recorded on an item beside its steps: the four boxes, objections, reviews, red by a
/// leader, exceptions; and of consequences.
public struct RecordWords: Sendable {
  /// The four boxes of an item, as a heading.
  public let checks: String
  /// One box, as a field of a form.
  public let box: String
  public let notTicked: String
  public let submitter: String
  public let objection: String
  public let objector: String
  public let answer: String
  /// Who answers it.
  public let answerer: String
  public let noAnswer: String
  public let review: String
  public let reviewOn: String
  public let noticeUntil: String
  public let redUntil: String
  /// A red light that a leader set, as a heading.
  public let setRed: String
  public let survivor: String
  /// A broken identity rule that is on record.
  public let exception: @Sendable (String) -> String
  /// Extended so many times of so many.
  public let extensions: @Sendable (Int, Int) -> String
  /// Nothing but the closing is missing.
  public let noticeOver: String
  public let consequences: String
  public let withdrawn: String
  public let addressee: String
  public let issueTitle: String
  public let suggested: String
  /// Who submitted it for acceptance, when, and for the how manieth time.
  public let submitted: @Sendable (_ name: String, _ day: CivilDate?, _ times: Int) -> String
  /// What a record does, in a few words.
  public let purpose: @Sendable (StepKind) -> String
  /// Why the rules suggest a consequence.
  public let suggestion: @Sendable (SuggestionReason) -> String
  /// Acting as another person; a person who may only look.
  public let actingAs: @Sendable (String) -> String
  public let readOnly: String
}

extension RecordWords {
  static let simplified = RecordWords(
    checks: "四个逐一", box: "核查项", notTicked: "未完成", submitter: "申请人", objection: "异议",
    objector: "异议人", answer: "答复", answerer: "答复人", noAnswer: "未答复", review: "复查情况", reviewOn: "下次复查",
    noticeUntil: "公示截止", redUntil: "红灯截止", setRed: "领导亮红灯", survivor: "并入",
    exception: { "例外：\($0)" }, extensions: { "\($0) 次(限 \($1) 次)" }, noticeOver: "公示期满",
    consequences: "督办问责", withdrawn: "已撤回", addressee: "发给", issueTitle: "督办问责", suggested: "建议",
    submitted: { name, day, times in
      [name, day?.iso ?? "", times > 1 ? "第 \(times) 次" : ""].filter { !$0.isEmpty }.joined(separator: "  ")
    },
    purpose: simplifiedPurpose, suggestion: simplifiedSuggestion,
    actingAs: { "代 \($0) 办理" }, readOnly: "只读")

  static let traditional = RecordWords(
    checks: "四個逐一", box: "核查項", notTicked: "未完成", submitter: "申請人", objection: "異議",
    objector: "異議人", answer: "答覆", answerer: "答覆人", noAnswer: "未答覆", review: "複查情況", reviewOn: "下次複查",
    noticeUntil: "公示截止", redUntil: "紅燈截止", setRed: "領導亮紅燈", survivor: "併入",
    exception: { "例外：\($0)" }, extensions: { "\($0) 次(限 \($1) 次)" }, noticeOver: "公示期滿",
    consequences: "督辦問責", withdrawn: "已撤回", addressee: "發給", issueTitle: "督辦問責", suggested: "建議",
    submitted: { name, day, times in
      [name, day?.iso ?? "", times > 1 ? "第 \(times) 次" : ""].filter { !$0.isEmpty }.joined(separator: "  ")
    },
    purpose: traditionalPurpose, suggestion: traditionalSuggestion,
    actingAs: { "代 \($0) 辦理" }, readOnly: "唯讀")

  static let english = RecordWords(
    checks: "four checks", box: "check", notTicked: "open", submitter: "submitted by",
    objection: "objection", objector: "objected by", answer: "answer", answerer: "answered by",
    noAnswer: "not answered",
    review: "finding", reviewOn: "next review", noticeUntil: "notice until", redUntil: "red until",
    setRed: "red by a leader", survivor: "merged into", exception: { "exception: \($0)" },
    extensions: { "\($0) of \($1)" }, noticeOver: "notice is over", consequences: "consequences",
    withdrawn: "withdrawn", addressee: "addressed to", issueTitle: "issue", suggested: "suggested",
    submitted: { name, day, times in
      [name, day?.iso ?? "", times > 1 ? "time \(times)" : ""].filter { !$0.isEmpty }.joined(separator: "  ")
    },
    purpose: englishPurpose, suggestion: englishSuggestion,
    actingAs: { "as \($0)" }, readOnly: "read-only")
}

@Sendable private func simplifiedPurpose(_ record: StepKind) -> String {
  switch record {
  case .check: "勾选核对、检查、验收之一"
  case .object: "记录公示期间的异议"
  case .answer: "答复未答复的异议"
  case .review: "记录复查，重排下次"
  case .setRed: "领导定原因和截止日"
  case .liftRed: "提前解除领导的红灯"
  default: ""
  }
}

@Sendable private func traditionalPurpose(_ record: StepKind) -> String {
  switch record {
  case .check: "勾選核對、檢查、驗收之一"
  case .object: "記錄公示期間的異議"
  case .answer: "答覆未答覆的異議"
  case .review: "記錄複查，重排下次"
  case .setRed: "領導定原因和截止日"
  case .liftRed: "提前解除領導的紅燈"
  default: ""
  }
}

@Sendable private func englishPurpose(_ record: StepKind) -> String {
  switch record {
  case .check: "tick one of the boxes"
  case .object: "record an objection"
  case .answer: "answer an open objection"
  case .review: "record a review, set the next"
  case .setRed: "by a leader, up to a day"
  case .liftRed: "end a leader's red early"
  default: ""
  }
}

@Sendable private func simplifiedSuggestion(_ reason: SuggestionReason) -> String {
  switch reason {
  case .yellow: "黄灯"
  case .yellowTwoWeeks: "连续两周黄灯"
  case .red: "红灯"
  case .redFor(let days): "红灯满 \(days) 天"
  case .overdue(let days): "超期 \(days) 天"
  }
}

@Sendable private func traditionalSuggestion(_ reason: SuggestionReason) -> String {
  switch reason {
  case .yellow: "黃燈"
  case .yellowTwoWeeks: "連續兩週黃燈"
  case .red: "紅燈"
  case .redFor(let days): "紅燈滿 \(days) 天"
  case .overdue(let days): "超期 \(days) 天"
  }
}

@Sendable private func englishSuggestion(_ reason: SuggestionReason) -> String {
  switch reason {
  case .yellow: "yellow"
  case .yellowTwoWeeks: "yellow for two weeks"
  case .red: "red"
  case .redFor(let days): "red for \(days) full days"
  case .overdue(let days): "\(days) days overdue"
  }
}
