import Campaign

/// The minutes of a meeting (会议纪要): what the ledger recorded of it, ready to be printed.
public struct Minutes: Hashable, Sendable {
  /// An item that was called up or decided on.
  public struct Discussed: Hashable, Sendable {
    /// As the meeting found it; one that is new since, as it is now.
    public var item: Item
    /// Its light at the opening; nil where it was not in the ledger yet.
    public var light: Light?
    /// The state in which the meeting left it.
    public var state: State
    /// Whether it was on the agenda.
    public var isOnAgenda: Bool
    public var decisions: [Decision]
  }

  /// One row of the board at the opening and at the end.
  public struct Row: Hashable, Sendable {
    public var unit: Region.ID
    public var before: CellTally
    public var after: CellTally
  }

  public var meeting: Meeting
  /// In the order in which they came up.
  public var discussed: [Discussed]
  /// On the agenda, and not reached; in its order, each as it was at the opening.
  public var notReached: [Item]
  /// Decisions that are about no item: consequences for a whole unit, goals.
  public var general: [Decision]
  public var board: [Row]
  /// The head of the audit chain at the end of the meeting; of an open one, now.
  public var head: String

  /// Everything that was decided.
  public var decisionCount: Int { general.count + discussed.reduce(0) { $0 + $1.decisions.count } }
  /// Called up without a decision.
  public var undecided: [Discussed] { discussed.filter(\.decisions.isEmpty) }
  /// Agenda items that came up.
  public var discussedOfAgenda: Int { discussed.filter(\.isOnAgenda).count }

  /// The board's totals.
  public var whole: (before: CellTally, after: CellTally) {
    board.reduce(into: (CellTally(), CellTally())) {
      $0.0 += $1.before
      $0.1 += $1.after
    }
  }
}

extension Minutes {
  /// Reads what the ledger recorded of a meeting. Of one that goes on, what there is so far.
  ///
  /// What is done after the end of a meeting is no part of it, and changes nothing here.
  public init(of meeting: Meeting, from ledger: any LedgerStore) throws(LedgerError) {
    let last = meeting.adjournedBy ?? Int.max
    let events = try ledger.events(ofMeeting: meeting.id).filter { $0.sequence <= last }
    let decisions = Decision.all(in: events, try ledger.consequences())
    let before = try ledger.past(at: meeting.before)
    var after = ledger
    if let mark = meeting.after { after = try ledger.past(at: mark) }
    let agenda = Set(meeting.agenda)
    let settings = ledger.plan.settings
    self.meeting = meeting
    general = decisions.filter { $0.event.item == nil }
    discussed = []
    var reached: Set<Item.ID> = []
    let called = Set(events.filter { $0.kind == .discuss }.compactMap(\.item))
    for event in events {
      guard let id = event.item, reached.insert(id).inserted else { continue }
      let own = decisions.filter { $0.event.item == id }
      // What was only looked at beside the agenda was not discussed.
      guard called.contains(id) || !own.isEmpty else {
        reached.remove(id)
        continue
      }
      guard let now = try after.item(id: id) else { continue }
      let then = try before.item(id: id)
      discussed.append(
        Discussed(
          item: then ?? now, light: then.map { Light.of($0, on: meeting.opened.day, settings) },
          state: now.state, isOnAgenda: agenda.contains(id), decisions: own))
    }
    notReached = []
    for id in meeting.agenda where !reached.contains(id) {
      if let item = try before.item(id: id) { notReached.append(item) }
    }
    board = try Minutes.rows(before, after)
    if let end = events.last, !meeting.isOpen {
      head = end.hash
    } else {
      let latest = try ledger.latestSequence()
      head = try ledger.events(after: latest - 1, limit: 1).first?.hash ?? ""
    }
  }

  private static func rows(_ before: any LedgerStore, _ after: any LedgerStore) throws(LedgerError) -> [Row] {
    let (old, new) = (try before.tallies(.all), try after.tallies(.all))
    let plan = after.plan
    let tasks = plan.tasks.map(\.id)
    return plan.children(of: plan.root).map { region in
      let units = plan.subtree(of: region.id)
      return Row(
        unit: region.id, before: old.tally(units: units, tasks: tasks),
        after: new.tally(units: units, tasks: tasks))
    }
  }
}
