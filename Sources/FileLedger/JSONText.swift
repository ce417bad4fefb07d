import Campaign
import Foundation

/// Evidence, checks and objections: values that are kept in one column, as JSON with sorted keys.
enum JSONText {
  static func encoded(_ value: some Encodable) -> String? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Strings, days and whole numbers can always be encoded.
    guard let data = try? encoder.encode(value) else { return nil }
    return String(decoding: data, as: UTF8.self)
  }

  static func read<Value: Decodable>(_ text: String?) -> Value? {
    text.flatMap { try? decoder.decode(Value.self, from: Data($0.utf8)) }
  }

  private static let decoder = JSONDecoder()

  // What nearly every closed item has is read and written in its plain form, and by Foundation where it is not.

  static func write(_ checks: CheckMarks) -> String? { PlainJSON.text(checks) ?? encoded(checks) }

  static func write(_ evidence: [Evidence]) -> String? { PlainJSON.text(evidence) ?? encoded(evidence) }

  static func write(_ objections: [Objection]) -> String? { encoded(objections) }

  static func checks(_ text: String?) -> CheckMarks {
    guard let text else { return CheckMarks() }
    return PlainJSON.checks(text) ?? read(text) ?? CheckMarks()
  }

  static func evidence(_ text: String?) -> [Evidence] {
    guard let text else { return [] }
    return PlainJSON.evidence(text) ?? read(text) ?? EvidenceOfFormatOne.read(text)
  }
}
