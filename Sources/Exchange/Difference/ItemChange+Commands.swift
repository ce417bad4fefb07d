import Campaign
import Ledger

extension ItemChange {
  /// What is to be done so that the ledger says what the row says: an edit of what people write, and steps for
  /// the rest.
  ///
  /// - Throws: `.noStep` when no step leads to the state.
  func commands(by author: Author) throws(RowRefused) -> [Command] {
    var commands: [Command] = []
    if entry != item.entry { commands.append(.edit(item.id, entry, revision: nil)) }
    for step in try steps(by: author) { commands.append(.step(item.id, step, revision: nil)) }
    if let note = plainNote { commands.append(.note(item.id, note)) }
    return commands
  }

  private var note: String { week?.note ?? "" }

  /// A note of the week where nothing is reported with it.
  private var plainNote: String? {
    guard let week, !note.isEmpty, week.progress == nil, state == nil,
      item.state != .rectifying
    else { return nil }
    return note
  }

  private func steps(by author: Author) throws(RowRefused) -> [Step] {
    guard let state else { return report.map { [$0] } ?? [] }
    let step = try step(to: state, by: author)
    // Who has not signed cannot report; what is reported last goes before everything else.
    if case .sign = step { return [step] + (report.map { [$0] } ?? []) }
    return (report.map { [$0] } ?? []) + [step]
  }

  /// The progress that the row tells, or what was done where the progress stayed.
  private var report: Step? {
    if let week {
      if let progress = week.progress { return .report(percent: progress, reason: note) }
      let tells = !note.isEmpty && state == nil && item.state == .rectifying
      return tells ? .report(percent: item.life.progress, reason: note) : nil
    }
    guard let progress = stated.progress, progress != item.life.progress else { return nil }
    return .report(percent: progress, reason: "")
  }

  private func step(to state: State, by author: Author) throws(RowRefused) -> Step {
    let leading = StepKind.allCases.filter { !$0.isRecord && $0.leads(item) == state }
    let kind = leading.first { $0.startsFrom.contains(item.state) } ?? leading.first
    guard let kind, let step = step(kind, by: author) else {
      throw RowRefused(reason: .noStep(item.state, state))
    }
    return step
  }

  /// The step with what the row says of it; what is missing is for the rules to tell.
  private func step(_ kind: StepKind, by author: Author) -> Step? {
    let life = stated.item.life
    let responsible = entry.responsible.isEmpty ? author.name : entry.responsible
    switch kind {
    case .assign: return .assign
    case .sign: return .sign(name: life.signedBy ?? responsible)
    case .submit:
      let known = Set(item.life.evidence)
      return .submit(
        effect: life.effect ?? note, evidence: life.evidence.filter { !known.contains($0) },
        by: life.submittedBy ?? responsible)
    case .giveBack: return .giveBack(reason: note)
    case .accept:
      let checks = life.checks
      return .accept(
        Checks(
          matched: checks.matched != nil, inspected: checks.inspected != nil,
          accepted: checks.accepted != nil, checker: checks.accepted?.by ?? author.name, note: note))
    case .close: return .close(approver: author.name, note: note)
    case .rebound: return .rebound(finding: note)
    case .void: return .void(reason: life.voidReason ?? note, survivor: life.survivor ?? "")
    default: return nil
    }
  }
}

/// Why a row does not become commands.
struct RowRefused: Error {
  let reason: RowRefusal.Reason
}
