import Campaign
import Ledger
import Words

/// What a paper is written from: the ledger at its moment, what is compared with, and how things are called.
final class PaperSource {
  let request: PaperRequest
  let words: Words
  /// As it was at the end of the meeting, where a meeting's paper is wanted.
  let ledger: any LedgerStore
  /// The day that lights and days are for.
  let day: CivilDate
  /// The meeting whose paper it is.
  let meeting: Meeting?
  /// All of them, for the numbers of those in which something was decided.
  let meetings: [Meeting]
  /// The last meeting that was closed before the day: what is new is new since then.
  let previous: Meeting?
  /// The hash of the latest event at the moment.
  let head: String
  private let tasks: [Task.ID: Task]
  private let progress: ((Int) throws -> Void)?
  private var read = 0
  private var pauses = 0
  /// The contacts in the paper that are not masked, by the numbers of their items.
  private var revealed: [String: String] = [:]

  /// So many items are read between two calls of `progress`.
  private static let step = 1_000
  /// So many pauses are one call.
  private static let restless = 100

  init(
    _ request: PaperRequest, _ ledger: any LedgerStore, _ words: Words, _ progress: ((Int) throws -> Void)?
  )
    throws
  {
    self.request = request
    self.words = words
    self.progress = progress
    let meetings = try ledger.meetings()
    if let number = request.meeting {
      guard let meeting = meetings.first(where: { $0.number == number }) else {
        throw LedgerError.noSuchMeeting(number)
      }
      guard let mark = meeting.after else { throw LedgerError.meetingIsOpen(number) }
      self.meeting = meeting
      self.ledger = try ledger.past(at: mark)
      day = mark.day
    } else {
      meeting = nil
      self.ledger = ledger
      day = request.day
    }
    self.meetings = meetings
    let day = day
    previous = meetings.last { $0.adjourned.map { $0.day < day } ?? false }
    head = try self.ledger.events(after: self.ledger.latestSequence() - 1, limit: 1).first?.hash ?? ""
    tasks = Dictionary(ledger.plan.tasks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var plan: Plan { ledger.plan }
  var settings: Settings { ledger.plan.settings }

  // Reading

  /// What concerns the subject that was asked for.
  func filter(lights: Set<LightColour> = [], states: Set<State> = []) -> ItemFilter {
    var filter = ItemFilter(lights: lights, states: states)
    switch request.subject {
    case .unit(let id): filter.units = Set(plan.subtree(of: id))
    case .department(let name): filter.departments = [name]
    case nil: break
    }
    return filter
  }

  /// Whether something addressed to a unit or department is asked for.
  func concerns(_ addressee: RankingSubject) -> Bool {
    guard case .unit(let region) = request.subject, case .unit(let unit) = addressee else {
      return request.subject.map { $0 == addressee } ?? true
    }
    return plan.contains(unit, in: region)
  }

  /// Whether an item is what was asked for.
  func concerns(_ item: Item) -> Bool {
    switch request.subject {
    case .unit(let id): plan.contains(item.entry.unit, in: id)
    case .department(let name): item.entry.department == name
    case nil: true
    }
  }

  /// Reads items in the order of numbers, and tells how far it came.
  func forEachItem(_ filter: ItemFilter, _ body: (Item) throws -> Void) throws {
    try ledger.forEachItem(filter) { item in
      try body(item)
      try count()
    }
  }

  /// Counts an item that was read in another way.
  func count() throws {
    read += 1
    if read % PaperSource.step == 0 { try progress?(read) }
  }

  /// Lets whoever waits for the paper call it off where something else is done for every item.
  func pause() throws {
    pauses += 1
    if pauses % PaperSource.restless == 0 { try progress?(read) }
  }

  /// A contact as the paper shows it.
  func contact(of entry: Entry) -> String {
    guard request.revealsContacts, !entry.contact.isEmpty else { return Contact.masked(entry.contact) }
    revealed[entry.number] = entry.contact
    return entry.contact
  }

  /// How many contacts a paper shows unmasked: those of items, and the other telephone numbers in its texts.
  func revealedCount(in paper: Paper) -> Int {
    let ofContacts = revealed.values.reduce(into: Set()) { $0.formUnion(Telephones.all(in: $1)) }
    return revealed.count + paper.telephones(except: words.numberColumns).subtracting(ofContacts).count
  }

  /// What happened after the meeting before; everything where there was none.
  func isRecent(_ sequence: Int) -> Bool { sequence > previous?.adjournedBy ?? 0 }

  func light(of item: Item) -> Light { Light.of(item, on: day, settings) }

  // Names

  func unit(_ id: Region.ID) -> String { plan.name(of: id) }
  func task(_ id: Task.ID) -> String { tasks[id]?.name ?? "" }

  /// In tables.
  func name(of subject: RankingSubject) -> String {
    switch subject {
    case .unit(let id): unit(id)
    case .department(let name): name
    }
  }

  /// In an address, a title: with the county's name before it where two are called the same.
  func fullName(of subject: RankingSubject) -> String {
    switch subject {
    case .unit(let id):
      if let region = plan.region(id), plan.name(of: id) == region.short { return region.name }
      return plan.fullName(of: id)
    case .department(let name): return name
    }
  }

  /// The number of a meeting in which something was decided; nil for outside of any.
  func number(ofMeeting id: Meeting.ID?) -> Int? {
    id.flatMap { id in meetings.first { $0.id == id }?.number }
  }
}
