import Canvas
import Words

/// What was shown last, with as much of what it shows as tells whether only the cursor has moved since.
public struct Picture {
  public let canvas: Canvas
  /// Of which state of the app it is; nil for what is always drawn whole.
  let revision: Int?
  /// Where the cursor of the board stands on it.
  let cursor: BoardCursor?

  init(_ canvas: Canvas, revision: Int? = nil, cursor: BoardCursor? = nil) {
    self.canvas = canvas
    self.revision = revision
    self.cursor = cursor
  }
}

extension App {
  /// Draws what is shown now.
  ///
  /// - Parameter earlier: what was shown before: where only the cursor of the board has moved, the rest of it stays.
  public func draw(over earlier: Picture?) -> Picture {
    guard let board = screen as? BoardScreen else { return Picture(draw()) }
    if let earlier, earlier.revision == revision, let old = earlier.cursor,
      old.topRow == board.topRow, old.leftColumn == board.leftColumn
    {
      var canvas = earlier.canvas
      board.drawMove(from: old, on: &canvas, context)
      return Picture(canvas, revision: revision, cursor: board.cursor)
    }
    return Picture(draw(), revision: revision, cursor: board.cursor)
  }

  /// Whether an input can do nothing but move the cursor of a board on which nothing else is shown.
  func isMove(_ input: Input) -> Bool {
    guard case .key(let key) = input, screen.kind == .board, case nil = overlay, message == nil,
      context.size.isEnough
    else { return false }
    return Keymap.action(for: key, on: .board)?.isMove == true
  }
}
