import Words

/// Where one is in a text that is only read: what is visible of it, and what the search came to.
struct TextScroll: Hashable, Sendable {
  /// The first visible line, from 0.
  private(set) var top = 0
  /// The line that the search came to last; nil after moving by hand.
  private(set) var hit: Int?

  /// Whether the action was one of moving; `settle` keeps what it led to within the text.
  mutating func move(_ action: Action, page: Int) -> Bool {
    switch action {
    case .up: top -= 1
    case .down: top += 1
    case .pageUp: top -= page
    case .pageDown: top += page
    case .first, .lineStart: top = 0
    case .last, .lineEnd: top = .max / 2
    default: return false
    }
    hit = nil
    return true
  }

  mutating func settle(count: Int, visible: Int) { top = max(0, min(top, count - visible)) }

  /// Goes to the next (or previous) line that holds a text, whatever its case.
  ///
  /// - Parameter start: where the search begins when it has come to nothing yet.
  mutating func seek(_ text: String, in lines: [String], forward: Bool, from start: Int) -> SearchResult {
    let hits = lines.indices.filter { lines[$0].lowercased().contains(text.lowercased()) }
    guard let first = hits.first, let last = hits.last else { return SearchResult(found: 0, wrapped: false) }
    // The last lines cannot be scrolled to the top: going on from there would find the same line for ever.
    let here = hit ?? start
    let next = forward ? hits.first { $0 > here } : hits.last { $0 < here }
    let line = next ?? (forward ? first : last)
    hit = line
    top = line
    return SearchResult(found: hits.count, wrapped: next == nil)
  }
}
