import Ledger
import Words

/// What a person has said so far about the columns and names of a file.
struct MappingDraft: Hashable, Sendable {
  private(set) var columns: [ProposedColumn]
  /// Places of columns, and names, that a person answered.
  private(set) var columnsByHand: Set<Int> = []
  private(set) var unitsByHand: [String: String] = [:]
  private(set) var tasksByHand: [String: String] = [:]
  /// What was known before, and stands until a person says something else.
  private let known: MappingProposal

  init(_ proposal: MappingProposal) {
    known = proposal
    columns = proposal.columns
  }

  /// - Parameter review: which names the file has when its columns are these.
  func mapping(_ review: MappingReview) -> IntakeMapping {
    var mapping = MappingProposal(columns: columns).mapping
    for name in units(review) { mapping.units[name.text] = name.answer }
    for name in tasks(review) { mapping.tasks[name.text] = name.answer }
    return mapping
  }

  func units(_ review: MappingReview) -> [ProposedName] { answered(review.units, known.units, unitsByHand) }
  func tasks(_ review: MappingReview) -> [ProposedName] { answered(review.tasks, known.tasks, tasksByHand) }

  private func answered(_ names: [ProposedName], _ known: [ProposedName], _ byHand: [String: String])
    -> [ProposedName]
  {
    names.map { name in
      var name = name
      name.answer = byHand[name.text] ?? known.first { $0.text == name.text }?.answer ?? name.answer
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

  mutating func set(_ answer: String, ofUnit name: String) { unitsByHand[name] = answer }
  mutating func set(_ answer: String, ofTask name: String) { tasksByHand[name] = answer }
}
