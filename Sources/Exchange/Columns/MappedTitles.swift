import Ledger

/// What each header cell of a file is: what a mapping says of it, else what its name says.
struct MappedTitles {
  private var byKey: [String: String] = [:]

  /// - Parameter mapping: header → the id of the ledger's column; empty for one that is passed over.
  init(_ mapping: [String: String]) {
    for (title, id) in mapping.sorted(by: { $0.key < $1.key }) { byKey[MatchKey.of(title)] = id }
  }

  enum Answer: Hashable {
    case column(Column)
    /// A line in the note, whatever its name.
    case note
    case passedOver
    /// Not named by the mapping and not known.
    case unknown
  }

  /// Whether the mapping says anything of a title.
  func names(_ title: String) -> Bool { !title.isEmpty && byKey[MatchKey.of(title)] != nil }

  func answer(_ title: String) -> Answer {
    if names(title), let id = byKey[MatchKey.of(title)] {
      if id.isEmpty { return .passedOver }
      // Several columns may go into the note; the one that is named so is the note itself.
      if id == Column.note.rawValue && Column.named(title) != .note { return .note }
      if let column = Column(rawValue: id) { return .column(column) }
    }
    if Column.isIgnored(title) { return .passedOver }
    return Column.named(title).map { .column($0) } ?? .unknown
  }
}
