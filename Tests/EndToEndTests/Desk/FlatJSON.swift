import Foundation

/// JSON with one line for each value: `evidence.0.path` → text; null is `null`, an empty list or object has no line.
struct FlatJSON {
  private(set) var values: [String: String] = [:]

  init(_ text: String) throws {
    add(try JSONSerialization.jsonObject(with: Data(text.utf8)), at: "")
  }

  subscript(path: String) -> String? { values[path] }

  private mutating func add(_ value: Any, at path: String) {
    func deeper(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
    switch value {
    case let object as [String: Any]: for (key, value) in object { add(value, at: deeper(key)) }
    case let list as [Any]: for (index, value) in list.enumerated() { add(value, at: deeper("\(index)")) }
    case is NSNull: values[path] = "null"
    default: values[path] = "\(value)"
    }
  }
}
