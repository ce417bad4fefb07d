import Foundation

extension Desk {
  static let states = [
    "draft", "assigned", "rectifying", "submitted", "noticed", "closed", "standing", "void",
  ]
  static let lights = ["red", "yellow", "green", "done", "none"]

  /// An item as `guatu show --format json` tells it.
  func item(_ number: String, on day: String = Desk.today) throws -> FlatJSON {
    try FlatJSON(succeed(["show", store, number, "--format", "json", "--today", day]).output)
  }

  /// The board as `guatu status --format json` tells it.
  func status(on day: String = Desk.today) throws -> FlatJSON {
    try FlatJSON(succeed(["status", store, "--format", "json", "--today", day]).output)
  }

  /// The objects of a JSON list that a command prints.
  func objects(_ arguments: [String]) throws -> [[String: Any]] {
    let output = try succeed(arguments).output
    guard let list = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]] else {
      throw CommandError(reason: "no list of objects: \(output)")
    }
    return list
  }

  /// The items that match, as `guatu list --format json` tells them.
  func list(_ filter: [String] = [], on day: String = Desk.today) throws -> [[String: Any]] {
    try objects(["list", store, "--format", "json", "--today", day] + filter)
  }

  func permissions(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }
}
