import Ledger
import Synchronization
import Testing

@testable import Exchange

@Suite("Reading ahead") struct ReadAheadTests {
  private static let broken = IntakeError.noHeader(path: "a.csv")

  /// Numbers from 0, then the end or an error.
  private func numbers(_ count: Int, size: Int, failing: Bool = false, made: Count = Count()) -> ReadAhead<
    Int
  > {
    ReadAhead(size: size) { () throws(IntakeError) in
      let next = made.next()
      if next < count { return next }
      if failing { throw ReadAheadTests.broken }
      return nil
    }
  }

  @Test(
    "gives everything in its order, whatever the batches", arguments: [1, 2, 3, 64],
    [0, 1, 2, 3, 63, 64, 65, 500])
  func order(size: Int, count: Int) throws {
    let ahead = numbers(count, size: size)
    var taken: [Int] = []
    while let number = try ahead.next() { taken.append(number) }
    #expect(taken == Array(0..<count))
    #expect(try ahead.next() == nil)
  }

  @Test("tells an error behind what came before it, as often as it is asked", arguments: [1, 4, 64])
  func failure(size: Int) throws {
    let ahead = numbers(10, size: size, failing: true)
    for number in 0..<10 { #expect(try ahead.next() == number) }
    #expect(throws: ReadAheadTests.broken) { try ahead.next() }
    #expect(throws: ReadAheadTests.broken) { try ahead.next() }
  }

  @Test("is one batch ahead and no more, and stops where it is let go")
  func bounded() throws {
    let made = Count()
    var ahead: ReadAhead<Int>? = numbers(1_000_000, size: 8, made: made)
    for _ in 0..<8 { _ = try ahead?.next() }
    ahead = nil
    #expect(made.count <= 16)
  }

  /// How many were asked for.
  final class Count: Sendable {
    private let value = Mutex(0)
    var count: Int { value.withLock { $0 } }
    func next() -> Int {
      value.withLock {
        $0 += 1
        return $0 - 1
      }
    }
  }
}

@Suite("Looking for an element without parsing") struct PartSearchTests {
  private let folder: Folder
  init() throws { folder = try Folder() }

  private func mayFind(_ bytes: [UInt8]) throws -> Bool {
    var zip = ZipArchive()
    zip.add("a.xml", bytes)
    let reader = try ZipReader(path: folder.write(zip.bytes(), "a.xlsx"))
    return try PartSearch("mergeCell").mayFind(in: reader.part("a.xml", limit: 1 << 30))
  }

  @Test(
    "It is found wherever it stands, also where two pieces meet",
    arguments: [0, 1, 65_500, 65_520, 65_527, 65_530, 65_535, 65_536, 65_537, 131_060, 131_066, 200_000])
  func found(at place: Int) throws {
    let start = "<x>" + String(repeating: "m", count: place)
    #expect(try mayFind(Array((start + "<mergeCell/></x>").utf8)))
    #expect(try !mayFind(Array((start + "<mergeCel/></x>").utf8)))
  }

  @Test(
    "A document in another encoding may always have it",
    arguments: [
      "<?xml version=\"1.0\" encoding=\"UTF-16\"?><x/>", "<?xml version='1.0' encoding='gb18030'?><x/>",
      " <x/>", "",
      "<?xml version=\"1.0\"", "\u{FEFF}\u{FEFF}<x/>",
    ])
  func otherEncodings(text: String) throws {
    // Nothing at all has nothing.
    #expect(try mayFind(Array(text.utf8)) == !text.isEmpty)
    #expect(try mayFind(encoded("<x/>", as: "UTF-16LE")))
    #expect(try mayFind(encoded("<x/>", as: "UTF-16BE")))
  }

  @Test(
    "A document in UTF-8 is searched, however it says so",
    arguments: [
      "<x/>", "\u{FEFF}<x/>", "<?xml version=\"1.0\"?><x/>", "<?xml version='1.0' encoding='utf-8'?><x/>",
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><x/>",
    ])
  func sameEncoding(text: String) throws { #expect(try !mayFind(Array(text.utf8))) }
}
