/// The words of a difference between a file and the ledger, and of what became of it.
public struct UpdateWords: Sendable {
  public let new: String
  public let changed: String
  public let unchanged: String
  public let missing: String
}

extension UpdateWords {
  static let simplified = UpdateWords(new: "新增", changed: "有变化", unchanged: "未变", missing: "文件中没有")
  static let traditional = UpdateWords(new: "新增", changed: "有變化", unchanged: "未變", missing: "檔案中沒有")
  static let english = UpdateWords(
    new: "new", changed: "changed", unchanged: "unchanged", missing: "missing from the file")
}
