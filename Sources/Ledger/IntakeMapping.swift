/// How the words of an office's own file are to be understood: which column is which, and what its units and
/// tasks are called in the campaign. What is not named here is found by itself or not at all.
public struct IntakeMapping: Hashable, Sendable {
  /// Header as the file writes it → the English id of the ledger's column; empty for one that is passed over.
  public var columns: [String: String]
  /// The file's name of a unit → the unit's full name.
  public var units: [String: String]
  /// The file's name of a task → the task's name.
  public var tasks: [String: String]

  public init(columns: [String: String] = [:], units: [String: String] = [:], tasks: [String: String] = [:]) {
    self.columns = columns
    self.units = units
    self.tasks = tasks
  }

  public var isEmpty: Bool { columns.isEmpty && units.isEmpty && tasks.isEmpty }
}
