import Foundation
import Testing

@Suite("Completions")
struct CompletionTests {
  @Test("name every command and option", arguments: ["bash", "zsh", "fish"])
  func everything(shell: String) throws {
    let desk = try Desk()
    let script = try desk.succeed(["--generate-completion-script", shell]).output
    let words = Set(script.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map { $0.drop { $0 == "-" } })
    for (command, options) in try CommandNames.all(desk) {
      for word in command.split(separator: " ") + options.map({ $0[...] }) {
        #expect(words.contains(word), "\(command) \(word)")
      }
    }
  }

  @Test(
    "complete in bash what stands at the cursor",
    arguments: [
      (["imp"], ["import"]),
      (["people", "re"], ["remove"]),
      (["import", "ours.guatu", "--re"], ["--rejects"]),
      (["board", "--theme", "c"], ["contrast"]),
      (["list", "--light", "y"], ["yellow"]),
      (["step", "--to", "cl"], ["closed"]),
      (["show", ""], ["ours.guatu"]),
      (["ou"], ["ours.guatu"]),
    ])
  func bash(typed: [String], offered: [String]) throws {
    let desk = try Self.deskWithScript(of: "bash")
    let line = (["guatu"] + typed).joined(separator: " ")
    let previous = typed.count > 1 ? typed[typed.count - 2] : "guatu"
    let run = try CommandRun(
      [
        "--norc", "-c",
        """
        cd "$0" && source ./script && COMP_LINE=$1 COMP_POINT=${#1} COMP_CWORD=$(($# - 4))
        set -- "${@:2}" && word=$1 previous=$2 && shift 2 && COMP_WORDS=("$@")
        _guatu_or_ledger guatu "$word" "$previous" && printf '%s\\n' "${COMPREPLY[@]}"
        """, desk.folder, line, typed[typed.count - 1], previous, "guatu",
      ] + typed, of: "/bin/bash", in: desk.folder, environment: ["PATH": "/usr/bin:/bin"])
    #expect(run.errors.isEmpty, "\(run.errors)")
    #expect(run.lines.map { $0.trimmingCharacters(in: [" "]) } == offered)
  }

  @Test(
    "offer the ledgers that are here in place of a command, in every shell",
    arguments: [
      ("bash", "-o plusdirs -fX '!*.guatu'"), ("zsh", "command)\n        _files -g '*.guatu'"),
      ("fish", "*.guatu; echo"),
    ])
  func ledgers(shell: String, part: String) throws {
    #expect(try Desk().succeed(["--generate-completion-script", shell]).output.contains(part))
  }

  /// A desk with the completions of a shell, a ledger and another file.
  private static func deskWithScript(of shell: String) throws -> Desk {
    let desk = try Desk()
    try write(try desk.succeed(["--generate-completion-script", shell]).outputBytes, to: desk.path("script"))
    _ = try desk.file("ours.guatu", "")
    _ = try desk.file("other.txt", "")
    return desk
  }
}
