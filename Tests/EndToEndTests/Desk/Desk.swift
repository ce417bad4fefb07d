import PtySupport

/// One person's desk: a folder of its own, guatu at hand, no locale, a Monday in March 2017.
struct Desk {
  static let today = "2017-03-20"

  let folder: String

  init() throws {
    folder = try Office.shared.room()
  }

  /// A desk with demo data in its store.
  static func withDemo() throws -> Desk {
    let desk = try Desk()
    try write(try DemoStore.contents(), to: desk.store)
    return desk
  }

  /// A desk with these rows imported into its store.
  static func with(_ rows: [Row]) throws -> Desk {
    let desk = try Desk()
    try desk.succeed(["init", desk.store, "--today", "2017-03-01"])
    try desk.succeed(["import", desk.store, desk.file("台账.csv", Row.csv(rows)), "--today", Desk.today])
    return desk
  }

  var store: String { path("挂图.guatu") }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// Writes a file of text and gives its path.
  func file(_ name: String, _ text: String) throws -> String { try file(name, Array(text.utf8)) }

  /// Writes a file and gives its path.
  func file(_ name: String, _ contents: [UInt8]) throws -> String {
    try write(contents, to: path(name))
    return path(name)
  }

  /// Runs guatu without a terminal.
  func run(_ arguments: [String], environment: [String: String] = [:]) throws -> CommandRun {
    try CommandRun(arguments, in: folder, environment: environment)
  }

  /// Runs guatu and demands success and silence on standard error.
  @discardableResult
  func succeed(_ arguments: [String], environment: [String: String] = [:]) throws -> CommandRun {
    let run = try run(arguments, environment: environment)
    guard run.status == 0, run.errors.isEmpty else {
      throw CommandError(
        reason: "guatu \(arguments.joined(separator: " ")) exits with \(run.status): \(run.errors)")
    }
    return run
  }

  /// Opens the board on a terminal.
  func start(
    _ arguments: [String] = [], environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
  ) throws -> PtySession {
    let variables = ["SWIFT_BACKTRACE": "enable=no"].merging(environment) { $1 }
    return try PtySession(
      builtProduct("guatu"), [store, "--today", Desk.today] + arguments, environment: variables,
      columns: columns, rows: rows)
  }

  /// Opens the board on a terminal, and waits until it stands there in Chinese.
  func board(_ arguments: [String] = [], columns: Int = 80, rows: Int = 24) throws -> PtySession {
    try start(arguments, columns: columns, rows: rows).expect("退出")
  }
}
