import Foundation

/// Where the desks stand: one folder for all tests of a run, which goes when the run is over. A board may look at
/// its files until then, whoever else has forgotten them.
final class Office: Sendable {
  static let shared = Office()

  private let folder: URL

  private init() {
    folder = FileManager.default.temporaryDirectory.appending(path: "guatu-ends-\(UUID().uuidString)")
    atexit { Office.shared.close() }
  }

  /// A new, empty folder.
  func room() throws -> String {
    let room = folder.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: room, withIntermediateDirectories: true)
    return room.path
  }

  private func close() {
    do { try FileManager.default.removeItem(at: folder) } catch { print("\(folder.path) is left: \(error)") }
  }
}
