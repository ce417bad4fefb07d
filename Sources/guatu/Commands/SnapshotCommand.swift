import ArgumentParser
import Board
import Campaign
import Canvas
import FileLedger
import Ledger
import Words

struct SnapshotCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "snapshot", abstract: "A view of the board as text, ANSI, SVG or HTML; needs no terminal.")

  enum View: String, ExpressibleByArgument, CaseIterable {
    case board, cell, item, worst, ranking, trend, changes, goals, meeting
  }
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, ansi, svg, html }

  @OptionGroup var store: StoreArgument
  @Option(
    help: """
      board, cell or trend (both with --unit and --area), item (with --item), worst, ranking, changes, goals or \
      meeting (the latest).
      """)
  var view: View?
  @OptionGroup var rows: RowsOption
  @Option(
    help: """
      The region that the view is of; of what has no units below it, its cell. Without one, the whole campaign.
      """)
  var unit: String?
  @Option(help: "The area of the cell or trend; without one, all of them.") var area: String?
  @Option(help: "The number of the item.") var item: String?
  @Option(help: "Columns x rows, 40x10 at least.") var size = SnapshotSize(columns: 120, rows: 40)
  @Option(help: "text, ansi, svg or html.") var format = Format.text
  @OptionGroup var past: PastOptions
  @OptionGroup var look: LookOptions
  @OptionGroup var day: TodayOption
  @OptionGroup var language: LanguageOption

  func validate() throws {
    if view == .item && item == nil { throw ValidationError("--view item needs --item NUMBER") }
  }

  /// What was asked for; naming an item, an area or a unit with nothing below it is asking for it.
  ///
  /// - Parameter hasBoard: whether the region that was named has units below it.
  private func kind(hasBoard: Bool) -> View {
    view ?? (item != nil ? .item : area != nil || (unit != nil && !hasBoard) ? .cell : .board)
  }

  func perform(_ words: Words) throws {
    try LedgerAccess.read(store.store, on: day.today) { ledger, today in
      let theme = format == .text ? ThemeName.mono : look.theme(hasColours: true)
      var context = Context(
        plan: ledger.plan, words: words, theme: theme, symbols: look.marks,
        size: Size(columns: size.columns, rows: size.rows), today: today, author: "")
      let sight = try Sight(ledger, on: today, past, words)
      let plan = ledger.plan
      let region = try unit.map { try Names.region($0, in: plan, words) }
      let kind = kind(hasBoard: region.map { plan.hasChildren($0) } ?? true)
      let home = region.flatMap { plan.hasChildren($0) ? $0 : plan.parent(of: $0)?.id }
      // Lists of what has nothing below it are of it alone; the other views show it among its neighbours.
      if let region, !plan.hasChildren(region), [.worst, .changes].contains(kind) {
        context.filter.units = [region]
      }
      let destination = try destination(kind, region, in: sight.ledger, words)
      let canvas = try Snapshot.draw(
        destination, of: home, rows: rows.kind, in: ledger, at: sight.past, context)
      print(rendered(canvas, context), terminator: "")
    }
  }

  private func destination(
    _ kind: View, _ region: Region.ID?, in ledger: any LedgerStore, _ words: Words
  ) throws -> Destination? {
    switch kind {
    case .board: return nil
    case .worst: return .worst
    case .ranking: return .ranking
    case .changes: return .changes
    case .goals: return .goals
    case .trend:
      let plan = ledger.plan
      return .trendOf(
        unit: region.flatMap { plan.hasChildren($0) ? nil : $0 },
        area: try area.map { try Names.area($0, in: plan, words).id })
    case .meeting:
      guard let meeting = try ledger.meetings().last else {
        throw Failure(words.meeting.minutesOf.noMeetings, .noInput)
      }
      return .meeting(meeting.id)
    case .item: return .item(try LedgerAccess.item(item ?? "", in: ledger).id)
    case .cell:
      let plan = ledger.plan
      let area = try area.map { try Names.area($0, in: plan, words) }
      return .cell(
        CellScope(
          units: region.map(plan.subtree) ?? plan.units.map(\.id),
          tasks: area.map { plan.tasks(in: $0.id).map(\.id) } ?? plan.tasks.map(\.id),
          unitName: region.flatMap(plan.region)?.short ?? words.board.allUnits,
          taskName: area?.name ?? words.board.allAreas))
    }
  }

  private func rendered(_ canvas: Canvas, _ context: Context) -> String {
    let page = Page(
      title: context.plan.name, language: context.words.language.rawValue,
      foreground: context.theme.text.foreground ?? Colour(0x000000, basic: 0),
      background: context.theme.text.background ?? Colour(0xFFFFFF, basic: 7))
    switch format {
    case .text: return canvas.text()
    case .ansi: return canvas.ansi(depth: .trueColour)
    case .svg: return canvas.svg(page)
    case .html: return canvas.html(page)
    }
  }
}

/// `120x40`: columns and rows.
struct SnapshotSize: ExpressibleByArgument, CustomStringConvertible {
  let columns: Int
  let rows: Int

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  init?(argument: String) {
    let parts = argument.lowercased().split(separator: "x").compactMap { Int($0) }
    guard parts.count == 2, (40...1_000).contains(parts[0]), (10...1_000).contains(parts[1]) else {
      return nil
    }
    self.init(columns: parts[0], rows: parts[1])
  }

  var description: String { "\(columns)x\(rows)" }
  var defaultValueDescription: String { description }
}
