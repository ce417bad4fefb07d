import Dispatch
import Ledger
import Papers
import Testing

@testable import Exchange

@Suite("A paper that is called off while it is written") struct StoppedPaperTests {
  private struct CalledOff: Error {}

  /// Writes over a file that is there, and is called off once so many rows are written.
  private static func write(_ paper: Paper, as format: PaperFormat, stoppedAt row: Int) throws -> Folder {
    let folder = try Folder()
    let path = try folder.write("旧", "通报")
    #expect(throws: CalledOff.self) {
      try PaperFile.write(paper, as: format, to: OutputFile(path: path)) { rows in
        if rows >= row { throw CalledOff() }
      }
    }
    return folder
  }

  @Test("leaves what was there, and nothing beside it", arguments: PaperFormat.allCases)
  func untouched(format: PaperFormat) throws {
    let paper = Paper.sample(rows: 40)
    for row in [0, 1, 55, paper.rowCount] {
      let folder = try Self.write(paper, as: format, stoppedAt: row)
      #expect(folder.names == ["通报"])
      #expect(try folder.read("通报") == Array("旧".utf8))
    }
  }

  @Test("is told every row, up to the last", arguments: PaperFormat.allCases)
  func told(format: PaperFormat) throws {
    let paper = Paper.sample(rows: 40)
    var told: [Int] = []
    _ = try PaperFile.bytes(of: paper, as: format) { told.append($0) }
    #expect(paper.rowCount == 80 && Set(told) == Set(0...80) && told == told.sorted())
  }

  @Test("can be called off last when everything is written but the file has not taken its place")
  func last() throws {
    let folder = try Folder()
    let file = try OutputFile(path: try folder.write("旧", "通报"))
    try file.write("新".utf8)
    #expect(throws: CalledOff.self) { try file.finish { throw CalledOff() } }
    #expect(try folder.read("通报") == Array("旧".utf8))
    try file.finish {}
    #expect(try folder.read("通报") == Array("新".utf8))
  }

  @Test("does not wait for a library that cannot be stopped")
  func unstoppable() {
    let gate = DispatchSemaphore(value: 0)
    #expect(throws: CalledOff.self) {
      try Unstoppable.wait(for: { gate.wait() }, check: { throw CalledOff() })
    }
    gate.signal()
    gate.signal()
    #expect(throws: Never.self) { try Unstoppable.wait(for: { gate.wait() }, check: {}) }
  }
}
