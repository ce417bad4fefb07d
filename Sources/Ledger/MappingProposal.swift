/// How sure it is what a header or a name of a file means.
public enum Certainty: Hashable, Sendable {
  /// It is a name that the ledger or the plan knows.
  case sure
  /// It is like one, or its cells look so.
  case guess
  /// Nothing is like it.
  case none
}

/// A column of the ledger as a person chooses it.
public struct LedgerColumn: Hashable, Sendable {
  /// The English id, as a mapping writes it.
  public var id: String
  /// What the header of an exported file says.
  public var title: String
  /// Whether a ledger cannot be taken in without it.
  public var isRequired: Bool

  public init(id: String, title: String, isRequired: Bool) {
    self.id = id
    self.title = title
    self.isRequired = isRequired
  }
}

/// What a column of a file may become.
public enum ColumnAnswer: Hashable, Sendable {
  /// A column of the ledger, by its id.
  case field(String)
  /// A line in the note of each item.
  case note
  /// Not taken in at all.
  case passedOver

  /// The id that a mapping writes for what goes into the note.
  public static let noteID = "note"

  /// As a mapping writes it.
  public var id: String {
    switch self {
    case .field(let id): id
    case .note: ColumnAnswer.noteID
    case .passedOver: ""
    }
  }
}

/// A column of a file, and what it is taken for.
public struct ProposedColumn: Hashable, Sendable {
  /// As the file writes it; may be empty.
  public var title: String
  /// A few cells below it that are not blank.
  public var samples: [String]
  public var answer: ColumnAnswer
  public var certainty: Certainty

  public init(title: String, samples: [String], answer: ColumnAnswer, certainty: Certainty) {
    self.title = title
    self.samples = samples
    self.answer = answer
    self.certainty = certainty
  }
}

/// A name of a file that nobody knows, and the one that is meant by it.
public struct ProposedName: Hashable, Sendable {
  /// As the file writes it.
  public var text: String
  /// How many rows have it.
  public var rows: Int
  /// The plan's name, or the id of a state; nil where none is like it.
  public var answer: String?
  /// Whether somebody said so before; else the answer is a guess.
  public var isKnown: Bool

  public init(text: String, rows: Int, answer: String?, isKnown: Bool = false) {
    self.text = text
    self.rows = rows
    self.answer = answer
    self.isKnown = isKnown
  }
}

/// How a file would be understood: its columns, and the names that nobody knows.
public struct MappingProposal: Hashable, Sendable {
  /// In the order of the file.
  public var columns: [ProposedColumn]
  /// In the order in which the file names them.
  public var names: [NameKind: [ProposedName]]

  public init(columns: [ProposedColumn], names: [NameKind: [ProposedName]] = [:]) {
    self.columns = columns
    self.names = names
  }

  /// The proposal taken as it is.
  public var mapping: IntakeMapping {
    var mapping = IntakeMapping()
    // Two columns of one title cannot be told apart: the first decides.
    for column in columns where !column.title.isEmpty && mapping.columns[column.title] == nil {
      mapping.columns[column.title] = column.answer.id
    }
    for (kind, names) in names {
      for name in names { mapping[kind][name.text] = name.answer }
    }
    return mapping
  }
}

/// What a mapping makes of a file.
public struct MappingReview: Hashable, Sendable {
  /// Titles of the columns that a ledger needs and that none of the file's became.
  public var missing: [String]
  /// So many rows were looked at, and so many of them can be taken.
  public var rows = 0
  public var good = 0
  /// What is wrong with the first bad rows.
  public var problems: [RowProblem] = []
  /// The names that nobody knows, whatever the mapping says of them.
  public var names: [NameKind: [ProposedName]] = [:]
  /// Why the file cannot be read with it, other than for missing columns.
  public var failure: IntakeError?

  public init(missing: [String] = []) { self.missing = missing }
}
