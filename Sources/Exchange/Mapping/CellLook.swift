import Campaign

/// What the cells of a column look like, whatever its header says.
struct CellLook {
  private let names: PlanNames
  private let departments: Set<String>

  init(_ names: PlanNames) {
    self.names = names
    departments = Set(names.plan.departments.map { MatchKey.of($0.name) })
  }

  /// The columns that the cells look like, with the share of cells that do, 0–1. Blank cells do not count.
  func shares(_ cells: [String]) -> [Column: Double] {
    let filled = cells.map(trimmed).filter { !$0.isEmpty }
    guard !filled.isEmpty else { return [:] }
    var shares: [Column: Double] = [:]
    for (column, looks) in tests {
      let count = filled.filter(looks).count
      if count > 0 { shares[column] = Double(count) / Double(filled.count) }
    }
    return shares
  }

  /// Whether none of the cells is what the column must hold: a header may say 责任人 over cells that hold telephone
  /// numbers, and 进展 over words.
  func denies(_ column: Column, _ cells: [String]) -> Bool {
    let filled = cells.map(trimmed).filter { !$0.isEmpty }
    let looks: ((String) -> Bool)? =
      switch column {
      case .contact, .responsibleContact, .deadline, .unit: tests.first { $0.0 == column }?.1
      case .progress: { CellValue.progress($0) != nil }
      default: nil
      }
    return looks.map { !filled.isEmpty && !filled.contains(where: $0) } ?? false
  }

  /// Whether the cells are running numbers from 1.
  static func isCount(_ cells: [String]) -> Bool {
    let numbers = cells.compactMap { CellValue.count($0) }
    return numbers.count == cells.count && numbers.count >= 2 && numbers == Array(1...numbers.count)
  }

  private var tests: [(Column, (String) -> Bool)] {
    [
      (.unit, isUnit), (.task, isTask), (.area, isArea), (.department, isDepartment),
      (.contact, { CellLook.isPhone($0) && !isPersonWithPhone($0) }),
      (.responsibleContact, isPersonWithPhone), (.deadline, isDeadline),
      (.responsible, isPerson), (.state, mayBeState),
      (.progress, { CellValue.plain($0).hasSuffix("%") && CellValue.progress($0) != nil }),
    ]
  }

  private func isUnit(_ text: String) -> Bool {
    if case .none = names.unit(text) { return text.count <= 16 && names.nearestUnit(text) != nil }
    return true
  }

  private func isTask(_ text: String) -> Bool {
    if case .one = names.task(text) { return true }
    return false
  }

  private func isArea(_ text: String) -> Bool {
    let key = MatchKey.of(text)
    return names.plan.areas.contains { MatchKey.of($0.name) == key || MatchKey.of($0.short) == key }
  }

  private func isDepartment(_ text: String) -> Bool { departments.contains(MatchKey.of(text)) }

  private func isState(_ text: String) -> Bool { CellValue.state(text) != nil }

  /// Sentences may hold such words too.
  private func mayBeState(_ text: String) -> Bool {
    isState(text) || text.count <= 8 && LikelyState.of(text) != nil
  }

  private func isDeadline(_ text: String) -> Bool {
    if CellLook.isPhone(text) || text.count > 24 { return false }
    return Deadline.parse(text, campaignStart: names.plan.start).isResolved
  }

  /// Eleven digits, or an area code and seven or eight.
  private static func isPhone(_ text: String) -> Bool {
    let digits = CellValue.plain(text).filter(\.isASCIIDigit)
    return (digits.count >= 11 && digits.first == "1") || (digits.count >= 10 && digits.first == "0")
  }

  private func isPersonWithPhone(_ text: String) -> Bool {
    let person = JoinedPerson(text)
    return isPerson(person.name) && CellLook.isPhone(person.contact)
  }

  /// Two to four Han characters that begin with a surname and are nothing else.
  private func isPerson(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, (2...4).contains(text.count),
      text.unicodeScalars.allSatisfy(\.properties.isIdeographic),
      CellLook.surnames.contains(CharacterFold.plain(first))
    else { return false }
    return !isUnit(text) && !isDepartment(text) && !isState(text) && !isArea(text) && !isTask(text)
      && !isDeadline(text)
  }

  /// The surnames of nine people in ten, less 高, 方, 路 and such, which begin words as often.
  private static let surnames = Set(
    """
    王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪
    田任姜范石姚谭廖邹熊陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁
    葛伍韦申尤毕聂焦柳邢岳齐梅莫庄辛管祝左涂谷祁耿牟卜詹关苗凌费纪靳盛童欧甄项曲卫游裴席阮覃霍翁隋郁柴尚单闫冀郎
    """.unicodeScalars.filter(\.properties.isIdeographic))
}
