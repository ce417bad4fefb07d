import Campaign
import Ledger
import TOMLKit

/// A mapping as a TOML file that people can read and change: `[columns]`, `[units]`, `[tasks]` and `[states]`, each a
/// list of `"name in the file" = "name in the ledger"`.
public enum MappingFile {
  /// The mapping that a file describes; the names of units and tasks come back as the plan has them in full.
  ///
  /// - Throws: `.unreadable`, or the first thing that is wrong.
  public static func read(path: String, plan: Plan) throws(MappingError) -> IntakeMapping {
    let text: String
    do throws(TOMLFile.Failure) { text = try TOMLFile.text(path: path) } catch {
      throw MappingError(file: path, line: error.line, fault: .unreadable(error.fault))
    }
    return try read(toml: text, file: path, plan: plan)
  }

  /// The mapping that a text describes.
  ///
  /// - Parameter file: its name, for errors.
  public static func read(toml: String, file: String, plan: Plan) throws(MappingError) -> IntakeMapping {
    try MappingReader(toml: toml, file: file, plan: plan).mapping()
  }

  /// The mapping as text, the same for the same mapping.
  public static func text(_ mapping: IntakeMapping, comments: Comments) -> String {
    let proposal = MappingProposal(
      columns: mapping.columns.sorted { $0.key < $1.key }.map {
        ProposedColumn(title: $0.key, samples: [], answer: answer($0.value), certainty: .sure)
      },
      names: Dictionary(uniqueKeysWithValues: NameKind.allCases.map { ($0, names(mapping[$0])) }))
    return text(proposal, comments: comments)
  }

  /// The proposal as text that is read back as its mapping. What nothing is known of stands there as a comment,
  /// to be filled in.
  public static func text(_ proposal: MappingProposal, comments: Comments) -> String {
    var lines = comments.head.map { "# \(oneLine($0))" }
    lines += ["", "[columns]"]
    lines += comments.columns.map { "# \(oneLine($0))" }
    var written: Set<String> = []
    for column in proposal.columns where !column.title.isEmpty && written.insert(column.title).inserted {
      let entry = line(column.title, column.answer.id)
      switch column.certainty {
      case .sure: lines.append(entry)
      case .guess: lines.append("\(entry)  # \(oneLine(comments.guess))")
      case .none: lines.append("\(entry)  # \(oneLine(comments.unknown))")
      }
    }
    for kind in NameKind.allCases {
      lines += ["", "[\(kind.rawValue)]"] + comments.names[kind, default: []].map { "# \(oneLine($0))" }
      for name in proposal.names[kind, default: []] { lines.append(nameLine(name, comments)) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func nameLine(_ name: ProposedName, _ comments: Comments) -> String {
    guard let answer = name.answer else {
      return "# \(line(name.text, ""))  # \(oneLine(comments.unknown))"
    }
    let entry = line(name.text, answer)
    return name.isKnown ? entry : "\(entry)  # \(oneLine(comments.guess))"
  }

  /// What is said beside the entries, in the person's language.
  public struct Comments: Sendable {
    /// What the file is.
    public var head: [String]
    /// What a column may become.
    public var columns: [String]
    /// What the names of each kind may become.
    public var names: [NameKind: [String]]
    /// Behind what is only likely, and behind what nothing is known of.
    public var guess: String
    public var unknown: String

    public init(
      head: [String] = [], columns: [String] = [], names: [NameKind: [String]] = [:], guess: String = "",
      unknown: String = ""
    ) {
      self.head = head
      self.columns = columns
      self.names = names
      self.guess = guess
      self.unknown = unknown
    }
  }

  private static func answer(_ id: String) -> ColumnAnswer {
    switch id {
    case "": .passedOver
    case ColumnAnswer.noteID: .note
    default: .field(id)
    }
  }

  private static func names(_ names: [String: String]) -> [ProposedName] {
    names.sorted { $0.key < $1.key }.map {
      ProposedName(text: $0.key, rows: 0, answer: $0.value, isKnown: true)
    }
  }

  private static func line(_ key: String, _ value: String) -> String { "\(quoted(key)) = \(quoted(value))" }

  /// A comment ends with its line.
  private static func oneLine(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? " " : $0 }))
  }

  /// A basic string of TOML, in which quotes, backslashes and controls are escaped.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      // The parser ends a text there; names are compared without signs, so a blank says the same.
      case "\0": result += " "
      case _ where isControl(scalar): result += "\\u" + hexadecimal(scalar.value, digits: 4)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// What TOML does not allow as it is, and what would turn the text around on a screen.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    case .format: scalar.value <= 0xFFFF
    default: false
    }
  }
}
