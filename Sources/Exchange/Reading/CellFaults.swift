import Campaign

/// The cells of a row that hold no value that could be taken.
struct CellFaults: Hashable {
  enum Fault: Hashable {
    /// A formula that nothing has calculated yet.
    case uncalculated
    /// #REF!, #N/A and such.
    case errorValue
  }

  /// By their columns, from 0.
  private(set) var all: [Int: Fault] = [:]

  var isEmpty: Bool { all.isEmpty }

  subscript(_ column: Int) -> Fault? {
    get { all[column] }
    set { all[column] = newValue }
  }

  /// Those of some of the columns.
  func filter(_ isWanted: (Int) -> Bool) -> CellFaults {
    var faults = CellFaults()
    faults.all = all.filter { isWanted($0.key) }
    return faults
  }

  mutating func clear() { if !all.isEmpty { all.removeAll() } }

  /// What spreadsheets write for a value that cannot be, into CSV too.
  private static let errorValues: Set<String> = [
    "#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!",
  ]

  /// The error values among the cells of a text file.
  init(in cells: [String]) {
    for (column, cell) in cells.enumerated() where CellFaults.errorValues.contains(trimmed(cell)) {
      all[column] = .errorValue
    }
  }

  init() {}
}
