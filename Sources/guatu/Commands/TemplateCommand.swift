import ArgumentParser
import Exchange
import Words

struct TemplateCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Prints the built-in template (TOML), to edit for guatu init --template.")

  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) { print(PlanTemplate.houma, terminator: "") }
}
