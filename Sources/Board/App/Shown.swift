import Canvas
import Ledger

/// What a loop shows on a terminal: it takes inputs in and draws itself.
public protocol Shown {
  /// When it must be woken although nothing came in, in seconds since 1970; nil when never.
  var nextWake: Int? { get }
  /// Whether something is put off until no key comes for a moment: then it wants `Input.rest`.
  var isAwaitingRest: Bool { get }
  /// Whether something waits until what it says of itself is on the screen: then it wants `Input.drawn`.
  var isAwaitingDraw: Bool { get }
  /// Set when the person asked for the whole screen to be sent anew; whoever presents clears it.
  var needsRepaint: Bool { get set }
  /// Set when the person wants to leave.
  var isFinished: Bool { get }
  mutating func receive(_ input: Input, at moment: Moment)
  func draw() -> Canvas
  /// Draws over what was shown before, where that is less work.
  func draw(over earlier: Picture?) -> Picture
}

extension Shown {
  public var isAwaitingRest: Bool { false }
  public var isAwaitingDraw: Bool { false }
  public func draw(over earlier: Picture?) -> Picture { Picture(draw()) }
}

extension App: Shown {}
