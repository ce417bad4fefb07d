import Campaign

/// A row of one cell that is no item: a day below the table (2017年3月20日), or the title of a section (二、西片区).
///
/// It is true only if the cell cannot be the beginning of an item: it stands where items have no sentences, or it is
/// merged across the table. A blank is no merge, so merged cells that give the row more make an item of it.
struct LoneCell {
  /// What it says.
  let text: String

  private static let ordinals: Set<Character> = [
    "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "零", "〇",
  ]
  /// Where a section's title may begin: columns of numbers and names, of which none begins like one.
  private static let ofSections: [Column] = [.number, .unit, .area]
  /// What a section is called: 第二部分.
  private static let parts: Set<Character> = ["章", "节", "部", "类", "组", "片", "批"]

  /// - Parameters:
  ///   - cells: with what merged cells give the row.
  ///   - line: on which it stands.
  init?(_ cells: [String], line: Int, header: Header, merges: Merges) {
    guard let place = LoneCell.place(in: cells) else { return nil }
    let text = trimmed(cells[place])
    let isAcross = merges.across(line, from: place).map { LoneCell.covers($0, header) } ?? false
    let column = header.places.first { $0.value == place }?.key
    let isDay = LoneCell.isDay(text) && column.map { LoneCell.isNoDay($0, text) } ?? true
    let isSection = LoneCell.isSection(text) && column.map(LoneCell.ofSections.contains) ?? (place == 0)
    guard isAcross || isDay || isSection else { return nil }
    self.text = text
  }

  /// The only cell that is filled.
  private static func place(in cells: [String]) -> Int? {
    var place: Int?
    for (index, cell) in cells.enumerated() where !cell.unicodeScalars.allSatisfy(CharacterFold.isBlank) {
      if place != nil { return nil }
      place = index
    }
    return place
  }

  /// Whether most of what an item must have has no room beside it.
  private static func covers(_ columns: ClosedRange<Int>, _ header: Header) -> Bool {
    let required = Column.required.compactMap { header.places[$0] }
    return 2 * required.count(where: columns.contains) > required.count
  }

  /// Whether a column never holds such a day; numbers may look like one (2017-3-15).
  private static func isNoDay(_ column: Column, _ text: String) -> Bool {
    switch column {
    case .unit, .task, .area, .department, .responsible, .contact, .leader, .progress, .weight: true
    case .number: text.contains("年")
    default: false
    }
  }

  /// A whole day with its year.
  private static func isDay(_ text: String) -> Bool {
    text.contains { $0 == "年" || $0 == "-" || $0 == "/" || $0 == "." } && CellValue.day(text) != nil
  }

  /// 二、西片区, (二)西片区, 第二部分 西片区.
  private static func isSection(_ text: String) -> Bool {
    var rest = CellValue.plain(text)[...]
    let opening = rest.first == "(" || rest.first == "第" ? rest.removeFirst() : nil
    let ordinal = rest.prefix { ordinals.contains($0) || opening == "第" && $0.isASCIIDigit }
    rest = rest.dropFirst(ordinal.count)
    guard !ordinal.isEmpty, let next = rest.popFirst(), !rest.isEmpty else { return false }
    return switch opening {
    case "(": next == ")"
    case "第": parts.contains(next)
    default: next == "、" || next == "." || next == ","
    }
  }
}
