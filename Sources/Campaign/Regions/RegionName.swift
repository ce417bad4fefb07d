/// What a name that a person gave stands for.
public enum RegionFound: Hashable, Sendable {
  case one(Region)
  /// The candidates, in the order of the tree.
  case several([Region])
  case none
}

extension Plan {
  /// The region that is called so: the root or a unit by its short name, full name, code or another name; with the
  /// names of regions above it before it where that is wanted (侯马市/路东办, 河东市 › 侯马市 › 路东办).
  public func region(called name: String) -> RegionFound {
    let parts = name.split { "/／›>".contains($0) }.map { trimmed(String($0)) }
    guard let last = parts.last else { return .none }
    let found = ([region(root)].compactMap { $0 } + units).filter { region in
      region.isCalled(last) && lies(region, in: parts.dropLast())
    }
    if let only = found.first, found.count == 1 { return .one(only) }
    // 河东市/侯马市 is what lies right below 河东市, and no township of that name farther down.
    let near = found.filter { region in
      parts.count > 1 && parent(of: region.id).map { $0.isCalled(parts[parts.count - 2]) } ?? false
    }
    if let only = near.first, near.count == 1 { return .one(only) }
    return found.isEmpty ? .none : .several(found)
  }

  /// The units that are meant by 侯马市本级: the region itself, without those below it; nil for other names.
  public static func regionItself(in name: String) -> String? {
    ["本级", "本級"].first { name.hasSuffix($0) && name != $0 }.map { String(name.dropLast($0.count)) }
  }

  /// How to write each of several regions so that it alone is meant: as everywhere, or with the full names of all that
  /// is above it where that is not enough.
  public func tellingApart(_ regions: [Region]) -> [String] {
    regions.map { region in
      let usual = name(of: region.id)
      if case .one = self.region(called: usual) { return usual }
      return path(to: region.id).map(\.name).joined(separator: "/")
    }
  }

  /// Whether the regions above it have these names, from the top down; not all of them need to be named.
  private func lies(_ region: Region, in names: ArraySlice<String>) -> Bool {
    var rest = names
    for above in path(to: region.id).dropLast().reversed() {
      if let last = rest.last, above.isCalled(last) { rest.removeLast() }
    }
    return rest.isEmpty
  }
}

extension Region {
  /// Whether it has this name, by whatever name.
  public func isCalled(_ name: String) -> Bool {
    short == name || self.name == name || code == name || aliases.contains(name)
  }
}
