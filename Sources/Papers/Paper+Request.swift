import Campaign
import Ledger
import Words

extension Paper {
  /// Writes a paper out of a ledger (domain.md §8). The same ledger gives the same paper for the same request.
  ///
  /// - Parameters:
  ///   - ledger: with the lights of the request's day.
  ///   - people: those of today, where the ledger is of the past.
  ///   - progress: called now and then with the number of items read so far.
  /// - Throws: a `LedgerError`: `.noSuchMeeting`, `.meetingIsOpen`, `.forbidden` for a restricted paper that the
  ///   author may not have; a `PaperError`.
  public init(
    _ request: PaperRequest, from ledger: any LedgerStore, _ words: Words, people: Roster? = nil,
    progress: ((Int) throws -> Void)? = nil
  ) throws {
    try request.check()
    // Who may have it is decided by the people of today, not by those of its moment.
    if request.kind == .referrals {
      let lacking = try (people ?? ledger.roster()).lacks(
        request.author, toDo: ConsequenceKind.discipline.roles)
      guard lacking.isEmpty else { throw LedgerError.forbidden(.discipline, lacking) }
    }
    let source = try PaperSource(request, ledger, words, progress)
    self =
      switch request.kind {
      case .bulletin: try BulletinPaper(source).paper()
      case .weekly: try WeeklyPaper(source).paper()
      case .closures: try ClosuresPaper(source).paper()
      case .letter: try LetterPaper(source).paper()
      case .matrix: try MatrixPaper(source).paper()
      case .referrals: try ReferralsPaper(source).paper()
      }
  }
}

extension PaperRequest {
  /// Refuses what its kind cannot be asked for.
  fileprivate func check() throws(PaperError) {
    if closed != nil && kind != .closures { throw .notByDays(kind) }
    switch subject {
    case .unit where !kind.isForUnits: throw .notForUnit(kind)
    case .department where !kind.isForDepartments: throw .notForDepartment(kind)
    default: break
    }
  }
}
