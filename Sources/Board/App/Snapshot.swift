import Campaign
import Canvas
import Ledger
import Words

/// The views without a terminal: the same screens on the same canvas.
public enum Snapshot {
  /// The board, or what lies behind one of its cells, as large as the context's size.
  ///
  /// - Parameters:
  ///   - home: the region that it is of; nil for the whole campaign.
  ///   - rows: what the rows of the board are.
  ///   - moment: a moment of the past; nil for now.
  public static func draw(
    _ destination: Destination?, of home: Region.ID? = nil, rows: RowKind = .units,
    in ledger: any LedgerStore,
    at moment: PastMoment? = nil, _ context: Context
  ) throws(LedgerError) -> Canvas {
    let author = Author(name: context.author, sitting: "")
    var app = try App(
      ledger: ledger, context: context, author: author, outside: .nothing,
      moment: Moment(day: context.today, seconds: 0))
    app.isOnlyLooking = true
    if let moment { try app.travel(to: moment) }
    if let home, home != app.context.home { app.perform([.drill(home)]) }
    if rows == .departments { app.pivot() }
    if let destination { app.go(to: destination) }
    return app.draw()
  }

  /// An item from its first line to its last, however many there are; only the columns of the size count.
  public static func wholeItem(_ id: Item.ID, in ledger: any LedgerStore, _ context: Context)
    throws(LedgerError) -> Canvas
  {
    var screen = ItemScreen(id: id)
    try screen.load(.everything, from: ledger, context)
    var context = context
    context.size.rows = ItemView(screen: screen, context: context).lineCount + 2
    var canvas = Canvas(size: context.size, style: context.theme.text)
    screen.draw(on: &canvas, context)
    return canvas
  }
}

extension App {
  /// Opens a cell or an item, as if a person had drilled in.
  public mutating func go(to destination: Destination) { perform([.open(destination)]) }

  /// Pivots the board without a word about it.
  mutating func pivot() {
    act(.pivot)
    if message?.tone != .bad { message = nil }
  }
}

extension Outside {
  /// No file can be evidence: for views that nobody types into.
  static let nothing = Outside { _ throws(EvidenceProblem) in throw EvidenceProblem(reason: "-") }
}
