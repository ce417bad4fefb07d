import Canvas

/// Tells a double click from two clicks.
struct DoubleClick {
  /// The longest time between its two clicks, in milliseconds.
  static let longest: Int64 = 400

  private var last: (point: Point, time: Int64)?

  /// The press, made a double click when it is the second one at its place in time.
  ///
  /// - Parameter time: milliseconds of any steady clock.
  mutating func judge(_ press: MousePress, at time: Int64) -> MousePress {
    guard press.kind == .click else {
      last = nil
      return press
    }
    if let last, last.point == press.point, time - last.time <= Self.longest {
      self.last = nil
      return MousePress(point: press.point, kind: .doubleClick)
    }
    last = (press.point, time)
    return press
  }
}
