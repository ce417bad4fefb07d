/// What is wrong with a campaign template: the file, the line where it is known, the key, and the fault.
public struct TemplateError: Error, Hashable, Sendable {
  public var file: String
  /// From 1; nil when it is not known.
  public var line: Int?
  /// `area[2].tasks`, `settings.due-soon-days`; empty when the whole file is meant.
  public var key: String
  public var fault: Fault

  public init(file: String, line: Int?, key: String, fault: Fault) {
    self.file = file
    self.line = line
    self.key = key
    self.fault = fault
  }

  public enum Fault: Hashable, Sendable {
    /// It cannot be read at all.
    case unreadable(TOMLFault)
    case missing
    /// A key that no template has.
    case unknownKey(known: [String])
    case wrongType(expected: ValueKind)
    case blank
    case emptyList
    case duplicate(String)
    case tooMany(limit: Int)
    case tooLong(limit: Int)
    case outOfRange(ClosedRange<Int>)
    /// No region before it has this code.
    case unknownRegion(String)
    /// The root has no region below it, so that the board would have no rows.
    case noUnits(root: String)
    /// Phases must come in the order of their days.
    case phaseOrder
  }

  /// Whether there is no such input, rather than bad input (sysexits 66, not 65).
  public var isMissingInput: Bool {
    if case .unreadable(let fault) = fault { fault.isMissingInput } else { false }
  }

  public enum ValueKind: String, Hashable, Sendable { case text, integer, list, table }
}
