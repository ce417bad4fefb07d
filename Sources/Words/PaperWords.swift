/// What is said on paper beside a paper's own text: labels, page numbers, and what a workbook answers to people
/// who fill it in.
public struct PaperWords: Sendable {
  /// A label and what it says, on one line.
  public let labelled: @Sendable (_ label: String, _ text: String) -> String
  /// Which page of how many; the two are written by whatever prints.
  public let page: @Sendable (_ number: String, _ count: String) -> String
  /// The name of a sheet that has none of its own.
  public let sheet: @Sendable (_ number: Int) -> String
  // What a cell takes, at most 255 characters each
  public let wrongInput: String
  public let percent: String
  public let choice: String
}

extension PaperWords {
  static let simplified = PaperWords(
    labelled: { "\($0)：\($1)" }, page: { "第 \($0) 页 共 \($1) 页" }, sheet: { "表\($0)" },
    wrongInput: "填写有误", percent: "请填 0 到 100 的整数，不带百分号。", choice: "请从下拉列表中选择。")

  static let traditional = PaperWords(
    labelled: { "\($0)：\($1)" }, page: { "第 \($0) 頁 共 \($1) 頁" }, sheet: { "表\($0)" },
    wrongInput: "填寫有誤", percent: "請填 0 到 100 的整數，不帶百分號。", choice: "請從下拉清單中選擇。")

  static let english = PaperWords(
    labelled: { "\($0): \($1)" }, page: { "Page \($0) of \($1)" }, sheet: { "Sheet \($0)" },
    wrongInput: "Not taken", percent: "A whole number from 0 to 100, without a percent sign.",
    choice: "Choose one from the list.")
}
