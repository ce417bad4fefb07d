import Foundation

/// Every command with its options, as guatu itself describes them.
enum CommandNames {
  static func all(_ desk: Desk) throws -> [(command: String, options: [String])] {
    struct Dump: Decodable { let command: Command }
    struct Command: Decodable {
      let commandName: String
      let subcommands: [Command]?
      let arguments: [Argument]?
    }
    struct Argument: Decodable {
      struct Name: Decodable {
        let kind: String
        let name: String
      }
      let names: [Name]?
    }
    func list(_ command: Command, under parent: String) -> [(String, [String])] {
      let name = "\(parent)\(command.commandName)"
      let names = (command.arguments ?? []).flatMap { $0.names ?? [] }
      let own = (name, names.filter { $0.kind == "long" }.map(\.name))
      return [own] + (command.subcommands ?? []).flatMap { list($0, under: "\(name) ") }
    }
    let output = try desk.succeed(["--experimental-dump-help"]).output
    return list(try JSONDecoder().decode(Dump.self, from: Data(output.utf8)).command, under: "")
  }
}
