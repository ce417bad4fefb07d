import Campaign

/// The words of the screens.
public struct BoardWords: Sendable {
  public let demo: String
  public let whole: String
  /// What the totals stand for.
  public let allUnits: String
  public let allAreas: String
  public let total: String
  public let closed: String
  public let overdue: String
  public let dueSoon: String
  public let waiting: String
  public let returned: String
  public let noItems: String
  /// A cell with items, or without, none of which waits for a step.
  public let nothingOpen: String
  public let matching: String
  public let worst: String
  public let rows: String
  public let columns: String
  public let date: @Sendable (CivilDate) -> String
  public let filtered: String
  public let filterCleared: String
  public let density: @Sendable (Density) -> String
  public let order: @Sendable (RowOrder) -> String
  public let axesSwapped: String
  public let axesStraight: String
  public let areasExpanded: String
  public let areasFolded: String
  public let marked: @Sendable (Int) -> String
  public let marksCleared: String
  public let stateWidth: Int
  /// Days left; negative when over.
  public let daysLeftShort: @Sendable (Int) -> String
  /// Days left; negative when over.
  public let daysLeft: @Sendable (Int) -> String
  public let item: String
  public let state: String
  public let light: String
  public let text: String
  /// The day on which time alone changes the light, and the light of that day.
  public let changesOn: @Sendable (CivilDate, String) -> String
  public let originalDeadline: String
  public let number: String
  public let unit: String
  public let area: String
  public let task: String
  public let site: String
  public let origin: String
  public let leader: String
  public let weight: String
  public let note: String
  public let progress: String
  public let returns: String
  public let rebounds: String
  public let extensions: String
  public let effect: String
  public let voidReason: String
  public let evidence: String
  public let noEvidence: String
  /// In the field of who signs for several items.
  public let eachResponsible: String
  public let evidenceHint: String
  public let revealHint: String
  public let revealed: String
  public let signature: String
  public let reason: String
  public let finding: String
  public let checker: String
  public let approver: String
  public let newDeadline: String
  public let survivor: String
  public let notADate: String
  public let notADeadline: String
  public let notAWeight: String
  /// A contact that was changed and still holds the stars of its mask.
  public let maskedContact: String
  public let missing: String
  public let numberHint: String
  public let deadlineHint: String
  public let any: String
  public let addTitle: String
  public let editTitle: String
  public let noteTitle: String
  public let filterTitle: String
  public let pickTitle: String
  public let formKeys: String
  public let filterKeys: String
  public let unchanged: String
  /// Esc on a form with something in it.
  public let discard: String
  public let helpTitle: String
  public let helpKeys: String
  public let quitAlways: String
  public let mouse: String
  public let mouseHelp: String
  public let screen: @Sendable (ScreenKind) -> String
  public let nothingSelected: String
  public let unknownCommand: @Sendable (String) -> String
  /// The most that a field holds, in UTF-16 code units.
  public let pasteTooLong: @Sendable (_ limit: Int) -> String
  public let themeName: @Sendable (ThemeName) -> String
  public let noSearch: String
  public let notFound: @Sendable (String) -> String
  public let found: @Sendable (String, Int) -> String
  /// Of a text that so many items hold that they were not counted.
  public let foundOften: @Sendable (String) -> String
  public let wrapped: String
  public let roadEnds: @Sendable (String, String) -> String
  public let noLegalStep: String
  public let undoHint: String
  /// All items are looked at, which takes a while.
  public let counting: @Sendable (_ items: Int) -> String
  public let redoHint: String
  public let nothingToRedo: String
  public let didMany: @Sendable (Int, String) -> String
  public let tooSmall: @Sendable (Int, Int) -> String
  /// What a key does, for the help screen.
  public let action: @Sendable (Action) -> String
  /// The same in a word, for the line of keys.
  public let hint: @Sendable (Action) -> String
  /// The name of a column of the store.
  public let column: @Sendable (String) -> String
}
