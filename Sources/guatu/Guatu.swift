import ArgumentParser

@main
struct Guatu: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guatu", abstract: "挂图: the wall chart of a rectification campaign.", version: "0.1.0")
}
