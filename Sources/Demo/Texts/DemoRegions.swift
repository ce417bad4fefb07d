import Campaign

/// Invented regions for a demo with more or fewer units than the template: below the template's own county as long as
/// that fits on a wall, else in a prefecture of counties, else in a province of prefectures.
///
/// None is called like a real prefecture or county; codes start with 99, which is no province.
struct DemoRegions {
  private(set) var root: Region.ID
  /// In the order of the tree.
  private(set) var regions: [Region]

  /// More townships than this are not the rows of one county.
  static let countyLimit = 40
  /// More than this are not one prefecture.
  static let prefectureLimit = 300
  /// About so many townships a county, and so many counties a prefecture.
  private static let townshipsPerCounty = 14
  private static let countiesPerPrefecture = 8

  /// - Parameter count: how many townships.
  init(of plan: Plan, townships count: Int) {
    let names = Townships.names(count, unlike: plan)[...]
    root = plan.root
    regions = []
    if count <= DemoRegions.countyLimit {
      let gone = Set(plan.units.map(\.id))
      regions = plan.regions.filter { !gone.contains($0.id) }
      let first = (plan.regions.map(\.id).max() ?? 0) + 1
      for (index, name) in names.enumerated() {
        add(name.full, name.short, id: first + index, below: root, code: 990_000_001 + index)
      }
      return
    }
    let counties = (count + DemoRegions.townshipsPerCounty / 2 - 1) / DemoRegions.townshipsPerCounty
    let sizes = DemoRegions.uneven(count, in: counties)[...]
    root = 1
    if count <= DemoRegions.prefectureLimit {
      let top = add("河东市", below: nil)
      addCounties(sizes, from: 0, below: top, names)
      return
    }
    let province = add("晋南省", below: nil)
    let prefectures = counties / DemoRegions.countiesPerPrefecture
    var county = 0
    var rest = names
    for (index, size) in DemoRegions.uneven(counties, in: prefectures).enumerated() {
      let prefecture = add(
        DemoRegions.prefectures[index % DemoRegions.prefectures.count] + "市", below: province)
      let own = sizes[county..<county + size]
      addCounties(own, from: county, below: prefecture, rest)
      rest = rest.dropFirst(own.reduce(0, +))
      county += size
    }
  }

  /// - Parameters:
  ///   - sizes: the townships of each.
  ///   - first: the place of the first of them among all counties.
  private mutating func addCounties(
    _ sizes: ArraySlice<Int>, from first: Int, below parent: Region.ID,
    _ names: ArraySlice<(full: String, short: String)>
  ) {
    var rest = names
    for (index, size) in sizes.enumerated() {
      let county = add(DemoRegions.county(first + index), below: parent)
      for name in rest.prefix(size) { add(name.full, name.short, below: county) }
      rest = rest.dropFirst(size)
    }
  }

  /// Adds a region behind all others.
  @discardableResult
  private mutating func add(
    _ name: String, _ short: String? = nil, id: Region.ID? = nil, below parent: Region.ID?, code: Int? = nil
  ) -> Region.ID {
    let id = id ?? regions.count + 1
    regions.append(
      Region(
        id: id, parent: parent, code: String(code ?? 990_000_000 + id), name: name, short: short ?? name))
    return id
  }

  /// Parts that add up to a whole and differ a little, as counties do.
  private static func uneven(_ whole: Int, in parts: Int) -> [Int] {
    let base = whole / parts
    var sizes = (0..<parts).map { base + ($0 < whole % parts ? 1 : 0) }
    for pair in 0..<(parts / 2) {
      let difference = min(pair % 4, base / 3)
      sizes[2 * pair] += difference
      sizes[2 * pair + 1] -= difference
    }
    return sizes
  }

  private static let prefectures = [
    "青岗", "白岭", "赤坡", "黄塬", "墨渠", "银滩", "翠峪", "丹崖", "碧湾", "紫坪", "素川", "玄洼", "苍梁", "朱堡",
  ]
  private static let heads = ["槐", "柳", "榆", "杏", "枣", "梨", "桑", "柏"]
  private static let tails = ["湾", "坪", "堡", "渠", "岭", "沟", "坡", "塬", "滩", "梁", "峪", "洼", "川", "塘"]
  private static let kinds = ["区", "县", "县", "市", "县"]

  /// 槐湾区, 柳坪县 …: neighbours look unlike each other, and none of 112 comes twice.
  private static func county(_ index: Int) -> String {
    let tail = tails[(index + index / heads.count) % tails.count]
    let head = heads[index % heads.count]
    return head + tail + kinds[index % kinds.count]
  }
}
