import Campaign
import Canvas
import Ledger
import Words

/// What is known of a meeting before it is opened; nil for what the person is to be asked.
public struct MeetingDraft: Hashable, Sendable {
  public var name: String?
  public var place: String?
  public var present: [String]?

  public init(name: String? = nil, place: String? = nil, present: [String]? = nil) {
    self.name = name
    self.place = place
    self.present = present
  }

  /// Everything that the opening needs; nil while something is missing.
  var opening: MeetingOpening? {
    guard let name, let place, let present else { return nil }
    return MeetingOpening(name: name, place: place, present: present)
  }
}

extension App {
  /// Goes on with the open meeting, or opens one: by a form where the draft leaves something out.
  public mutating func meet(_ draft: MeetingDraft) { perform([.meet(draft)]) }

  /// Who acts: on the screens of an open meeting, what is done belongs to the meeting.
  var author: Author {
    var author = person
    author.meeting = meetingScreen.flatMap { $0.meeting?.isOpen == true ? $0.id : nil }
    return author
  }

  private var meetingScreen: MeetingScreen? { screens.lazy.compactMap { $0 as? MeetingScreen }.first }

  /// Whether the screens lead back to a meeting, or to its minutes.
  var isInMeeting: Bool { meetingScreen != nil }

  /// When a meeting's clocks show the next minute; nil where none is shown.
  var nextMinute: Int? {
    guard let meeting = screen as? MeetingScreen, meeting.meeting?.isOpen == true else { return nil }
    return (moment.seconds / 60 + 1) * 60
  }

  mutating func openMeeting(_ draft: MeetingDraft) throws(LedgerError) {
    if let open = try ledger.openMeeting() { return try goOn(with: open) }
    let lacking = try ledger.roster().lacks(author.name, toDo: Duty.holdMeetings.roles)
    guard lacking.isEmpty else { throw .forbidden(.meet, lacking) }
    if var opening = draft.opening {
      if opening.name.allSatisfy(\.isWhitespace) { opening.name = try defaultName() }
      return try commit([.meet(opening)])
    }
    overlay = .form(MeetingForms.opening(draft, defaultName: try defaultName(), context))
  }

  private func defaultName() throws(LedgerError) -> String {
    context.words.meeting.defaultName(try ledger.meetings().count + 1)
  }

  private mutating func goOn(with meeting: Meeting) throws(LedgerError) {
    if let index = screens.firstIndex(where: { ($0 as? MeetingScreen)?.id == meeting.id }) {
      screens.removeSubrange((index + 1)...)
      try reload()
    } else {
      perform([.open(.meeting(meeting.id))])
    }
    if message?.tone != .bad { message = Message(context.words.meeting.goesOn(meeting.opening.name)) }
  }

  /// Calls up the item that the meeting shows, the first time that somebody who holds meetings comes to it.
  mutating func callUp() throws(LedgerError) {
    guard !isOnlyLooking, let meeting = screen as? MeetingScreen, let item = meeting.toBeCalledUp,
      try ledger.roster().lacks(author.name, toDo: Duty.holdMeetings.roles).isEmpty
    else { return }
    let event = try ledger.commit(.discuss(item), by: author, at: moment)
    lastSequence = max(lastSequence, event.sequence)
    try reload()
  }

  /// A meeting that somebody else closed is closed here as well, whatever lies over it.
  mutating func notice(_ events: [Event]) throws(LedgerError) {
    guard events.contains(where: { $0.kind == .adjourn }) else { return }
    for index in screens.indices.dropLast() where screens[index] is MeetingScreen {
      try screens[index].load(.everything, from: ledger, context)
    }
  }

  /// Goes to the meeting that was just opened; says that one was closed.
  mutating func follow(_ events: [Event]) throws(LedgerError) {
    guard let event = events.last(where: { $0.kind == .meet || $0.kind == .adjourn }) else { return }
    let isOpened = event.kind == .meet
    if isOpened { perform([.open(.meeting(event.sequence))]) }
    guard message?.tone != .bad else { return }
    let text =
      isOpened
      ? "\(context.words.describe(event.kind))  \(event.note)" : context.words.meeting.isClosed(event.note)
    message = Message(text, .good)
  }
}

extension MeetingDraft {
  /// Names as people type them one behind the other, with commas between them.
  public static func names(_ text: String) -> [String] { MeetingForms.names(in: text) }
}
