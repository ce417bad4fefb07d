import ArgumentParser
import Campaign
import Exchange
import FileLedger
import Ledger
import Papers
import Words

struct MinutesCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "minutes",
    abstract:
      "The minutes of a meeting: who was present, what was discussed and decided, the board before and after.",
    discussion: "Contacts are masked. --list shows which meetings there were.")

  @OptionGroup var store: StoreArgument
  @Argument(help: "The number of the meeting. Default: the latest.") var number: Int?
  @Option(help: "docx, xlsx, html or md. Default: what the name of the output says, else md.")
  var format: PaperFormat?
  @Option(
    name: .shortAndLong, help: "The file to write. Without one, or with -, standard output.",
    completion: .file())
  var output: String?
  @Flag(help: "Lists the meetings.") var list = false
  @OptionGroup var day: TodayOption
  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) throws {
    let wanted = try PaperOutput.format(of: output ?? "", wanted: format, usual: .md)
    if isForStandardOutput { try PaperOutput.checkTerminal(wanted, words) }
    let ledger = try FileLedger.open(at: store.store)
    let meetings = try ledger.meetings()
    if list { return try printList(meetings, in: ledger, words) }
    let meeting = try meeting(among: meetings, words)
    guard meeting.isOpen else {
      return try write(paper(of: meeting, in: ledger, day.today ?? Clock.now().day, words), as: wanted, words)
    }
    // What a closed meeting left is the same for ever; one that goes on is told as of the day.
    try LedgerAccess.read(store.store, on: day.today) { ledger, today in
      try write(paper(of: meeting, in: ledger, today, words), as: wanted, words)
    }
  }

  private var isForStandardOutput: Bool { output == nil || output == "-" }

  private func write(_ paper: Paper, as wanted: PaperFormat, _ words: Words) throws {
    if isForStandardOutput { return try PaperOutput.print(paper, as: wanted, words) }
    try PaperFile.write(paper, as: wanted, to: OutputFile(path: output ?? "", sources: [store.store]))
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

  private func paper(of meeting: Meeting, in ledger: FileLedger, _ today: CivilDate, _ words: Words) throws
    -> Paper
  {
    try MinutesPaper(Minutes(of: meeting, from: ledger), ledger.plan, words)
      .paper(printed: today, time: Clock.localText)
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
