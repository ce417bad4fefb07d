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
  public let consequences: String
  public let withdrawn: String
  public let addressee: String
  public let issueTitle: String
  public let suggested: String
  /// Acting as another person; a person who may only look.
  public let actingAs: @Sendable (String) -> String
  public let readOnly: String
}

extension RecordWords {
  static let simplified = RecordWords(
    checks: "四个逐一", box: "核查项", notTicked: "未完成", submitter: "申请人", objection: "异议",
    objector: "异议人", answer: "答复", noAnswer: "未答复", review: "复查情况", reviewOn: "下次复查",
    noticeUntil: "公示截止", redUntil: "红灯截止", setRed: "领导亮红灯", survivor: "并入",
    exception: { "例外：\($0)" }, extensions: { "\($0) 次(限 \($1) 次)" }, consequences: "督办问责",
    withdrawn: "已撤回", addressee: "发给", issueTitle: "督办问责", suggested: "建议",
    actingAs: { "代 \($0) 办理" }, readOnly: "只读")

  static let traditional = RecordWords(
    checks: "四個逐一", box: "核查項", notTicked: "未完成", submitter: "申請人", objection: "異議",
    objector: "異議人", answer: "答覆", noAnswer: "未答覆", review: "複查情況", reviewOn: "下次複查",
    noticeUntil: "公示截止", redUntil: "紅燈截止", setRed: "領導亮紅燈", survivor: "併入",
    exception: { "例外：\($0)" }, extensions: { "\($0) 次(限 \($1) 次)" }, consequences: "督辦問責",
    withdrawn: "已撤回", addressee: "發給", issueTitle: "督辦問責", suggested: "建議",
    actingAs: { "代 \($0) 辦理" }, readOnly: "唯讀")

  static let english = RecordWords(
    checks: "four checks", box: "check", notTicked: "open", submitter: "submitted by",
    objection: "objection", objector: "objected by", answer: "answer", noAnswer: "not answered",
    review: "finding", reviewOn: "next review", noticeUntil: "notice until", redUntil: "red until",
    setRed: "red by a leader", survivor: "merged into", exception: { "exception: \($0)" },
    extensions: { "\($0) of \($1)" }, consequences: "consequences", withdrawn: "withdrawn",
    addressee: "addressed to", issueTitle: "issue", suggested: "suggested",
    actingAs: { "as \($0)" }, readOnly: "read-only")
}
