import Campaign
import Words

/// The columns of a ledger as a file, in the order in which they are written (domain.md §1).
///
/// The raw value is the English id, which a header may use too.
enum Column: String, CaseIterable, Hashable {
  case number, origin, unit, area, task, site
  case target, content, deadline, deadlineMeaning, measures, department, responsible, contact
  case leader, weight
  case state, progress, assignedOn, signedOn, signedBy, reportedOn, submittedOn, submittedBy, effect
  case checkMatched, checkInspected, checkAccepted, checkClosed, objections, acceptedOn
  case noticeUntil, closedOn, reviewOn, submissions, returns, rebounds, extensions, originalDeadline
  case isRebounding, redReason, redUntil, voidReason, survivor, evidence
  case note
  // Columns of an update alone: they say something to a ledger that is there, and are no part of an item.
  case revision, weekProgress, weekState, weekNote
  // Two columns of the ledger in one of a file.
  case responsibleContact

  /// By its one byte: it is looked up fifty times a row, and its text would be hashed each time.
  func hash(into hasher: inout Hasher) {
    withUnsafeBytes(of: self) { hasher.combine(bytes: $0) }
  }

  /// The columns of an exported ledger. 版本 is there so that an update from it is held up where items changed since.
  static let ofLedger = allCases.filter {
    $0 == .revision || !$0.isOfUpdate && $0 != .responsibleContact
  }

  var isOfUpdate: Bool {
    switch self {
    case .revision, .weekProgress, .weekState, .weekNote: true
    default: false
    }
  }

  /// What is read of a weekly sheet: the item, and what was filled in.
  static let ofWeek: [Column] = [.number, .revision, .weekProgress, .weekState, .weekNote]

  /// Without these a file is no ledger: 乡(办), 任务 and the seven mandatory columns.
  static let required: [Column] = [.unit, .task] + Field.allCases.map(\.column)

  /// What an office's own file may have; the rest is written by this program alone, and found by its name.
  static let proposable: [Column] = [
    .number, .origin, .unit, .area, .task, .site, .target, .content, .deadline, .measures, .department,
    .responsible, .contact, .responsibleContact, .leader, .weight, .state, .progress, .note,
  ]

  /// What nothing else of a file may be when this column is there.
  var claims: [Column] { self == .responsibleContact ? [self, .responsible, .contact] : [self] }

  /// What the header of an exported file says.
  var title: String { names[0] }

  /// The title, and other names under which files have it. Two of them in one file are an error.
  var names: [String] {
    switch self {
    case .number: ["编号", "事项编号", "问题编号", "台账编号", "项目编号"]
    case .origin: ["来源", "问题来源", "任务来源"]
    case .unit:
      [
        "乡(办)", "乡镇", "乡镇(办)", "乡镇(街道)", "乡镇街道", "街道(乡)", "街道乡镇", "属地", "属地乡镇", "乡办名称",
        "所属乡镇", "所在乡镇", "所属乡办", "所在乡办",
      ]
    case .area: ["方面", "所属方面", "工作方面"]
    case .task: ["任务", "任务名称", "工作任务", "重点任务", "整治任务", "攻坚任务", "所属任务"]
    case .site: ["点位/企业", "点位(企业)", "点位"]
    case .target: ["整改目标", "治理目标"]
    case .content: ["整改内容", "整治内容"]
    case .deadline: ["整改时限", "完成时限", "整改期限", "完成期限"]
    case .deadlineMeaning: ["时限含义"]
    case .measures: ["治理措施", "整改措施", "整治措施"]
    case .department: ["监管责任单位", "监管单位", "监管部门", "监管责任部门", "监管责任单位名称", "监管单位名称", "监管部门名称"]
    case .responsible: ["责任人", "整改责任人", "责任人姓名", "具体责任人"]
    case .contact: ["联系方式", "联系电话", "联系方式(电话)"]
    case .responsibleContact: ["责任人及电话", "责任人及联系方式"]
    case .leader:
      [
        "包联领导", "包联县级领导", "包保领导", "包抓领导", "包片领导", "包联领导姓名", "包联县级领导姓名", "包保领导姓名", "包抓领导姓名",
        "包片领导姓名",
      ]
    case .weight: ["权重", "重要程度"]
    case .state: ["状态", "整改状态", "办理状态"]
    case .progress: ["进度", "完成进度", "整改进度"]
    case .assignedOn: ["交办日期", "交办时间"]
    case .signedOn: ["签收日期", "签收时间"]
    case .signedBy: ["签收人"]
    case .reportedOn: ["填报日期", "填报时间"]
    case .submittedOn: ["申请验收日期"]
    case .submittedBy: ["申请人", "申请验收人"]
    case .effect: ["整改成效"]
    case .checkMatched: ["逐一核对"]
    case .checkInspected: ["逐一检查"]
    case .checkAccepted: ["逐一验收"]
    case .checkClosed: ["逐一销号"]
    case .objections: ["公示异议"]
    case .acceptedOn: ["验收日期", "验收时间"]
    case .noticeUntil: ["公示截止"]
    case .closedOn: ["销号日期", "销号时间"]
    case .reviewOn: ["复查日期"]
    case .submissions: ["申请次数"]
    case .returns: ["退回次数"]
    case .rebounds: ["反弹次数"]
    case .extensions: ["延期次数"]
    case .originalDeadline: ["原定时限"]
    case .isRebounding: ["反弹未验收"]
    case .redReason: ["红灯原因"]
    case .redUntil: ["红灯截止"]
    case .voidReason: ["撤并原因"]
    case .survivor: ["并入编号"]
    case .evidence: ["佐证材料"]
    case .note: ["备注"]
    case .revision: Column.inAllLanguages(\.revision)
    case .weekProgress: Column.inAllLanguages(\.weekProgress)
    case .weekState: Column.inAllLanguages(\.weekState)
    case .weekNote: Column.inAllLanguages(\.weekNote)
    }
  }

