import Ledger
import Words

/// What a person has said so far about the columns and names of a file.
struct MappingDraft: Hashable, Sendable {
  private(set) var columns: [ProposedColumn]
  /// Places of columns, and names, that a person answered.
  private(set) var columnsByHand: Set<Int> = []
  private(set) var namesByHand: [NameKind: [String: String]] = [:]
  /// What was known before, and stands until a person says something else.
  private let known: MappingProposal

  init(_ proposal: MappingProposal) {
    known = proposal
    columns = proposal.columns
  }

  /// - Parameter review: which names the file has when its columns are these.
  func mapping(_ review: MappingReview) -> IntakeMapping {
    var mapping = MappingProposal(columns: columns).mapping
    for kind in NameKind.allCases {
      for name in names(kind, review) { mapping[kind][name.text] = name.answer }
    }
    return mapping
  }

  /// The names of the file, each with what a person said of it, else with what was known or proposed.
  func names(_ kind: NameKind, _ review: MappingReview) -> [ProposedName] {
    review.names[kind, default: []].map { name in
      var name = name
      let before = known.names[kind, default: []].first { $0.text == name.text }
      name.answer = namesByHand[kind]?[name.text] ?? before?.answer ?? name.answer
      name.isKnown = before?.isKnown ?? false
      return name
    }
  }

  /// Says what a column is; the one that was it before goes into the note.
  ///
  /// - Returns: the place of the column that was it before.
  mutating func set(_ answer: ColumnAnswer, ofColumn index: Int) -> Int? {
    var before: Int?
    if case .field = answer {
      before = columns.indices.first { $0 != index && columns[$0].answer == answer }
    }
    if let before {
      columns[before].answer = .note
      columnsByHand.insert(before)
    }
    columns[index].answer = answer
    columnsByHand.insert(index)
    return before
  }

  mutating func set(_ answer: String, of name: String, _ kind: NameKind) {
    namesByHand[kind, default: [:]][name] = answer
  }
}
