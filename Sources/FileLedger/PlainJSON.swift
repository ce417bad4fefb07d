import Campaign
import Ledger

/// Checks, evidence and changes as `JSONText` and `ChangeText` keep them, and the plan, read and written without the cost
/// of Foundation's coders, which is most of the cost of an item: as long as no string of them needs an escape, but for
/// the quotes and backslashes of changes that are written. Everything else is nil.
struct PlainJSON {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  static func checks(_ text: String) -> CheckMarks? { whole(text) { $0.checks() } }
  static func evidence(_ text: String) -> [Evidence]? { whole(text) { $0.filledList { $0.piece() } } }
  static func changes(_ text: String) -> [FieldChange]? { whole(text) { $0.filledList { $0.change() } } }

  /// What a text is, read by `body` from its beginning to its end.
  static func whole<Value>(_ text: String, _ body: (inout PlainJSON) -> Value?) -> Value? {
    var text = text
    return text.withUTF8 { bytes in
      var json = PlainJSON(bytes)
      let value = body(&json)
      return json.isAtEnd ? value : nil
    }
  }

  private mutating func checks() -> CheckMarks? {
    guard take("{") else { return nil }
    var marks = CheckMarks()
    repeat {
      guard let check = string().flatMap(Check.init(rawValue:)), take(":"), let mark = mark() else {
        return nil
      }
      marks[check] = mark
    } while take(",")
    return take("}") ? marks : nil
  }

  /// A list that may have nothing in it.
  mutating func list<Element>(_ element: (inout PlainJSON) -> Element?) -> [Element]? {
    take("[]") ? [] : filledList(element)
  }

  private mutating func filledList<Element>(_ element: (inout PlainJSON) -> Element?) -> [Element]? {
    guard take("[") else { return nil }
    var list: [Element] = []
    repeat {
      guard let next = element(&self) else { return nil }
      list.append(next)
    } while take(",")
    return take("]") ? list : nil
  }

  private var isAtEnd: Bool { position == bytes.count }

  private mutating func mark() -> CheckMark? {
    guard take(#"{"by":"#), let name = string(), take(#","note":"#), let note = string(), take(#","on":"#),
      let day = string().flatMap({ CivilDate(iso: $0) }), take("}")
    else { return nil }
    return CheckMark(by: name, on: day, note: note)
  }

  private mutating func piece() -> Evidence? {
    guard take(#"{"path":"#), let path = string(), take(#","sha256":"#), let digest = string(),
      take(#","size":"#), let size = number(), take("}")
    else { return nil }
    return Evidence(path: path, size: size, sha256: digest)
  }

  private mutating func change() -> FieldChange? {
    guard take("["), let field = string(), take(","), let before = stringOrNull(), take(","),
      let after = stringOrNull(), take("]")
    else { return nil }
    return FieldChange(field: field, before: before, after: after)
  }

  /// Nil inside for `null`, nil outside for anything else that is no string.
  private mutating func stringOrNull() -> String?? { take("null") ? .some(nil) : string().map(Optional.some) }

  /// Whether the rest begins like this; then it is passed.
  mutating func take(_ literal: StaticString) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard bytes.count - position >= count else { return false }
    for index in 0..<count where bytes[position + index] != literal.utf8Start[index] { return false }
    position += count
    return true
  }

  /// A string without escapes and control characters.
  mutating func string() -> String? {
    guard take("\"") else { return nil }
    let start = position
    while position < bytes.count, bytes[position] != 0x22 {
      if bytes[position] == 0x5C || bytes[position] < 0x20 { return nil }
      position += 1
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    return take("\"") ? text : nil
  }

  /// A whole number that is not negative.
  mutating func number() -> Int? {
    let start = position
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
    return Int(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  // Writing

  static func text(_ checks: CheckMarks) -> String? {
    var json = "{"
    // In the order of their names, as JSONEncoder sorts them.
    for check in sorted {
      guard let mark = checks[check] else { continue }
      guard isPlain(mark.by), isPlain(mark.note) else { return nil }
      json += json.utf8.count == 1 ? "\"" : ",\""
      json += check.rawValue
      json += "\":{\"by\":\""
      json += mark.by
      json += "\",\"note\":\""
      json += mark.note
      json += "\",\"on\":\""
      json += mark.on.iso
      json += "\"}"
    }
    return json + "}"
  }

  private static let sorted = Check.allCases.sorted { $0.rawValue < $1.rawValue }

  static func text(_ evidence: [Evidence]) -> String? {
    var json = "["
    for piece in evidence {
      guard isPlain(piece.path), isPlain(piece.sha256) else { return nil }
      json += json.utf8.count == 1 ? "{\"path\":\"" : ",{\"path\":\""
      json += piece.path
      json += "\",\"sha256\":\""
      json += piece.sha256
      json += "\",\"size\":"
      json += String(piece.size)
      json += "}"
    }
    return json + "]"
  }

  static func text(_ changes: [FieldChange]) -> String? {
    var json = "["
    for change in changes {
      json += json.utf8.count == 1 ? "[" : ",["
      for (place, text) in [change.field, change.before, change.after].enumerated() {
        if place > 0 { json += "," }
        guard let text else {
          json += "null"
          continue
        }
        guard let text = escaped(text) else { return nil }
        json += "\""
        json += text
        json += "\""
      }
      json += "]"
    }
    return json + "]"
  }

  /// A string as it is written: a change of evidence or checks is JSON itself, full of quotes.
  private static func escaped(_ text: String) -> String? {
    if isPlain(text) { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 32)
    for byte in text.utf8 {
      guard byte >= 0x20, byte != 0x7F else { return nil }
      if byte == 0x22 || byte == 0x5C { bytes.append(0x5C) }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a string is written as it is: no quote, no backslash, no control character, and nothing that an encoder
  /// may see fit to escape.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F }
  }
}
