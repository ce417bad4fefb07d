import Canvas
import Words

/// One line of an item's screen.
struct ItemRow: Sendable {
  /// A piece of text on a ground of its own, side by side with others.
  struct Piece: Sendable {
    /// Columns from the left of the line.
    let column: Int
    let width: Int
    let text: String
    let style: Style
  }

  enum Content: Sendable {
    case blank
    /// A faint label, empty on the lines that go on, and the text beside it.
    case field(label: String, text: String, style: Style)
    case pieces([Piece])
  }

  let content: Content

  /// What the search looks through.
  var text: String {
    switch content {
    case .blank: ""
    case .field(_, let text, _): text
    case .pieces(let pieces): pieces.map(\.text).joined(separator: "  ")
    }
  }
}

/// Lines that are written one below the other.
struct ItemRows {
  private(set) var rows: [ItemRow] = []
  /// All columns, and those of the labels with the gap behind them.
  let width: Int
  let labelWidth: Int

  init(width: Int, labelWidth: Int) {
    self.width = width
    self.labelWidth = labelWidth
  }

  /// A label and a text, on as many lines as the text takes; nothing where there is no text.
  mutating func add(_ label: String, _ text: String, _ style: Style) {
    guard !text.isEmpty else { return }
    for (index, line) in TextWidth.wrapped(text, to: max(8, width - labelWidth)).enumerated() {
      rows.append(ItemRow(content: .field(label: index == 0 ? label : "", text: line, style: style)))
    }
  }

  mutating func add(_ row: ItemRow) { rows.append(row) }

  /// A blank line; never two.
  mutating func gap() {
    if case .blank? = rows.last?.content { return }
    rows.append(ItemRow(content: .blank))
  }
}
