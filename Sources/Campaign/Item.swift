/// One row of the ledger (工作台账): one problem, its cure, and how far it has come.
public struct Item: Hashable, Sendable, Codable, Identifiable {
  /// The store's own number of the item; 0 for one that is not stored yet.
  public var id: Int = 0
  /// Counts the changes of this item, so that a change made on an outdated view is noticed.
  public var revision: Int = 0
  /// What the office wrote in the ledger.
  public var entry: Entry
  /// How far it has come.
  public var life: Life

  public init(id: Int = 0, revision: Int = 0, entry: Entry, life: Life = Life()) {
    self.id = id
    self.revision = revision
    self.entry = entry
    self.life = life
  }

  public var state: State { life.state }
}

/// The columns of the ledger that people write (domain.md §1).
public struct Entry: Hashable, Sendable, Codable {
  /// The longest text of a column, in UTF-16 code units: what a cell of a workbook holds, so that what was written in
  /// can go out.
  public static let longestText = 32_767

  /// 编号, unique in the campaign; empty until the store has given one.
  public var number = ""
  /// 乡(办).
  public var unit: Region.ID
  /// 任务, which fixes the area.
  public var task: Task.ID
  /// 来源.
  public var origin = ""
  /// 点位/企业.
  public var site = ""
  /// 整改目标.
  public var target = ""
  /// 整改内容.
  public var content = ""
  /// 治理措施.
  public var measures = ""
  /// 整改时限: the text as it was written and what it means.
  public var deadline = Deadline.unresolved("")
  /// 监管责任单位.
  public var department = ""
  /// 责任人.
  public var responsible = ""
  /// 联系方式, kept as text; may hold several numbers.
  public var contact = ""
  /// 包联领导.
  public var leader = ""
  /// 权重: 1, or 2 for 重大.
  public var weight = 1
  /// 备注.
  public var note = ""

  public init(unit: Region.ID, task: Task.ID) {
    self.unit = unit
    self.task = task
  }

  /// Where and what, in one line; the site once when the content begins with it.
  public var summary: String {
    if site.isEmpty { return content }
    return [content.hasPrefix(site) ? "" : site, content].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

/// The part of an item that steps change.
public struct Life: Hashable, Sendable, Codable {
  public var state = State.draft
  /// 进度, percent, 0–100.
  public var progress = 0
  public var assignedOn: CivilDate?
  public var signedOn: CivilDate?
  public var signedBy: String?
  /// The day of the latest progress report.
  public var reportedOn: CivilDate?
  /// The day of the latest submission for acceptance, and its effect text.
  public var submittedOn: CivilDate?
  public var effect: String?
  /// Who submitted it last.
  public var submittedBy: String?
  /// The four boxes: 核对, 检查, 验收, 销号.
  public var checks = CheckMarks()
  /// What was said against it during public notices, oldest first.
  public var objections: [Objection] = []
  public var acceptedOn: CivilDate?
  /// The last day of the public notice.
  public var noticeUntil: CivilDate?
  public var closedOn: CivilDate?
  /// When a standing item is to be reviewed next.
  public var reviewOn: CivilDate?
  /// How often it was submitted, returned, rebounded, extended.
  public var submissions = 0
  public var returns = 0
  public var rebounds = 0
  public var extensions = 0
  /// The deadline before the first extension.
  public var originalDeadline: CivilDate?
  /// Rebounded and not accepted again since.
  public var isRebounding = false
  /// Pieces of evidence attached, oldest first.
  public var evidence: [Evidence] = []
  /// Set red by a leader, with the reason, up to and including a day.
  public var redReason: String?
  public var redUntil: CivilDate?
  /// Why it was made void, and the number of the item that lives on.
  public var voidReason: String?
  public var survivor: String?

  public init() {}
}
