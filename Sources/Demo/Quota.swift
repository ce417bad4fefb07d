/// Draws kinds in random order and yet in fixed shares: what came too seldom so far is drawn next.
///
/// After any number of draws each kind is within a few of its share, which plain dice would not give.
struct Quota: Sendable {
  private var credits: [Double]

  /// - Parameter random: gives the kinds different head starts, so that short runs differ as well.
  init(count: Int, random: inout SplitMix64) {
    credits = (0..<count).map { _ in Double(random.number(0...99)) / 1_000 }
  }

  /// The index of the next kind.
  ///
  /// - Parameter shares: the shares of the kinds this time; they add up to 1.
  mutating func draw(_ shares: [Double], _ random: inout SplitMix64) -> Int {
    for index in credits.indices { credits[index] += shares[index] }
    let open = credits.indices.filter { credits[$0] > 0 && shares[$0] > 0 }
    let index = open.max { credits[$0] < credits[$1] }.flatMap { longest in
      credits[longest] >= 1 ? longest : lot(among: open, &random)
    }
    let drawn = index ?? shares.indices.max { shares[$0] < shares[$1] } ?? 0
    credits[drawn] -= 1
    return drawn
  }

  /// One of the kinds, the likelier the more credit it has.
  private func lot(among open: [Int], _ random: inout SplitMix64) -> Int? {
    var rest = open.reduce(0) { $0 + credits[$1] } * Double(random.number(0...999_999)) / 1_000_000
    return open.first { index in
      rest -= credits[index]
      return rest <= 0
    } ?? open.last
  }
}
