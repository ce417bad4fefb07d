import Campaign

/// A campaign's ledger: what it can be asked, and the one way to change it.
///
/// The board and the exchange know only this protocol. Implementations are used from one thread at a time;
/// several processes may use the same ledger at once.
public protocol LedgerStore: AnyObject {
  /// What the campaign is made of.
  var plan: Plan { get }
  /// Where it is kept, for people to read.
  var location: String { get }

  // Asking

  /// Counts per unit × task; a pair without items is absent. Reads tallies only, unless the filter names a
  /// department or a text.
  func tallies(_ filter: ItemFilter) throws(LedgerError) -> CellTallies
  /// The figures of the heading. Reads tallies only, unless the filter names more than lights and states.
  func headline(_ filter: ItemFilter, on day: CivilDate) throws(LedgerError) -> Headline
  /// How many items match.
  func count(_ filter: ItemFilter) throws(LedgerError) -> Int
  /// A page of the matching items.
  func items(_ filter: ItemFilter, order: ItemOrder, offset: Int, limit: Int) throws(LedgerError) -> [Item]
  /// Calls `body` with every matching item, in the order of numbers, without holding them all.
  func forEachItem(_ filter: ItemFilter, _ body: (Item) throws -> Void) throws
  func item(id: Item.ID) throws(LedgerError) -> Item?
  func item(number: String) throws(LedgerError) -> Item?
  /// The events of one item, oldest first, its import included.
  func history(of item: Item.ID) throws(LedgerError) -> [Event]
  /// Events after a sequence number, oldest first.
  func events(after sequence: Int, limit: Int) throws(LedgerError) -> [Event]
  /// The sequence number of the latest event; 0 when there is none.
  func latestSequence() throws(LedgerError) -> Int
  /// Every department that an item names, sorted.
  func departments() throws(LedgerError) -> [String]

  // Changing

  /// Checks the rules, appends the event, updates the item and the tallies: all or nothing.
  ///
  /// - Throws: `.refused` when a rule forbids it, `.moved` when the item changed since `revision`.
  @discardableResult
  func commit(_ command: Command, by author: Author, at moment: Moment) throws(LedgerError) -> Event
  /// Several commands as one: all of them or none.
  @discardableResult
  func commit(_ commands: [DatedCommand]) throws(LedgerError) -> [Event]
  /// Takes whole items in, as one event: all that `next` gives until nil, or none when it throws. Items that
  /// are there already (by number, or by unit, task and content) are left as they are.
  ///
  /// - Parameters:
  ///   - dryRun: counts what would be done and changes nothing.
  ///   - progress: called now and then with the number of items taken so far.
  /// - Throws: a `LedgerError`, and what `next` throws.
  func take(
    from source: String, by author: Author, at moment: Moment, dryRun: Bool, progress: ((Int) -> Void)?,
    next: () throws -> Item?
  ) throws -> IntakeSummary
  /// Brings the lights whose day has come up to date. Not an event: nobody did anything.
  ///
  /// - Returns: how many items have another light now.
  @discardableResult
  func rollForward(to day: CivilDate) throws(LedgerError) -> Int

  // Watching

  /// A descriptor that becomes readable when another process changes the ledger; nil without such a thing.
  var changeDescriptor: Int32? { get }
  /// Empties the descriptor and says whether another process has committed since the last call.
  func hasForeignChanges() throws(LedgerError) -> Bool
}

extension LedgerStore {
  /// Takes a sequence of items in.
  @discardableResult
  public func take(
    _ items: some Sequence<Item>, from source: String, by author: Author, at moment: Moment,
    dryRun: Bool = false, progress: ((Int) -> Void)? = nil
  ) throws -> IntakeSummary {
    var iterator = items.makeIterator()
    return try take(from: source, by: author, at: moment, dryRun: dryRun, progress: progress) {
      iterator.next()
    }
  }
}

/// Who acts, and in which sitting (one run of the program): undo is for the same person in the same sitting.
public struct Author: Hashable, Sendable {
  public var name: String
  public var sitting: String

  public init(name: String, sitting: String) {
    self.name = name
    self.sitting = sitting
  }
}

/// When something is done: the calendar day that the rules use, and the instant that the event records.
public struct Moment: Hashable, Sendable {
  public var day: CivilDate
  /// Seconds since 1970-01-01T00:00:00Z.
  public var seconds: Int

  public init(day: CivilDate, seconds: Int) {
    self.day = day
    self.seconds = seconds
  }
}

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
}

/// A command with its author and moment.
public struct DatedCommand: Sendable {
  public var command: Command
  public var author: Author
  public var moment: Moment

  public init(_ command: Command, by author: Author, at moment: Moment) {
    self.command = command
    self.author = author
    self.moment = moment
  }
}

/// What an intake did, or would do.
public struct IntakeSummary: Hashable, Sendable {
  public var added = 0
  /// Already there with the same entry.
  public var unchanged = 0
  /// Already there with another entry; left as they are.
  public var differing = 0
  /// Of those added: with a contact that is masked, from an export that did not reveal it.
  public var masked = 0

  public init(added: Int = 0, unchanged: Int = 0, differing: Int = 0, masked: Int = 0) {
    self.added = added
    self.unchanged = unchanged
    self.differing = differing
    self.masked = masked
  }
}
