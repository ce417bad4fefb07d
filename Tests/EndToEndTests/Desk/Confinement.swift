import Glibc
import PtySupport

/// Ways to keep guatu from writing that bind even root, each where the machine allows it: a test that needs one says
/// `.enabled(if:)` and is skipped elsewhere.
enum Confinement {
  static let shell = "/bin/sh"

  /// Another account, by number: none is made. Needs root, and that others may run what was built.
  static func account(_ user: Int, group: Int? = nil) -> [String] {
    ["/usr/bin/setpriv", "--reuid=\(user)", "--regid=\(user)"]
      + [group.map { "--groups=\($0)" } ?? "--clear-groups", builtProduct("guatu")]
  }

  /// Whether `account` works here.
  static let hasAccounts = works(account(60_001) + ["--version"])
  /// Whether a program can be given mounts of its own.
  static let hasMounts = works(["/usr/bin/unshare", "-m", "/bin/mount", "-t", "tmpfs", "tmpfs", "/mnt"])

  static let noAccounts = "needs root, setpriv, and a build that other accounts may run"
  static let noMounts = "needs root, unshare and mount"

  private static func works(_ words: [String]) -> Bool {
    guard getuid() == 0, let program = words.first, access(program, X_OK) == 0 else { return false }
    do {
      let room = try Office.shared.room()
      return try CommandRun(
        Array(words.dropFirst()), of: program, in: room, environment: [:]
      ).status == 0
    } catch { return false }
  }
}

extension Desk {
  /// Runs guatu behind other words: under another account, in a shell.
  func run(_ words: [String], _ arguments: [String]) throws -> CommandRun {
    try CommandRun(
      Array(words.dropFirst()) + arguments, of: words[0], in: folder, environment: [:])
  }

  /// Runs a script; `$0` in it is guatu, `$1` and so on are the arguments.
  func script(_ text: String, _ arguments: String...) throws -> CommandRun {
    try run([Confinement.shell, "-c", text, builtProduct("guatu")], arguments)
  }
}
