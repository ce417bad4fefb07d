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

  @Test("gets completions for the shell, with every subcommand", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let script = try Desk().succeed(["--generate-completion-script", shell]).output
    for name in ["board", "import", "snapshot", "--rejects"] {
      #expect(script.contains(name.drop { $0 == "-" }), "\(name)")
    }
  }

  @Test("is told the version")
  func version() throws {
    #expect(try Desk().succeed(["--version"]).output.wholeMatch(of: /guatu \d+\.\d+\.\d+\n/) != nil)
  }
}
