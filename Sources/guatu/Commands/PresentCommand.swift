import ArgumentParser
import Board
import FileLedger
import Ledger
import Words

struct PresentCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "present",
    abstract: "Shows the campaign's views in turn, for a projector: read-only, contacts always masked.",
    discussion: "Space pauses and goes on, Left and Right change the view, t the theme, q leaves.")

  @OptionGroup var store: StoreArgument
  @Option(help: "How long each view stays, in seconds.") var seconds = 20
  @Option(help: "Which views, in which order: board, worst, ranking, trend, changes, goals.")
  var views = ViewList(views: PresentedView.usual)
  @OptionGroup var look: LookOptions
  @OptionGroup var day: TodayOption
  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard seconds >= 1 else { throw ValidationError("--seconds takes 1 and more") }
  }

  func perform(_ words: Words) throws {
    let ledger = try FileLedger.open(at: store.store)
    let author = Account.author(nil)
    try BoardLoop.show(ledger, by: author, look, on: day.today, words) { context, moment in
      try Presentation(views.views, each: seconds, of: ledger, context, by: author, at: moment)
    }
  }
}

/// `board,worst`: names of views with commas between them.
struct ViewList: ExpressibleByArgument, CustomStringConvertible {
  let views: [PresentedView]

  init(views: [PresentedView]) { self.views = views }

  init?(argument: String) {
    let names = argument.split(separator: ",").map(String.init)
    views = names.compactMap(PresentedView.init(rawValue:))
    guard !views.isEmpty, views.count == names.count else { return nil }
  }

  var description: String { views.map(\.rawValue).joined(separator: ",") }
  var defaultValueDescription: String { description }
}
