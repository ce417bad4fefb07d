import Ledger

extension LedgerColumn {
  /// The columns that an office's own file may have, in the ledger's order; 备注 is what everything else goes into.
  public static var choices: [LedgerColumn] {
    Column.proposable.filter { $0 != .note }.map {
      LedgerColumn(id: $0.rawValue, title: $0.title, isRequired: Column.required.contains($0))
    }
  }
}
