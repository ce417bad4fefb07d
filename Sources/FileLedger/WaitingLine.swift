import Dispatch
import Foundation
import Glibc
import Ledger
import Synchronization

/// The line of those who want to change a ledger.
///
/// SQLite lets in whoever happens to ask when it is free, and whoever is turned away asks again after a nap: among a
/// hundred writers somebody has bad luck for seconds and is told that the ledger is busy. So writers first wait for a
/// lock of the kernel's, which wakes them in turn. It is a courtesy and no more: what keeps changes apart is SQLite's
/// own lock. Who finds no line, or has stood in it for too long, goes on without.
///
/// The line is for the write-ahead log, where SQLite itself locks nothing: closing a file gives up every lock of the
/// process on it, of SQLite's too. It is opened once, since a step is short.
final class WaitingLine {
  private let path: String
  private var descriptor: Int32?

  init(of path: String) { self.path = path }

  deinit { if let descriptor { close(descriptor) } }

  /// Waits until it is our turn.
  ///
  /// - Parameter seconds: how long to wait at most.
  func wait(atMost seconds: Int) {
    guard let descriptor = descriptor ?? opened() else { return }
    let isServed = flock(descriptor, LOCK_EX | LOCK_NB) == 0 || WaitingLine.wait(descriptor, seconds)
    // Who still waits for us closes it, whenever that comes to an end.
    self.descriptor = isServed ? descriptor : nil
  }

  /// Lets the next one go.
  func leave() { if let descriptor { flock(descriptor, LOCK_UN) } }

  private func opened() -> Int32? {
    let descriptor = open(path + "-wal", O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    return descriptor >= 0 ? descriptor : nil
  }

  /// The kernel wakes who waits without an end. So a thread of its own waits, and whoever comes too late leaves.
  private static func wait(_ descriptor: Int32, _ seconds: Int) -> Bool {
    let visit = Visit()
    Thread.detachNewThread {
      let isOurTurn = flock(descriptor, LOCK_EX) == 0
      if !visit.end(as: isOurTurn ? .served : .gone) { close(descriptor) }
      visit.bell.signal()
    }
    _ = visit.bell.wait(timeout: .now() + .seconds(seconds))
    _ = visit.end(as: .gone)
    return visit.outcome == .served
  }

  /// What becomes of somebody who waits; decided once.
  private final class Visit: Sendable {
    enum Outcome { case served, gone }

    let bell = DispatchSemaphore(value: 0)
    private let decided = Mutex<Outcome?>(nil)

    var outcome: Outcome? { decided.withLock { $0 } }

    /// - Returns: whether it was decided so, now.
    func end(as outcome: Outcome) -> Bool {
      decided.withLock { decided in
        guard decided == nil else { return false }
        decided = outcome
        return outcome == .served
      }
    }
  }
}

extension FileLedger {
  /// How long a change waits for others that are short as well, in seconds. What takes long stands in no line, and
  /// SQLite says after its own time that it has the ledger.
  private static let patience = 15

  /// Changes something when it is our turn. Inside a transaction it is ours already.
  func inLine<Value>(_ change: () throws(LedgerError) -> Value) throws(LedgerError) -> Value {
    guard rehearsal == nil else { return try change() }
    line.wait(atMost: FileLedger.patience)
    defer { line.leave() }
    return try change()
  }
}
