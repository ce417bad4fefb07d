import Campaign

/// A moment in the past: after the event with this sequence number, with the lights of this day.
public struct PastMark: Hashable, Sendable {
  public var day: CivilDate
  public var sequence: Int

  public init(day: CivilDate, sequence: Int) {
    self.day = day
    self.sequence = sequence
  }
}

/// What an item shows on the board.
public struct Showing: Hashable, Sendable {
  public var state: State
  public var light: LightColour

  public init(state: State, light: LightColour) {
    self.state = state
    self.light = light
  }
}

/// An item that shows something else than at a moment in the past.
public struct TurnedItem: Hashable, Sendable {
  /// As it is now.
  public var item: Item
  /// What it showed then; nil for an item that was not in the ledger yet.
  public var before: Showing?
  public var now: Showing

  public init(item: Item, before: Showing?, now: Showing) {
    self.item = item
    self.before = before
    self.now = now
  }

  public var isNew: Bool { before == nil }
  public var isNewlyRed: Bool { now.light == .red && before?.light != .red }
  public var isNewlyClosed: Bool { now.state == .closed && before?.state != .closed }
  /// Finished then, and open again (domain.md §4, step 9).
  public var isReopened: Bool {
    guard let before else { return false }
    return (before.state == .closed || before.state == .standing) && now.state.isOpen
  }
}

/// The campaign on one day, at its end.
public struct TrendDay: Hashable, Sendable {
  public var day: CivilDate
  /// Items in each state, indexed by `State.code`.
  public var states: SIMD8<Int32>
  /// Assigned or rectifying past the deadline.
  public var overdue: Int

  public init(day: CivilDate, states: SIMD8<Int32>, overdue: Int) {
    self.day = day
    self.states = states
    self.overdue = overdue
  }

  public func count(_ state: State) -> Int { Int(states[state.code]) }
  /// Items without void ones.
  public var total: Int { Int(states.wrappedSum()) - count(.void) }
  public var closed: Int { count(.closed) }
  /// Not finished: neither closed nor standing.
  public var open: Int { total - closed - count(.standing) }
}

/// A step in force (not undone) of an item, for what is counted over histories.
public struct StepRecord: Hashable, Sendable {
  public var kind: StepKind
  public var day: CivilDate

  public init(kind: StepKind, day: CivilDate) {
    self.kind = kind
    self.day = day
  }
}
