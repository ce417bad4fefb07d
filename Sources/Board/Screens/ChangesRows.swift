import Ledger

/// The lines of what changed: for each kind of change a heading, and below it, unless folded, its items.
///
/// An item that changed in several ways stands under each of them: every count is true for itself.
struct ChangesRows: Sendable {
  enum Kind: CaseIterable, Hashable, Sendable {
    case newlyRed, newlyClosed, reopened, noLongerRed, new

    func holds(_ turned: TurnedItem) -> Bool {
      switch self {
      case .newlyRed: turned.isNewlyRed
      case .newlyClosed: turned.isNewlyClosed
      case .reopened: turned.isReopened
      case .noLongerRed: turned.before?.light == .red && turned.now.light != .red
      case .new: turned.isNew
      }
    }

    /// How many got red and how many were closed is said even when there are none.
    var isAlwaysSaid: Bool { self == .newlyRed || self == .newlyClosed }
  }

  struct Group: Sendable {
    let kind: Kind
    let items: [TurnedItem]
    var isFolded = false

    /// Lines with the heading.
    var lines: Int { 1 + (isFolded ? 0 : items.count) }
  }

  /// What stands on a line.
  enum Line: Hashable, Sendable {
    case group(Int)
    case item(group: Int, offset: Int)
  }

  var groups: [Group] = []

  init() {}

  init(_ turned: [TurnedItem], folded: Set<Kind>) {
    groups = Kind.allCases.compactMap { kind in
      let items = turned.filter(kind.holds)
      guard !items.isEmpty || kind.isAlwaysSaid else { return nil }
      return Group(kind: kind, items: items, isFolded: folded.contains(kind))
    }
  }

  /// How many lines there are.
  var count: Int { groups.reduce(0) { $0 + $1.lines } }
  var isEmpty: Bool { groups.allSatisfy(\.items.isEmpty) }

  func count(_ kind: Kind) -> Int { groups.first { $0.kind == kind }?.items.count ?? 0 }

  /// What stands on a line, counted from 0.
  func line(_ index: Int) -> Line? {
    var rest = index
    for (number, group) in groups.enumerated() {
      if rest == 0 { return .group(number) }
      if rest > 0, rest < group.lines { return .item(group: number, offset: rest - 1) }
      rest -= group.lines
    }
    return nil
  }

  /// The item on a line; nil on a heading.
  func item(_ index: Int) -> TurnedItem? {
    guard case .item(let group, let offset) = line(index) else { return nil }
    return groups[group].items[offset]
  }

  /// The line of a group's heading.
  func heading(of number: Int) -> Int { groups.prefix(number).reduce(0) { $0 + $1.lines } }
}
