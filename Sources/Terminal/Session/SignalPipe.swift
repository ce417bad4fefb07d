import CNcurses
import Glibc

/// The signals of a terminal as a descriptor to poll; gives them back when it goes.
struct SignalPipe: ~Copyable {
  let descriptor: Int32

  /// Throws where a session is open already.
  init() throws(TerminalError) {
    descriptor = cn_signals_open()
    if descriptor < 0 { throw .refused(call: "pipe2", code: errno) }
  }

  /// Empties the descriptor, so that signals can be taken.
  func silence() { cn_signals_silence() }

  /// Whether a signal came since it was last taken.
  func take(_ signal: Int32) -> Bool { cn_signals_take(signal) }

  deinit { cn_signals_close() }
}
