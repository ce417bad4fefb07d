import Campaign

/// What is wrong with one row of a file on its way into the ledger: where, what, and why.
public struct RowProblem: Hashable, Sendable {
  /// The sheet that the row stands on, where several are read.
  public var sheet: String?
  /// The line of the file on which the row begins, from 1.
  public var line: Int
  /// The number of the row below the header, blank rows not counted, from 1.
  public var row: Int
  /// The header of the column as the file writes it; empty when the whole row is meant.
  public var column: String
  /// The cell as the file writes it.
  public var value: String
  public var reason: Reason

  public init(
    sheet: String? = nil, line: Int, row: Int, column: String, value: String, reason: Reason
  ) {
    self.sheet = sheet
    self.line = line
    self.row = row
    self.column = column
    self.value = value
    self.reason = reason
  }

  /// The same of a row on a sheet.
  public func on(_ sheet: String) -> RowProblem {
    var problem = self
    problem.sheet = sheet
    return problem
  }

  /// Why a row cannot be taken.
  public enum Reason: Hashable, Sendable {
    /// One of the seven mandatory fields, 乡(办) or 任务 is blank.
    case blank(Field)
    case blankUnit
    /// A file with some of the columns only goes by 编号.
    case blankNumber
    case blankTask
    /// No unit of the campaign has this name.
    case unknownUnit(known: [String])
    /// Several units may be meant.
    case ambiguousUnit([String])
    /// No task of the campaign has this name; the one that is most like it.
    case unknownTask(nearest: String?)
    /// 方面 is another one than the task's, which is this.
    case otherArea(String)
    /// 整改时限 names no day that can be read.
    case unreadDeadline
    /// 整改时限 was changed, but 时限含义 beside it still says another day.
    case deadlineDisagrees(text: CivilDate, meaning: CivilDate)
    case deadlineMeaning
    /// A spreadsheet has rounded the number (1.38E+10).
    case roundedPhone
    case progress
    case weight
    case unknownState
    /// Not a day YYYY-MM-DD that exists.
    case date
    /// Not a whole number from 0.
    case count
    /// Neither 是 nor 否.
    case flag
    /// Not `sha256 size path`, one a line.
    case evidence
    /// Not day, name and note of a ticked box; not objections and their answers.
    case checkMark
    case objections
    /// More or fewer cells than the header.
    case cellCount(expected: Int, found: Int)
    /// A formula whose result the file does not have.
    case uncalculated
    /// What a spreadsheet shows in place of a value: #REF!, #N/A.
    case errorValue
    /// Holds U+0000, which no text of a ledger has.
    case nullCharacter
    /// More UTF-16 units than a cell of a workbook holds.
    case textTooLong(limit: Int)
    /// Another row has the same 编号 and says something else.
    case duplicateNumber(line: Int)
    /// The same in another file, or on another sheet.
    case numberElsewhere(file: String, sheet: String?, line: Int)
    /// Another row without 编号 has the same unit, task, site and content, and says something else.
    case sameItem(line: Int)
    case sameItemElsewhere(file: String, sheet: String?, line: Int)
  }
}
