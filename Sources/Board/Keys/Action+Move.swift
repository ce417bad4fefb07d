import Words

extension Action {
  /// Moves the cursor, and does nothing else.
  var isMove: Bool {
    switch self {
    case .up, .down, .left, .right, .pageUp, .pageDown, .lineStart, .lineEnd, .first, .last: true
    default: false
    }
  }
}
