/// The words of the screens.
public struct BoardWords: Sendable {
  public let demo: String

  static let simplified = BoardWords(demo: "演示数据")
  static let traditional = BoardWords(demo: "演示數據")
  static let english = BoardWords(demo: "DEMO DATA 演示数据")
}
