import Campaign

/// Something that a meeting decided: a step, a consequence or a note that was not taken back in it.
public struct Decision: Hashable, Sendable {
  public var event: Event
  /// To whom a consequence is addressed; nil for everything else.
  public var addressee: RankingSubject?

  public init(_ event: Event, to addressee: RankingSubject? = nil) {
    self.event = event
    self.addressee = addressee
  }

  /// The new deadline of an extension.
  public var newDeadline: CivilDate? {
    guard event.kind == .extend else { return nil }
    return event.fact("deadline").flatMap { CivilDate(iso: $0) }
  }

  /// The decisions among the events of a meeting, oldest first.
  ///
  /// - Parameter issued: the campaign's consequences, for their addressees.
  public static func all(in events: [Event], _ issued: [IssuedConsequence]) -> [Decision] {
    let undone = events.takenBack
    let addressees = Dictionary(
      issued.map { ($0.id, $0.consequence.addressee) }, uniquingKeysWith: { first, _ in first })
    return events.filter { $0.isDecision && !undone.contains($0.sequence) }
      .map { Decision($0, to: addressees[$0.sequence]) }
  }
}

extension [Event] {
  /// What was reversed, and not done again: the sequence numbers.
  public var takenBack: Set<Int> {
    var undone: Set<Int> = []
    // An undo or redo → the event that it is about in the end.
    var about: [Int: Int] = [:]
    for event in self {
      guard let reversed = event.reverses else { continue }
      let origin = about[reversed] ?? reversed
      about[event.sequence] = origin
      if event.kind == .redo { undone.remove(origin) } else { undone.insert(origin) }
    }
    return undone
  }
}

extension Event {
  /// Whether a meeting decides by it. Looking at something, or calling an item up, decides nothing.
  var isDecision: Bool {
    switch kind {
    case .add, .edit, .note, .withdraw, .goal, .measure: true
    default: kind.step != nil || kind.consequence != nil
    }
  }
}
