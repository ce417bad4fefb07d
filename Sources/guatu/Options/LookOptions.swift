import ArgumentParser
import Board
import Words

/// How the board looks.
struct LookOptions: ParsableArguments {
  enum SymbolSet: String, ExpressibleByArgument, CaseIterable { case unicode, ascii }

  @Option(help: "The theme: dark, light, contrast or mono. Default: dark, or mono without colours.")
  var theme: ThemeName?
  @Option(help: "The marks beside the colours: unicode or ascii.") var symbols = SymbolSet.unicode

  /// The theme for a place with or without colours.
  func theme(hasColours: Bool) -> ThemeName { hasColours ? theme ?? .dark : .mono }

  var marks: Symbols { symbols == .ascii ? .ascii : .unicode }
}
