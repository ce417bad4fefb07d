import CXlsxWriter
import Glibc
import Ledger
import Papers

/// What a column to be filled in takes: looked at while people type.
extension PaperSheet {
  func check(_ input: PaperTable.Input, column: Int, rows: ClosedRange<Int>) throws(OutputError) {
    var rule = lxw_data_validation()
    switch input {
    case .text: return
    case .percent:
      rule.validate = UInt8(LXW_VALIDATION_TYPE_INTEGER.rawValue)
      rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      rule.minimum_number = 0
      rule.maximum_number = 100
      try add(&rule, column: column, rows: rows)
    case .choice(let choices):
      // A list takes 255 characters, and commas part them.
      let isList = choices.joined(separator: ",").utf16.count <= 255
      guard isList, !choices.contains(where: { $0.contains(",") }) else { return }
      let texts: [UnsafeMutablePointer<CChar>?] = choices.map { strdup(XlsxText.escaped($0)) } + [nil]
      defer { for text in texts { free(text) } }
      var list = texts
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      let outcome = list.withUnsafeMutableBufferPointer { list in
        rule.value_list = list.baseAddress
        return apply(&rule, column: column, rows: rows)
      }
      try checkRule(outcome)
    }
  }

  private func add(
    _ rule: inout lxw_data_validation, column: Int, rows: ClosedRange<Int>
  ) throws(OutputError) {
    try checkRule(apply(&rule, column: column, rows: rows))
  }

  private func apply(
    _ rule: inout lxw_data_validation, column: Int, rows: ClosedRange<Int>
  ) -> lxw_error {
    worksheet_data_validation_range(
      sheet, lxw_row_t(rows.lowerBound), lxw_col_t(column), lxw_row_t(rows.upperBound), lxw_col_t(column),
      &rule)
  }

  private func checkRule(_ outcome: lxw_error) throws(OutputError) {
    guard outcome == LXW_NO_ERROR else {
      throw .cannotWrite(path: ScratchFile.folder, reason: String(cString: lxw_strerror(outcome)))
    }
  }
}
