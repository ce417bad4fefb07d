import ArgumentParser
import Foundation
import Words

@main
struct Guatu: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guatu",
    abstract: "挂图作战: the wall chart of a rectification campaign, in a terminal.",
    usage: """
      guatu STORE
      guatu SUBCOMMAND ...
      """,
    discussion: """
      guatu demo shows a board with demo data. guatu init and guatu import make your own; guatu STORE opens it.
      """,
    version: Version.text,
    subcommands: [
      BoardCommand.self, InitCommand.self, TemplateCommand.self, DemoCommand.self, ImportCommand.self,
      ExportCommand.self, ListCommand.self, ShowCommand.self, StatusCommand.self, StepCommand.self,
      IssueCommand.self, IndicatorCommand.self, LogCommand.self, VerifyCommand.self, SnapshotCommand.self,
      RankingCommand.self, PeopleCommand.self, MeetCommand.self, MinutesCommand.self, PresentCommand.self,
      ReportCommand.self, BackupCommand.self, ManualCommand.self,
    ],
    defaultSubcommand: BoardCommand.self)
}

extension Guatu {
  /// As the parser does it, but for the language of what it says of a wrong command, and for what shells complete.
  static func main() {
    // Where files may not grow, that is an error to be told, not the end of the program.
    signal(SIGXFSZ, SIG_IGN)
    if let shell = CompletionScript.shell(askedBy: CommandLine.arguments) {
      return print(CompletionScript.text(for: shell), terminator: "")
    }
    do {
      var command = try BoardCommand.asked(by: CommandLine.arguments) ?? parseAsRoot()
      try command.run()
    } catch {
      // A command that ran has told its failure itself.
      guard !(error is ExitCode), exitCode(for: error) == .validationFailure else { exit(withError: error) }
      let usage = UsageText(words: words.usage, arguments: Array(CommandLine.arguments.dropFirst()))
      Failure(usage.told(fullMessage(for: error)), .usage).print()
      Foundation.exit(ExitCode.validationFailure.rawValue)
    }
  }

  /// The language that --lang names, even where the rest cannot be understood.
  private static var words: Words {
    let arguments = CommandLine.arguments
    let named = zip(arguments, arguments.dropFirst()).first { $0.0 == "--lang" }?.1
    return LanguageOption.words(named.flatMap(Language.named))
  }
}
