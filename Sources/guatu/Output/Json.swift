import Foundation

/// JSON as the README documents it: sorted keys, null where there is nothing.
enum Json {
  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
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
