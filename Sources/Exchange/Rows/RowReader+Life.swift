import Campaign
import Ledger

extension RowReader {
  /// Sets the item's life.
  ///
  /// A row that names its state gets the life that its columns tell; what the file has no column for is taken
  /// to have happened on the day of the import. A row that names none comes in as assigned on that day, and as
  /// signed for by its responsible person where there is progress already.
  func readLife(_ row: inout RowCells, state: State?, into item: inout Item) {
    let evidence = evidence(&row)
    let progress = row.read(.progress, .progress, CellValue.progress) ?? 0
    guard let state else {
      item.assign(on: today, plan.settings)
      item.life.progress = progress
      item.life.evidence = evidence
      if progress > 0 && item.state == .assigned { sign(&item) }
      return
    }
    item.life = life(&row, state: state)
    item.life.progress = progress
    item.life.evidence = evidence
    fillIn(&item, from: row)
  }

  private func sign(_ item: inout Item) {
    item.life.state = .rectifying
    item.life.signedOn = today
    item.life.signedBy = item.entry.responsible
    item.life.reportedOn = today
  }

  func life(_ row: inout RowCells, state: State) -> Life {
    var life = Life()
    life.state = state
    life.assignedOn = row.day(.assignedOn)
    life.signedOn = row.day(.signedOn)
    life.signedBy = row.optional(.signedBy)
    life.reportedOn = row.day(.reportedOn)
    life.submittedOn = row.day(.submittedOn)
    life.submittedBy = row.optional(.submittedBy)
    life.effect = row.optional(.effect)
    readRecords(&row, into: &life)
    life.acceptedOn = row.day(.acceptedOn)
    life.noticeUntil = row.day(.noticeUntil)
    life.closedOn = row.day(.closedOn)
    life.reviewOn = row.day(.reviewOn)
    life.submissions = row.count(.submissions)
    life.returns = row.count(.returns)
    life.rebounds = row.count(.rebounds)
    life.extensions = row.count(.extensions)
    life.originalDeadline = row.day(.originalDeadline)
    life.isRebounding = row.read(.isRebounding, .flag, CellValue.flag) ?? false
    life.redReason = row.optional(.redReason)
    life.redUntil = row.day(.redUntil)
    // What is void always has a reason, even a blank one beside a surviving item.
    life.voidReason = row.optional(.voidReason) ?? (state == .void ? "" : nil)
    life.survivor = row.optional(.survivor)
    return life
  }

  /// What a file that names states but is not one of ours leaves open.
  private func fillIn(_ item: inout Item, from row: RowCells) {
    let state = item.state
    if state == .draft || state == .void { return }
    func lacks(_ column: Column) -> Bool { row.header.places[column] == nil }
    if lacks(.assignedOn) { item.life.assignedOn = today }
    if state != .assigned && state != .standing && lacks(.signedOn) && lacks(.signedBy) {
      item.life.signedOn = today
      item.life.signedBy = item.entry.responsible
    }
    switch state {
    case .submitted: if lacks(.submittedOn) { item.life.submittedOn = today }
    case .noticed:
      if lacks(.acceptedOn) { item.life.acceptedOn = today }
      if lacks(.noticeUntil) { item.life.noticeUntil = noticeEnd(from: item.life.acceptedOn) }
    case .closed: if lacks(.closedOn) { item.life.closedOn = today }
    case .standing: if lacks(.reviewOn) { item.life.reviewOn = today + plan.settings.reviewDays }
    default: break
    }
    if lacks(.deadlineMeaning), let days = item.entry.deadline.daysAfterAssignment {
      item.entry.deadline.day = item.life.assignedOn.map { $0 + days }
    }
  }

  /// The last day of a notice that begins with the acceptance (domain.md §4).
  private func noticeEnd(from accepted: CivilDate?) -> CivilDate? {
    let days = plan.settings.noticeDays
    return days > 0 ? (accepted ?? today) + (days - 1) : nil
  }

  private func readRecords(_ row: inout RowCells, into life: inout Life) {
    for check in Check.allCases {
      guard let text = row.raw(check.column), !trimmed(text).isEmpty else { continue }
      life.checks[check] = RecordLines.mark(text)
      if life.checks[check] == nil { row.report(check.column, .checkMark) }
    }
    guard let text = row.raw(.objections) else { return }
    if let objections = RecordLines.objections(text) {
      life.objections = objections
    } else {
      row.report(.objections, .objections)
    }
  }

  func evidence(_ row: inout RowCells) -> [Evidence] {
    guard let text = row.raw(.evidence) else { return [] }
    guard let evidence = EvidenceList.read(text) else {
      row.report(.evidence, .evidence)
      return []
    }
    return evidence
  }
}
