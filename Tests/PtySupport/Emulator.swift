import CVterm

/// A colour on the screen of a `PtySession`.
public enum PtyColour: Hashable, Sendable {
  /// The terminal's own.
  case standard
  case indexed(UInt8)
  case rgb(UInt8, UInt8, UInt8)
}

/// One column of the screen of a `PtySession`.
public struct PtyCell: Hashable, Sendable {
  /// A blank for an empty cell; empty for the right half of a wide character.
  public let text: String
  /// 1 or 2; 0 for the right half of a wide character.
  public let width: Int
  public let foreground: PtyColour
  public let background: PtyColour
  public let isBold: Bool
  public let isUnderlined: Bool
  public let isItalic: Bool
  public let isReversed: Bool
}

/// A terminal emulator without a window.
final class Emulator {
  let pointer: OpaquePointer

  init(columns: Int, rows: Int) {
    pointer = cv_emulator_new(Int32(columns), Int32(rows))
  }

  deinit { cv_emulator_free(pointer) }

  /// What the terminal has to say to the program, since the last call.
  func takeSaid() -> [UInt8] {
    var result: [UInt8] = []
    var buffer = [CChar](repeating: 0, count: 4096)
    while true {
      let count = cv_emulator_take(pointer, &buffer, buffer.count)
      if count == 0 { return result }
      result += buffer[..<count].map { UInt8(bitPattern: $0) }
    }
  }

  func cell(column: Int, row: Int) -> PtyCell {
    let cell = cv_emulator_cell(pointer, Int32(column), Int32(row))
    return PtyCell(
      text: Self.text(of: cell), width: Int(cell.width), foreground: PtyColour(cell.foreground),
      background: PtyColour(cell.background), isBold: cell.bold, isUnderlined: cell.underline,
      isItalic: cell.italic, isReversed: cell.reverse)
  }

  private static func text(of cell: cv_cell) -> String {
    guard cell.width > 0 else { return "" }
    guard cell.count > 0 else { return " " }
    return withUnsafeBytes(of: cell.scalars) { bytes in
      let scalars = bytes.bindMemory(to: UInt32.self).prefix(Int(cell.count)).compactMap(Unicode.Scalar.init)
      return String(String.UnicodeScalarView(scalars))
    }
  }
}

extension PtyColour {
  init(_ colour: cv_colour) {
    switch colour.kind {
    case CV_INDEXED: self = .indexed(colour.index)
    case CV_RGB: self = .rgb(colour.red, colour.green, colour.blue)
    default: self = .standard
    }
  }
}
