import CVterm
import Glibc

extension PtySession {
  /// Waits until the screen shows a text.
  @discardableResult
  public func expect(_ text: String, timeout: Double = patience) throws(PtyError) -> Self {
    try wait("expected \"\(text)\"", timeout) { $0.screen.contains { $0.contains(text) } }
  }

  /// Waits until the screen is as it should be.
  @discardableResult
  public func expect(
    _ what: String = "expected another screen", timeout: Double = patience, _ isRight: ([String]) -> Bool
  ) throws(PtyError) -> Self {
    try wait(what, timeout) { isRight($0.screen) }
  }

  /// Waits until the screen does not show a text.
  @discardableResult
  public func expectGone(_ text: String, timeout: Double = patience) throws(PtyError) -> Self {
    try wait("expected no \"\(text)\"", timeout) { !$0.screen.contains { $0.contains(text) } }
  }

  /// Waits until anything about the session is as it should be: cells, cursor, modes.
  @discardableResult
  public func expectSession(
    _ what: String, timeout: Double = patience, _ isRight: (PtySession) -> Bool
  ) throws(PtyError) -> Self {
    try wait("expected \(what)", timeout, isRight)
  }

  /// Waits until the program has ended, and reads all it wrote.
  @discardableResult
  public func waitForExit(timeout: Double = patience) throws(PtyError) -> ExitStatus {
    try wait("expected the program to end", timeout) { $0.status != nil }
    return status ?? .exited(-1)
  }

  /// Waits until the program has been stopped, as by Ctrl-Z.
  @discardableResult
  public func waitForStop(timeout: Double = patience) throws(PtyError) -> Self {
    try wait("expected the program to stop", timeout) { $0.isStopped }
  }

  /// Looks at the session whenever the program has written, for so long at most, and at the end.
  public func watch(for seconds: Double, _ look: (PtySession) -> Void) throws(PtyError) {
    let deadline = Self.deadline(after: seconds)
    readAll()
    repeat {
      look(self)
      try deliver()
    } while pump(until: deadline)
  }

  @discardableResult
  private func wait(
    _ what: String, _ timeout: Double, _ isRight: (PtySession) -> Bool
  ) throws(PtyError) -> Self {
    let deadline = Self.deadline(after: timeout)
    readAll()
    while !isRight(self) {
      guard pump(until: deadline) else { throw failure(what) }
      try deliver()
    }
    return self
  }

  static func deadline(after seconds: Double) -> Int64 { now() + Int64(seconds * 1000) }

  static func isBefore(_ deadline: Int64) -> Bool { now() < deadline }

  private static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// Waits until the program has written or ended, or, where asked, until it can be written to. False when
  /// the time is over, or when it has ended and all is read.
  func pump(until deadline: Int64, isWriting: Bool = false) -> Bool {
    let left = deadline - Self.now()
    guard left > 0 else { return false }
    let events = Int16((isWriting ? POLLOUT : 0) | (isReading ? POLLIN : 0))
    var polled = [
      pollfd(fd: isHungUp ? -1 : child.controller, events: events, revents: 0),
      pollfd(fd: status == nil ? child.reports : -1, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&polled, 2, status == nil ? Int32(clamping: left) : 0) != 0 else { return false }
    if polled[1].revents != 0 { readReport() }
    readAll()
    return true
  }

  private func readReport() {
    var report: Int32 = 0
    guard read(child.reports, &report, 4) == 4 else { return }
    let signal = report & 0x7F
    switch signal {
    case 0x7F: isStopped = true
    case 0: status = .exited(report >> 8 & 0xFF)
    default: status = .killed(signal: signal)
    }
  }

  private func readAll() {
    guard !isHungUp, isReading else { return }
    var buffer = [CChar](repeating: 0, count: 1 << 16)
    while true {
      let count = read(child.controller, &buffer, buffer.count)
      guard count > 0 else { return }
      received += count
      cv_emulator_feed(emulator.pointer, buffer, count)
    }
  }

  func failure(_ what: String) -> PtyError {
    let end = status.map { "\nthe program has ended: \($0)" } ?? ""
    let rule = String(repeating: "-", count: columns)
    return PtyError(description: "\(what)\(end)\n\(rule)\n\(screen.joined(separator: "\n"))\n\(rule)")
  }
}
