/// How the words of an office's own file are to be understood: which column is which, and what its units, tasks and
/// states are called in the campaign. What is not named here is found by itself or not at all.
public struct IntakeMapping: Hashable, Sendable {
  /// Header as the file writes it → the English id of the ledger's column; empty for one that is passed over.
  public var columns: [String: String]
  private var names: [NameKind: [String: String]] = [:]

  public init(
    columns: [String: String] = [:], units: [String: String] = [:], tasks: [String: String] = [:],
    states: [String: String] = [:]
  ) {
    self.columns = columns
    self[.units] = units
    self[.tasks] = tasks
    self[.states] = states
  }

  /// The file's names of a kind → what they mean: the full name of a unit, the name of a task, the id of a state.
  public subscript(kind: NameKind) -> [String: String] {
    get { names[kind] ?? [:] }
    set { names[kind] = newValue.isEmpty ? nil : newValue }
  }

  public var isEmpty: Bool { columns.isEmpty && names.isEmpty }

  /// Whether it says anything of names.
  public var hasNames: Bool { !names.isEmpty }

  /// This with what another says; where both say something, the other counts.
  public func merging(_ other: IntakeMapping) -> IntakeMapping {
    var merged = IntakeMapping(columns: columns.merging(other.columns) { $1 })
    for kind in NameKind.allCases { merged[kind] = self[kind].merging(other[kind]) { $1 } }
    return merged
  }
}
