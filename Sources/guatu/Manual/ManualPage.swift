import Board
import Foundation

/// The page guatu(1): made from the commands, the key table and the exit codes themselves, so that it cannot say
/// anything else than they do.
enum ManualPage {
  /// - Throws: `DecodingError` as `CommandTree` does.
  static func roff() throws -> String {
    let tree = try CommandTree.ofGuatu()
    var page = Roff()
    page.title("GUATU", section: 1, source: "guatu \(Version.number)", manual: "guatu")
    page.section("NAME")
    page.paragraphs("guatu - \(ManualFacts.name)")
    page.section("SYNOPSIS")
    for usage in ManualFacts.synopsis { page.synopsis("guatu", usage.map(Roff.plain)) }
    page.section("DESCRIPTION")
    page.paragraphs(ManualFacts.description)
    page.section("OPTIONS")
    page.paragraphs("Every command takes these.")
    for argument in tree.arguments ?? [] { describe(argument, on: &page) }
    page.section("COMMANDS")
    for (name, command) in tree.commands().dropFirst() { describe(name, command, on: &page) }
    keys(on: &page)
    facts(on: &page)
    return page.text
  }

  private static func describe(_ name: String, _ command: CommandTree, on page: inout Roff) {
    page.subsection(name)
    page.synopsis(
      name, command.ownArguments.map(usage) + [command.subcommands.map { _ in "..." }].compactMap { $0 })
    page.paragraphs(command.abstract ?? "")
    page.paragraphs(command.discussion ?? "")
    for argument in command.ownArguments { describe(argument, on: &page) }
  }

  /// An argument in a synopsis: `STORE`, `[--light LIGHT]...`.
  private static func usage(_ argument: CommandTree.Argument) -> String {
    let name = argument.names?.last.map { Roff.bold($0.typed) }
    let value = argument.kind == .flag ? nil : Roff.italic(argument.valueName ?? "value")
    // What must not break at the end of a line is held together by a space of its own kind.
    let text = [name, value].compactMap { $0 }.joined(separator: "\\ ")
    return (argument.isOptional ? "[\(text)]" : text) + (argument.isRepeating ? "..." : "")
  }

  private static func describe(_ argument: CommandTree.Argument, on page: inout Roff) {
    guard argument.shouldDisplay else { return }
    let names = (argument.names ?? []).map { Roff.bold($0.typed) }.joined(separator: ", ")
    let value = argument.kind == .flag ? nil : Roff.italic(argument.valueName ?? "value")
    let preset = argument.defaultValue.map { "Default: \($0)." }
    page.term(
      [names.isEmpty ? nil : names, value].compactMap { $0 }.joined(separator: " "),
      [argument.abstract, preset].compactMap { $0 }.joined(separator: " "))
  }

  private static func keys(on page: inout Roff) {
    page.section("KEYS")
    page.paragraphs(ManualFacts.keys)
    for row in KeyTable.rows + [KeyTable.mouse] {
      let screens = row.screens.map { " (\($0.joined(separator: ", ")))" } ?? ""
      page.term(
        row.keys.map(Roff.bold).joined(separator: ", ") + Roff.plain(screens),
        "\(row.english): \(row.chinese)")
    }
  }

  private static func facts(on page: inout Roff) {
    page.section("ENVIRONMENT")
    for fact in ManualFacts.environment { page.term(Roff.bold(fact.name), fact.meaning) }
    page.section("FILES")
    for fact in ManualFacts.files { page.term(Roff.italic(fact.name), fact.meaning) }
    page.section("EXIT STATUS")
    page.term(Roff.bold("0"), "All went well.")
    for code in Failure.Code.allCases.sorted(by: { $0.rawValue < $1.rawValue }) {
      page.term(Roff.bold(String(code.rawValue)), ManualFacts.meaning(of: code))
    }
    page.section("EXAMPLES")
    for fact in ManualFacts.examples { page.term(Roff.bold(fact.name), fact.meaning) }
  }
}
