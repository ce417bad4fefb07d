import Foundation
import Testing

@testable import Board

@Suite struct KeyTableTests {
  @Test("The README's key table is the one that the program works by")
  func readme() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = String(decoding: try Data(contentsOf: root.appending(path: "README.md")), as: UTF8.self)
    #expect(readme.contains(KeyTable.markdown()), "paste this:\n\(KeyTable.markdown())")
  }
}
