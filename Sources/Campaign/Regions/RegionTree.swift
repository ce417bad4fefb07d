/// The regions of a plan as a tree, walked once: every question takes no longer than its answer, with 5,000 regions
/// as with eight.
///
/// A damaged plan may hold anything: a region that comes twice counts once, a circle is cut where it closes, and what
/// is not below the root is no unit.
public struct RegionTree: Hashable, Sendable {
  /// The root and everything below it, each region before its children: what is below a region follows it.
  private let order: [Region]
  /// Everything below the root: the regions that items may belong to, each before those below it.
  let units: [Region]
  /// What of every region is known, those above the root included.
  private let nodes: [Region.ID: Node]
  /// What each unit is called where units of several parents stand together.
  private let names: [Region.ID: String]

  /// Whether some have a name with those above it.
  let hasSharedNames: Bool

  private struct Node: Hashable, Sendable {
    let region: Region
    /// Where it stands in `order`; nil for what is not below the root.
    var place: Int?
    /// How many regions it is with all below it.
    var size = 1
    var children: [Region] = []
  }

  init(_ regions: [Region], root: Region.ID) {
    var nodes: [Region.ID: Node] = [:]
    var known: [Region] = []
    for region in regions where nodes[region.id] == nil {
      nodes[region.id] = Node(region: region)
      known.append(region)
    }
    for region in known {
      if let parent = region.parent, region.id != root { nodes[parent]?.children.append(region) }
    }
    order = RegionTree.walk(&nodes, from: root)
    units = Array(order.dropFirst())
    self.nodes = nodes
    names = RegionTree.names(order, nodes)
    hasSharedNames = Set(units.map(\.short)).count < units.count
  }

  /// Goes down from the root, and writes into the nodes where each stands and how much is below it.
  private static func walk(_ nodes: inout [Region.ID: Node], from root: Region.ID) -> [Region] {
    guard let top = nodes[root]?.region else { return [] }
    var order: [Region] = []
    var open: [Region] = []
    var coming = [top]
    while let region = coming.popLast() {
      guard nodes[region.id]?.place == nil else { continue }
      while let last = open.last, last.id != region.parent {
        open.removeLast()
        close(last.id, &nodes, at: order.count)
      }
      nodes[region.id]?.place = order.count
      order.append(region)
      open.append(region)
      coming += (nodes[region.id]?.children ?? []).reversed()
    }
    for region in open { close(region.id, &nodes, at: order.count) }
    return order
  }

  private static func close(_ id: Region.ID, _ nodes: inout [Region.ID: Node], at end: Int) {
    guard let place = nodes[id]?.place else { return }
    nodes[id]?.size = end - place
  }

  /// The short name where it is the only one; else with as many of the regions above before it as it takes.
  private static func names(_ order: [Region], _ nodes: [Region.ID: Node]) -> [Region.ID: String] {
    var names: [Region.ID: String] = [:]
    var unnamed: [(id: Region.ID, name: String, above: Region.ID?)] = order.dropFirst().map {
      ($0.id, $0.short, $0.parent)
    }
    while !unnamed.isEmpty {
      let counts = Dictionary(unnamed.map { ($0.name, 1) }, uniquingKeysWith: +)
      let taken = Set(names.values)
      var rest: [(id: Region.ID, name: String, above: Region.ID?)] = []
      for unit in unnamed {
        let isAlone = counts[unit.name] == 1 && !taken.contains(unit.name)
        if !isAlone, let above = unit.above.flatMap({ nodes[$0] }), above.place != nil {
          rest.append((unit.id, "\(above.region.short)/\(unit.name)", above.region.parent))
        } else {
          names[unit.id] = unit.name
        }
      }
      unnamed = rest
    }
    return names
  }

  func region(_ id: Region.ID) -> Region? { nodes[id]?.region }
  func children(of id: Region.ID) -> [Region] { nodes[id]?.children ?? [] }
  func name(of id: Region.ID) -> String? { names[id] }

  /// The region and all below it; nothing for what is neither the root nor below it.
  func subtree(of id: Region.ID) -> ArraySlice<Region> {
    guard let node = nodes[id], let place = node.place else { return [] }
    return order[place..<place + node.size]
  }

  /// Where it stands among the regions below the root, the root being 0; nil for what is elsewhere.
  func place(of id: Region.ID) -> Int? { nodes[id]?.place }
}
