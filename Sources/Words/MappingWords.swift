import Ledger

/// The words of the step that asks how a file's columns, units, tasks and states are to be understood.
public struct MappingWords: Sendable {
  public let title: String
  // The file.
  public let fault: @Sendable (MappingError.Fault) -> String
  /// File with line and fault as one line.
  public let error: @Sendable (_ place: String, _ fault: String) -> String
  /// What stands at the head of a mapping's file, and above each of its tables.
  public let fileHead: [String]
  public let fileColumns: @Sendable (_ known: String) -> [String]
  public let fileUnits: @Sendable (_ known: String) -> [String]
  public let fileTasks: [String]
  public let fileStates: @Sendable (_ known: String) -> [String]
  /// Behind what is only likely, and behind what nothing is known of.
  public let guessed: String
  public let unanswered: String
  // The screen.
  public let columns: String
  public let names: @Sendable (NameKind) -> String
  /// The heads of the list.
  public let inFile: String
  public let inLedger: String
  public let samples: String
  public let certainty: @Sendable (Certainty) -> String
  public let byHand: String
  public let intoNote: String
  public let passedOver: String
  /// The column 备注 itself.
  public let noteColumn: String
  public let noAnswer: String
  public let untitled: @Sendable (_ column: Int) -> String
  public let rows: @Sendable (_ rows: Int) -> String
  /// So many of the rows that were looked at can be taken in.
  public let goodRows: @Sendable (_ good: Int, _ rows: Int) -> String
  public let missing: @Sendable (_ columns: String) -> String
  /// More is wrong than there is room for.
  public let badRows: @Sendable (_ rows: Int) -> String
  public let allIsWell: String
  public let chooseField: @Sendable (_ title: String) -> String
  public let chooseName: @Sendable (_ kind: NameKind, _ name: String) -> String
  public let required: String
  /// Below the list to choose from.
  public let searchKeys: String
  public let nothingFound: String
  /// Another column had the field before.
  public let taken: @Sendable (_ column: String, _ field: String) -> String
  public let cannotName: String
  public let nothingToUndo: String
  public let stillMissing: @Sendable (_ columns: String) -> String
  public let onlyColumns: String
  /// Bad rows are left when the person wants to go on.
  public let saveBad: @Sendable (_ bad: Int, _ rows: Int) -> String
  public let saveBadLines: [String]
  public let saveBadKeys: String
  public let leave: String
  public let leaveLines: [String]
  public let leaveKeys: String
  public let action: @Sendable (MappingAction) -> String
  public let hint: @Sendable (MappingAction) -> String
  // Around it.
  public let saved: @Sendable (_ path: String) -> String
  public let used: @Sendable (_ path: String) -> String
  public let left: String
  /// --ask without a terminal.
  public let needsTerminal: String
  /// The proposal was printed: what to do with it.
  public let proposed: @Sendable (_ file: String) -> String
}

/// What can be done on the screen that asks how a file is to be understood.
public enum MappingAction: String, CaseIterable, Hashable, Sendable {
  case up, down, pageUp, pageDown, first, last, nextSection, previousSection, choose, note, passOver
  case undo, save, leave, help, theme, repaint
}

extension Words {
  /// What is wrong with a mapping.
  public func describe(_ error: MappingError) -> String {
    let place = error.line.map { "\(error.file):\($0)" } ?? error.file
    var fault = error.fault
    if case .unreadable(let toml) = fault { fault = .unreadable(told(toml)) }
    return mapping.error(place, mapping.fault(fault))
  }
}
