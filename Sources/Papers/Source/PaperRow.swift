import Campaign
import Words

/// A row or a part of a paper: a region with all below it, or what belongs to the paper's region itself.
struct PaperRow {
  let name: String
  let units: [Region.ID]
  /// 本级: it is left out where it has nothing.
  let isOwn: Bool

  /// Whether items of several units stand in it, so that each must say whose it is.
  var hasUnits: Bool { units.count > 1 }
}

extension PaperSource {
  /// What lies right below the region that was asked for, or below the root; that region alone where nothing does.
  var rows: [PaperRow] {
    let home: Region.ID = if case .unit(let id) = request.subject { id } else { plan.root }
    let children = plan.children(of: home).map { region in
      PaperRow(name: region.short, units: plan.subtree(of: region.id), isOwn: false)
    }
    guard home != plan.root, let region = plan.region(home) else { return children }
    let name = children.isEmpty ? region.short : words.regions.ownOf(region.short)
    return [PaperRow(name: name, units: [home], isOwn: !children.isEmpty)] + children
  }

  /// Things by the rows that they belong to.
  func byRow<Thing>(_ things: [Region.ID: [Thing]]) -> [(row: PaperRow, things: [Thing])] {
    rows.map { row in (row, row.units.flatMap { things[$0] ?? [] }) }
      .filter { !$0.row.isOwn || !$0.things.isEmpty }
  }
}
