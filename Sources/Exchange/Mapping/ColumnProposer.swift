import Campaign
import Ledger

/// Finds for every header of a file the column of the ledger that it most likely means: by its exact name, else
/// by how like it is to the names of a column and by what its cells look like (domain.md §7).
struct ColumnProposer {
  let look: CellLook

  /// Less likely than this is not proposed, 0–1.
  static let threshold = 0.5
  /// How much cells that all look like a column weigh beside a name that is the same.
  private static let weightOfLook = 0.55

  /// Words in a header that say more than the rest of it, where no name is the same.
  private static let hints: [(Column, [String])] = [
    (.unit, ["乡镇", "街道", "属地", "辖区", "乡办"]), (.task, ["任务", "工作事项"]),
    (.site, ["点位", "整治点", "企业名称", "具体位置", "地点", "地址"]),
    (.content, ["问题", "整改事项", "整治内容", "情况描述"]), (.target, ["目标", "标准", "要求"]),
    (.measures, ["措施", "做法", "办法", "整治方式"]),
    (.deadline, ["时限", "期限", "完成时间", "截止", "完成日期"]),
    (.department, ["牵头", "主管", "监管", "责任部门", "主责", "部门"]),
    (.responsible, ["责任人", "负责人", "联系人", "承办人"]), (.contact, ["电话", "手机", "联系方式", "号码"]),
    (.leader, ["包联", "包保", "包抓", "分管领导", "县级领导", "挂牌领导"]), (.origin, ["来源", "交办渠道"]),
    (.number, ["编号", "编码"]), (.progress, ["进度", "进展", "完成率"]),
    (.state, ["状态", "是否完成", "进展情况", "完成情况", "办理情况"]),
    (.note, ["备注", "说明"]), (.area, ["方面", "类别", "领域"]), (.weight, ["权重", "重要程度"]),
  ]

  /// What each header becomes; a column of the ledger is proposed once.
  func columns(_ titles: [String], body: [[String]]) -> [ProposedColumn] {
    let cells = titles.indices.map { index in body.map { $0.indices.contains(index) ? $0[index] : "" } }
    var answers = named(titles)
    guess(titles, cells, &answers)
    return titles.indices.map { index in
      let filled = cells[index].filter { !trimmed($0).isEmpty }
      if let (answer, certainty) = answers[index] {
        return ProposedColumn(
          title: titles[index], samples: Array(filled.prefix(3)), answer: answer, certainty: certainty)
      }
      let isCount = CellLook.isCount(filled)
      return ProposedColumn(
        title: titles[index], samples: Array(filled.prefix(3)), answer: isCount ? .passedOver : .note,
        certainty: isCount ? .guess : .none)
    }
  }

  private typealias Answers = [Int: (ColumnAnswer, Certainty)]

  /// Those whose names are known: the better names first.
  private func named(_ titles: [String]) -> Answers {
    var answers: Answers = [:]
    var taken: Set<Column> = []
    for name in [Column.namedAlone, Column.named, Column.weaklyNamed] {
      for (index, title) in titles.enumerated() where answers[index] == nil {
        if Column.isIgnored(title) {
          answers[index] = (.passedOver, .sure)
        } else if let column = name(title), taken.isDisjoint(with: column.claims) {
          taken.formUnion(column.claims)
          answers[index] = (.field(column.rawValue), .sure)
        }
      }
    }
    return answers
  }

  /// The others: the likeliest pair of header and column first.
  private func guess(_ titles: [String], _ cells: [[String]], _ answers: inout Answers) {
    var taken = Set(
      answers.values.flatMap { answer -> [Column] in
        if case .field(let id) = answer.0 { Column(rawValue: id)?.claims ?? [] } else { [] }
      })
    var pairs: [(score: Double, index: Int, column: Column)] = []
    for (index, title) in titles.enumerated() where answers[index] == nil {
      let shares = look.shares(cells[index])
      for column in Column.proposable where taken.isDisjoint(with: column.claims) {
        let score = score(title, column, shares[column] ?? 0, isDenied: look.denies(column, cells[index]))
        if score >= ColumnProposer.threshold { pairs.append((score, index, column)) }
      }
    }
    pairs.sort { ($0.score, -$0.index) > ($1.score, -$1.index) }
    for pair in pairs where answers[pair.index] == nil && taken.isDisjoint(with: pair.column.claims) {
      taken.formUnion(pair.column.claims)
      answers[pair.index] = (.field(pair.column.rawValue), .guess)
    }
  }

  /// How likely a header means a column.
  private func score(_ title: String, _ column: Column, _ share: Double, isDenied: Bool) -> Double {
    let key = MatchKey.of(title)
    // 领导 does not make 领导批示 a 包联领导: what a Chinese header is about stands at its end.
    let names = (column.names + column.weakNames).filter { $0.count > 2 || key.hasSuffix(MatchKey.of($0)) }
    var text = names.map { Likeness.of(title, $0) }.max() ?? 0
    if let words = ColumnProposer.hints.first(where: { $0.0 == column })?.1,
      words.contains(where: { key.contains(MatchKey.of($0)) })
    {
      text = max(text, 0.6) + 0.1
    }
    return text + ColumnProposer.weightOfLook * share - (isDenied ? 0.25 : 0)
  }
}
