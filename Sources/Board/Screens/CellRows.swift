import Campaign
import Ledger

/// The lines of a cell: for each task a heading, and below it, unless folded, its items.
///
/// Items are read a page at a time; the lines are only counted.
struct CellRows: Sendable {
  struct Group: Sendable {
    let task: Task
    let tally: CellTally
    /// Items that the filter lets through.
    let count: Int
    var isFolded: Bool
  }

  /// What stands on a line.
  enum Line: Hashable, Sendable {
    case group(Int)
    /// A group and the offset of an item in it.
    case item(group: Int, offset: Int)
  }

  var groups: [Group] = []

  /// How many lines there are.
  var count: Int { groups.reduce(0) { $0 + 1 + ($1.isFolded ? 0 : $1.count) } }

  /// What stands on a line, counted from 0.
  func line(_ index: Int) -> Line? {
    var rest = index
    for (number, group) in groups.enumerated() {
      if rest == 0 { return .group(number) }
      rest -= 1
      let items = group.isFolded ? 0 : group.count
      if rest < items { return .item(group: number, offset: rest) }
      rest -= items
    }
    return nil
  }

  /// The line of a group's heading.
  func heading(of number: Int) -> Int {
    groups.prefix(number).reduce(0) { $0 + 1 + ($1.isFolded ? 0 : $1.count) }
  }
}
