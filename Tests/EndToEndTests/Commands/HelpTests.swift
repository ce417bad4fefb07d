import Testing

@Suite("A person who asks for help")
struct HelpTests {
  @Test(
    "is told about every subcommand on standard output",
    arguments: [
      "board", "init", "template", "demo", "import", "export", "list", "show", "status", "step", "log",
      "verify",
      "snapshot", "backup",
    ])
  func subcommands(name: String) throws {
    let desk = try Desk()
    let run = try desk.succeed([name, "--help"])
    #expect(run.output.hasPrefix("OVERVIEW: "))
    #expect(run.output.contains("USAGE: guatu \(name)"))
    #expect(try desk.succeed(["--help"]).output.contains("\n  \(name) "))
  }

  @Test("is told the version, the same as in the changelog, and which ledgers and rules go with it")
  func version() throws {
    let told = try Desk().succeed(["--version"]).lines
    let changelog = String(decoding: try bytes(of: Project.path("CHANGELOG.md")), as: UTF8.self)
    let latest = try #require(changelog.firstMatch(of: /\n## (\d+\.\d+\.\d+)/)).1
    #expect(told.first == "guatu \(latest)")
    #expect(told.last?.wholeMatch(of: /ledger format \d+, rules \d{4}\.\d+/) != nil, "\(told)")
  }
}
