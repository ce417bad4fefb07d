/// Makes a step happen; what it may need was checked before.
func apply(_ step: Step, to item: inout Item, on day: CivilDate, _ settings: Settings) {
  let next = step.kind.leads(item)
  switch step {
  case .assign:
    item.assign(on: day, settings)
  case .sign(let name):
    item.life.signedOn = day
    item.life.signedBy = name
  case .report(let percent, _):
    item.life.progress = percent
    item.life.reportedOn = day
  case .submit(let effect, let evidence, let name):
    item.life.submittedOn = day
    item.life.submittedBy = isBlank(name) ? nil : name
    item.life.effect = effect
    item.life.evidence += evidence
    item.life.submissions += 1
    item.life.reportedOn = day
  case .giveBack:
    item.life.returns += 1
    item.life.reportedOn = day
    item.life.checks = CheckMarks()
  case .accept(let checks):
    for check in Check.ofAcceptance where item.life.checks[check] == nil {
      item.life.checks[check] = CheckMark(by: checks.checker, on: day, note: checks.note)
    }
    item.life.acceptedOn = day
    item.life.noticeUntil = settings.noticeDays > 0 ? day + (settings.noticeDays - 1) : nil
    item.life.isRebounding = false
  case .close(let approver, let note):
    item.life.closedOn = day
    item.life.checks.closed = CheckMark(by: approver, on: day, note: note)
    if next == .standing { item.life.reviewOn = day + settings.reviewDays }
  case .extend(let newDay, _):
    item.life.originalDeadline = item.life.originalDeadline ?? item.entry.deadline.day
    item.life.extensions += 1
    item.entry.deadline.day = newDay
  case .rebound:
    item.life.rebounds += 1
    item.life.isRebounding = true
    item.life.closedOn = nil
    item.life.reviewOn = nil
    item.life.noticeUntil = nil
    item.life.checks = CheckMarks()
    item.life.reportedOn = day
  case .void(let reason, let survivor):
    item.life.voidReason = reason
    item.life.survivor = isBlank(survivor) ? nil : survivor
  default: applyRecord(step, to: &item, on: day, settings)
  }
  item.life.state = next
}

extension Item {
  /// What 交办 sets: the day, the state, and the deadline that counts from it.
  public mutating func assign(on day: CivilDate, _ settings: Settings) {
    life.state = StepKind.assign.leads(self)
    life.assignedOn = day
    if let days = entry.deadline.daysAfterAssignment { entry.deadline.day = day + days }
    if life.state == .standing { life.reviewOn = day + settings.reviewDays }
  }
}
