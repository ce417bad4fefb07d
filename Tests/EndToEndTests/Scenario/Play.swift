import PtySupport

/// The campaign as it is played: every day by the commands that a person would type.
struct Play {
  let desk: Desk

  /// Runs guatu as a person on a day.
  @discardableResult
  func run(_ command: String, _ arguments: [String], as name: String, on day: String) throws -> CommandRun {
    try desk.succeed([command, desk.store] + arguments + ["--as", name, "--today", day])
  }

  /// Takes steps on an item.
  func step(_ item: Int, _ arguments: [String], as name: String, on day: String) throws {
    try run("step", [Items.number(item)] + arguments, as: name, on: day)
  }

  func report(_ item: Int, _ percent: Int, on day: String, because reason: String = "") throws {
    try step(
      item, ["--do", "report", "--progress", "\(percent)", "--note", reason], as: Cast.owner(of: item),
      on: day)
  }

  func submit(_ item: Int, on day: String) throws {
    let proof = try desk.file("\(Items.number(item)).jpg", "整改后 \(item)")
    try step(
      item, ["--progress", "100", "--note", "已整改到位", "--evidence", proof], as: Cast.owner(of: item), on: day)
  }

  func accept(_ item: Int, on day: String) throws {
    try step(item, ["--checked"], as: Cast.inspector, on: day)
  }

  func close(_ item: Int, on day: String) throws { try step(item, [], as: Cast.leader, on: day) }

  /// The whole road of an item that gives no trouble.
  func finish(_ item: Int, submitted: String, accepted: String, closed: String) throws {
    try submit(item, on: submitted)
    try accept(item, on: accepted)
    try close(item, on: closed)
  }

  func people(_ what: String, _ arguments: [String]) throws {
    try desk.succeed(
      ["people", what, desk.store] + arguments + ["--as", Cast.office, "--today", "2017-03-01"])
  }

  /// Opens a meeting, or goes on with one, on a terminal.
  func meet(as name: String, on day: String, _ arguments: [String] = []) throws -> PtySession {
    try PtySession(
      builtProduct("guatu"), ["meet", desk.store, "--as", name, "--today", day] + arguments,
      environment: ["SWIFT_BACKTRACE": "enable=no"], columns: 120, rows: 40)
  }
}

extension Desk {
  /// The names of the built-in template's tasks, in its order.
  func tasks() throws -> [String] {
    try succeed(["template"]).output.split(separator: "\n").filter { $0.hasPrefix("tasks = ") }
      .flatMap { $0.matches(of: /"([^"]+)"/).map { String($0.output.1) } }
  }
}
