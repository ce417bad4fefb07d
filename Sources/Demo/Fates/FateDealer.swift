/// Deals fates so that the shares of `Outcome` and `Fate` come out whatever the seed is.
struct FateDealer: Sendable {
  private var random: SplitMix64
  private var outcomes: Quota
  /// Indexed by `Outcome.rawValue`.
  private var fates: [Quota]

  private static let kinds: [[Fate]] = Outcome.allCases.map { outcome in
    Fate.allCases.filter { $0.outcome == outcome }
  }
  private static let shares: [[Double]] = kinds.map { fates in
    let weights = fates.map(\.outcomeAndWeight.weight)
    return weights.map { $0 / weights.reduce(0, +) }
  }
  /// What the one open item of a cell may be doing: always somebody's job.
  private static let open: [Fate] = [.onTrack, .dueSoon, .submitted, .behind, .waiting, .justAssigned]

  init(seed: UInt64) {
    var random = SplitMix64(seed: seed, 0xFA7E)
    outcomes = Quota(count: Outcome.allCases.count, random: &random)
    fates = FateDealer.kinds.map { Quota(count: $0.count, random: &random) }
    self.random = random
  }

  /// Which of so many items of a nearly finished cell is the open one.
  mutating func placeOfOpenOne(among count: Int) -> Int { random.number(0...max(0, count - 1)) }

  /// The next fate.
  ///
  /// - Parameters:
  ///   - shares: of the outcomes in this cell.
  ///   - staysOpen: this is the one item that a nearly finished cell leaves open.
  ///   - hasSurvivor: there is an item that this one can be merged into.
  mutating func deal(_ mood: Mood, _ shares: [Double], staysOpen: Bool, hasSurvivor: Bool) -> Fate {
    if mood == .nearlyFinished && staysOpen { return random.pick(FateDealer.open) }
    let isDone = mood == .finished || mood == .nearlyFinished
    let outcome = isDone ? Outcome.done.rawValue : outcomes.draw(shares, &random)
    let index = fates[outcome].draw(FateDealer.shares[outcome], &random)
    let fate = FateDealer.kinds[outcome][index]
    return fate == .merged && !hasSurvivor ? .withdrawn : fate
  }
}
