import Canvas

/// Where the parts of the mapping screen stand: bar, sections, heads, list, what the file comes to, keys.
struct MappingLayout {
  let hasHeads: Bool
  let list: Rect
  let review: Rect
  /// Columns of the list: where each begins, and how wide it is. Narrow terminals have no samples.
  let title: (column: Int, width: Int)
  let answer: (column: Int, width: Int)
  let certainty: (column: Int, width: Int)?
  let samples: (column: Int, width: Int)?

  init(_ size: Size) {
    let lines = size.rows >= 20 ? 5 : size.rows >= 14 ? 3 : 2
    hasHeads = size.rows >= 14
    let first = hasHeads ? 3 : 2
    list = Rect(column: 0, row: first, columns: size.columns, rows: max(1, size.rows - first - lines - 1))
    review = Rect(column: 1, row: size.rows - lines - 1, columns: max(1, size.columns - 2), rows: lines)
    let isWide = size.columns >= 64
    title = (3, isWide ? min(28, size.columns / 4) : (size.columns - 4) * 2 / 5)
    let start = title.column + title.width + 1
    guard isWide else {
      answer = (start, max(1, size.columns - start - 1))
      certainty = nil
      samples = nil
      return
    }
    answer = (start, min(34, max(20, size.columns / 4)))
    certainty = (start + answer.width + 1, 8)
    let end = start + answer.width + 10
    samples = (end, max(1, size.columns - end - 1))
  }
}
