import ArgumentParser
import Board
import Campaign
import Exchange
import FileLedger
import Ledger
import Words

struct MinutesCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "minutes",
    abstract:
      "The minutes of a meeting: who was present, what was discussed and decided, the board before and after.",
    discussion: "Contacts are masked. --list shows which meetings there were.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case md, html }

  @OptionGroup var store: StoreArgument
  @Argument(help: "The number of the meeting. Default: the latest.") var number: Int?
  @Option(help: "md or html. Default: what the name of the output says, else md.") var format: Format?
  @Option(name: .shortAndLong, help: "The file to write; without one, standard output.", completion: .file())
  var output: String?
  @Flag(help: "Lists the meetings.") var list = false
  @OptionGroup var day: TodayOption
  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) throws {
    let ledger = try FileLedger.open(at: store.store)
    let meetings = try ledger.meetings()
    if list { return try printList(meetings, in: ledger, words) }
    let meeting = try meeting(among: meetings, words)
    guard meeting.isOpen else {
      return try write(text(of: meeting, in: ledger, day.today ?? Clock.now().day, words))
    }
    // What a closed meeting left is the same for ever; one that goes on is told as of the day.
    try LedgerAccess.read(store.store, on: day.today) { ledger, today in
      try write(text(of: meeting, in: ledger, today, words))
    }
  }

  private func write(_ text: String) throws {
    guard let output else { return print(text, terminator: "") }
    let file = try OutputFile(path: output, sources: [store.store])
    try file.write(text.utf8)
    try file.finish()
  }

  private func meeting(among meetings: [Meeting], _ words: Words) throws -> Meeting {
    guard let latest = meetings.last else {
      throw Failure(words.meeting.minutesOf.noMeetings, .noInput)
    }
    guard let number else { return latest }
    guard let meeting = meetings.first(where: { $0.number == number }) else {
      throw LedgerError.noSuchMeeting(number)
    }
    return meeting
  }

  private func text(of meeting: Meeting, in ledger: FileLedger, _ today: CivilDate, _ words: Words) throws
    -> String
  {
    let document = MinutesDocument(
      try Minutes(of: meeting, from: ledger), ledger.plan, words, printed: today, time: Clock.localText)
    let named: Format = output?.lowercased().hasSuffix(".html") == true ? .html : .md
    return switch format ?? named {
    case .md: document.markdown()
    case .html: document.html()
    }
  }

  private func printList(_ meetings: [Meeting], in ledger: FileLedger, _ words: Words) throws {
    let own = words.meeting.minutesOf
    var table = Table([
      own.number, words.meeting.name, words.meeting.place, own.opened, own.adjourned, own.items,
      own.decisions,
    ])
    let issued = try ledger.consequences()
    for meeting in meetings {
      let events = try ledger.events(ofMeeting: meeting.id)
      let called = Set(events.filter { $0.kind == .discuss }.compactMap(\.item))
      table.add([
        "\(meeting.number)", meeting.opening.name, meeting.opening.place,
        Clock.localText(meeting.opened.seconds),
        meeting.adjourned.map { Clock.localText($0.seconds) } ?? "-",
        "\(meeting.agenda.filter(called.contains).count)/\(meeting.agenda.count)",
        "\(Decision.all(in: events, issued).count)",
      ])
    }
    for line in table.lines() { print(line) }
  }
}
