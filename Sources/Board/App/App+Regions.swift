import Campaign
import Ledger
import Words

extension App {
  /// Shows the board of a region: its children are the rows, and every view is of what lies in it.
  ///
  /// - Parameter unit: the row on whose name the cursor lands; the first for nil.
  mutating func drill(into region: Region.ID, at unit: Region.ID?) throws(LedgerError) {
    guard var board = screens.first as? BoardScreen else { return }
    let wasMeeting = author.meeting != nil
    context.home = region
    board.arrive(at: unit, context)
    screens = [board]
    try reload()
    if wasMeeting { message = Message(context.words.meeting.leftOpen) }
  }

  /// `:go`: to an item by its number, or to where a region is a row; what has no rows of its own is opened.
  mutating func go(to place: String) {
    attempt { app throws(LedgerError) in
      if let item = try app.ledger.item(number: place) { return app.perform([.open(.item(item.id))]) }
      let plan = app.context.plan
      switch plan.region(called: place) {
      case .one(let region): try app.go(to: region)
      case .several(let regions):
        app.message = app.context.several(place, regions)
      case .none: app.message = Message(app.context.words.errors.noSuchItem(place), .bad)
      }
    }
  }

  private mutating func go(to region: Region) throws(LedgerError) {
    let plan = context.plan
    guard let above = plan.parent(of: region.id) else { return try drill(into: plan.root, at: nil) }
    if plan.hasLevels(below: plan.root) { try drill(into: above.id, at: region.id) }
    guard !plan.hasChildren(region.id) else { return }
    let scope = CellScope(
      units: [region.id], tasks: plan.tasks.map(\.id), unitName: region.short,
      taskName: context.words.board.allAreas)
    perform([.open(.cell(scope))])
  }

  /// How many items outside of the region that is shown hold what is looked for, where a view is of that region.
  func hitsElsewhere() throws(LedgerError) -> Int {
    guard screen.kind == .board || screen.kind == .worst else { return 0 }
    return try countElsewhere { filter in
      var filter = screen.kind == .worst ? WorstScreen.filter(filter) : filter
      filter.text = context.search
      return filter
    }
  }

  /// How many items the filter lets through outside of the region that is shown.
  ///
  /// - Parameter narrow: what else restricts them.
  func countElsewhere(_ narrow: (ItemFilter) -> ItemFilter = { $0 }) throws(LedgerError) -> Int {
    guard !context.isAtRoot else { return 0 }
    return try ledger.count(narrow(context.filter)) - ledger.count(narrow(context.reach))
  }
}

extension Context {
  /// That a name stands for several regions, and what to write instead.
  func several(_ name: String, _ regions: [Region]) -> Message {
    let names = plan.tellingApart(Array(regions.prefix(6))).joined(separator: " ")
    return Message(words.regions.several(name, names + (regions.count > 6 ? " …" : "")), .bad)
  }
}
