import Campaign

/// Checks and evidence as `JSONText` writes them, as long as no string of them needs an escape: read without the
/// cost of a JSONDecoder, which is most of the cost of reading an item. Everything else is nil.
struct PlainJSON {
  private var rest: Substring.UTF8View

  static func checks(_ text: String) -> CheckMarks? {
    var json = PlainJSON(rest: text[...].utf8)
    guard json.take("{") else { return nil }
    var marks = CheckMarks()
    repeat {
      guard let check = json.string().flatMap(Check.init(rawValue:)), json.take(":"), let mark = json.mark()
      else { return nil }
      marks[check] = mark
    } while json.take(",")
    return json.take("}") && json.rest.isEmpty ? marks : nil
  }

  static func evidence(_ text: String) -> [Evidence]? {
    var json = PlainJSON(rest: text[...].utf8)
    guard json.take("[") else { return nil }
    var pieces: [Evidence] = []
    repeat {
      guard let piece = json.piece() else { return nil }
      pieces.append(piece)
    } while json.take(",")
    return json.take("]") && json.rest.isEmpty ? pieces : nil
  }

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

  /// Whether the rest begins like this; then it is passed.
  private mutating func take(_ literal: StaticString) -> Bool {
    let expected = UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
    guard rest.starts(with: expected) else { return false }
    rest = rest.dropFirst(expected.count)
    return true
  }

  /// A string without escapes and control characters.
  private mutating func string() -> String? {
    guard take(#"""#) else { return nil }
    guard let end = rest.firstIndex(where: { $0 == 0x22 || $0 == 0x5C || $0 < 0x20 }), rest[end] == 0x22
    else {
      return nil
    }
    let text = String(Substring(rest[..<end]))
    rest = rest[end...].dropFirst()
    return text
  }

  private mutating func number() -> Int? {
    let digits = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }
    rest = rest[digits.endIndex...]
    return Int(Substring(digits))
  }
}
