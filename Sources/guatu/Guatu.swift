import ArgumentParser

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
    version: "guatu 0.1.0",
    subcommands: [
      BoardCommand.self, InitCommand.self, TemplateCommand.self, DemoCommand.self, ImportCommand.self,
      ExportCommand.self, ListCommand.self, ShowCommand.self, StatusCommand.self, StepCommand.self,
      IssueCommand.self, IndicatorCommand.self, LogCommand.self, VerifyCommand.self, SnapshotCommand.self,
      RankingCommand.self, PeopleCommand.self, MeetCommand.self, MinutesCommand.self, PresentCommand.self,
      ReportCommand.self,
    ],
    defaultSubcommand: BoardCommand.self)
}
