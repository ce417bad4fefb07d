/// The characters of 2 × 4 dots.
enum Braille {
  /// The bits of a cell's dots, row by row from the top, left and right.
  private static let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]

  /// The bit of a dot: columns 0–1, rows 0–3; others count on from the cell beside.
  static func bit(column: Int, row: Int) -> UInt8 { bits[row & 3][column & 1] }

  /// The character with these dots; a blank for none.
  static func character(_ dots: UInt8) -> Character {
    guard dots > 0, let scalar = Unicode.Scalar(0x2800 + UInt32(dots)) else { return " " }
    return Character(scalar)
  }
}
