import ArgumentParser
import Words

struct ManualCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Prints the manual page guatu(1): guatu manual | man -l -",
    discussion: "The page is made from the commands and the key table. It is for man, and in English.")

  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) throws { print(try ManualPage.roff(), terminator: "") }
}
