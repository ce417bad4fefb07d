import CVterm
import Glibc

/// A program on a terminal of its own, used as a person uses it: press keys, look at the screen.
///
/// Nothing sleeps: whoever expects something waits for what the program writes. Sessions share nothing, so
/// many may run at once; each is used by one test. When it goes, the program is killed.
public final class PtySession {
  /// How long `expect` and its like wait unless told otherwise, in seconds.
  public static let patience = 60.0

  let child: cv_child
  let emulator: Emulator
  public internal(set) var columns: Int
  public internal(set) var rows: Int
  /// Bytes that the program has written so far, as far as they were read.
  public internal(set) var received = 0
  /// How the program ended, as far as it is known; see `waitForExit`.
  public internal(set) var status: ExitStatus?
  /// Whether the program was stopped, as by Ctrl-Z, and not yet continued.
  public internal(set) var isStopped = false
  /// Whether we read what the program writes; see `stall`.
  var isReading = true
  /// Whether our end of the terminal is closed.
  var isHungUp = false
  /// The modes of the terminal before the program ran.
  public let originalModes: TerminalModes

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - path: the executable.
  ///   - environment: the whole environment of the program, but for TERM, which is `xterm-256color` where it is
  ///     missing.
  public init(
    _ path: String, _ arguments: [String] = [], environment: [String: String] = [:], columns: Int = 80,
    rows: Int = 24
  ) throws(PtyError) {
    let variables = ["TERM": "xterm-256color"].merging(environment) { $1 }.map { "\($0)=\($1)" }
    var child = cv_child()
    let isStarted = Self.withPointers([path] + arguments) { arguments in
      Self.withPointers(variables) { variables in
        cv_child_start(&child, path, arguments, variables, UInt16(columns), UInt16(rows))
      }
    }
    guard isStarted else { throw PtyError(description: "cannot start \(path)") }
    self.child = child
    originalModes = TerminalModes(child.modes)
    emulator = Emulator(columns: columns, rows: rows)
    self.columns = columns
    self.rows = rows
  }

  deinit {
    var child = child
    if status != nil { child.program = -1 }
    cv_child_end(&child)
  }

  private static func withPointers<Result>(
    _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    let pointers = strings.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers)
  }

  /// The process of the program.
  public var processID: Int32 { child.program }

  /// The modes of the terminal now.
  public var modes: TerminalModes { TerminalModes(of: child.controller) }
}
