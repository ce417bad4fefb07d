/// The words of work that goes on beside the board: a report or an export on its way.
public struct JobWords: Sendable {
  public let report: String
  public let export: String
}

extension JobWords {
  static let simplified = JobWords(report: "生成报表", export: "导出台账")
  static let traditional = JobWords(report: "產生報表", export: "匯出臺賬")
  static let english = JobWords(report: "report", export: "export")
}
