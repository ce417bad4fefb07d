import CNcurses
import Glibc

/// A time of the wall clock as a descriptor to poll.
struct Alarm: ~Copyable {
  let descriptor: Int32

  init() throws(TerminalError) {
    descriptor = cn_alarm_open()
    if descriptor < 0 { throw .refused(call: "timerfd_create", code: errno) }
  }

  /// - Parameter time: seconds since 1970; nil stops it.
  func set(to time: Int?) { _ = cn_alarm_set(descriptor, time.map { Int64(max(1, $0)) } ?? 0) }

  /// Makes the descriptor quiet after it became readable: at the time, or when the clock was set.
  func silence() { cn_alarm_silence(descriptor) }

  deinit { close(descriptor) }
}
