import Campaign

/// Which paper is wanted, of which moment, for whom.
public struct PaperRequest: Hashable, Sendable {
  public var kind: PaperKind
  /// The day that lights and days are for. Of a meeting's paper it is the meeting's last day instead.
  public var day: CivilDate
  /// Who asks: some papers are not for everybody.
  public var author: String
  /// The number of the meeting whose paper it is: the ledger as it left it.
  public var meeting: Int?
  /// Only what concerns this unit or department; nil for all.
  public var subject: RankingSubject?
  /// Only what was closed on these days, both included; for closures.
  public var closed: ClosedRange<CivilDate>?
  /// Contacts and other telephone numbers in full. Whoever writes the paper out must record it when it holds any.
  public var revealsContacts = false
  /// The paper's number in the office's own words; nil for the number of the meeting, else of the week.
  public var number: String?

  public init(_ kind: PaperKind, on day: CivilDate, by author: String) {
    self.kind = kind
    self.day = day
    self.author = author
  }
}

extension PaperKind {
  /// Whether it can be made for a department alone, for a unit alone.
  public var isForDepartments: Bool { self != .bulletin && self != .matrix }
  public var isForUnits: Bool { self != .bulletin }
  /// How it is written where nobody says: what is to be filled in is a workbook.
  public var usualFormat: String { self == .weekly ? "xlsx" : "docx" }
  /// Whether there may be contacts in it: as such, or where somebody wrote one into a text.
  public var hasContacts: Bool { self != .matrix }
}
