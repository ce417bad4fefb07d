/// A value on an axis and its text.
public struct ChartTick: Hashable, Sendable {
  public let value: Double
  /// All of one axis have the same number of decimals; long ones are written like `2e9`.
  public let label: String
}

/// Where the ticks of an axis stand.
public enum ChartAxis {
  /// Values beyond are drawn as if they were this large.
  static let limit = 1e300

  static func limited(_ value: Double) -> Double { min(max(value, -limit), limit) }

  /// Round values from below the smallest to above the largest: multiples of 1, 2 or 5 · 10ⁿ, in the finest
  /// steps that need no more than `count`.
  ///
  /// Values that are all but equal get room on both sides: a tenth of the value, or 1 around 0.
  ///
  /// - Parameters:
  ///   - count: 3–20; others count as the nearest of these.
  ///   - whole: whether only whole numbers are ticks, as for counts.
  /// - Returns: at least two ticks, ascending; none where a bound is not a number.
  public static func ticks(
    from low: Double, to high: Double, count: Int, whole: Bool = false
  ) -> [ChartTick] {
    guard low.isFinite, high.isFinite else { return [] }
    let bounds = widened(limited(min(low, high)), limited(max(low, high)))
    let count = min(max(count, 3), 20)
    var step = Step(below: (bounds.high - bounds.low) / Double(count))
    if whole { step.exponent = max(0, step.exponent) }
    while step.multiples(bounds.low, bounds.high).count > count { step.advance() }
    return step.multiples(bounds.low, bounds.high).map(step.tick)
  }

  private static func widened(_ low: Double, _ high: Double) -> (low: Double, high: Double) {
    let size = max(abs(low), abs(high))
    guard high - low <= max(size * 1e-9, 1e-12) else { return (low, high) }
    let room = size < 1e-9 ? 1 : size / 10
    return (low - room, high + room)
  }
}

/// 1, 2 or 5 · 10ⁿ, kept as whole numbers so that labels are exact.
private struct Step {
  private var mantissa = 1
  var exponent: Int

  /// A power of ten of at most a positive size, and above a thousandth of it.
  init(below size: Double) {
    exponent = Int((Double(size.exponent) * 0.30103).rounded(.down)) - 1
  }

  mutating func advance() {
    switch mantissa {
    case 1: mantissa = 2
    case 2: mantissa = 5
    default: (mantissa, exponent) = (1, exponent + 1)
    }
  }

  /// What to multiply the step with to enclose both bounds.
  func multiples(_ low: Double, _ high: Double) -> ClosedRange<Int> {
    var first = Int((low / value(1)).rounded())
    if value(first) > low { first -= 1 }
    var last = Int((high / value(1)).rounded())
    if value(last) < high { last += 1 }
    return first...max(first + 1, last)
  }

  private func value(_ multiple: Int) -> Double { Double("\(multiple * mantissa)e\(exponent)") ?? 0 }

  func tick(_ multiple: Int) -> ChartTick {
    ChartTick(value: value(multiple), label: Step.label(multiple * mantissa, exponent))
  }

  /// `digits` · 10 to the power of `exponent`.
  private static func label(_ digits: Int, _ exponent: Int) -> String {
    if digits == 0, exponent > 0 { return "0" }
    let plain = plain(digits, exponent)
    guard plain.count > 8 else { return plain }
    var (digits, exponent) = (digits, exponent)
    while digits != 0, digits % 10 == 0 { (digits, exponent) = (digits / 10, exponent + 1) }
    return digits == 0 ? "0" : exponent == 0 ? "\(digits)" : "\(digits)e\(exponent)"
  }

  private static func plain(_ digits: Int, _ exponent: Int) -> String {
    let sign = digits < 0 ? "-" : ""
    let text = String(digits.magnitude)
    guard exponent < 0 else { return sign + text + String(repeating: "0", count: exponent) }
    let padded = String(repeating: "0", count: max(0, 1 - exponent - text.count)) + text
    return sign + padded.dropLast(-exponent) + "." + padded.suffix(-exponent)
  }
}
