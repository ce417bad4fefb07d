import Board
import Foundation
import Synchronization

/// Runs one job at a time on a thread of its own, and wakes whoever polls `descriptor` when it has news.
///
/// The job opens the ledger for itself: nothing is shared with the board but what this type keeps under a lock.
final class JobRunner: Sendable {
  private struct State {
    var news: [JobNews] = []
    var isCancelled = false
  }

  private let state = Mutex(State())
  private let pipe: (reading: Int32, writing: Int32)
  private let running = DispatchGroup()

  /// Becomes readable when there is news.
  var descriptor: Int32 { pipe.reading }

  /// nil when the system has no pipe left.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    pipe = (ends[0], ends[1])
  }

  deinit {
    close(pipe.reading)
    close(pipe.writing)
  }

  /// Begins a job; the board begins none while one is running.
  ///
  /// - Parameter work: does it, asks now and then whether to go on and says how far it is, and tells how it ended.
  func begin(_ work: @escaping @Sendable (JobRunner) -> JobNews) {
    state.withLock { $0.isCancelled = false }
    running.enter()
    let thread = Thread { [self] in
      tell(work(self))
      running.leave()
    }
    thread.stackSize = 8 << 20
    thread.start()
  }

  func cancel() { state.withLock { $0.isCancelled = true } }

  var isCancelled: Bool { state.withLock(\.isCancelled) }

  /// Leaves news for the board.
  func tell(_ news: JobNews) {
    let isFirst = state.withLock { state in
      // Of progress only the latest is of interest.
      if case .progress = news, case .progress = state.news.last { state.news.removeLast() }
      state.news.append(news)
      return state.news.count == 1
    }
    guard isFirst else { return }
    var byte: UInt8 = 0
    _ = write(pipe.writing, &byte, 1)
  }

  /// What is new since the last call.
  func takeNews() -> [JobNews] {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(pipe.reading, &bytes, bytes.count) > 0 {}
    return state.withLock { state in
      defer { state.news = [] }
      return state.news
    }
  }

  /// Calls a running job off and waits until it has let go of its file.
  func stop() {
    cancel()
    running.wait()
  }
}
