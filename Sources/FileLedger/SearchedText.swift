import Campaign

/// The texts of an item that a search looks into, by their columns.
enum SearchedText {
  static let all: [(column: String, read: @Sendable (Entry) -> String)] = [
    ("number", { $0.number }), ("site", { $0.site }), ("content", { $0.content }), ("target", { $0.target }),
    ("measures", { $0.measures }), ("department", { $0.department }), ("responsible", { $0.responsible }),
    ("note", { $0.note }),
  ]

  static func of(_ entry: Entry) -> [String] { all.map { $0.read(entry) } }

  static let columns = Set(all.map(\.column))

  /// LIKE makes no difference between the cases of ASCII letters, and of no others.
  static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar
  }
}
