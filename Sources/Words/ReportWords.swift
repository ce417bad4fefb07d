import Campaign

/// The words of the papers that an office owes: 通报, 周调度表, 销号清单, 督办单, 作战图, 移交清单.
public struct ReportWords: Sendable {
  /// What is filled into a weekly sheet, as its headers say it: the new progress, the new state, what was done.
  public let weekProgress: String
  public let weekState: String
  public let weekNote: String
  /// The count of an item's changes, by which a sheet that comes back is told from a newer ledger.
  public let revision: String

  // What all papers have
  /// A day as a document writes it.
  public let date: @Sendable (CivilDate) -> String
  /// The number of a paper of a meeting; of a week of the campaign; of a day; of one of several in a paper.
  public let meetingNumber: @Sendable (_ year: Int, _ meeting: Int) -> String
  public let weekNumber: @Sendable (_ year: Int, _ week: Int) -> String
  public let dayNumber: @Sendable (CivilDate) -> String
  public let partNumber: @Sendable (_ number: String, _ place: Int) -> String
  /// The title of a section; the first has the index 0.
  public let section: @Sendable (_ index: Int, _ title: String) -> String
  /// Up to when the ledger was read: a day, or the end of a meeting.
  public let asOf: String
  public let meetingLeft: @Sendable (_ meeting: Int, _ day: String) -> String
  public let inMeeting: @Sendable (_ meeting: Int) -> String
  /// The marking of what is not for everybody.
  public let restricted: String
  /// Columns.
  public let overdueDays: String
  public let issuedOn: String
  /// What a consequence or a letter is about.
  public let matter: String
  /// So many of a thing.
  public let times: @Sendable (_ thing: String, _ count: Int) -> String

  // What stands against a paper; `paper` is its name
  public let nothingToPress: @Sendable (_ name: String) -> String
  public let notForUnit: @Sendable (_ paper: String) -> String
  public let notForDepartment: @Sendable (_ paper: String) -> String
  public let notByDays: @Sendable (_ paper: String) -> String
  /// The format cannot go to a terminal.
  public let needsOutput: @Sendable (_ format: String) -> String
  /// The ending of a file's name that is none, or is not that of the format.
  public let unknownEnding: @Sendable (_ ending: String, _ known: String) -> String
  public let contradictingEnding: @Sendable (_ ending: String, _ format: String) -> String
  /// Signs that a name cannot hold.
  public let unusableName: @Sendable (_ signs: String) -> String
  /// Progress: so many items so far; and what was written.
  public let reading: @Sendable (_ items: Int) -> String
  public let written: @Sendable (_ paper: String, _ file: String) -> String

  public let bulletin: BulletinWords
  public let weekly: WeeklyWords
  public let closures: ClosuresWords
  public let letter: LetterWords
  public let matrix: MatrixWords
  public let referrals: ReferralsWords
}

/// 一、二、… 十; figures beyond.
func chineseOrdinal(_ index: Int) -> String {
  let signs = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
  return signs.indices.contains(index) ? signs[index] : "\(index + 1)"
}

/// 2017年3月20日; the same in simplified and traditional characters.
@Sendable func chinesePaperDate(_ date: CivilDate) -> String {
  let (year, month, day) = date.parts
  return "\(year)年\(month)月\(day)日"
}
