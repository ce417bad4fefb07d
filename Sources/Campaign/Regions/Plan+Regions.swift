/// What a plan can be asked of its regions (domain.md §2).
extension Plan {
  /// The regions that items may belong to: everything below the root, each before those below it.
  public var units: [Region] { tree.units }

  /// The units with nothing below them: townships.
  public var lowestUnits: [Region] { units.filter { !hasChildren($0.id) } }

  public func region(_ id: Region.ID) -> Region? { tree.region(id) }

  /// The regions right below one, in the template's order; the root is below none.
  public func children(of id: Region.ID) -> [Region] { tree.children(of: id) }

  public func hasChildren(_ id: Region.ID) -> Bool { !tree.children(of: id).isEmpty }

  /// Whether items may belong to it: it lies below the root.
  public func isUnit(_ id: Region.ID) -> Bool { tree.place(of: id).map { $0 > 0 } ?? false }

  /// The region and all below it; nothing for what is neither the root nor below it.
  public func subtree(of id: Region.ID) -> [Region.ID] { tree.subtree(of: id).map(\.id) }

  /// Whether a region is another one or lies below it.
  public func contains(_ id: Region.ID, in region: Region.ID) -> Bool {
    guard let place = tree.place(of: id), let first = tree.place(of: region) else { return false }
    return (first..<first + tree.subtree(of: region).count).contains(place)
  }

  /// The region right above one; nil for the root, for what is above it, and for what is elsewhere.
  public func parent(of id: Region.ID) -> Region? {
    guard isUnit(id) else { return nil }
    return region(id)?.parent.flatMap(region)
  }

  /// The way from the root down to a region, both included; nothing for what is elsewhere.
  public func path(to id: Region.ID) -> [Region] {
    guard tree.place(of: id) != nil, let region = region(id) else { return [] }
    var path = [region]
    while let first = path.first, let above = parent(of: first.id) { path.insert(above, at: 0) }
    return path
  }

  /// The region right below `home` that a unit is or lies in; nil for `home` itself and for what is elsewhere.
  public func row(of unit: Region.ID, in home: Region.ID) -> Region.ID? {
    var row = unit
    while let above = parent(of: row) {
      if above.id == home { return row }
      row = above.id
    }
    return nil
  }

  /// Whether a region has rows that have children themselves.
  public func hasLevels(below home: Region.ID) -> Bool { children(of: home).contains { hasChildren($0.id) } }

  /// What a unit is called where units of several parents stand together: its short name, with the names of those
  /// above it where another unit has the same (侯马市/路东办). The short name of what is no unit.
  public func name(of id: Region.ID) -> String { tree.name(of: id) ?? region(id)?.short ?? "" }

  /// What the units are called, in their order.
  public var unitNames: [String] { units.map { name(of: $0.id) } }

  /// Whether units of several parents have the same short name.
  public var hasSharedNames: Bool { tree.hasSharedNames }

  /// The full name with those of the regions above it but the root's: 侯马市 路东街道.
  public func fullName(of id: Region.ID) -> String {
    let path = path(to: id)
    return (path.count > 1 ? path.dropFirst() : path[...]).map(\.name).joined(separator: " ")
  }

  /// The largest regions whose units are all among these: a set of units as a person would tell it.
  public func regions(covering units: Set<Region.ID>) -> [Region] {
    var found: [Region] = []
    var covered = 0
    for (place, unit) in self.units.enumerated() where place >= covered && units.contains(unit.id) {
      let subtree = tree.subtree(of: unit.id)
      found.append(unit)
      if subtree.allSatisfy({ units.contains($0.id) }) { covered = place + subtree.count }
    }
    return found
  }
}
