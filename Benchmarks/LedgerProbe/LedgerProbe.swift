import ArgumentParser
import Campaign
import Glibc
import Ledger

/// What the benchmarks measure of the ledger without a board: steps, lights, histories.
///
/// It tells durations and instants in nanoseconds of CLOCK_MONOTONIC, which all processes of a machine share.
@main
struct LedgerProbe: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "LedgerProbe", abstract: "Measures the ledger for Benchmarks/benchmark.py.",
    subcommands: [StepsProbe.self, FlipsProbe.self, LightsProbe.self, HistoryProbe.self, EmptyProbe.self])

  /// Who takes the steps. The sitting is fixed, so that every run writes the same bytes.
  static let author = Author(name: "督查组", sitting: "benchmark")

  static func moment(_ day: CivilDate, second: Int = 0) -> Moment {
    Moment(day: day, seconds: day.dayNumber * 86_400 + 32_400 + second)
  }

  /// Nanoseconds of CLOCK_MONOTONIC.
  static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// Prints a line that a waiting reader gets at once.
  static func tell(_ line: String) {
    print(line)
    fflush(nil)
  }
}

extension CivilDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso: argument) }
}
