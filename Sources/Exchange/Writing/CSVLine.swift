/// One row as RFC 4180 writes it, every cell guarded against being taken for a formula.
public enum CSVLine {
  /// The row with its CRLF.
  public static func text(_ cells: [String]) -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      if index > 0 { line += "," }
      append(FormulaGuard.guarded(cell), to: &line)
    }
    return line + "\r\n"
  }

  private static func append(_ cell: String, to line: inout String) {
    guard cell.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D, 0x09, 0x3B].contains($0) }) else {
      line += cell
      return
    }
    line += "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { line.unicodeScalars.append("\"") }
      line.unicodeScalars.append(scalar)
    }
    line += "\""
  }
}
