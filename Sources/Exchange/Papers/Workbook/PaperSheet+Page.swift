import CXlsxWriter
import Papers
import Words

/// How a sheet is printed and what stays in sight.
extension PaperSheet {
  func setPage() {
    worksheet_set_paper(sheet, page.width > 400 ? PaperSheet.a3 : PaperSheet.a4)
    if page.isLandscape { worksheet_set_landscape(sheet) } else { worksheet_set_portrait(sheet) }
    setMargins()
    // As wide as the page, as many pages as it takes.
    worksheet_fit_to_pages(sheet, 1, 0)
    worksheet_center_horizontally(sheet)
    worksheet_gridlines(sheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    let last = (row: lxw_row_t(max(0, row - 1)), column: lxw_col_t(grid.widths.count - 1))
    worksheet_print_area(sheet, 0, 0, last.row, last.column)
    worksheet_set_footer(sheet, footer)
    keepHeaderInSight()
  }

  private static let longestLegend = 8
  private static let a3: UInt8 = 8
  private static let a4: UInt8 = 9

  /// Where one table is the sheet, but for a short one below it, its header is on every page and stays in sight.
  private func keepHeaderInSight() {
    guard let table = tables.first, table.header.lowerBound < 12 else { return }
    let others = tables.dropFirst().reduce(0) { $0 + $1.rows }
    guard tables.count == 1 || others <= PaperSheet.longestLegend && others < table.rows else { return }
    let header = table.header
    worksheet_repeat_rows(sheet, lxw_row_t(header.lowerBound), lxw_row_t(header.upperBound))
    worksheet_freeze_panes(sheet, lxw_row_t(header.upperBound + 1), grid.widths.count > 4 ? 1 : 0)
  }

  /// Those of a document are for text; a sheet needs the room.
  private func setMargins() {
    let inch = 25.4
    worksheet_set_margins(sheet, 12 / inch, 12 / inch, 15 / inch, 18 / inch)
  }

  /// The number of the page, and what the paper rests on: as much of its end as there is room for.
  private var footer: String {
    let number = "&C— &P / &N —"
    var facts = paper.foot.map { printableLine(paper.words.labelled($0.label, $0.text)) }
    while true {
      // An ampersand begins a code, and libxlsxwriter looks for pictures in doubled ones too.
      let basis = facts.joined(separator: "  ").replacing("&", with: "＆")
      let footer = basis.isEmpty ? number : number + "\n&7 " + basis
      if footer.utf16.count <= 255 { return footer }
      facts.removeFirst()
    }
  }
}
