import Foundation

/// The project's own files, beside the tests.
enum Project {
  /// The path of a file, given from the project's folder.
  static func path(_ name: String) -> String {
    var folder = URL(filePath: #filePath)
    for _ in 1...4 { folder.deleteLastPathComponent() }
    return folder.appending(path: name).path
  }

  /// The path of a program of this machine, or nil when it has none.
  static func program(_ name: String) -> String? {
    ["/bin", "/usr/bin", "/usr/local/bin"].map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
