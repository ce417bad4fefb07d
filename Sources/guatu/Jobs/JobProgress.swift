import Board
import Foundation

/// How far a job is, told to the board ten times a second at most; and whether it is to go on.
final class JobProgress {
  /// What part of the whole job a stretch of it is, in percent.
  enum Stretch {
    case all, firstHalf, secondHalf

    fileprivate var percents: ClosedRange<Int> {
      switch self {
      case .all: 0...100
      case .firstHalf: 0...50
      case .secondHalf: 50...100
      }
    }
  }

  private let runner: JobRunner
  private var told = ContinuousClock.now

  /// Thrown when the person called the job off.
  struct Cancelled: Error {}

  init(_ runner: JobRunner) { self.runner = runner }

  /// - Throws: `Cancelled`.
  func check() throws {
    if runner.isCancelled { throw Cancelled() }
  }

  /// - Parameter total: how many there are in this stretch, about.
  /// - Throws: `Cancelled`.
  func reach(_ done: Int, of total: Int, in stretch: Stretch = .all) throws {
    try check()
    let now = ContinuousClock.now
    guard now - told > .milliseconds(100) else { return }
    told = now
    let percents = stretch.percents
    let share = min(done, total) * percents.count / max(1, total)
    runner.tell(.progress(done: min(percents.lowerBound + share, percents.upperBound), of: 100))
  }
}
