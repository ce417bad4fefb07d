/// One column of a canvas: a character, or the right half of a wide one.
///
/// Three machine words without references: every key makes, copies and compares thousands of them.
public struct Cell: Hashable, Sendable {
  /// From the lowest bit: the scalar that takes room in 21 bits, two marks on it in 20 bits each, the width in 2.
  private var text: UInt64
  public var style: Style

  private static let markBits: UInt64 = 20
  private static let firstMark: UInt64 = 21
  private static let secondMark = firstMark + markBits
  private static let widthBit = secondMark + markBits

  /// - Parameter width: 1 or 2 columns; 0 for the right half of a wide character.
  init(_ scalar: Unicode.Scalar, width: Int, style: Style) {
    text = UInt64(scalar.value) | UInt64(width) << Cell.widthBit
    self.style = style
  }

  public static func blank(_ style: Style) -> Cell { Cell(" ", width: 1, style: style) }

  /// 1 or 2 columns; 0 for the right half of a wide character.
  public var width: Int { Int(text >> Cell.widthBit) }

  /// The scalar that takes room; a blank for the right half of a wide character.
  public var base: Unicode.Scalar { scalar(UInt32(truncatingIfNeeded: text & (1 << Cell.firstMark - 1))) }

  /// What joins it.
  public var marks: (first: Unicode.Scalar?, second: Unicode.Scalar?) {
    (mark(Cell.firstMark), mark(Cell.secondMark))
  }

  /// The scalar that takes room with the marks on it.
  public var character: Character {
    var scalars = String.UnicodeScalarView()
    scalars.append(base)
    if let mark = marks.first { scalars.append(mark) }
    if let mark = marks.second { scalars.append(mark) }
    return String(scalars).first ?? " "
  }

  /// Whether a blank is all that it shows.
  public var isBlank: Bool { text & (1 << Cell.widthBit - 1) == 0x20 }

  /// Adds a mark, where the two make one character and there is room for it: `harmless` leaves two.
  mutating func join(_ mark: Unicode.Scalar) {
    var joined = String(character)
    joined.unicodeScalars.append(mark)
    guard joined.count == 1, mark.value >> Cell.markBits == 0 else { return }
    let place = marks.first == nil ? Cell.firstMark : marks.second == nil ? Cell.secondMark : nil
    if let place { text |= UInt64(mark.value) << place }
  }

  private func mark(_ place: UInt64) -> Unicode.Scalar? {
    let value = UInt32(truncatingIfNeeded: text >> place & (1 << Cell.markBits - 1))
    return value == 0 ? nil : scalar(value)
  }

  private func scalar(_ value: UInt32) -> Unicode.Scalar { Unicode.Scalar(value) ?? "\u{FFFD}" }
}
