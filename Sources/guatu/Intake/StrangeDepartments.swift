import Campaign
import Words

/// Departments of a file that the plan calls a little otherwise: 公安局 for 市公安局. Each name is ranked by itself, so
/// a person should know.
struct StrangeDepartments {
  private let known: [String]
  private let names: Set<String>
  /// Each strange name once, with what it is like; nil where it is like nothing.
  private var found: [String: String?] = [:]
  private var order: [(name: String, like: String)] = []

  private static let mostTold = 5

  init(_ plan: Plan) {
    known = plan.departments.map(\.name)
    names = Set(known)
  }

  mutating func look(at item: Item) {
    let name = item.entry.department
    guard !name.isEmpty, !names.contains(name), found[name] == nil else { return }
    let like = known.filter { $0.hasSuffix(name) || name.hasSuffix($0) }
    let only = like.count == 1 ? like.first : nil
    found[name] = .some(only)
    if let only, order.count < Self.mostTold { order.append((name, only)) }
  }

  /// nil where there were none.
  func line(_ words: Words) -> String? {
    order.isEmpty ? nil : words.commands.strangeDepartments(order)
  }
}
