import Campaign
import Ledger
import Words

/// A ledger on its way out as CSV, item by item, so that importing it gives back equal items.
///
/// The header is in the ledger's own words, lines end with CRLF, and no cell can become a formula. Contacts are
/// masked unless they are to be revealed; what is masked does not come back (domain.md §8).
public struct LedgerCSV {
  /// How the text is written.
  public enum Encoding: String, CaseIterable, Sendable {
    case utf8 = "utf-8"
    /// UTF-8 with the mark that Excel needs.
    case utf8BOM = "utf-8-bom"
    case gb18030
  }

  private let revealsContacts: Bool
  private var output: EncodedOutput
  private let units: [Region.ID: String]
  private let tasks: [Task.ID: (name: String, area: String)]

  /// Begins a file with its header.
  ///
  /// - Parameters:
  ///   - path: the name to use in errors.
  ///   - write: takes the bytes as they come.
  public init(
    plan: Plan, path: String, encoding: Encoding = .utf8, revealsContacts: Bool = false,
    write: @escaping ([UInt8]) throws -> Void
  ) throws {
    self.revealsContacts = revealsContacts
    output = EncodedOutput(path: path, encoding: encoding, write: write)
    units = Dictionary(plan.regions.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let areas = Dictionary(plan.areas.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    tasks = Dictionary(
      plan.tasks.map { ($0.id, ($0.name, areas[$0.area] ?? "")) }, uniquingKeysWith: { first, _ in first })
    try output.begin()
    try output.put(CSVLine.text(Column.allCases.map(\.title)), number: "")
  }

  /// Adds one item.
  ///
  /// - Throws: an `OutputError` when the encoding lacks a character, and what `write` throws.
  public mutating func append(_ item: Item) throws {
    let cells = Column.allCases.map { cell($0, of: item) }
    try output.put(CSVLine.text(cells), number: item.entry.number)
  }

  private func cell(_ column: Column, of item: Item) -> String {
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
    default: return cell(column, of: item.life)
    }
  }

  private func cell(_ column: Column, of life: Life) -> String {
    switch column {
    case .state: Words.in(.simplified).rules.state(life.state)
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
