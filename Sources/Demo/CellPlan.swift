import Campaign

/// How many items each cell gets and how it goes there. Grows with units × tasks, not with the items.
struct CellPlan: Sendable {
  /// Lowest unit × task, in the order of the plan.
  private(set) var counts: [Int] = []
  /// unit × task: the mood of the unit × area that the task belongs to.
  private(set) var moods: [Mood] = []
  /// Indexed by `Mood.rawValue`: the shares of the outcomes there.
  private(set) var shares: [[Double]] = []

  /// Sizes of cells before they are scaled to the wanted number of items: 1 to 5, and now and then none.
  private static let sizes = [0, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 4, 5]

  init(plan: Plan, items: Int, seed: UInt64) {
    let units = plan.lowestUnits.count
    let areas = plan.areas.map(\.id)
    var random = SplitMix64(seed: seed, 0xCE11)
    let badArea = areas.isEmpty ? nil : random.pick(areas)
    let sick = Array(random.shuffled(Array(0..<units)).prefix((units + 2) / 5))
    var weights: [Int] = []
    for unit in 0..<units {
      let row = CellPlan.moods(
        of: areas, badArea: badArea, sickness: sick.firstIndex(of: unit), unit: unit, &random)
      for task in plan.tasks {
        let mood = row[task.area] ?? .ordinary
        moods.append(mood)
        weights.append(mood == .empty ? 0 : random.pick(CellPlan.sizes))
      }
    }
    counts = CellPlan.scale(weights, to: items, &random)
    shares = CellPlan.outcomeShares(counts: counts, moods: moods)
  }

  /// The moods of one unit's areas: what needs action lies together, so that a wall of them stays readable.
  /// Every healthy unit has one area that is finished, one that nearly is, a sore spot and calm ones; every
  /// third has an empty one.
  private static func moods(
    of areas: [Area.ID], badArea: Area.ID?, sickness: Int?, unit: Int, _ random: inout SplitMix64
  ) -> [Area.ID: Mood] {
    var moods: [Area.ID: Mood] = [:]
    if let sickness {
      let (mood, spread): (Mood, Int) = sickness % 2 == 0 ? (.worst, 6) : (.bad, 4)
      for (place, area) in random.shuffled(areas).enumerated() {
        moods[area] = place * 10 < spread * areas.count ? mood : .calm
      }
      if let badArea { moods[badArea] = .hopeless }
      return moods
    }
    if let badArea { moods[badArea] = .badArea }
    let others = random.shuffled(areas.filter { $0 != badArea })
    let special: [Mood] =
      [.finished, .nearlyFinished, .troubled, .calm, .calm, .calm] + (unit % 3 == 0 ? [.empty] : [])
    // A small campaign has no room for whole columns of luck.
    guard others.count > special.count else { return moods }
    for (area, mood) in zip(others, special) { moods[area] = mood }
    return moods
  }

  /// Counts in proportion to the weights that add up to the wanted number exactly.
  private static func scale(_ weights: [Int], to items: Int, _ random: inout SplitMix64) -> [Int] {
    let whole = weights.reduce(0, +)
    guard whole > 0 else { return weights.indices.map { $0 == 0 ? items : 0 } }
    let offset = random.number(0...(whole - 1))
    var seen = 0
    return weights.map { weight in
      let before = (seen * items + offset) / whole
      seen += weight
      return (seen * items + offset) / whole - before
    }
  }

  /// The ordinary cells balance the others, so that the shares of the whole campaign come out right.
  private static func outcomeShares(counts: [Int], moods: [Mood]) -> [[Double]] {
    var sizes = [Double](repeating: 0, count: Mood.allCases.count)
    for (count, mood) in zip(counts, moods) { sizes[mood.rawValue] += Double(count) }
    let whole = sizes.reduce(0, +)
    let wanted = Outcome.allCases.map { outcome in
      Mood.allCases.reduce(whole * Outcome.shares[outcome.rawValue]) { rest, mood in
        rest - (mood.shares?[outcome.rawValue] ?? 0) * sizes[mood.rawValue]
      }
    }
    let least = whole * 0.001 + 0.001
    let positive = wanted.map { max($0, least) }
    let sum = positive.reduce(0, +)
    return Mood.allCases.map { $0.shares ?? positive.map { $0 / sum } }
  }
}
