import Canvas

/// A finished `ESC [ …` or `ESC O …`: what lies between the introducer and the last byte, and the last byte.
struct ControlSequence {
  let body: [UInt8]
  let final: Unicode.Scalar

  /// What `ESC [` sent; nil for what is no key.
  var control: TerminalEvent? {
    if body.first == UInt8(ascii: "<") { return mouse }
    guard let parameters = Self.numbers(body[...]) else { return nil }
    switch final {
    case "~", "$", "^", "@": return parameters.first.flatMap { KeyTable.numbers[$0] }.map { .key($0) }
    // With a row before it, the place of the cursor and not F3.
    case "R" where parameters.count > 1 && parameters.first != 1: return nil
    default: return KeyTable.letters[final].map { .key($0) }
    }
  }

  /// What `ESC O` sent.
  var shifted: TerminalEvent? {
    (KeyTable.letters[final] ?? KeyTable.keypad[final]).map { .key($0) }
  }

  /// `ESC [ < button ; column ; row M`, counted from 1; `m` is the release. Shift, Alt and Ctrl are bits 2 to 4.
  private var mouse: TerminalEvent? {
    guard final == "M", let numbers = Self.numbers(body.dropFirst()), numbers.count == 3 else { return nil }
    return Self.mouse(button: numbers[0], column: numbers[1] - 1, row: numbers[2] - 1)
  }

  /// A press of the left button, or a turn of the wheel; nil for the rest.
  static func mouse(button: Int, column: Int, row: Int) -> TerminalEvent? {
    let kinds: [Int: MousePress.Kind] = [0: .click, 64: .wheelUp, 65: .wheelDown]
    guard let kind = kinds[button & ~0b11100], column >= 0, row >= 0 else { return nil }
    return .mouse(MousePress(point: Point(column: column, row: row), kind: kind))
  }

  /// Decimal numbers between semicolons, an empty one as 0; nil when there is anything else.
  private static func numbers(_ bytes: ArraySlice<UInt8>) -> [Int]? {
    var result = [0]
    for byte in bytes {
      switch byte {
      case UInt8(ascii: ";"): result.append(0)
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        result[result.count - 1] = min(result[result.count - 1] * 10 + Int(byte) - 48, 1 << 20)
      default: return nil
      }
    }
    return result
  }
}
