import CNcurses
public import Canvas
import Glibc

/// A terminal that is ours: full screen, raw keys, mouse and paste reports.
///
/// There is one at a time. When it goes, however it goes, the terminal is as it was before: normal screen,
/// cursor, modes. A crash, and `exit()`, give it back as well. What was written to standard error meanwhile
/// is shown afterwards. Used from one thread.
public struct TerminalSession: ~Copyable {
  /// The colours that the terminal shows.
  public let colours: ColourDepth
  /// The size in columns and rows as of the last event.
  public internal(set) var size: Size

  let signals: SignalPipe
  let alarm: Alarm
  let input: TerminalInput
  private let modes: termios
  private var errors: CapturedErrors?
  private var painter: Painter
  var decoder = KeyDecoder()
  var doubleClick = DoubleClick()
  /// What was read and not yet told.
  var backlog: [TerminalEvent] = []

  /// Takes the terminal that standard output is. Keys come from standard input, or, when that is something
  /// else, from the terminal of the process.
  public init() throws(TerminalError) {
    guard isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    var modes = termios()
    guard tcgetattr(STDOUT_FILENO, &modes) == 0 else { throw .refused(call: "tcgetattr", code: errno) }
    guard let type = Self.variable("TERM"), !type.isEmpty else { throw .noTerminalType }
    let signals = try SignalPipe()
    let alarm = try Alarm()
    let input = try TerminalInput()
    _ = cn_use_utf8()
    switch cn_screen_open(type) {
    case CN_OPEN: break
    case CN_UNKNOWN: throw .unknownTerminalType(type)
    case CN_TOO_SIMPLE: throw .tooSimple(type)
    default: throw .refused(call: "newterm", code: errno)
    }
    let colours = ColourDepth(
      colours: Int(cn_screen_colours()), isDirect: cn_screen_is_direct(), noColour: Self.variable("NO_COLOR"))
    self.colours = colours
    self.signals = signals
    self.alarm = alarm
    self.input = input
    self.modes = modes
    size = Self.measured()
    painter = Painter(pairs: ColourPairs(depth: colours, limit: cn_screen_pairs()))
    errors = CapturedErrors()
    armRescue()
  }

  /// Shows a canvas: sends what differs from the last one, once, and places or hides the cursor.
  ///
  /// Nothing while the terminal is somebody else's: after `.terminate` to a job that was stopped.
  public mutating func present(_ canvas: Canvas) {
    if !cn_screen_is_left() { painter.present(canvas) }
  }

  /// Sends everything anew, for a screen that others wrote on.
  public mutating func repaint() {
    if !cn_screen_is_left() { cn_screen_repaint() }
  }

  deinit {
    let isOurs = !cn_screen_is_left()
    cn_screen_close()
    if isOurs { restoreModes() }
    cn_rescue_disarm()
  }
}

extension TerminalSession {
  private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// The size the terminal has; 80 × 24 where it does not say.
  static func measured() -> Size {
    var columns: Int32 = 80
    var rows: Int32 = 24
    _ = cn_screen_measure(&columns, &rows)
    return Size(columns: Int(columns), rows: Int(rows))
  }

  private func armRescue() {
    var rescue = cn_rescue()
    rescue.terminal = STDOUT_FILENO
    rescue.modes = modes
    rescue.captured_errors = -1
    rescue.real_errors = -1
    switch errors {
    case .some(let errors):
      rescue.captured_errors = errors.file
      rescue.real_errors = errors.real
    case nil: break
    }
    cn_rescue_arm(&rescue)
  }

  private func restoreModes() {
    var modes = modes
    while tcsetattr(STDOUT_FILENO, TCSADRAIN, &modes) != 0, errno == EINTR {}
  }

  /// Gives the terminal back, stops the job, and takes the terminal again when it is continued; unless it is
  /// continued only to end, where the terminal is somebody else's.
  mutating func suspend() -> [TerminalEvent] {
    cn_screen_leave()
    restoreModes()
    cn_rescue_disarm()
    errors = nil
    cn_stop_job()
    if signals.take(SIGTERM) { return [.terminate] }
    if signals.take(SIGHUP) { return [.hangUp] }
    errors = CapturedErrors()
    armRescue()
    _ = signals.take(SIGCONT)
    return enter()
  }

  /// Takes a terminal that others may have used.
  mutating func enter() -> [TerminalEvent] {
    cn_screen_enter()
    return [.resumed] + measure()
  }

  /// Follows the terminal to the size it has now.
  mutating func measure() -> [TerminalEvent] {
    let now = Self.measured()
    guard now != size else { return [] }
    size = now
    cn_screen_resize(Int32(clamping: now.columns), Int32(clamping: now.rows))
    painter.forget()
    return [.resized(now)]
  }
}
