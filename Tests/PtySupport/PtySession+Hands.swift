import CVterm
import Glibc

extension PtySession {
  /// Types text, all at once, as an input method does.
  @discardableResult
  public func press(_ text: String) throws(PtyError) -> Self { try send(Array(text.utf8)) }

  /// Presses a key. What follows Esc at once belongs to it, as on any terminal: expect something in between.
  @discardableResult
  public func press(_ key: PtyKey, times: Int = 1) throws(PtyError) -> Self {
    for _ in 0..<times { emulator.press(key) }
    return try deliver()
  }

  /// Pastes text, in brackets if the program asked for them.
  @discardableResult
  public func paste(_ text: String) throws(PtyError) -> Self {
    cv_emulator_begin_paste(emulator.pointer)
    try deliver()
    try send(Array(text.utf8))
    cv_emulator_end_paste(emulator.pointer)
    return try deliver()
  }

  /// Clicks, or turns the wheel, if the program asked for the mouse.
  @discardableResult
  public func mouse(_ button: PtyMouse = .left, column: Int, row: Int) throws(PtyError) -> Self {
    cv_emulator_click(emulator.pointer, button.rawValue, Int32(column), Int32(row))
    return try deliver()
  }

  /// Makes the window another size.
  @discardableResult
  public func resize(columns: Int, rows: Int) -> Self {
    self.columns = columns
    self.rows = rows
    cv_emulator_resize(emulator.pointer, Int32(columns), Int32(rows))
    var child = child
    _ = cv_child_resize(&child, UInt16(columns), UInt16(rows))
    return self
  }

  /// Sends a signal to the program.
  @discardableResult
  public func signal(_ number: Int32) -> Self {
    kill(child.program, number)
    return self
  }

  /// Continues a stopped program in the foreground, as `fg` does.
  @discardableResult
  public func resume() -> Self {
    isStopped = false
    kill(-child.program, SIGCONT)
    return self
  }

  /// Closes the window: there is no terminal any more. The number of its descriptor stays taken until the end.
  @discardableResult
  public func hangUp() -> Self {
    isHungUp = true
    dup2(child.reports, child.controller)
    return self
  }

  /// Sends bytes as they are.
  @discardableResult
  public func send(_ bytes: [UInt8]) throws(PtyError) -> Self {
    guard !isHungUp else { return self }
    var rest = bytes[...]
    let deadline = Self.deadline(after: Self.patience)
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(child.controller, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if count < 0, errno == EIO {
        throw failure("cannot send: nobody is there")
      } else if !pump(until: deadline, isWriting: true) {
        throw failure("cannot send: the program does not read its keys")
      }
    }
    return self
  }

  /// Sends what the terminal has to say.
  @discardableResult
  func deliver() throws(PtyError) -> Self { try send(emulator.takeSaid()) }
}
