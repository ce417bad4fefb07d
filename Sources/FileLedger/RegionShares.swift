import Campaign

extension Plan {
  /// What an item of a region counts for: the region itself and those above it, up to the root. What is not below the
  /// root counts for itself alone.
  func regionsCounting(_ unit: Region.ID) -> [Region.ID] { isUnit(unit) ? path(to: unit).map(\.id) : [unit] }

  /// How often each row of `region_tallies` counts, so that together they count the own items of exactly these
  /// regions: a whole subtree is its topmost region once; a region without one below it is the difference of the two.
  ///
  /// - Parameter units: of all regions where it is empty, as in a filter.
  func shares(of units: Set<Region.ID>) -> [Region.ID: Int] {
    if units.isEmpty { return [root: 1] }
    var shares: [Region.ID: Int] = [:]
    for unit in units {
      if !(parent(of: unit).map { units.contains($0.id) } ?? false) { shares[unit, default: 0] += 1 }
      for child in children(of: unit) where !units.contains(child.id) { shares[child.id, default: 0] -= 1 }
    }
    return shares
  }
}
