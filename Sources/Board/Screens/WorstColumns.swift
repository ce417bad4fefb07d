import Canvas
import Words

/// The columns of the worst-first list, as many as there is room for; the essentials on 40 columns are the
/// light, whose it is, why, and for how long.
struct WorstColumns {
  enum Kind: Hashable, Sendable {
    case light, number, unit, task, summary, reason, days, responsible, contact, department
  }

  struct Column {
    let kind: Kind
    let width: Int
    var align = Alignment.leading
  }

  let columns: [Column]
  /// Where the first column begins; marks stand before it.
  static let start = 1

  /// - Parameters:
  ///   - number: columns of the longest number on screen.
  ///   - unit: columns that names of units want where there is room for them.
  init(_ size: Size, number: Int, unit: Int) {
    let width = size.columns
    var columns = [
      Column(kind: .light, width: 1), Column(kind: .number, width: max(4, min(10, number))),
      Column(kind: .unit, width: width >= 100 ? unit : width >= 56 ? 8 : 6),
    ]
    if width >= 100 { columns.append(Column(kind: .task, width: width >= 160 ? 24 : 14)) }
    if width >= 56 { columns.append(Column(kind: .summary, width: 0)) }
    columns.append(Column(kind: .reason, width: width >= 160 ? 28 : width >= 76 ? 20 : width >= 56 ? 16 : 0))
    columns.append(Column(kind: .days, width: width >= 120 ? 11 : 5, align: .trailing))
    if width >= 68 { columns.append(Column(kind: .responsible, width: 8)) }
    if width >= 140 { columns.append(Column(kind: .contact, width: 14)) }
    if width >= 116 { columns.append(Column(kind: .department, width: width >= 160 ? 18 : 10)) }
    // The one without a width takes what the others leave.
    let taken = columns.reduce(WorstColumns.start) { $0 + $1.width + 1 }
    self.columns = columns.map {
      $0.width > 0 ? $0 : Column(kind: $0.kind, width: max(4, width - taken), align: $0.align)
    }
  }

  /// The heading of a column.
  static func heading(_ kind: Kind, isWide: Bool, _ words: Words) -> String {
    switch kind {
    case .light: ""
    case .number: words.views.number
    case .unit: words.board.unit
    case .task: words.board.task
    case .summary: words.rules.field(.content)
    case .reason: words.views.reason
    case .days: isWide ? words.views.since : words.views.daysLit
    case .responsible: words.views.person
    case .contact: words.rules.field(.contact)
    case .department: words.views.department
    }
  }
}
