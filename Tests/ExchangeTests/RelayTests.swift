import Synchronization
import Testing

@testable import Exchange

@Suite("A relay hands over what it is sent") struct RelayTests {
  private struct Broken: Error {}

  @Test("in its order, everything, by the time it has finished")
  func order() throws {
    let taken = Mutex<[Int]>([])
    let relay = Relay<Int>(depth: 2) { element in taken.withLock { $0.append(element) } }
    for batch in 0..<100 { try relay.send([batch * 3, batch * 3 + 1, batch * 3 + 2]) }
    try relay.finish()
    #expect(taken.withLock { $0 } == Array(0..<300))
  }

  @Test("and tells the sender what went wrong, after which nothing more is taken")
  func failure() throws {
    let taken = Mutex(0)
    let relay = Relay<Int>(depth: 1) { element in
      if element == 5 { throw Broken() }
      taken.withLock { $0 += 1 }
    }
    #expect(throws: Broken.self) {
      for element in 0..<1_000 { try relay.send([element]) }
      try relay.finish()
    }
    relay.wait()
    #expect(taken.withLock { $0 } == 5)
    #expect(throws: Broken.self) { try relay.finish() }
  }

  @Test("never more than its depth at once")
  func bounded() throws {
    let sent = Mutex(0)
    let taken = Mutex(0)
    let most = Mutex(0)
    let relay = Relay<Int>(depth: 3) { _ in
      let waiting = sent.withLock { $0 } - taken.withLock { $0 }
      most.withLock { $0 = max($0, waiting) }
      taken.withLock { $0 += 1 }
    }
    for element in 0..<500 {
      try relay.send([element])
      sent.withLock { $0 += 1 }
    }
    try relay.finish()
    #expect(most.withLock { $0 } <= 4)
  }
}
