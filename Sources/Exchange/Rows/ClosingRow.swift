import Campaign

/// A row that is no item: a sum (合计), or the names of those who filled the sheet in and checked it (domain.md §7).
///
/// It begins with such a word and lacks what an item must have. An item that only speaks of a 合计 is one.
struct ClosingRow: Hashable {
  /// What it begins with.
  let text: String

  /// How many of the required cells such a row may have beside sums and signatures.
  private static let mostContent = 2
  private static let sums = ["合计", "小计", "总计", "共计", "累计"].map(MatchKey.of)
  private static let signatures = [
    "填报人", "填表人", "填报单位", "填报日期", "填报时间", "填表日期", "审核人", "审核", "审批人", "复核人", "校对人", "单位负责人", "分管领导", "主管领导",
    "主要领导", "负责人", "制表人", "制表单位", "制表日期", "制表", "联系人", "联系电话", "电话", "日期", "注", "备注", "说明",
  ].map(MatchKey.of)
  /// What such a line ends with: 单位盖章, 路东办负责人签字.
  private static let signs = ["盖章", "签章", "签字", "签名"].map(MatchKey.of)
  /// What is counted in a sum: 共计2项.
  private static let counted: Set<Character> = ["项", "个", "处", "家", "件", "户", "条", "起", "宗", "次"]

  /// - Parameters:
  ///   - cells: of the row itself, without what merged cells give it.
  ///   - faults: cells without a value; nobody knows what they would say.
  init?(_ cells: [String], _ faults: CellFaults = CellFaults(), header: Header) {
    guard let first = cells.first(where: { !trimmed($0).isEmpty }) else { return nil }
    // Nearly every row begins with a number, and none of these words is written in ASCII.
    guard !first.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    guard ClosingRow.isSum(first) || ClosingRow.isSignature(first) else { return nil }
    let content = Column.required.count { column in
      guard let place = header.places[column], place < cells.count else { return false }
      return faults[place] != nil || ClosingRow.isContent(cells[place])
    }
    guard content <= ClosingRow.mostContent else { return nil }
    text = trimmed(first)
  }

  private static func isContent(_ cell: String) -> Bool {
    let text = CellValue.plain(cell)
    if text.isEmpty || isSum(cell) || isSignature(cell) { return false }
    return !text.allSatisfy { $0.isASCIIDigit || $0 == "." || $0 == "%" || $0 == "-" }
  }

  private static func isSum(_ cell: String) -> Bool {
    let key = MatchKey.of(MatchKey.withoutBrackets(cell))
    guard key.count <= 12 else { return false }
    // 本页小计, 路东办合计, 共计2项.
    return sums.contains { sum in
      if key.hasSuffix(sum) { return true }
      guard key.hasPrefix(sum) else { return false }
      return key.dropFirst(sum.count).allSatisfy { $0.isASCIIDigit || counted.contains($0) }
    }
  }

  /// 填报人:张三, 审核人 alone, 路东办负责人签字:, (盖章).
  private static func isSignature(_ cell: String) -> Bool {
    let text = CellValue.plain(cell)
    let label = String(text.prefix { $0 != ":" })
    guard label.count <= 16 else { return false }
    if signs.contains(where: MatchKey.of(label).hasSuffix) { return true }
    let key = MatchKey.of(MatchKey.withoutBrackets(label))
    return signatures.contains(key) && (label.count < text.count || key.count > 2)
  }
}
