import ArgumentParser
import Board
import FileLedger
import Ledger
import Words

struct MeetCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "meet",
    abstract: "Opens a meeting at the wall chart, or goes on with the one that is open.",
    discussion: """
      The agenda is every red and yellow item, unit by unit, the worst first. What is decided is recorded at once, \
      as part of the meeting; whatever happens to the terminal, guatu meet goes on at the same item. \
      guatu minutes prints what came of it.
      """)

  @OptionGroup var store: StoreArgument
  @Option(help: "The name of the meeting. Default: asked for.") var name: String?
  @Option(help: "Where it is held. Default: asked for.") var place: String?
  @Option(help: "Who is present, with commas between the names. Default: asked for.") var present: String?
  @OptionGroup var look: LookOptions
  @OptionGroup var actor: ActorOption
  @OptionGroup var day: TodayOption
  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) throws {
    let ledger = try FileLedger.open(at: store.store)
    let author = try Account.author(actor.name, in: ledger, words)
    let draft = MeetingDraft(name: name, place: place, present: present.map(MeetingDraft.names))
    try BoardLoop.run(ledger, by: author, look, on: day.today, words) { $0.meet(draft) }
  }
}
