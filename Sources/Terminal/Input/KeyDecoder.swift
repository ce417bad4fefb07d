import Canvas

/// Makes keys, pastes and mouse presses of the bytes that a terminal sends.
///
/// Pure: no clock and no terminal. What is cut in two by a read is kept for the next one; `patience` tells how
/// long to wait for it before `flush`. What it does not know is swallowed whole, and nothing makes it fail.
public struct KeyDecoder: Sendable {
  private enum State {
    case ground
    /// Amid a character; `isAlt` after an escape.
    case character(UTF8Sequence, isAlt: Bool)
    /// After an escape, or after two of them.
    case escape(isDoubled: Bool)
    /// After `ESC [`.
    case control([UInt8])
    /// After `ESC O`.
    case shifted([UInt8])
    /// After `ESC [ [`.
    case console
    /// After `ESC [ M`, where three bytes follow.
    case oldMouse([UInt8])
    /// After `ESC ]` and the like: a message up to BEL or `ESC \`.
    case message(introducer: UInt8, length: Int, afterEscape: Bool)
    case paste
  }

  private static let escape: UInt8 = 0x1B
  /// The longest message that is waited for, in bytes.
  private static let longestMessage = 1 << 16
  /// How much of a control sequence is kept; what is longer is no key.
  private static let longestSequence = 64

  private var state = State.ground
  private var paste = Paste()

  public init() {}

  /// Milliseconds without a byte after which `flush` is due; nil when nothing is due.
  public var patience: Int32? {
    switch state {
    case .ground, .character: nil
    case .escape: 25
    case .paste: 1000
    case .control, .shifted, .console, .oldMouse, .message: 100
    }
  }

  /// What the bytes mean, in their order.
  public mutating func decode(_ bytes: some Sequence<UInt8>) -> [TerminalEvent] {
    var output = Output()
    for byte in bytes { step(byte, &output) }
    return output.finished()
  }

  /// What was begun and will not be finished: a lone Esc, Alt with a bracket, a paste without an end.
  public mutating func flush() -> [TerminalEvent] {
    var output = Output()
    switch state {
    case .ground, .character, .console, .oldMouse: break
    case .escape(let isDoubled): output.escape(times: isDoubled ? 2 : 1)
    case .control(let body): if body.isEmpty { output.append(.key(.alt("["))) }
    case .shifted(let body): if body.isEmpty { output.append(.key(.alt("O"))) }
    case .message(let introducer, let length, _):
      if length == 0 { output.append(.key(.alt(Character(Unicode.Scalar(introducer))))) }
    case .paste: output.append(.paste(paste.text(isWhole: false)))
    }
    reset()
    return output.finished()
  }

  private mutating func reset() {
    state = .ground
    paste = Paste()
  }

  private mutating func step(_ byte: UInt8, _ output: inout Output) {
    switch state {
    case .ground: begin(byte, &output)
    case .character(let sequence, let isAlt): stepCharacter(byte, sequence, isAlt, &output)
    case .escape(let isDoubled): stepEscape(byte, isDoubled, &output)
    case .control(let body): stepControl(byte, body, &output)
    case .shifted(let body): stepShifted(byte, body, &output)
    case .console:
      state = .ground
      if let key = KeyTable.console[Unicode.Scalar(byte)] { output.append(.key(key)) }
    case .oldMouse(let bytes): stepOldMouse(bytes + [byte], &output)
    case .message(let introducer, let length, let afterEscape):
      stepMessage(byte, introducer, length, afterEscape)
    case .paste:
      if paste.take(byte) {
        output.append(.paste(paste.text(isWhole: true)))
        reset()
      }
    }
  }

  /// A byte that belongs to nothing begun before.
  private mutating func begin(_ byte: UInt8, _ output: inout Output) {
    state = .ground
    if byte == Self.escape {
      state = .escape(isDoubled: false)
    } else if byte < 0x20 || byte == 0x7F {
      if let key = KeyTable.control(byte) { output.append(.key(key)) }
    } else if byte < 0x80 {
      output.type(Unicode.Scalar(byte))
    } else if let sequence = UTF8Sequence(lead: byte) {
      state = .character(sequence, isAlt: false)
    }
  }

