/// A language that guatu speaks. Text from the ledger is shown as it is, whatever the language.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case simplified = "zh-Hans"
  case traditional = "zh-Hant"
  case english = "en"

  /// The language that the locale names: LC_ALL, else LC_MESSAGES, else LANG, where they name Chinese or
  /// English; otherwise simplified Chinese.
  public static func preferred(_ environment: [String: String]) -> Language {
    for variable in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = environment[variable], !value.isEmpty else { continue }
      if let language = named(value) { return language }
    }
    return .simplified
  }

  /// The language of a name such as `zh-Hans`, or of a locale such as `zh_TW.UTF-8` or `en_GB`; nil for others, C and
  /// POSIX too.
  public static func named(_ locale: String) -> Language? {
    let name = locale.lowercased().split(whereSeparator: { ".@".contains($0) }).first.map(String.init) ?? ""
    let parts = name.split(whereSeparator: { "_-".contains($0) })
    switch parts.first {
    case "en": return .english
    case "zh":
      let traditional = ["tw", "hk", "mo", "hant"].contains { parts.dropFirst().contains(Substring($0)) }
      return traditional ? .traditional : .simplified
    default: return nil
    }
  }
}

/// Every word that guatu itself says, in one language. A word that is missing is a compile error.
public struct Words: Sendable {
  public let language: Language
  /// States, lights, steps, reasons, requirements: the campaign's own terms.
  public let rules: RuleWords
  /// What went wrong.
  public let errors: ErrorWords
  /// What a ledger's file is and allows.
  public let store: StoreWords
  /// What goes wrong with files on their way in and out.
  public let intake: IntakeWords
  /// The screens.
  public let board: BoardWords
  /// Checks, objections, consequences.
  public let records: RecordWords
  /// The worst-first list, what changed, the board as it was.
  public let views: ViewWords
  /// A board whose rows have rows of their own.
  public let regions: RegionWords
  /// The board as it was, and what changed since.
  public let past: PastWords
  public let ranking: RankingWords
  /// Trend and goals.
  public let trend: TrendWords
  public let meeting: MeetingWords
  public let people: PeopleWords
  /// The papers that an office owes.
  public let report: ReportWords
  /// What is said on paper beside a paper's own text.
  public let paper: PaperWords
  /// How a file's columns, units and tasks are understood.
  public let mapping: MappingWords
  /// Differences between a file and the ledger.
  public let update: UpdateWords
  /// Work that goes on beside the board.
  public let jobs: JobWords
  /// What the commands print.
  public let commands: CommandWords
  /// What is wrong with a command as it was typed.
  public let usage: UsageWords

  /// The words of a language.
  public static func `in`(_ language: Language) -> Words {
    switch language {
    case .simplified:
      Words(
        language: language, rules: .simplified, errors: .simplified, store: .simplified, intake: .simplified,
        board: .simplified,
        records: .simplified, views: .simplified, regions: .simplified, past: .simplified,
        ranking: .simplified, trend: .simplified,
        meeting: .simplified, people: .simplified, report: .simplified, paper: .simplified,
        mapping: .simplified, update: .simplified, jobs: .simplified, commands: .simplified,
        usage: .simplified)
    case .traditional:
      Words(
        language: language, rules: .traditional, errors: .traditional, store: .traditional,
        intake: .traditional,
        board: .traditional,
        records: .traditional, views: .traditional, regions: .traditional, past: .traditional,
        ranking: .traditional,
        trend: .traditional,
        meeting: .traditional, people: .traditional, report: .traditional, paper: .traditional,
        mapping: .traditional, update: .traditional, jobs: .traditional, commands: .traditional,
        usage: .traditional)
    case .english:
      Words(
        language: language, rules: .english, errors: .english, store: .english, intake: .english,
        board: .english,
        records: .english, views: .english, regions: .english, past: .english, ranking: .english,
        trend: .english,
        meeting: .english, people: .english, report: .english, paper: .english,
        mapping: .english, update: .english, jobs: .english, commands: .english, usage: .english)
    }
  }
}
