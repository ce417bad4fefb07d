/// Numbers that look random and are the same for the same seed, everywhere (SplitMix64). scripts/torture makes others of
/// the same seed in each of its rounds.
public struct Dice: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: some BinaryInteger) { state = UInt64(truncatingIfNeeded: seed) &+ Dice.round }

  /// 0 in every run of the tests.
  private static let round = UInt64(truncatingIfNeeded: Torture.seed - 1) &* 0xD1B5_4A32_D192_ED03

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number of the range.
  public mutating func roll(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// True so many times of a hundred.
  public mutating func chance(_ percent: Int) -> Bool { roll(1...100) <= percent }
}
