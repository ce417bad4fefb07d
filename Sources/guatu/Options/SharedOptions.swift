import ArgumentParser
import Campaign
import Foundation
import Ledger
import Words

/// The ledger file that a command works on.
struct StoreArgument: ParsableArguments {
  @Argument(help: "The ledger, a *.guatu file.", completion: .file(extensions: ["guatu"]))
  var store: String
}

/// The language of what guatu itself says.
struct LanguageOption: ParsableArguments {
  @Option(help: "The language: zh-Hans, zh-Hant or en. Default: what LC_ALL, LC_MESSAGES or LANG name.")
  var lang: Language?

  var words: Words { LanguageOption.words(lang) }

  /// - Parameter lang: what was asked for.
  static func words(_ lang: Language?) -> Words {
    Words.in(lang ?? Language.preferred(ProcessInfo.processInfo.environment))
  }
}

/// The day that lights and days left are for.
struct TodayOption: ParsableArguments {
  @Option(help: .init("The day to work on, YYYY-MM-DD. Default: today.", valueName: "day"))
  var today: CivilDate?
}

/// Who acts.
struct ActorOption: ParsableArguments {
  @Option(name: .customLong("as"), help: .init("Who acts. Default: your account's name.", valueName: "name"))
  var name: String?
}

/// What the rows of the board are.
struct RowsOption: ParsableArguments {
  enum Rows: String, ExpressibleByArgument, CaseIterable { case units, departments }

  @Option(help: "The rows of the board: units or departments.") var rows = Rows.units

  var kind: RowKind {
    switch rows {
    case .units: .units
    case .departments: .departments
    }
  }
}

extension Language: ExpressibleByArgument {
  public init?(argument: String) {
    guard let language = Language.named(argument) else { return nil }
    self = language
  }
}

extension ThemeName: ExpressibleByArgument {}

extension CivilDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso: argument) }
}
