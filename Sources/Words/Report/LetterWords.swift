/// The words of the supervision letter (督办单) and its receipt.
public struct LetterWords: Sendable {
  public let name: String
  public let number: String
  /// Whom it goes to.
  public let address: @Sendable (_ name: String) -> String
  /// The list of all letters of a paper.
  public let register: String
  /// Items of a letter, as a heading.
  public let count: String
  /// What it is about: red items, or letters that were issued.
  public let redMatter: @Sendable (_ items: Int) -> String
  public let issuedMatter: @Sendable (_ letters: Int) -> String
  public let body: String
  /// The same to a department, which supervises what others must do.
  public let supervisedBody: String
  public let demand: @Sendable (_ day: String, _ days: Int) -> String
  /// What is to be done, as a heading; joins target and measures.
  public let wanted: String
  public let separator: String
  public let issuedBy: String
  // The receipt
  public let receipt: String
  public let receiptNote: @Sendable (_ number: String) -> String
  public let done: String
  public let finishedOn: String
  public let signed: String
  public let stamp: String
  public let receivedBy: String
  public let receivedOn: String
}

extension LetterWords {
  static let simplified = LetterWords(
    name: "督办单", number: "文号", address: { "\($0)：" }, register: "发文登记", count: "事项",
    redMatter: { "\($0) 项整改事项亮红灯" }, issuedMatter: { "已发督办函、红函 \($0) 件，事项尚未办结" },
    body: "你单位下列整改事项须抓紧落实，现予督办。", supervisedBody: "你单位监管的下列整改事项须督促抓紧落实，现予督办。",
    demand: { "请按整改要求逐项落实，于\($0)前(含当日，按 \($1) 天的填报周期计)书面回复落实情况，并填好回执退回。" },
    wanted: "整改要求", separator: "；", issuedBy: "签发：",
    receipt: "回执", receiptNote: { "督办单\($0)收悉，落实情况如下(填好后裁下退回)：" },
    done: "落实情况", finishedOn: "完成日期", signed: "责任人签字", stamp: "单位(盖章)：", receivedBy: "签收人：",
    receivedOn: "签收日期：")

  static let traditional = LetterWords(
    name: "督辦單", number: "文號", address: { "\($0)：" }, register: "發文登記", count: "事項",
    redMatter: { "\($0) 項整改事項亮紅燈" }, issuedMatter: { "已發督辦函、紅函 \($0) 件，事項尚未辦結" },
    body: "你單位下列整改事項須抓緊落實，現予督辦。", supervisedBody: "你單位監管的下列整改事項須督促抓緊落實，現予督辦。",
    demand: { "請按整改要求逐項落實，於\($0)前(含當日，按 \($1) 天的填報週期計)書面回覆落實情況，並填好回執退回。" },
    wanted: "整改要求", separator: "；", issuedBy: "簽發：",
    receipt: "回執", receiptNote: { "督辦單\($0)收悉，落實情況如下(填好後裁下退回)：" },
    done: "落實情況", finishedOn: "完成日期", signed: "責任人簽字", stamp: "單位(蓋章)：", receivedBy: "簽收人：",
    receivedOn: "簽收日期：")

  static let english = LetterWords(
    name: "supervision letter", number: "number", address: { "To \($0):" }, register: "Letters sent",
    count: "items", redMatter: { $0 == 1 ? "1 item is red" : "\($0) items are red" },
    issuedMatter: {
      $0 == 1 ? "1 letter about unfinished work stands" : "\($0) letters about unfinished work stand"
    },
    body: "The items below are to be pressed on with.",
    supervisedBody: "The items below, which you supervise, are to be pressed on with.",
    demand: {
      "Do what is wanted of each item and answer in writing by \($0) (that day included: one period of reporting, \($1) days), with the receipt filled in."
    },
    wanted: "what is wanted", separator: "; ", issuedBy: "Issued by:",
    receipt: "Receipt",
    receiptNote: { "Letter \($0) was received. What was done (fill in, cut off, send back):" },
    done: "what was done", finishedOn: "finished on", signed: "signed by", stamp: "Unit (stamp):",
    receivedBy: "Received by:", receivedOn: "Received on:")
}
