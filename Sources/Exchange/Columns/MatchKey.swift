import Campaign

/// What is left of a name when its typing does not matter: letters, digits and characters only, in their plain
/// form. 「施工工地揚塵“六個百分百”」 and 施工工地扬尘六个百分百 have the same key.
enum MatchKey {
  /// How much of a text is looked at, in scalars: no name is longer. A whole report in a cell, of which it is asked
  /// whether it names a column, a unit or a state, is not folded to its end each time.
  static let longest = 1024

  static func of(_ text: String) -> String {
    var key = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(longest) {
      let plain = CharacterFold.plain(scalar)
      if plain.value < 0x80 {
        if plain.properties.isAlphabetic || (plain.value >= 48 && plain.value <= 57) {
          key.append(Unicode.Scalar(UInt8(plain.value) | (plain.properties.isUppercase ? 0x20 : 0)))
        }
      } else if plain.properties.isAlphabetic || plain.properties.numericType != nil {
        key.append(plain)
      }
    }
    // A name of signs only, such as # or %, is its own key.
    return key.isEmpty ? trimmed(text) : String(key)
  }

  /// The text without what stands in brackets, of any width.
  static func withoutBrackets(_ text: String) -> String {
    var depth = 0
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(longest) {
      let plain = CharacterFold.plain(scalar)
      if plain == "(" || plain == "[" {
        depth += 1
      } else if plain == ")" || plain == "]" {
        depth = max(0, depth - 1)
      } else if depth == 0 {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
