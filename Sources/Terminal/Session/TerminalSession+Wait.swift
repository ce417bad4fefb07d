import CNcurses
import Canvas
import Glibc

extension TerminalSession {
  /// Sleeps until something happens, and tells all that happened, in order. Never empty.
  ///
  /// Ctrl-Z is not told: the session stops the job, and tells `.resumed` when it is continued. SIGINT is told
  /// as Ctrl-C.
  ///
  /// - Parameters:
  ///   - watched: descriptors that are told as `.readable` when they are; they are not read.
  ///   - rest: milliseconds; told as `.rested` when nothing comes for so long. nil: never.
  ///   - time: seconds since 1970; told as `.timeout` when it comes, also when it has passed. nil: never.
  public mutating func wait(
    watching watched: [Int32] = [], resting rest: Int32? = nil, until time: Int? = nil
  ) -> [TerminalEvent] {
    alarm.set(to: time)
    while true {
      let batch = takeBatch()
      if !batch.isEmpty { return batch }
      var polled = ([input.descriptor, signals.descriptor, alarm.descriptor] + watched).map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      let ready = poll(&polled, nfds_t(polled.count), decoder.patience ?? rest ?? -1)
      if ready == 0 { backlog += decoder.patience == nil ? [.rested] : judged(decoder.flush()) }
      guard ready > 0 else { continue }
      if polled[0].revents != 0 { backlog += readInput(reported: polled[0].revents) }
      if polled[1].revents != 0 { backlog += readSignals() }
      if polled[2].revents != 0 { backlog += readAlarm(until: time) }
      backlog += polled.dropFirst(3).filter { $0.revents != 0 }.map { .readable($0.fd) }
    }
  }

  /// The events up to the key that stops the job, so that the caller acts on them before; then the stop.
  private mutating func takeBatch() -> [TerminalEvent] {
    let stop = TerminalEvent.key(.control("z"))
    if backlog.first == stop {
      backlog.removeFirst()
      return suspend()
    }
    let batch = Array(backlog.prefix { $0 != stop })
    backlog.removeFirst(batch.count)
    return batch
  }

  /// The most that is read at once, in bytes, so that a flood of input does not keep the screen from moving.
  private static let mostInput = 1 << 18

  private mutating func readInput(reported: Int16) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    var total = 0
    var count = 0
    repeat {
      count = read(input.descriptor, &buffer, buffer.count)
      if count > 0 {
        total += count
        events += judged(decoder.decode(buffer[..<count]))
      }
    } while (count > 0 || count < 0 && errno == EINTR) && total < Self.mostInput
    let isLost = reported & Int16(POLLHUP | POLLERR | POLLNVAL) != 0
    if isLost || count < 0 && errno != EAGAIN && errno != EINTR { events.append(.hangUp) }
    return events
  }

  /// Finds double clicks.
  private mutating func judged(_ events: [TerminalEvent]) -> [TerminalEvent] {
    events.map { event in
      guard case .mouse(let press) = event else { return event }
      return .mouse(doubleClick.judge(press, at: Self.milliseconds()))
    }
  }

  private static func milliseconds() -> Int64 {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000
  }

  private mutating func readSignals() -> [TerminalEvent] {
    signals.silence()
    var events: [TerminalEvent] = []
    if signals.take(SIGTSTP) { events.append(.key(.control("z"))) }
    if signals.take(SIGCONT) { events += enter() }
    if signals.take(SIGWINCH) { events += follow() }
    if signals.take(SIGINT) { events.append(.key(.control("c"))) }
    if signals.take(SIGTERM) { events.append(.terminate) }
    if signals.take(SIGHUP) { events.append(.hangUp) }
    return events
  }

  /// A terminal that changed its size and changed it back may have lost what it could not show meanwhile.
  private mutating func follow() -> [TerminalEvent] {
    let events = measure()
    if events.isEmpty { repaint() }
    return events
  }

  /// Readable without the time having come: the clock was set, so the alarm is set anew.
  private func readAlarm(until time: Int?) -> [TerminalEvent] {
    alarm.silence()
    guard let time else { return [] }
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    if now.tv_sec >= time { return [.timeout] }
    alarm.set(to: time)
    return []
  }
}
