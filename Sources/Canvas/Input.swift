/// A key as a person thinks of it.
public enum Key: Hashable, Sendable {
  case character(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case function(Int)
  /// Ctrl with a lower-case letter.
  case control(Character)
  case alt(Character)
}

/// What the mouse did, and where.
public struct MousePress: Hashable, Sendable {
  public enum Kind: Hashable, Sendable { case click, doubleClick, wheelUp, wheelDown }

  public var point: Point
  public var kind: Kind

  public init(point: Point, kind: Kind) {
    self.point = point
    self.kind = kind
  }
}
