public import Canvas

/// A canvas with more than 400 pairs of colours: column 3 of row 5 has those of `paletteStyle(3, 5)`.
public func paletteCanvas(size: Size) -> Canvas {
  var canvas = Canvas(size: size)
  for row in 0..<size.rows {
    for column in 0..<size.columns {
      canvas.write("x", column: column, row: row, style: paletteStyle(column, row))
    }
  }
  canvas.write("palette", column: 0, row: size.rows - 1, style: .plain)
  return canvas
}

/// One of 24 × 18 styles.
public func paletteStyle(_ column: Int, _ row: Int) -> Style {
  let grey = UInt32(8 + row % 24 * 10)
  let green = UInt32(column % 18 * 15)
  return Style(foreground: Colour(green << 8, basic: 2), background: Colour(grey * 0x010101, basic: 0))
}
