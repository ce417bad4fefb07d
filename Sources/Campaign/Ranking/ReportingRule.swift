/// How many weekly reports were due, and how many of them were made on time; counts of items add up.
public struct ReportCount: Hashable, Sendable {
  /// Weeks for which a report was due.
  public var due: Int
  /// Those in which one was made, 0 to `due`.
  public var onTime: Int

  public init(due: Int = 0, onTime: Int = 0) {
    self.due = due
    self.onTime = onTime
  }

  public static func + (left: ReportCount, right: ReportCount) -> ReportCount {
    ReportCount(due: left.due + right.due, onTime: left.onTime + right.onTime)
  }

  public static func += (left: inout ReportCount, right: ReportCount) { left = left + right }
}

/// Which weekly reports an item owed (domain.md §4.3) and which were made, from its steps: R of §6.
///
/// A *period of reporting* begins on the day *a* on which the item becomes rectifying (签收, 退回, 反弹) and ends
/// with the day *e* on which it is submitted or made void; while neither has happened it goes on. Its *weeks*
/// are the days a+1 … a+7, a+8 … a+14, and so on: the first day itself belongs to none. A week is one report
/// due when
///
/// - it is complete: its last day is not after *e*; and
/// - it is over: its last day is earlier than the date. As with a deadline, on the last day itself nothing is
///   late yet.
///
/// The report is on time when at least one 填报 of the same period, or the submission that ends it, falls on
/// one of the week's days. A second report in a week makes up for no other week.
public enum ReportingRule {
  /// The length of a week of reporting, in days. Not a setting: rankings must be comparable.
  public static let weekDays = 7

  /// Counts the reports that were due before a date.
  ///
  /// - Parameters:
  ///   - steps: the steps of one item, oldest first, without those that were undone. An item that came in
  ///     already being worked on has no step that begins its first period; to count it from that day on,
  ///     begin with a `.sign` of that day.
  ///   - date: the day of the ranking; what happened later changes nothing.
  public static func count(_ steps: [(kind: StepKind, day: CivilDate)], on date: CivilDate) -> ReportCount {
    var sum = ReportCount()
    var period: Period?
    for (kind, day) in steps {
      switch kind {
      case .sign, .giveBack, .rebound:
        if period == nil { period = Period(start: day) }
      case .report:
        period?.report(on: day)
      case .submit:
        period?.report(on: day)
        if let ended = period { sum += ended.count(until: min(day, date - 1)) }
        period = nil
      case .void:
        if let ended = period { sum += ended.count(until: min(day, date - 1)) }
        period = nil
      case .assign, .accept, .close, .extend, .check, .object, .answer, .review, .setRed, .liftRed:
        break
      }
    }
    if let open = period { sum += open.count(until: date - 1) }
    return sum
  }

  /// A period of reporting: its first day, and the numbers, from 0, of the weeks that have a report.
  private struct Period {
    let start: CivilDate
    private var reported: Set<Int> = []

    init(start: CivilDate) { self.start = start }

    mutating func report(on day: CivilDate) {
      if day > start { reported.insert((day - start - 1) / weekDays) }
    }

    /// The weeks whose last day is not after a day.
    func count(until last: CivilDate) -> ReportCount {
      let weeks = max(0, last - start) / weekDays
      return ReportCount(due: weeks, onTime: reported.count { $0 < weeks })
    }
  }
}
