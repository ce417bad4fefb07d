import Foundation
import Testing

/// Compares what a view draws with the file that a person looked at.
///
/// `GUATU_RECORD=1` writes the files anew; look at the difference before you commit it.
enum Golden {
  static func expect(_ text: String, is name: String, _ location: SourceLocation = #_sourceLocation) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")
    let file = folder.appending(path: "\(name).txt")
    if ProcessInfo.processInfo.environment["GUATU_RECORD"] != nil {
      try Data(text.utf8).write(to: file)
      return
    }
    let wanted = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(text == wanted, "\(name) looks different", sourceLocation: location)
  }
}
