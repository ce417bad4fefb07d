import Campaign
import Canvas
import FileLedger
import Foundation
import Ledger
import Testing
import Words

@testable import Board

/// A person at a board, without a terminal: types keys, reads the canvas.
final class Sitting {
  static let today = CivilDate(iso: "2017-03-20") ?? CivilDate(dayNumber: 0)

  let ledger: FileLedger
  /// Counts what the board asks the ledger for.
  let store: CountingLedger
  var app: App
  /// Seconds since 1970; moves only when a test moves it.
  var seconds = Sitting.today.dayNumber * 86_400 + 36_000
  var today = Sitting.today
  private let folder: URL
  /// The jobs that the board asked for.
  let jobs = JobDesk()

  init(
    columns: Int = 80, rows: Int = 24, _ language: Language = .simplified, theme: ThemeName = .dark,
    symbols: Symbols = .unicode, data: PreparedLedger = .demo, as name: String = "王文书",
    condition: StoreCondition? = nil
  ) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "guatu-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appending(path: "board.guatu").path
    try FileManager.default.copyItem(atPath: try data.path(), toPath: path)
    ledger = try FileLedger.open(at: path)
    store = CountingLedger(ledger, said: condition)
    let context = Context(
      plan: ledger.plan, words: Words.in(language), theme: theme, symbols: symbols,
      size: Size(columns: columns, rows: rows), today: Sitting.today, author: name)
    app = try App(
      ledger: store, context: context, author: Author(name: name, sitting: UUID().uuidString),
      outside: Outside { path throws(EvidenceProblem) in
        guard path.hasPrefix("/") else { throw EvidenceProblem(reason: "No such file") }
        return Evidence(path: path, size: 10, sha256: String(repeating: "0a", count: 32))
      }.with(jobs), moment: Moment(day: Sitting.today, seconds: seconds))
  }

  /// At a wall with exactly these items.
  convenience init(
    _ items: [Item], columns: Int = 80, rows: Int = 24, _ language: Language = .simplified,
    symbols: Symbols = .unicode
  ) throws {
    try self.init(
      columns: columns, rows: rows, language, symbols: symbols, data: PreparedLedger(Wall.plan, items))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var moment: Moment { Moment(day: today, seconds: seconds) }

  /// Whoever types here rests after every key.
  func receive(_ input: Input) {
    let before = app.isMove(input) ? app.draw(over: nil) : nil
    app.receive(input, at: moment)
    // What is drawn over what was shown before looks as if it was drawn whole.
    if let before { #expect(app.draw(over: before).canvas == app.draw()) }
    if app.isAwaitingRest { app.receive(.rest, at: moment) }
  }

  /// Types characters. `⏎ ⎋ ⇥ ⇤ ⌫ ← → ↑ ↓ ⇞ ⇟ ⇱ ⇲` stand for Enter, Esc, Tab, Shift-Tab, Backspace, the arrows,
  /// PgUp, PgDn, Home and End, `⌃x` for Ctrl-X, `␣` for the space bar.
  @discardableResult
  func press(_ keys: String) -> Sitting {
    var characters = Array(keys)[...]
    while let character = characters.popFirst() { receive(.key(Sitting.key(character, &characters))) }
    return self
  }

  /// Types a command behind `:`.
  @discardableResult
  func command(_ text: String) -> Sitting { press(":\(text)⏎") }

  /// Goes to an item by its number.
  @discardableResult
  func look(at number: String) -> Sitting { command("go \(number)") }

  private static func key(_ character: Character, _ rest: inout ArraySlice<Character>) -> Key {
    if character == "⌃" { return rest.popFirst().map { .control($0) } ?? .escape }
    return named[character] ?? .character(character)
  }

  private static let named: [Character: Key] = [
    "⏎": .enter, "⎋": .escape, "⇥": .tab, "⇤": .backTab, "⌫": .backspace, "←": .left, "→": .right,
    "↑": .up, "↓": .down, "⇞": .pageUp, "⇟": .pageDown, "⇱": .home, "⇲": .end, "␣": .character(" "),
  ]

  func resize(_ columns: Int, _ rows: Int) { receive(.resized(Size(columns: columns, rows: rows))) }

  func click(_ point: Point, _ kind: MousePress.Kind = .click) {
    receive(.mouse(MousePress(point: point, kind: kind)))
  }

  /// Lets seconds pass.
  func wait(_ seconds: Int) {
    self.seconds += seconds
    receive(.tick)
  }

  /// Lets midnights pass.
  func sleep(nights: Int) {
    today = today + nights
    seconds += nights * 86_400
    receive(.tick)
  }
}
