/// A sum of up to four fractions whose whole part is exact, where floating point could miss a rounding
/// boundary.
///
/// Whole parts are split off, so what is left of each fraction is below 1. It is exact while no denominator
/// in lowest terms reaches 2³¹: four of them and the carry then fit into 127 bits. Only a file that says a
/// thousand million submissions gets there; such a fraction is halved above and below until it fits.
struct FractionSum {
  private var whole: Int128 = 0
  private var numerator: Int128 = 0
  private var denominator: Int128 = 1

  /// Adds a fraction, not empty and at most 1, times a whole number up to 2³¹.
  mutating func add(_ fraction: Component, times factor: Int) {
    var below = Int128(fraction.denominator)
    let product = Int128(fraction.numerator) * Int128(factor)
    whole += product / below
    var above = product % below
    let divisor = Self.greatestCommonDivisor(above, below)
    above /= divisor
    below /= divisor
    while below >= Self.limit {
      above /= 2
      below /= 2
    }
    numerator = numerator * below + above * denominator
    denominator *= below
  }

  /// The sum, rounded down.
  var wholePart: Int { Int(whole + numerator / denominator) }

  private static let limit: Int128 = 1 << 31

  private static func greatestCommonDivisor(_ left: Int128, _ right: Int128) -> Int128 {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }
}
