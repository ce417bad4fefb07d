import Canvas
import Ledger

/// What a loop shows on a terminal: it takes inputs in and draws itself.
public protocol Shown {
  /// When it must be woken although nothing came in, in seconds since 1970; nil when never.
  var nextWake: Int? { get }
  /// Set when the person asked for the whole screen to be sent anew; whoever presents clears it.
  var needsRepaint: Bool { get set }
  /// Set when the person wants to leave.
  var isFinished: Bool { get }
  mutating func receive(_ input: Input, at moment: Moment)
  func draw() -> Canvas
}

extension App: Shown {}
