import Foundation

/// JSON as the README documents it: sorted keys, null where there is nothing. What a terminal would obey is escaped.
enum Json {
  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return tame(String(decoding: try encoder.encode(value), as: UTF8.self))
  }

  /// The encoder escapes the controls of ASCII; those of Latin-1 and of the direction of writing mean something to a
  /// terminal, too. All of them stand in strings, where `\u009b` is the same.
  private static func tame(_ json: String) -> String {
    guard json.unicodeScalars.contains(where: isObeyed) else { return json }
    return json.unicodeScalars.reduce(into: "") { text, scalar in
      guard isObeyed(scalar) else { return text.unicodeScalars.append(scalar) }
      let digits = String(scalar.value, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }

  private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Writes an array element by element, so that its length costs no memory.
  struct ArrayWriter {
    private var isFirst = true

    mutating func write(_ value: some Encodable) throws {
      print(isFirst ? "[" : ",")
      print("  ", terminator: "")
      print(try Json.text(value), terminator: "")
      isFirst = false
    }

    func finish() { print(isFirst ? "[]" : "\n]") }
  }
}

/// A value that is written as null when there is none.
@propertyWrapper
struct OrNull<Value: Encodable & Sendable>: Encodable, Sendable {
  var wrappedValue: Value?

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let wrappedValue { try container.encode(wrappedValue) } else { try container.encodeNil() }
  }
}
