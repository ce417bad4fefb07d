import Campaign

/// A meeting at the wall chart (domain.md §1): opened, walked through, adjourned. All of it is events.
public struct Meeting: Hashable, Sendable, Identifiable {
  /// The sequence number of the event that opened it; what happens in it names this number.
  public var id: Int
  /// 1, 2, 3 … in the campaign.
  public var number: Int
  public var opening: MeetingOpening
  public var opened: Moment
  public var openedBy: String
  /// The red and yellow items at its opening, grouped by unit, the worst of a unit first.
  public var agenda: [Item.ID]
  /// nil while it goes on.
  public var adjourned: Moment?
  /// The sequence number of the event that closed it.
  public var adjournedBy: Int?

  public init(
    id: Int, number: Int, opening: MeetingOpening, opened: Moment, openedBy: String, agenda: [Item.ID],
    adjourned: Moment? = nil, adjournedBy: Int? = nil
  ) {
    self.id = id
    self.number = number
    self.opening = opening
    self.opened = opened
    self.openedBy = openedBy
    self.agenda = agenda
    self.adjourned = adjourned
    self.adjournedBy = adjournedBy
  }

  public var isOpen: Bool { adjourned == nil }

  /// The board as the meeting found it.
  public var before: PastMark { PastMark(day: opened.day, sequence: id) }
  /// The board as the meeting left it; nil while it goes on.
  public var after: PastMark? {
    guard let adjourned, let adjournedBy else { return nil }
    return PastMark(day: adjourned.day, sequence: adjournedBy)
  }
}

/// What is written down when a meeting begins.
public struct MeetingOpening: Hashable, Sendable {
  public var name: String
  public var place: String
  public var present: [String]

  public init(name: String, place: String, present: [String]) {
    self.name = name
    self.place = place
    self.present = present
  }
}
