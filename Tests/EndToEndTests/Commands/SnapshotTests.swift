import Foundation
import Testing

@Suite("guatu snapshot")
struct SnapshotTests {
  /// What is typed, and a word that only this view shows.
  static let views: [([String], String)] = [
    ([], "共 587"), (["--unit", "路东办", "--area", "清洁供热"], "集中供热扩网提率"), (["--area", "清洁供热"], "共 55"),
    (["--item", "0001"], "事项 0001"),
  ]

  private func draw(_ desk: Desk, _ options: [String]) throws -> String {
    try desk.succeed(["snapshot", desk.store, "--today", Desk.today] + options).output
  }

  @Test("draws every view as plain text of the wanted size", arguments: views)
  func text(view: [String], word: String) throws {
    let text = try draw(Desk.withDemo(), view + ["--size", "100x30"])
    #expect(text.contains(word))
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count == 31)
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
  }

  @Test("draws every view with colours for a terminal, and none in the theme without any", arguments: views)
  func ansi(view: [String], word: String) throws {
    let desk = try Desk.withDemo()
    let text = try draw(desk, view + ["--format", "ansi"])
    #expect(text.contains("38;2;"))
    let plain = text.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(plain.contains(word))
    #expect(!plain.unicodeScalars.contains("\u{1B}"))
    #expect(try !draw(desk, view + ["--format", "ansi", "--theme", "mono"]).contains("38;2"))
  }

  @Test("draws every view as XML that parses: SVG and HTML", arguments: views)
  func markup(view: [String], word: String) throws {
    let desk = try Desk.withDemo()
    let svg = try draw(desk, view + ["--format", "svg"])
    #expect(svg.hasPrefix("<svg") || svg.hasPrefix("<?xml"))
    #expect(svg.hasSuffix("</svg>\n"))
    let html = try draw(desk, view + ["--format", "html"])
    #expect(html.lowercased().hasPrefix("<!doctype html>"))
    #expect(html.contains("lang=\"zh-Hans\""))
    #expect(html.replacing(/<[^>]*>/, with: "").contains(word))
  }

  @Test("follows theme and language, and is the same every time")
  func looks() throws {
    let desk = try Desk.withDemo()
    let options = ["--format", "svg", "--size", "80x24"]
    let dark = try draw(desk, options)
    #expect(try draw(desk, options) == dark)
    #expect(try draw(desk, options + ["--theme", "light"]) != dark)
    #expect(try draw(desk, ["--lang", "en"]).contains("quit"))
    #expect(try draw(desk, ["--lang", "zh-Hant"]).contains("已銷號"))
    #expect(try draw(desk, ["--symbols", "ascii"]).contains("✗") == false)
  }

  @Test("is the first screen that a terminal shows")
  func sameAsTerminal() throws {
    let desk = try Desk.withDemo()
    let board = try desk.board(columns: 100, rows: 30)
    let text = try draw(desk, ["--size", "100x30"])
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    try board.expect("expected what the snapshot shows:\n\(text)") { $0 == lines }
  }
}
