import Foundation
import Testing

@Suite("The manual page")
struct ManualTests {
  /// The page as a formatter takes it, by the titles of its parts.
  private static func parts(_ desk: Desk, of macro: String) throws -> [String: String] {
    var parts: [String: String] = [:]
    var title = ""
    for line in try desk.succeed(["manual"]).lines {
      if line.hasPrefix("\(macro) ") {
        title = String(line.dropFirst(macro.count + 1)).replacing("\\-", with: "-")
      } else if line.hasPrefix(".SH ") {
        title = ""
      } else {
        parts[title, default: ""] += line + "\n"
      }
    }
    return parts
  }

  @Test("tells every option under its command")
  func everyOption() throws {
    let desk = try Desk()
    let parts = try Self.parts(desk, of: ".SS")
    let commands = try CommandNames.all(desk).filter { $0.command != "guatu" && $0.command != "guatu help" }
    #expect(commands.count > 20)
    for (command, options) in commands {
      let part = try #require(parts[command], "\(command)")
      for option in options where !["help", "version"].contains(option) {
        #expect(
          part.contains("\\fB\\-\\-\(option.replacing("-", with: "\\-"))\\fR"), "\(command) --\(option)")
      }
    }
  }

  @Test("tells every key that the README's table has, and every exit code")
  func keys() throws {
    let desk = try Desk()
    let page = try desk.succeed(["manual"]).output.replacing("\\-", with: "-").replacing("\\(ti", with: "~")
    let readme = String(decoding: try bytes(of: Project.path("README.md")), as: UTF8.self)
    let table = readme.split(separator: "|---|---|---|---|\n")[1].split(separator: "\n\n")[0]
    let rows = table.split(separator: "\n").map {
      $0.split(separator: "|").map { $0.trimmingCharacters(in: [" "]) }
    }
    #expect(rows.count > 50)
    for row in rows { #expect(page.contains("\(row[3]): \(row[2])\n"), "\(row)") }
    for code in ["0", "1", "64", "65", "66", "73", "74", "75", "77"] {
      #expect(page.contains("\n\\fB\(code)\\fR\n"))
    }
  }

  @Test("is well-formed to the last warning, and readable with its Chinese")
  func wellFormed() throws {
    let desk = try Desk()
    let page = desk.path("guatu.1")
    try write(try desk.succeed(["manual"]).outputBytes, to: page)
    let groff = try #require(Project.program("groff"))
    let run = try CommandRun(
      ["-man", "-ww", "-Kutf8", "-Tutf8", "-rLL=80n", page], of: groff, in: desk.folder,
      environment: ["PATH": "/usr/bin:/bin"])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty, "\(run.errors)")
    // Bold and underlined are written twice over, with a backspace.
    let text = run.output.replacing(/.\u{8}/, with: "").replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(text.contains("(挂图作战)"))
    #expect(text.contains("guatu step store number [--to state]"))
  }
}
