import Foundation
import Synchronization

/// Hands elements over to a thread of its own, so that reading and writing go on side by side.
///
/// They arrive in their order. At most `depth` batches wait; whoever sends more waits too, so that memory stays
/// bounded. What is thrown there is thrown to the sender, at the latest by `finish`.
final class Relay<Element: Sendable>: Sendable {
  private let queue = DispatchQueue(label: "guatu.relay")
  private let room: DispatchSemaphore
  private let failure = Mutex<(any Error)?>(nil)
  private let body: @Sendable (Element) throws -> Void

  /// - Parameter body: takes one element after the other, never two at once.
  init(depth: Int = 4, _ body: @escaping @Sendable (Element) throws -> Void) {
    room = DispatchSemaphore(value: depth)
    self.body = body
  }

  func send(_ batch: [Element]) throws {
    room.wait()
    queue.async { [self] in
      defer { room.signal() }
      // After a failure the rest is let go.
      if failure.withLock({ $0 != nil }) { return }
      do { for element in batch { try body(element) } } catch { failure.withLock { $0 = error } }
    }
    try check()
  }

  /// Waits until everything that was sent has been taken.
  func finish() throws {
    wait()
    try check()
  }

  /// Waits until nothing is on its way any more.
  func wait() { queue.sync {} }

  private func check() throws {
    if let error = failure.withLock({ $0 }) { throw error }
  }
}
