import Campaign

/// 时限含义: what a deadline means, written so that it is read back exactly and a person can read it:
/// `2017-03-31`, `2017-03-31 推定`, `2017-03-31 长期`, `3天`, `未定`.
enum DeadlineMeaning {
  private static let inferred = "推定"
  private static let standing = "长期"
  private static let unresolved = "未定"
  private static let days = "天"

  static func text(_ deadline: Deadline) -> String {
    var words: [String] = []
    if let day = deadline.day { words.append(day.iso) }
    if let count = deadline.daysAfterAssignment { words.append("\(count)\(days)") }
    if deadline.isInferred { words.append(inferred) }
    if deadline.isStanding { words.append(standing) }
    return words.isEmpty ? unresolved : words.joined(separator: " ")
  }

  /// The deadline with this text and meaning; nil when the meaning is not one.
  static func read(_ meaning: String, text: String) -> Deadline? {
    var deadline = Deadline(text: text)
    for word in meaning.split(separator: " ") {
      switch word {
      case unresolved: break
      case inferred: deadline.isInferred = true
      case standing: deadline.isStanding = true
      default:
        if word.hasSuffix(days), let count = CellValue.number(word.dropLast()) {
          deadline.daysAfterAssignment = count
        } else if let day = CellValue.day(String(word)) {
          deadline.day = day
        } else {
          return nil
        }
      }
    }
    return deadline
  }
}
