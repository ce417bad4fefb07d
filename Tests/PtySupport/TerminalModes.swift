import Glibc

/// The modes of a terminal, as `stty -a` shows them.
public struct TerminalModes: Equatable, Sendable, CustomStringConvertible {
  public let input: UInt32
  public let output: UInt32
  public let control: UInt32
  public let local: UInt32
  public let characters: [UInt8]

  init(of descriptor: Int32) {
    var modes = termios()
    tcgetattr(descriptor, &modes)
    self.init(modes)
  }

  init(_ modes: termios) {
    input = modes.c_iflag
    output = modes.c_oflag
    control = modes.c_cflag
    local = modes.c_lflag
    characters = withUnsafeBytes(of: modes.c_cc) { Array($0) }
  }

  /// Whether keys are shown and lines are edited by the terminal, as a shell wants it.
  public var isCooked: Bool { local & UInt32(ICANON | ECHO | ISIG) == UInt32(ICANON | ECHO | ISIG) }

  public var description: String {
    let words = [input, output, control, local].map { String($0, radix: 8) }.joined(separator: " ")
    return "\(words) \(characters)"
  }
}
