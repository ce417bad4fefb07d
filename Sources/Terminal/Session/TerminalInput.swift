import Glibc

/// Where keys come from: the terminal of standard input, or, when that is something else, of the process.
struct TerminalInput: ~Copyable {
  /// The terminal opened once more, so that reads from it never block and those of others still do; standard
  /// input itself where that is forbidden, as after `su`.
  let descriptor: Int32

  init() throws(TerminalError) {
    let isStandard = isatty(STDIN_FILENO) == 1
    let path = isStandard ? "/proc/self/fd/0" : "/dev/tty"
    let opened = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard opened >= 0 || isStandard else { throw .notATerminal }
    descriptor = opened >= 0 ? opened : STDIN_FILENO
  }

  deinit {
    if descriptor != STDIN_FILENO { close(descriptor) }
  }
}
