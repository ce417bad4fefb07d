import Campaign
import Words

/// Departments of a file that the plan calls a little otherwise: 公安局 for 市公安局. Each name is ranked by itself, so
/// a person should know.
struct StrangeDepartments {
  private let known: [String]
  /// Names that were looked at; those of the plan need no look.
  private var seen: Set<String>
  private var strange: [(name: String, like: String)] = []

  private static let mostTold = 5

  init(_ plan: Plan) {
    known = plan.departments.map(\.name)
    seen = Set(known)
  }

  mutating func look(at item: Item) {
    let name = item.entry.department
    guard !name.isEmpty, strange.count < Self.mostTold, seen.insert(name).inserted else { return }
    let like = known.filter { $0.hasSuffix(name) || name.hasSuffix($0) }
    if let only = like.first, like.count == 1 { strange.append((name, only)) }
  }

  /// nil where there were none.
  func line(_ words: Words) -> String? {
    strange.isEmpty ? nil : words.commands.strangeDepartments(strange)
  }
}
