/// The words of the worst-first list, of what changed, and of the board as it was.
public struct ViewWords: Sendable {
  public let title: String
}

extension ViewWords {
  static let simplified = ViewWords(title: "红黄灯清单")
  static let traditional = ViewWords(title: "紅黃燈清單")
  static let english = ViewWords(title: "worst first")
}
