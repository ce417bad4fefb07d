import Glibc

extension PtySession {
  /// Stops reading, and makes the program draw until it waits for somebody to read.
  @discardableResult
  public func stall() throws(PtyError) -> Self {
    isReading = false
    let deadline = Self.deadline(after: Self.patience)
    let size = (columns: columns, rows: rows)
    var turns = 0
    while !isWaitingForReader {
      guard Self.isBefore(deadline) else { throw failure("expected the program to wait for a reader") }
      turns += 1
      resize(columns: size.columns - turns % 2, rows: size.rows)
    }
    resize(columns: size.columns, rows: size.rows)
    return self
  }

  /// Reads again, beginning with all that was not read.
  @discardableResult
  public func readAgain() -> Self {
    isReading = true
    return self
  }

  /// Whether the program is in the same write to its terminal for a fifth of a second.
  private var isWaitingForReader: Bool {
    for _ in 0..<20 {
      guard systemCall.hasPrefix("1 0x1 ") else { return false }
      poll(nil, 0, 10)
    }
    return true
  }

  /// The number and the arguments of the system call that the program is in, as Linux tells them.
  private var systemCall: String {
    guard let file = fopen("/proc/\(child.program)/syscall", "r") else { return "" }
    defer { fclose(file) }
    var bytes = [CChar](repeating: 0, count: 256)
    let length = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(length).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Lets time pass, for what must not happen in it.
  public func waitWithoutReading(seconds: Double) { poll(nil, 0, Int32(seconds * 1000)) }

  /// Seconds of a processor that the program has used so far.
  public var processorTime: Double {
    var clock = clockid_t()
    var time = timespec()
    guard clock_getcpuclockid(child.program, &clock) == 0, clock_gettime(clock, &time) == 0 else { return 0 }
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