  private mutating func stepCharacter(
    _ byte: UInt8, _ sequence: UTF8Sequence, _ isAlt: Bool, _ output: inout Output
  ) {
    var sequence = sequence
    guard sequence.take(byte) else { return begin(byte, &output) }
    guard sequence.isComplete else {
      state = .character(sequence, isAlt: isAlt)
      return
    }
    state = .ground
    guard let scalar = sequence.scalar, scalar.properties.generalCategory != .control else { return }
    if isAlt { output.append(.key(.alt(Character(scalar)))) } else { output.type(scalar) }
  }

  private mutating func stepEscape(_ byte: UInt8, _ isDoubled: Bool, _ output: inout Output) {
    switch byte {
    case Self.escape:
      if isDoubled { output.escape(times: 1) }
      state = .escape(isDoubled: true)
    case UInt8(ascii: "["): state = .control([])
    case UInt8(ascii: "O"): state = .shifted([])
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
      if isDoubled { output.escape(times: 1) }
      state = .message(introducer: byte, length: 0, afterEscape: false)
    case 0x20..<0x7F:
      if isDoubled { output.escape(times: 1) }
      state = .ground
      output.append(.key(.alt(Character(Unicode.Scalar(byte)))))
    default:
      if let sequence = UTF8Sequence(lead: byte) {
        if isDoubled { output.escape(times: 1) }
        state = .character(sequence, isAlt: true)
      } else {
        output.escape(times: isDoubled ? 2 : 1)
        begin(byte, &output)
      }
    }
  }

  private mutating func stepControl(_ byte: UInt8, _ body: [UInt8], _ output: inout Output) {
    let isNumber = body.allSatisfy { (0x30...0x39).contains($0) }
    switch byte {
    case UInt8(ascii: "[") where body.isEmpty: state = .console
    case UInt8(ascii: "M") where body.isEmpty: state = .oldMouse([])
    case UInt8(ascii: "$") where !body.isEmpty && isNumber: finish(byte, body, &output)
    case 0x20..<0x40: state = .control(body.count < Self.longestSequence ? body + [byte] : body)
    case 0x40..<0x7F: finish(byte, body, &output)
    default: begin(byte, &output)
    }
  }

  private mutating func finish(_ byte: UInt8, _ body: [UInt8], _ output: inout Output) {
    if byte == UInt8(ascii: "~"), body == Array("200".utf8) {
      state = .paste
    } else {
      state = .ground
      if body.count < Self.longestSequence {
        ControlSequence(body: body, final: Unicode.Scalar(byte)).control.map { output.append($0) }
      }
    }
  }

  private mutating func stepShifted(_ byte: UInt8, _ body: [UInt8], _ output: inout Output) {
    switch byte {
    case 0x30...0x3B: state = .shifted(body.count < Self.longestSequence ? body + [byte] : body)
    case 0x20..<0x7F:
      state = .ground
      ControlSequence(body: body, final: Unicode.Scalar(byte)).shifted.map { output.append($0) }
    default: begin(byte, &output)
    }
  }

  /// Terminals that do not know the report with numbers send three bytes, each 32 more than it means.
  private mutating func stepOldMouse(_ bytes: [UInt8], _ output: inout Output) {
    guard bytes.count == 3 else {
      state = .oldMouse(bytes)
      return
    }
    state = .ground
    let numbers = bytes.map { Int($0) - 32 }
    ControlSequence.mouse(button: numbers[0], column: numbers[1] - 1, row: numbers[2] - 1)
      .map { output.append($0) }
  }

  private mutating func stepMessage(_ byte: UInt8, _ introducer: UInt8, _ length: Int, _ afterEscape: Bool) {
    let isEnd = byte == 0x07 || afterEscape && byte == UInt8(ascii: "\\")
    state =
      isEnd || length >= Self.longestMessage
      ? .ground
      : .message(introducer: introducer, length: length + 1, afterEscape: byte == Self.escape)
  }
}

extension KeyDecoder {
  /// Events in order; what is typed in a row is put together, so that marks join their letters.
  private struct Output {
    private var events: [TerminalEvent] = []
    private var typed = String.UnicodeScalarView()

    mutating func type(_ scalar: Unicode.Scalar) { typed.append(scalar) }

    mutating func append(_ event: TerminalEvent) {
      finishTyped()
      events.append(event)
    }

    mutating func escape(times: Int) {
      for _ in 0..<times { append(.key(.escape)) }
    }

    mutating func finished() -> [TerminalEvent] {
      finishTyped()
      return events
    }

    private mutating func finishTyped() {
      guard !typed.isEmpty else { return }
      events += String(typed).map { .key(.character($0)) }
      typed = String.UnicodeScalarView()
    }
  }
}
