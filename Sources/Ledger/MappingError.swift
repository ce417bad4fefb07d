/// What is wrong with a file that says how an office's columns, units, tasks and states are to be understood.
public struct MappingError: Error, Hashable, Sendable {
  public var file: String
  /// From 1; nil when it is not known.
  public var line: Int?
  public var fault: Fault

  public init(file: String, line: Int?, fault: Fault) {
    self.file = file
    self.line = line
    self.fault = fault
  }

  public enum Fault: Hashable, Sendable {
    /// It cannot be read at all.
    case unreadable(TOMLFault)
    /// A table that no mapping has.
    case unknownTable(String, known: [String])
    /// Not a table of texts, or not a text in one.
    case notText(String)
    /// The ledger has no column of this id; the one that is most like it.
    case unknownColumn(String, nearest: String?, known: [String])
    case unknownUnit(String, nearest: String?, known: [String])
    case unknownTask(String, nearest: String?)
    /// No state is called so; all ids and names.
    case unknownState(String, known: [String])
  }

  /// Whether there is no such input, rather than bad input (sysexits 66, not 65).
  public var isMissingInput: Bool {
    if case .unreadable(let fault) = fault { fault.isMissingInput } else { false }
  }
}
