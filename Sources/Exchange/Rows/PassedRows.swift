import Ledger

/// The rows of a table of which a person is told: those that were no items, and those that the sheet hides.
struct PassedRows {
  private let sheet: String?
  private var skipped: [IntakeNotice] = []
  private var more = 0
  private var hidden: [Int] = []
  private var hiddenCount = 0

  /// How many of each are named; of the rest there is a number.
  static let mostNamed = 50

  init(sheet: String?) { self.sheet = sheet }

  /// - Parameter text: what it begins with.
  mutating func skip(_ text: String, line: Int) {
    guard skipped.count < PassedRows.mostNamed else {
      more += 1
      return
    }
    skipped.append(.skippedRow(sheet: sheet, line: line, text: text))
  }

  mutating func hide(line: Int) {
    hiddenCount += 1
    if hidden.count < PassedRows.mostNamed { hidden.append(line) }
  }

  var notices: [IntakeNotice] {
    var notices = skipped
    if more > 0 { notices.append(.moreSkipped(sheet: sheet, count: more)) }
    if hiddenCount > 0 {
      notices.append(.hiddenRows(sheet: sheet, lines: hidden, count: hiddenCount))
    }
    return notices
  }
}
