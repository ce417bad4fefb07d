import Campaign

/// A consequence that somebody wants to issue.
public struct Consequence: Hashable, Sendable {
  public var kind: ConsequenceKind
  /// The township or the department that it is addressed to.
  public var addressee: RankingSubject
  /// The item that it is about; nil where the unit or department as a whole is meant.
  public var item: Item.ID?
  public var reason: String

  public init(_ kind: ConsequenceKind, to addressee: RankingSubject, item: Item.ID? = nil, reason: String) {
    self.kind = kind
    self.addressee = addressee
    self.item = item
    self.reason = reason
  }
}

/// A consequence that was issued, and whether it still stands.
public struct IssuedConsequence: Hashable, Sendable, Identifiable {
  /// The sequence number of its event.
  public var id: Int
  public var moment: Moment
  public var actor: String
  public var consequence: Consequence
  /// The item's number.
  public var number: String?
  public var meeting: Int?
  /// Taken back, by undo or later.
  public var isWithdrawn: Bool

  public init(
    id: Int, moment: Moment, actor: String, consequence: Consequence, number: String?, meeting: Int?,
    isWithdrawn: Bool
  ) {
    self.id = id
    self.moment = moment
    self.actor = actor
    self.consequence = consequence
    self.number = number
    self.meeting = meeting
    self.isWithdrawn = isWithdrawn
  }
}
