import Words

/// Where one is in a list of lines that may be longer than the screen.
struct ListCursor: Hashable, Sendable {
  /// The line under the cursor, from 0; `settle` keeps it within the list.
  var line = 0
  /// The first visible line.
  private(set) var top = 0

  /// The line that an action leads to, which may lie outside of the list; nil for what is no move.
  func target(of action: Action, count: Int, visible: Int) -> Int? {
    switch action {
    case .up: line - 1
    case .down: line + 1
    case .pageUp: line - visible + 1
    case .pageDown: line + visible - 1
    case .first, .lineStart: 0
    case .last, .lineEnd: count - 1
    default: nil
    }
  }

  /// Goes to a line, and scrolls so that it stands where the cursor stood on the screen.
  mutating func carry(to line: Int) {
    top += line - self.line
    self.line = line
  }

  /// Keeps the cursor within the list, and scrolls so that it is seen.
  mutating func settle(count: Int, visible: Int) {
    line = max(0, min(line, count - 1))
    if line < top { top = line }
    if line >= top + visible { top = line - visible + 1 }
    top = max(0, min(top, count - visible))
  }
}
