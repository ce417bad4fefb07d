import Campaign

/// Names for the sheets of one workbook: what Excel takes, each once.
struct SheetNames {
  /// UTF-16 units.
  static let longest = 31
  private var taken: Set<String> = []

  /// A name that says the title as far as a sheet's name can.
  mutating func next(for title: String) -> String {
    let base = SheetNames.legal(title)
    var name = base
    var number = 2
    while taken.contains(name.lowercased()) {
      let ending = "(\(number))"
      name = SheetNames.cut(base, to: SheetNames.longest - ending.utf16.count) + ending
      number += 1
    }
    taken.insert(name.lowercased())
    return name
  }

  /// Without what Excel refuses in a name: `[ ] : * ? / \`, apostrophes at the ends, more than 31 units, the word
  /// History.
  private static func legal(_ title: String) -> String {
    var name = String.UnicodeScalarView()
    for scalar in printableLine(title).unicodeScalars {
      switch scalar {
      case "[": name.append("(")
      case "]": name.append(")")
      case ":", "*", "?", "/", "\\": name.append("-")
      // Wherever it stands: names with apostrophes must be doubled where ranges name the sheet.
      case "'": name.append("’")
      default: name.append(scalar)
      }
    }
    let text = trimmed(cut(String(name), to: longest - 1))
    if text.isEmpty { return "-" }
    return text.lowercased() == "history" || readsAsRange(text) ? text + "-" : text
  }

  /// Whether a formula would take it for a number or a cell. libxlsxwriter writes such names without quotation
  /// marks, and Excel then holds the print area to be damaged.
  private static func readsAsRange(_ name: String) -> Bool {
    name.utf8.allSatisfy {
      switch $0 {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "."), UInt8(ascii: "_"):
        true
      default: false
      }
    }
  }

  private static func cut(_ text: String, to units: Int) -> String {
    var result = String.UnicodeScalarView()
    var room = units
    for scalar in text.unicodeScalars {
      room -= scalar.utf16.count
      if room < 0 { break }
      result.append(scalar)
    }
    return String(result)
  }
}
