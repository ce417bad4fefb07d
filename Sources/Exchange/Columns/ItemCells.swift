import Campaign
import Words

/// What each column of the ledger says of an item, as text that is read back exactly.
struct ItemCells {
  private let revealsContacts: Bool
  private let units: [Region.ID: String]
  private let tasks: [Task.ID: (name: String, area: String)]

  /// - Parameter revealsContacts: whether contacts are written in full; what is masked does not come back.
  init(plan: Plan, revealsContacts: Bool) {
    self.revealsContacts = revealsContacts
    let names = PlanNames(plan)
    units = Dictionary(
      plan.units.map { ($0.id, names.fullName(of: $0.id)) }, uniquingKeysWith: { first, _ in first })
    let areas = Dictionary(plan.areas.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    tasks = Dictionary(
      plan.tasks.map { ($0.id, ($0.name, areas[$0.area] ?? "")) }, uniquingKeysWith: { first, _ in first })
  }

  func text(_ column: Column, of item: Item) -> String {
    let entry = item.entry
    switch column {
    case .number: return entry.number
    case .origin: return entry.origin
    case .unit: return units[entry.unit] ?? ""
    case .area: return tasks[entry.task]?.area ?? ""
    case .task: return tasks[entry.task]?.name ?? ""
    case .site: return entry.site
    case .target: return entry.target
    case .content: return entry.content
    case .deadline: return entry.deadline.text
    case .deadlineMeaning: return DeadlineMeaning.text(entry.deadline)
    case .measures: return entry.measures
    case .department: return entry.department
    case .responsible: return entry.responsible
    case .contact: return revealsContacts ? entry.contact : Contact.masked(entry.contact)
    case .leader: return entry.leader
    case .weight: return String(entry.weight)
    case .note: return entry.note
    case .evidence: return EvidenceList.text(item.life.evidence)
    case .revision: return String(item.revision)
    default: return text(column, of: item.life)
    }
  }

  private static let stateNames = Dictionary(
    uniqueKeysWithValues: State.allCases.map { ($0, Words.in(.simplified).rules.state($0)) })

  private func text(_ column: Column, of life: Life) -> String {
    switch column {
    case .state: ItemCells.stateNames[life.state] ?? ""
    case .progress: String(life.progress)
    case .assignedOn: life.assignedOn?.iso ?? ""
    case .signedOn: life.signedOn?.iso ?? ""
    case .signedBy: life.signedBy ?? ""
    case .reportedOn: life.reportedOn?.iso ?? ""
    case .submittedOn: life.submittedOn?.iso ?? ""
    case .submittedBy: life.submittedBy ?? ""
    case .effect: life.effect ?? ""
    case .checkMatched: RecordLines.text(life.checks.matched)
    case .checkInspected: RecordLines.text(life.checks.inspected)
    case .checkAccepted: RecordLines.text(life.checks.accepted)
    case .checkClosed: RecordLines.text(life.checks.closed)
    case .objections: RecordLines.text(life.objections)
    case .acceptedOn: life.acceptedOn?.iso ?? ""
    case .noticeUntil: life.noticeUntil?.iso ?? ""
    case .closedOn: life.closedOn?.iso ?? ""
    case .reviewOn: life.reviewOn?.iso ?? ""
    case .submissions: String(life.submissions)
    case .returns: String(life.returns)
    case .rebounds: String(life.rebounds)
    case .extensions: String(life.extensions)
    case .originalDeadline: life.originalDeadline?.iso ?? ""
    case .isRebounding: life.isRebounding ? "是" : "否"
    case .redReason: life.redReason ?? ""
    case .redUntil: life.redUntil?.iso ?? ""
    case .voidReason: life.voidReason ?? ""
    case .survivor: life.survivor ?? ""
    default: ""
    }
  }
}
