import ArgumentParser
import Exchange

struct TemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Prints the built-in template (TOML), to edit for guatu init --template.")

  func run() { print(PlanTemplate.houma, terminator: "") }
}
