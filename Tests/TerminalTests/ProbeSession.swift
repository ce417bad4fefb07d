import PtySupport
import TestDice

/// The probe on a terminal of its own, when it shows its whole canvas, whose last word is 到底. It crashes without
/// a report of the Swift runtime.
func probe(
  _ environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
) throws -> PtySession {
  try startedProbe(environment, columns: columns, rows: rows).expect("到底")
}

/// The probe on a terminal of its own, whatever it shows.
func startedProbe(
  _ environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
) throws -> PtySession {
  // Where it draws by dice, by the same ones.
  let variables = ["SWIFT_BACKTRACE": "enable=no", Torture.seedVariable: "\(Torture.seed)"]
    .merging(environment) { $1 }
  return try PtySession(
    builtProduct("TerminalProbe"), environment: variables, columns: columns, rows: rows)
}
