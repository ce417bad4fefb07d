import Campaign
import Ledger

extension Words {
  /// What went wrong with the ledger, in one line that says what to do.
  public func describe(_ error: LedgerError) -> String {
    switch error {
    case .notFound(let path): errors.notFound(path)
    case .exists(let path): errors.exists(path)
    case .notALedger(let path, let file): "\(path) \(store.foreign(file))"
    case .special(let path, let file): "\(path) \(store.special(file))"
    case .specialCompanion(let path, let file): "\(path) \(store.specialCompanion(file))"
    case .truncated(let path, let bytes, let expected): "\(path) \(store.truncated(bytes, expected))"
    case .newerSchema(let path, let found, let known): errors.newerSchema(path, found, known)
    case .cannotCreate(let path, let reason): errors.cannotCreate(path, self.reason(reason))
    case .readOnly(let path, let reason): "\(store.readOnly(reason))  \(path)"
    case .olderSchema(let path, let found, let known, let reason):
      "\(path) \(store.olderSchema(found, known))  \(store.opensReadOnly(reason))"
    case .gone(let path): "\(store.gone)  \(path)"
    case .logGone(let path): "\(store.logGone)  \(path)"
    case .logInTheWay(let path): "\(path) \(store.logInTheWay)"
    case .badCopy(let path): "\(path) \(store.badCopy)"
    case .busy(let path): errors.busy(path)
    case .diskFull(let path): errors.diskFull(path)
    case .corrupt(let path, let detail): errors.corrupt(path, detail)
    case .inputOutput(let path, let detail): errors.inputOutput(path, reason(detail))
    case .noSuchItem(let number): errors.noSuchItem(number)
    case .duplicateNumber(let number): errors.duplicateNumber(number)
    case .refused(let refusal, let number): describe(refusal, number: number)
    case .moved(let number, let event): errors.moved(number, event.actor, describe(event.kind))
    case .cannotUndo(let obstacle): describe(obstacle)
    case .forbidden(let kind, let missing), .lacking(let kind, let missing):
      errors.forbidden(describe(kind), missing.map(rules.requirement).joined(separator: rules.listSeparator))
    case .past: errors.past
    case .noSuchMeeting(let number): errors.noSuchMeeting(number)
    case .noOpenMeeting: errors.noOpenMeeting
    case .meetingIsOpen(let number): errors.meetingIsOpen(number)
    case .noSuchGoal(let name): errors.noSuchGoal(name)
    case .noSuchPerson(let name): errors.noSuchPerson(name)
    case .duplicatePerson(let name): errors.duplicatePerson(name)
    case .noSuchConsequence(let sequence): errors.noSuchConsequence(sequence)
    }
  }

  /// A refused step in one line: the item, the step, and everything that is missing.
  public func describe(_ refusal: Refusal, number: String) -> String {
    let missing = refusal.missing.map(rules.requirement).joined(separator: rules.listSeparator)
    return errors.refused(number, rules.step(refusal.step), missing)
  }

  private func describe(_ obstacle: UndoObstacle) -> String {
    switch obstacle {
    case .nothingToUndo: errors.nothingToUndo
    case .notReversible: errors.notReversible
    case .notTheLatest(let number): errors.notTheLatest(number)
    case .otherPerson(let name): errors.otherPerson(name)
    case .otherSitting: errors.otherSitting
    }
  }
}
