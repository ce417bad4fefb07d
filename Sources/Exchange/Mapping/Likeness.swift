/// How like two names are, 0–1, when their typing does not matter (domain.md §2).
enum Likeness {
  /// The share of characters and of pairs of neighbours that both names have.
  static func of(_ one: String, _ other: String) -> Double {
    let (one, other) = (MatchKey.of(one), MatchKey.of(other))
    if one.isEmpty || other.isEmpty { return 0 }
    if one == other { return 1 }
    let characters = dice(one.map(String.init), other.map(String.init))
    return 0.6 * characters + 0.4 * dice(pairs(one), pairs(other))
  }

  /// The name that is most like a text, by any of the names it has; nil when none is half like it, or several
  /// are equally like it.
  static func nearest(_ text: String, in candidates: [(name: String, names: [String])]) -> String? {
    let scored = candidates.map { candidate in
      (candidate.name, candidate.names.map { of(text, $0) }.max() ?? 0)
    }.sorted { $0.1 > $1.1 }
    guard let best = scored.first, best.1 >= 0.45 else { return nil }
    if scored.count > 1, scored[1].1 == best.1 { return nil }
    return best.0
  }

  /// Twice what both have, by what they have together; what is there twice counts twice.
  private static func dice(_ one: [String], _ other: [String]) -> Double {
    if one.isEmpty || other.isEmpty { return 0 }
    var left: [String: Int] = [:]
    for part in one { left[part, default: 0] += 1 }
    var common = 0
    for part in other where left[part, default: 0] > 0 {
      left[part, default: 0] -= 1
      common += 1
    }
    return 2 * Double(common) / Double(one.count + other.count)
  }

  private static func pairs(_ text: String) -> [String] {
    let characters = Array(text)
    return characters.indices.dropLast().map { String(characters[$0...($0 + 1)]) }
  }
}
