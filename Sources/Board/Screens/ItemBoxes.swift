import Campaign
import Canvas
import Words

/// The four checks of an item (domain.md §1): 逐一核对, 逐一检查, 逐一验收, 逐一销号, each with who, when and the
/// note; side by side where there is room, else below each other.
struct ItemBoxes {
  let item: Item
  let context: Context
  /// The narrowest box, and the blank columns between two.
  private static let least = 14
  private static let gap = 1

  /// What was never handed out, or is void, has nothing to check.
  private var isShown: Bool {
    !item.life.checks.isEmpty || item.state != .draft && item.state != .void
  }

  func add(to rows: inout ItemRows) {
    guard isShown else { return }
    let count = Check.allCases.count
    let width = (rows.width - (count - 1) * ItemBoxes.gap) / count
    if width >= ItemBoxes.least { addSideBySide(width: width, to: &rows) } else { addBelow(to: &rows) }
  }

  private func addSideBySide(width: Int, to rows: inout ItemRows) {
    let heads = Check.allCases.map { check in
      TextWidth.wrapped(head(check, item.life.checks[check]), to: width - 2)
    }
    let tallest = heads.map(\.count).max() ?? 0
    let boxes = zip(Check.allCases, heads).map { check, head in
      let mark = item.life.checks[check]
      let blank = Array(repeating: "", count: tallest - head.count)
      return (head + blank).map { ($0, style(mark).bold) }
        + texts(mark).flatMap { TextWidth.wrapped($0, to: width - 2) }.map { ($0, style(mark)) }
    }
    for line in 0..<(boxes.map(\.count).max() ?? 0) {
      let pieces = boxes.enumerated().map { index, box in
        ItemRow.Piece(
          column: index * (width + ItemBoxes.gap), width: width, text: line < box.count ? box[line].0 : "",
          style: line < box.count ? box[line].1 : context.theme.sheet)
      }
      rows.add(ItemRow(content: .pieces(pieces)))
    }
  }

  private func addBelow(to rows: inout ItemRows) {
    for check in Check.allCases {
      let mark = item.life.checks[check]
      let text = ([head(check, mark)] + texts(mark)).joined(separator: "  ")
      rows.add(
        check == Check.allCases.first ? context.words.records.checks : "", text,
        mark == nil ? context.theme.faint : context.theme.text)
    }
  }

  private func head(_ check: Check, _ mark: CheckMark?) -> String {
    "\(mark == nil ? context.symbols.empty : context.symbols.ticked) \(context.words.rules.check(check))"
  }

  private func texts(_ mark: CheckMark?) -> [String] {
    guard let mark else { return [context.words.records.notTicked] }
    return [mark.by, mark.on.iso, mark.note].filter { !$0.isEmpty }
  }

  private func style(_ mark: CheckMark?) -> Style {
    mark == nil ? context.theme.faint.on(context.theme.sheet.background) : context.theme.sheet
  }
}
