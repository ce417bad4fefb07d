import Campaign
import Canvas
import Demo
import Exchange
import FileLedger
import Foundation
import Ledger
import Words

@testable import Board

/// A person at a board of demo data, without a terminal: types keys, reads the canvas.
final class Sitting {
  static let today = CivilDate(iso: "2017-03-20") ?? CivilDate(dayNumber: 0)

  let ledger: FileLedger
  var app: App
  /// Seconds since 1970; moves only when a test moves it.
  var seconds = Sitting.today.dayNumber * 86_400 + 36_000
  var today = Sitting.today
  private let folder: URL

  init(
    columns: Int = 80, rows: Int = 24, _ language: Language = .simplified, theme: ThemeName = .dark,
    data: DemoFile = .standard, as name: String = "王文书"
  ) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "guatu-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appending(path: "demo.guatu").path
    try FileManager.default.copyItem(atPath: try data.path(), toPath: path)
    ledger = try FileLedger.open(at: path)
    let context = Context(
      plan: ledger.plan, words: Words.in(language), theme: theme, symbols: .unicode,
      size: Size(columns: columns, rows: rows), today: Sitting.today, author: name)
    app = try App(
      ledger: ledger, context: context, author: Author(name: name, sitting: UUID().uuidString),
      outside: Outside { path throws(EvidenceProblem) in
        guard path.hasPrefix("/") else { throw EvidenceProblem(reason: "No such file") }
        return Evidence(path: path, size: 10, sha256: String(repeating: "0a", count: 32))
      }, moment: Moment(day: Sitting.today, seconds: seconds))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var path: String { ledger.location }
  var moment: Moment { Moment(day: today, seconds: seconds) }

  /// Types characters; `⏎ ⎋ ⇥ ⌫ ← → ↑ ↓` stand for their keys, `⌃x` for Ctrl-X, `␣` for the space bar.
  @discardableResult
  func press(_ keys: String) -> Sitting {
    var characters = Array(keys)[...]
    while let character = characters.popFirst() {
      app.receive(.key(Sitting.key(character, &characters)), at: moment)
    }
    return self
  }

  private static func key(_ character: Character, _ rest: inout ArraySlice<Character>) -> Key {
    switch character {
    case "⏎": .enter
    case "⎋": .escape
    case "⇥": .tab
    case "⌫": .backspace
    case "←": .left
    case "→": .right
    case "↑": .up
    case "↓": .down
    case "␣": .character(" ")
    case "⌃": rest.popFirst().map { .control($0) } ?? .escape
    default: .character(character)
    }
  }

  func receive(_ input: Input) { app.receive(input, at: moment) }

  var screen: String { app.draw().text() }
  var lines: [String] { screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
  /// The last line.
  var statusLine: String { lines[app.context.size.rows - 1] }

  /// Goes to the row of a unit and the column of an area, by the command line.
  func open(unit: String, area: String) throws {
    let plan = ledger.plan
    let unit = plan.units.firstIndex { $0.short == unit } ?? 0
    let area = plan.areas.firstIndex { $0.short == area } ?? 0
    press("g" + String(repeating: "j", count: unit) + String(repeating: "l", count: area) + "⏎")
  }
}

/// A ledger of demo data that is made once and copied for every test.
final class DemoFile: Sendable {
  static let standard = DemoFile(units: nil, items: 600)
  static let large = DemoFile(units: 40, items: 3_000)
  static let empty = DemoFile(units: nil, items: 0)

  private let made: Result<String, any Error>

  private init(units: Int?, items: Int) {
    made = Result {
      let path = FileManager.default.temporaryDirectory.appending(path: "guatu-\(UUID().uuidString).guatu")
        .path
      let plan = try PlanTemplate.houma(start: Sitting.today)
      let demo = DemoCampaign(plan: plan, units: units, items: max(1, items), seed: 1, today: Sitting.today)
      let beginning = Moment(day: demo.plan.start, seconds: demo.plan.start.dayNumber * 86_400)
      do {
        let ledger = try FileLedger.create(at: path, plan: demo.plan, by: DemoCampaign.office, at: beginning)
        if items > 0 { try demo.stage(in: ledger) } else { try ledger.rollForward(to: Sitting.today) }
      }
      return path
    }
  }

  func path() throws -> String { try made.get() }
}