  /// A header of the weekly sheet, in whatever language it was written.
  private static func inAllLanguages(_ name: (ReportWords) -> String) -> [String] {
    Language.allCases.map { name(Words.in($0).report) }
  }

  /// Names that are taken where no better one is there; beside a better one they are columns of their own, and
  /// go into the note.
  var weakNames: [String] {
    switch self {
    case .unit: ["街道", "属地单位", "单位", "单位名称", "辖区", "乡"]
    case .site: ["企业", "企业名称", "点位名称", "地点", "具体位置"]
    case .target: ["目标", "工作目标"]
    case .content: ["内容", "存在问题", "问题描述", "主要问题", "问题内容"]
    case .deadline: ["时限", "期限", "完成时间", "整改时间", "截止日期"]
    case .measures: ["措施", "工作措施"]
    case .department: ["责任部门", "责任单位", "主管部门", "牵头单位", "牵头部门"]
    case .responsible: ["责任人员", "负责人"]
    case .contact:
      [
        "电话", "手机", "手机号", "手机号码", "电话号码", "责任人电话", "责任人联系电话", "责任人联系方式", "责任人手机", "责任人手机号",
        "责任人手机号码",
      ]
    case .leader: ["领导"]
    case .progress: ["完成率"]
    case .note: ["说明"]
    default: []
    }
  }

  /// Columns that mean nothing to the ledger and are passed over: a running number, the origins and reasons that a
  /// file of rejected rows carries, and the light that a weekly sheet shows.
  static let ignored = ["序号", "出处", "原因", "reason", "亮灯", "light", "行号", "No", "#"]

  /// The column that a header cell names, however it is typed.
  static func named(_ header: String) -> Column? {
    if let column = namedAlone(header) { return column }
    return JoinedPerson.isNamed(by: header) ? .responsibleContact : nil
  }

  static func namedAlone(_ header: String) -> Column? {
    byKey[MatchKey.of(header)] ?? byKey[MatchKey.of(MatchKey.withoutBrackets(header))]
  }

  /// The column that a header cell may name where no other does.
  static func weaklyNamed(_ header: String) -> Column? {
    byWeakKey[MatchKey.of(header)] ?? byWeakKey[MatchKey.of(MatchKey.withoutBrackets(header))]
  }

  static func isIgnored(_ header: String) -> Bool { ignoredKeys.contains(MatchKey.of(header)) }

  private static let byKey = table { $0.names + [$0.rawValue] }
  private static let byWeakKey = table(\.weakNames)

  private static func table(_ names: (Column) -> [String]) -> [String: Column] {
    var table: [String: Column] = [:]
    for column in allCases {
      for name in names(column) { table[MatchKey.of(name)] = column }
    }
    return table
  }

  private static let ignoredKeys = Set(ignored.map(MatchKey.of))
}

extension Field {
  /// The column of a mandatory field.
  var column: Column {
    switch self {
    case .target: .target
    case .content: .content
    case .deadline: .deadline
    case .measures: .measures
    case .department: .department
    case .responsible: .responsible
    case .contact: .contact
    }
  }
}

extension Check {
  /// The column of a box.
  var column: Column {
    switch self {
    case .matched: .checkMatched
    case .inspected: .checkInspected
    case .accepted: .checkAccepted
    case .closed: .checkClosed
    }
  }
}
