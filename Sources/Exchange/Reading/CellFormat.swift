import Ledger

/// How a workbook shows a number, as far as it changes what the number means.
enum CellFormat: UInt8, Hashable {
  case general
  case percent
  case year
  /// 2017年3月: the day that is stored with it was never meant.
  case month
  case day
  case dayTime
  case time

  /// A format that every workbook has without saying so, by its number (ECMA-376 part 1, 18.8.30, and what Chinese
  /// Excel shows for 27–36 and 50–58).
  static func builtIn(_ number: Int) -> CellFormat {
    switch number {
    case 9, 10: .percent
    case 17, 27, 36, 50, 52, 57: .month
    case 14...16, 28...31, 51, 53, 54, 58: .day
    case 18...21, 32...35, 45...47, 55, 56: .time
    case 22: .dayTime
    default: .general
    }
  }

  /// What a format of the workbook's own shows: only the letters outside quotes and brackets count, and only those
  /// for positive numbers.
  static func custom(_ code: String) -> CellFormat {
    let letters = letters(code)
    if letters.contains("general") { return .general }
    let hasYear = letters.contains("y")
    let hasDay = letters.contains("d") || letters.contains("aaa")
    let hasTime = letters.contains("h") || letters.contains("s")
    let hasMonth = letters.contains("m") && (!hasTime || hasYear || hasDay)
    if hasTime { return hasYear || hasDay ? .dayTime : .time }
    if hasDay { return .day }
    if hasYear { return hasMonth ? .month : .year }
    if hasMonth { return .day }
    return letters.contains("%") ? .percent : .general
  }

  private static func letters(_ code: String) -> String {
    var result = ""
    var closing: Character?
    var skipsNext = false
    for character in code {
      if skipsNext {
        skipsNext = false
      } else if let end = closing {
        if character == end { closing = nil }
      } else {
        switch character {
        case "\"": closing = "\""
        case "[": closing = "]"
        case "\\", "_", "*": skipsNext = true
        case ";": return result
        default: result += character.lowercased()
        }
      }
    }
    return result
  }
}

/// The formats of a workbook by the number that its cells give.
struct CellFormats {
  private(set) var all: [CellFormat] = []

  subscript(_ style: Int) -> CellFormat { all.indices.contains(style) ? all[style] : .general }

  /// Unpacked bytes of the part.
  private static let limit = 64 << 20

  init() {}

  init(_ zip: ZipReader, part: String) throws(IntakeError) {
    let visitor = Visitor()
    let stream = try XMLStream(zip.part(part, limit: CellFormats.limit), path: zip.path, visitor: visitor)
    while try stream.advance() {}
    all = visitor.styles
  }

  private final class Visitor: XMLVisitor {
    var styles: [CellFormat] = []
    private var customs: [Int: CellFormat] = [:]
    private var isInStyles = false

    override func start(_ name: XMLName, _ attributes: XMLAttributes) {
      switch name {
      case "numFmt":
        guard let number = attributes.number("numFmtId"), let code = attributes["formatCode"] else { return }
        customs[number] = CellFormat.custom(code)
      case "cellXfs": isInStyles = true
      case "xf":
        guard isInStyles else { return }
        let number = attributes.number("numFmtId") ?? 0
        styles.append(customs[number] ?? CellFormat.builtIn(number))
      default: break
      }
    }

    override func end(_ name: XMLName) { if name == "cellXfs" { isInStyles = false } }
  }
}
