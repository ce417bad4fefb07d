import Campaign

/// What somebody wants to change. `revision` is that of the item as it was seen; nil does not ask.
public enum Command: Hashable, Sendable {
  case step(Item.ID, Step, revision: Int?)
  /// A new draft; its number is given by the ledger when blank.
  case add(Entry)
  case edit(Item.ID, Entry, revision: Int?)
  case note(Item.ID, String)
  /// Reverses the latest event of an item, which must be this one, by the same person in the same sitting.
  case undo(sequence: Int)
  /// Does again what the undo with this sequence number reversed.
  case redo(sequence: Int)
  /// Somebody looked at an item's unmasked contact; nothing else changes.
  case reveal(Item.ID)
  /// Somebody exported unmasked contacts of so many items.
  case revealAll(count: Int)
  case issue(Consequence)
  /// Takes back a consequence that was issued earlier, by its sequence number.
  case withdraw(sequence: Int, reason: String)
  /// Opens a meeting; its agenda is made by the ledger.
  case meet(MeetingOpening)
  /// An item is called up in the open meeting.
  case discuss(Item.ID)
  /// Closes the open meeting.
  case adjourn
  /// A new person (id 0), or another version of one.
  case person(Person)
  case mode(Roster.Mode, allowsActingAs: Bool)
  /// A new goal (id 0), or another version of one; its values are measured apart.
  case goal(Goal)
  case measure(Goal.ID, GoalValue)
}

/// A command with its author and moment.
public struct DatedCommand: Sendable {
  public var command: Command
  public var author: Author
  public var moment: Moment
  /// What the event of an edit or a step records beside its changes: `Event.source` and `Event.row`.
  public var facts: [FieldChange]

  public init(_ command: Command, by author: Author, at moment: Moment, facts: [FieldChange] = []) {
    self.command = command
    self.author = author
    self.moment = moment
    self.facts = facts
  }
}
