import ArgumentParser

struct PeopleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "people", abstract: "Who is in the campaign; without a subcommand, the list.",
    discussion: """
      In a solo campaign (the default) one clerk records for everybody. In a separated one every person acts \
      under the account of the operating system, and may do what the role allows.
      """,
    subcommands: [
      PeopleListCommand.self, PeopleAddCommand.self, PeopleChangeCommand.self, PeopleRemoveCommand.self,
      PeopleModeCommand.self,
    ],
    defaultSubcommand: PeopleListCommand.self)
}
