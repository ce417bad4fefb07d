/// What guatu reads and others wrote: the kinds of it, and a reader of each that can be tried with any bytes.
///
/// The tests change samples at random and watch what comes of them (`*FuzzTests`); `Fuzz` lets libFuzzer do that.
public enum ForeignInput: String, CaseIterable, Sendable {
  /// A ledger as text.
  case csv
  /// A ledger as a workbook whose parts lie open: `UnpackedWorkbook`.
  case workbook
  /// A ledger as a workbook, as it lies on the disk.
  case archive
  /// A campaign's plan as TOML.
  case template
  /// What a person said of a ledger's columns and names, as TOML.
  case mapping
  /// When something is due, as people write it.
  case deadline
  /// What a terminal sends.
  case keys

  /// Reads an input as guatu does.
  ///
  /// - Parameter folder: where files may lie meanwhile.
  /// - Returns: in a word or a few what came of it; a reader whose inputs are all refused at once tries nothing.
  /// - Throws: whatever a person must not see: a `Finding`, or an error that is not the reader's own.
  public func read(_ input: [UInt8], in folder: String) throws -> String {
    switch self {
    case .csv: try LedgerInput.read(input, at: "\(folder)/ledger.csv")
    case .workbook:
      try UnpackedWorkbook(input).packed().map { try LedgerInput.read($0, at: "\(folder)/ledger.xlsx") }
        ?? "not packed"
    case .archive: try LedgerInput.read(input, at: "\(folder)/ledger.xlsx")
    case .template: try TOMLInput.readTemplate(input)
    case .mapping: try TOMLInput.readMapping(input)
    case .deadline: try DeadlineInput.read(input)
    case .keys: try KeyInput.read(input)
    }
  }
}

/// What must not be, whatever was read.
public struct Finding: Error {
  public let what: String
}
