/// What a record lacks; the rest of `requirements(of:)`.
func requirements(ofRecord record: Step, on item: Item, asOf day: CivilDate) -> [Requirement] {
  switch record {
  case .check(let check, let by, _):
    guard Check.ofAcceptance.contains(check) else { return [.check(check)] }
    return (item.life.checks[check] == nil ? [] : [.unticked(check)]) + (isBlank(by) ? [.checker] : [])
  case .object(let text, _): return isBlank(text) ? [.reason] : []
  case .answer(let index, let text, _):
    let objections = item.life.objections
    let isOpen = objections.indices.contains(index) && !objections[index].isAnswered
    return (isOpen ? [] : [.openObjection]) + (isBlank(text) ? [.reason] : [])
  case .review(let finding): return isBlank(finding) ? [.reason] : []
  case .setRed(let reason, let until):
    return (isBlank(reason) ? [.reason] : []) + (until < day ? [.notBefore(day)] : [])
  case .liftRed(let reason):
    return (item.life.redReason == nil ? [.isSetRed] : []) + (isBlank(reason) ? [.reason] : [])
  default: return []
  }
}

/// Writes a record down; the rest of `apply`.
func applyRecord(_ record: Step, to item: inout Item, on day: CivilDate, _ settings: Settings) {
  switch record {
  case .check(let check, let by, let note):
    item.life.checks[check] = CheckMark(by: by, on: day, note: note)
  case .object(let text, let by):
    item.life.objections.append(Objection(text: text, by: by, on: day))
  case .answer(let index, let text, let by):
    item.life.objections[index].answer = text
    item.life.objections[index].answeredBy = by
    item.life.objections[index].answeredOn = day
  case .review: item.life.reviewOn = day + settings.reviewDays
  case .setRed(let reason, let until):
    item.life.redReason = reason
    item.life.redUntil = until
  case .liftRed:
    item.life.redReason = nil
    item.life.redUntil = nil
  default: break
  }
}
