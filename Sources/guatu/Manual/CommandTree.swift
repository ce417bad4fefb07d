import Foundation

/// A command, its options and its subcommands, as the argument parser describes them.
struct CommandTree: Decodable {
  let commandName: String
  let abstract: String?
  let discussion: String?
  let arguments: [Argument]?
  let subcommands: [CommandTree]?

  struct Argument: Decodable {
    enum Kind: String, Decodable { case positional, option, flag }
    struct Name: Decodable {
      enum Kind: String, Decodable { case long, short, longWithSingleDash }
      let kind: Kind
      let name: String

      /// As it is typed: `-o`, `--output`.
      var typed: String { kind == .long ? "--\(name)" : "-\(name)" }
    }

    let kind: Kind
    let names: [Name]?
    let valueName: String?
    let defaultValue: String?
    let isOptional: Bool
    let isRepeating: Bool
    let shouldDisplay: Bool
    let abstract: String?
  }

  /// The whole tree below `guatu`.
  ///
  /// - Throws: `DecodingError` when the parser tells it in another way than it did.
  static func ofGuatu() throws -> CommandTree {
    struct Dump: Decodable { let command: CommandTree }
    return try JSONDecoder().decode(Dump.self, from: Data(Guatu._dumpHelp().utf8)).command
  }

  /// Its own arguments, without those that every command has.
  var ownArguments: [Argument] {
    (arguments ?? []).filter { argument in
      argument.shouldDisplay && !(argument.names ?? []).contains { CommandTree.common.contains($0.name) }
    }
  }

  /// Every command that does something, below this one and in its order, each with its whole name.
  func commands(under parent: String = "") -> [(name: String, command: CommandTree)] {
    let name = parent.isEmpty ? commandName : "\(parent) \(commandName)"
    let deeper = (subcommands ?? []).filter { $0.commandName != "help" }
    return [(name, self)] + deeper.flatMap { $0.commands(under: name) }
  }

  /// The options of every command, told once.
  static let common: Set<String> = ["help", "version"]
}
