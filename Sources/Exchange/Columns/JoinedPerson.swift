import Campaign

/// A person and the telephone in one cell: 王某 13800001111, 王某(13800001111), several of them in a row.
struct JoinedPerson: Hashable {
  /// Blank where the cell has no more than telephones.
  let name: String
  /// Blank where the cell has no telephone.
  let contact: String

  init(_ cell: String) {
    var names: [String] = []
    var contacts: [String] = []
    var other = String.UnicodeScalarView()
    var rest = Array(cell.unicodeScalars)[...]
    while let scalar = rest.first {
      if let end = JoinedPerson.endOfPhone(rest) {
        names.append(JoinedPerson.bare(String(other)))
        other.removeAll()
        contacts.append(JoinedPerson.text(rest[..<end]))
        rest = rest[end...]
      } else {
        // Digits that begin no telephone are passed over whole.
        repeat {
          other.append(rest.removeFirst())
        } while JoinedPerson.isDigit(scalar) && rest.first.map(JoinedPerson.isDigit) == true
      }
    }
    names.append(contacts.isEmpty ? trimmed(cell) : JoinedPerson.bare(String(other)))
    name = names.filter { !$0.isEmpty }.joined(separator: "、")
    contact = contacts.joined(separator: "、")
  }

  /// Whether a header names both: 责任人及电话, 责任人、联系方式, 负责人/手机.
  static func isNamed(by header: String) -> Bool {
    let parts = header.unicodeScalars.prefix(MatchKey.longest).split {
      separators.contains(CharacterFold.plain($0))
    }.map(String.init)
    guard parts.count == 2 else { return false }
    func column(_ name: String) -> Column? { Column.namedAlone(name) ?? Column.weaklyNamed(name) }
    return column(parts[0]) == .responsible && column(parts[1]) == .contact
  }

  private static let separators: Set<Unicode.Scalar> = ["及", "和", "与", "、", "/", ",", ";", "+", "&"]

  /// Where the telephone that begins here ends: seven digits at least, with what stands between them.
  private static func endOfPhone(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    guard let first = scalars.first else { return nil }
    var index = scalars.startIndex
    if !isDigit(first) {
      guard isOpening(first) || plain(first) == "+", scalars.count > 1, isDigit(scalars[index + 1]) else {
        return nil
      }
      // A bracket begins it only when it holds the area code.
      if isOpening(first), !holdsAreaCode(scalars) { return nil }
      index += 1
    }
    var digits = 0
    var end = index
    while index < scalars.endIndex {
      if isDigit(scalars[index]) {
        digits += 1
        end = index + 1
      } else if !joiners.contains(plain(scalars[index])) && !CharacterFold.isBlank(scalars[index]) {
        break
      }
      index += 1
    }
    return digits >= 7 ? end : nil
  }

  private static func holdsAreaCode(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let code = scalars.dropFirst().prefix(while: isDigit)
    let after = scalars[code.endIndex...].drop { plain($0) == ")" || plain($0) == "-" }
    return (3...4).contains(code.count) && after.first.map(isDigit) == true
  }

  private static let joiners: Set<Unicode.Scalar> = ["-", ".", "(", ")", "转", "_"]

  /// A masked digit is one too.
  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    let plain = plain(scalar)
    return plain == "*" || (plain.value >= 48 && plain.value <= 57)
  }

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool { plain(scalar) == "(" }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar { CharacterFold.plain(scalar) }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  private static let labels = ["联系电话", "联系方式", "办公电话", "手机号码", "手机号", "电话", "手机", "座机", "固话"]

  /// A name without brackets, signs and words that only lead to the telephone.
  private static func bare(_ text: String) -> String {
    var bare = text
    while true {
      let signs = bare.unicodeScalars
      let edge = { (scalar: Unicode.Scalar) in isEdge(scalar) }
      let first = signs.drop(while: edge)
      let name = String(String.UnicodeScalarView(first.reversed().drop(while: edge).reversed()))
      guard let label = labels.first(where: { name.hasSuffix($0) }) else { return name }
      bare = String(name.dropLast(label.count))
    }
  }

  private static func isEdge(_ scalar: Unicode.Scalar) -> Bool {
    if CharacterFold.isBlank(scalar) { return true }
    switch scalar.properties.generalCategory {
    case .openPunctuation, .closePunctuation, .otherPunctuation, .dashPunctuation, .control, .mathSymbol:
      return true
    default: return false
    }
  }
}
