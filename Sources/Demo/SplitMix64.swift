/// A small random generator with the same numbers on every machine: SplitMix64 by Steele, Lea and Flood (2014).
struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A generator of its own for every key, so that a thing's luck does not depend on what came before it.
  init(seed: UInt64, _ keys: UInt64...) {
    self.init(seed: seed)
    for key in keys { state = next() ^ (key &* 0xD1B5_4A32_D192_ED03) }
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number of the range. Written out, because the standard library may change how it draws one.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
  }

  /// True in so many of a hundred cases.
  mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  /// One of the elements; the list must not be empty.
  mutating func pick<Element>(_ list: [Element]) -> Element { list[number(0...(list.count - 1))] }

  /// The elements in another order (Fisher–Yates).
  mutating func shuffled<Element>(_ list: [Element]) -> [Element] {
    var list = list
    for index in list.indices.dropFirst() { list.swapAt(index, number(0...index)) }
    return list
  }
}
