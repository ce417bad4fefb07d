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
    case .check: [.submitted]
    case .object, .answer: [.noticed]
    case .review: [.standing]
    case .setRed, .liftRed: [.assigned, .rectifying, .submitted]
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
    case .report, .extend, .check, .object, .answer, .review, .setRed, .liftRed: item.state
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
  case .submit(let effect, let evidence, _):
    var missing: [Requirement] = []
    if item.life.progress < 100 { missing.append(.fullProgress(percent: item.life.progress)) }
    if isBlank(effect) { missing.append(.effect) }
    if evidence.isEmpty && item.life.evidence.isEmpty { missing.append(.evidence) }
    return missing
  case .giveBack(let reason), .rebound(let reason):
    return isBlank(reason) ? [.reason] : []
  case .accept(let checks):
    let unticked = Check.ofAcceptance.filter { !checks.isTicked($0) && item.life.checks[$0] == nil }
    return unticked.map { .check($0) } + (isBlank(checks.checker) ? [.checker] : [])
  case .close(let approver, _):
    var missing: [Requirement] = []
    if let until = item.life.noticeUntil, day <= until { missing.append(.noticeOver(until)) }
    let open = item.life.objections.filter { !$0.isAnswered }.count
    if open > 0 { missing.append(.objectionsAnswered(count: open)) }
    if isBlank(approver) { missing.append(.approver) }
    return missing
  case .extend(let newDay, let reason):
    return extensionRequirements(to: newDay, reason: reason, on: item, asOf: day, settings)
  case .void(let reason, let survivor):
    return isBlank(reason) && isBlank(survivor) ? [.reason] : []
  default: return requirements(ofRecord: step, on: item, asOf: day)
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

func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
