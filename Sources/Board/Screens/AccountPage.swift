import Campaign
import Canvas
import Ledger
import Words

/// The account of one score as a page that can be read line by line.
struct AccountPage: Sendable {
  let account: RankingAccount
  /// Wrapped to the width that it was settled for.
  private(set) var lines: [AccountLine] = []
  /// The line under the cursor and the first visible one.
  private(set) var cursor = 0
  private(set) var top = 0
  /// So many late items are listed; the rest is counted.
  private static let limit = 500

  var subject: RankingSubject { account.row.subject }
  /// The item that the line under the cursor is about.
  var item: Item.ID? { lines.indices.contains(cursor) ? lines[cursor].item : nil }

  /// - Parameter page: the page that showed the same account before: the cursor stays where it was.
  init(_ account: RankingAccount, after page: AccountPage?) {
    self.account = account
    cursor = page?.cursor ?? 0
    top = page?.top ?? 0
  }

  mutating func move(_ action: Action, visible: Int) {
    switch action {
    case .up: cursor -= 1
    case .down: cursor += 1
    case .pageUp: cursor -= max(1, visible - 1)
    case .pageDown: cursor += max(1, visible - 1)
    case .first, .lineStart: cursor = 0
    case .last, .lineEnd: cursor = lines.count - 1
    default: return
    }
    scroll(visible)
  }

  mutating func click(_ point: Point, visible: Int) {
    guard point.row >= 2, point.row < 2 + visible, top + point.row - 2 < lines.count else { return }
    cursor = top + point.row - 2
  }

  mutating func settle(_ context: Context, visible: Int) {
    let arrows = (context.symbols.more.up, context.symbols.more.down)
    let width = max(2, context.size.columns - 2)
    lines = context.words.lines(of: account, arrows: arrows, limit: AccountPage.limit).flatMap { line in
      TextWidth.wrapped(harmless(line.text), to: width).map { text in
        var part = line
        part.text = text
        return part
      }
    }
    scroll(visible)
  }

  private mutating func scroll(_ visible: Int) {
    cursor = max(0, min(cursor, lines.count - 1))
    if cursor < top { top = cursor }
    if cursor >= top + visible { top = cursor - visible + 1 }
    top = max(0, min(top, lines.count - visible))
  }
}
