import Glibc

/// How hard a test tries that can try forever: a little in every run of the tests, and as hard as scripts/torture asks.
///
/// One code for both: the script sets GUATU_TORTURE_TIMES, GUATU_TORTURE_SEED and GUATU_TORTURE_COUNTS.
public enum Torture {
  /// How often to try.
  ///
  /// - Parameter short: how often in every run of the tests.
  public static func times(_ short: Int) -> Int {
    number("GUATU_TORTURE_TIMES") ?? short
  }

  /// Whether this is more than a run of the tests.
  public static var isLong: Bool { variable("GUATU_TORTURE_TIMES") != nil }

  /// What the dice are made of; another number makes other trials.
  public static var seed: Int { number(seedVariable) ?? 1 }

  /// For programs whose dice must be those of the test that starts them.
  public static let seedVariable = "GUATU_TORTURE_SEED"

  /// Tells the script how much of something there was.
  ///
  /// - Parameters:
  ///   - part: what was tortured.
  ///   - what: what is counted, in a word or a few.
  public static func count(_ part: String, _ what: String, _ number: Int) {
    guard let path = variable("GUATU_TORTURE_COUNTS") else { return }
    let line = Array("\(part)\t\(what)\t\(number)\n".utf8)
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    _ = write(descriptor, line, line.count)
    close(descriptor)
  }

  private static func number(_ name: String) -> Int? { variable(name).flatMap { Int($0) } }

  private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
