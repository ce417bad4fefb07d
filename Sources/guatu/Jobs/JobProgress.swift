import Board
import Foundation

/// Counts what a job has done and tells it to the board, ten times a second at most.
struct JobProgress {
  let runner: JobRunner
  let total: Int
  private var told = ContinuousClock.now

  /// Thrown when the person called the job off.
  struct Cancelled: Error {}

  init(_ runner: JobRunner, of total: Int) {
    self.runner = runner
    self.total = total
  }

  /// - Throws: `Cancelled`.
  mutating func reach(_ done: Int) throws {
    if runner.isCancelled { throw Cancelled() }
    let now = ContinuousClock.now
    guard now - told > .milliseconds(100) else { return }
    told = now
    runner.tell(.progress(done: done, of: total))
  }
}
