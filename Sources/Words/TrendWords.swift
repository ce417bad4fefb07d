/// The words of the trend and of the goals.
public struct TrendWords: Sendable {
  public let title: String
}

extension TrendWords {
  static let simplified = TrendWords(title: "趋势")
  static let traditional = TrendWords(title: "趨勢")
  static let english = TrendWords(title: "trend")
}
