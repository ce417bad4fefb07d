import Glibc

/// Feeds a reader with what `Mutations` make, and watches it.
public struct Fuzzing {
  public let name: String
  /// The inputs that took longer than they may, as the number of the trial.
  public private(set) var slow: [Int] = []
  /// What the reader said of the inputs, and how often: a fuzzer whose inputs are all refused at once tries nothing.
  public private(set) var outcomes: [String: Int] = [:]

  /// By how much the most that this program had of memory has grown meanwhile, in MiB. Tests that run at the same time
  /// count as well.
  public let growth: Int

  /// What one input may take, in milliseconds: a hundred times what the slowest honest one takes.
  private static let patience = 10_000

  /// Tries them all. A crash ends the program: in torture the input that it came from stands in
  /// `guatu-fuzz-NAME` in the temporary folder.
  ///
  /// - Parameters:
  ///   - seeds: what good inputs look like to the reader, where the samples are only pieces of them.
  ///   - read: reads an input, and says in a word what came of it.
  public init(
    _ name: String, _ mutations: Mutations, seeds: [[UInt8]]? = nil, short: Int,
    read: ([UInt8]) throws -> String
  ) rethrows {
    self.name = name
    Seeds.asked?.keep(seeds ?? mutations.samples, words: mutations.words, for: name)
    var mutations = mutations
    let before = Fuzzing.peakMemory
    for trial in 1...Torture.times(short) {
      let input = mutations.next()
      if Torture.isLong { Fuzzing.keep(input, name) }
      let begin = Fuzzing.now()
      outcomes[try read(input), default: 0] += 1
      if Fuzzing.now() - begin > Fuzzing.patience { slow.append(trial) }
    }
    growth = Fuzzing.peakMemory - before
    Torture.count("fuzz", "\(name): inputs", Torture.times(short))
    for (outcome, count) in outcomes.sorted(by: { $0.key < $1.key }) {
      Torture.count("fuzz", "\(name): \(outcome)", count)
    }
    Torture.count("fuzz", "\(name): too slow", slow.count)
    Torture.count("fuzz", "\(name): memory grown by, MiB", growth)
  }

  /// The most that this program has ever had of memory, in MiB.
  private static var peakMemory: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1_024
  }

  private static func keep(_ input: [UInt8], _ name: String) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    let descriptor = open("\(folder)/guatu-fuzz-\(name)", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    _ = write(descriptor, input, input.count)
    close(descriptor)
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
