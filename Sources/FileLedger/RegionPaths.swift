import Campaign

/// From every region up to the root: what an item of a region counts for.
struct RegionPaths {
  private let paths: [Region.ID: [Region.ID]]
  private let parents: [Region.ID: Region.ID]
  private let children: [Region.ID: [Region.ID]]
  private let root: Region.ID

  init(_ plan: Plan) {
    var parents: [Region.ID: Region.ID] = [:]
    for region in plan.regions where region.id != plan.root { parents[region.id] = region.parent }
    var paths: [Region.ID: [Region.ID]] = [:]
    for region in plan.regions {
      var path = [region.id]
      while let above = parents[path[path.count - 1]], !path.contains(above) { path.append(above) }
      if path.last == plan.root { paths[region.id] = path }
    }
    self.paths = paths
    self.parents = parents
    root = plan.root
    children = Dictionary(grouping: parents.keys.sorted()) { parents[$0] ?? plan.root }
  }

  /// All regions that an item may belong to.
  var units: Set<Region.ID> { Set(paths.keys).subtracting([root]) }

  /// The region itself first, the root last.
  func regions(above unit: Region.ID) -> [Region.ID] { paths[unit] ?? [unit] }

  /// How often each region's sum counts, so that together they count the own items of exactly these regions: a
  /// whole subtree is its topmost region once; a region without one below it is the difference of the two.
  ///
  /// - Parameter units: of all regions where it is empty, as in a filter.
  func shares(of units: Set<Region.ID>) -> [Region.ID: Int] {
    if units.isEmpty { return [root: 1] }
    var shares: [Region.ID: Int] = [:]
    for unit in units {
      if !(parents[unit].map(units.contains) ?? false) { shares[unit, default: 0] += 1 }
      for child in children[unit] ?? [] where !units.contains(child) { shares[child, default: 0] -= 1 }
    }
    return shares
  }
}
