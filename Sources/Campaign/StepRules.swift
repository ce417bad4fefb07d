extension StepKind {
  /// The states that this step starts from (domain.md §4).
  public var startsFrom: [State] {
    switch self {
    case .assign: [.draft]
    case .sign: [.assigned]
    case .report: [.rectifying]
    case .submit: [.rectifying]
    case .giveBack: [.submitted]
    case .accept: [.submitted]
    case .close: [.noticed]
    case .extend: [.assigned, .rectifying]
    case .rebound: [.closed, .standing]
    case .void: [.draft, .assigned, .rectifying, .submitted, .noticed]
    }
  }

  /// The step that a key press takes forward from a state; nil at the end of the road.
  public static func forward(from state: State) -> StepKind? {
    switch state {
    case .draft: .assign
    case .assigned: .sign
    case .rectifying: .submit
    case .submitted: .accept
    case .noticed: .close
    case .closed, .standing, .void: nil
    }
  }

  /// The step that leads back one state, where the rules know one.
  public static func backward(from state: State) -> StepKind? {
    switch state {
    case .submitted: .giveBack
    case .closed, .standing: .rebound
    default: nil
    }
  }

  /// The steps that are possible from a state, in the order of the table.
  public static func legal(from state: State) -> [StepKind] {
    allCases.filter { $0.startsFrom.contains(state) }
  }

  /// The state that the step leads to; for an item with 长期坚持, 交办 and 销号 lead to standing.
  public func leads(_ item: Item) -> State {
    switch self {
    case .assign: item.entry.deadline.isStandingOnly ? .standing : .assigned
    case .sign, .giveBack, .rebound: .rectifying
    case .submit: .submitted
    case .accept: .noticed
    case .close: item.entry.deadline.isStanding ? .standing : .closed
    case .void: .void
    case .report, .extend: item.state
    }
  }
}

/// Checks a step against the rules of domain.md §4 and says what the item becomes.
///
/// - Parameters:
///   - step: what somebody wants to do.
///   - item: the item as it is.
///   - day: the day on which it is done.
/// - Returns: the item after the step; its revision is the ledger's to count.
/// - Throws: a `Refusal` that lists everything that is missing.
public func plan(_ step: Step, on item: Item, asOf day: CivilDate, _ settings: Settings) throws(Refusal)
  -> Item
{
  let missing = requirements(of: step, on: item, asOf: day, settings)
  guard missing.isEmpty else { throw Refusal(step: step.kind, state: item.state, missing: missing) }
  var after = item
  apply(step, to: &after, on: day, settings)
  return after
}

/// Everything that a step lacks; empty when it may be taken.
public func requirements(of step: Step, on item: Item, asOf day: CivilDate, _ settings: Settings)
  -> [Requirement]
{
  guard step.kind.startsFrom.contains(item.state) else { return [.state(from: step.kind.startsFrom)] }
  switch step {
  case .assign:
    let fields = item.entry.missingFields
    let unresolved = !fields.contains(.deadline) && !item.entry.deadline.isResolved
    return fields.map { .field($0) } + (unresolved ? [.resolvedDeadline] : [])
  case .sign(let name):
    return isBlank(name) ? [.signature] : []
  case .report(let percent, let reason):
    guard (0...100).contains(percent) else { return [.percentInRange] }
    return percent < item.life.progress && isBlank(reason) ? [.reasonForFalling] : []
  case .submit(let effect, let evidence):
    var missing: [Requirement] = []
    if item.life.progress < 100 { missing.append(.fullProgress(percent: item.life.progress)) }
    if isBlank(effect) { missing.append(.effect) }
    if evidence.isEmpty && item.life.evidence.isEmpty { missing.append(.evidence) }
    return missing
  case .giveBack(let reason), .rebound(let reason):
    return isBlank(reason) ? [.reason] : []
  case .accept(let checks):
    var missing: [Requirement] = []
    if !checks.matched { missing.append(.check(.matched)) }
    if !checks.inspected { missing.append(.check(.inspected)) }
    if !checks.accepted { missing.append(.check(.accepted)) }
    if isBlank(checks.checker) { missing.append(.checker) }
    return missing
  case .close(let approver):
    var missing: [Requirement] = []
    if let until = item.life.noticeUntil, day <= until { missing.append(.noticeOver(until)) }
    if isBlank(approver) { missing.append(.approver) }
    return missing
  case .extend(let newDay, let reason):
    return extensionRequirements(to: newDay, reason: reason, on: item, asOf: day, settings)
  case .void(let reason, let survivor):
    return isBlank(reason) && isBlank(survivor) ? [.reason] : []
  }
}

/// What an edit of an item's own columns lacks: what was handed out keeps the seven fields (§4, step 1), and its
/// deadline changes by an extension alone (step 8).
public func requirements(ofEditing item: Item, to entry: Entry) -> [Requirement] {
  guard item.state != .draft else { return [] }
  let (old, new) = (item.entry.deadline, entry.deadline)
  let isMoved =
    old.day != new.day || old.isStanding != new.isStanding
    || old.daysAfterAssignment != new.daysAfterAssignment
  return entry.missingFields.map { .field($0) } + (isMoved ? [.byExtension] : [])
}

private func extensionRequirements(
  to newDay: CivilDate, reason: String, on item: Item, asOf day: CivilDate, _ settings: Settings
) -> [Requirement] {
  guard let deadline = item.entry.deadline.day else { return [.datedDeadline] }
  var missing: [Requirement] = []
  if day > deadline { missing.append(.askedBeforeDeadline(deadline)) }
  if newDay <= deadline { missing.append(.laterDeadline(than: deadline)) }
  if isBlank(reason) { missing.append(.reason) }
  if item.life.extensions >= settings.extensionLimit {
    missing.append(.extensionsLeft(limit: settings.extensionLimit))
  }
  return missing
}

private func apply(_ step: Step, to item: inout Item, on day: CivilDate, _ settings: Settings) {
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
  case .submit(let effect, let evidence):
    item.life.submittedOn = day
    item.life.effect = effect
    item.life.evidence += evidence
    item.life.submissions += 1
    item.life.reportedOn = day
  case .giveBack:
    item.life.returns += 1
    item.life.reportedOn = day
  case .accept:
    item.life.acceptedOn = day
    item.life.noticeUntil = settings.noticeDays > 0 ? day + (settings.noticeDays - 1) : nil
    item.life.isRebounding = false
  case .close:
    item.life.closedOn = day
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
    item.life.reportedOn = day
  case .void(let reason, let survivor):
    item.life.voidReason = reason
    item.life.survivor = isBlank(survivor) ? nil : survivor
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

func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
