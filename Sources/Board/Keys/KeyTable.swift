import Words

/// The key table for people: the README has it as Markdown (a test compares the two), the manual page as terms.
public enum KeyTable {
  /// One binding in words.
  public struct Row: Sendable {
    /// How its keys are written.
    public let keys: [String]
    /// The screens where it works, in English; nil for all.
    public let screens: [String]?
    public let chinese: String
    public let english: String
  }

  /// Every binding of a key, in the order of the help screen.
  public static var rows: [Row] {
    let bindings = Keymap.bindings.map { binding in
      Row(
        keys: binding.keys.map(\.label),
        screens: binding.screens.count == ScreenKind.allCases.count
          ? nil : ScreenKind.allCases.filter(binding.screens.contains).map(english.screen),
        chinese: chinese.action(binding.action), english: english.action(binding.action))
    }
    return bindings + [
      Row(keys: ["Ctrl-C"], screens: nil, chinese: chinese.quitAlways, english: english.quitAlways)
    ]
  }

  /// What the mouse does.
  public static var mouse: Row {
    Row(keys: [english.mouse], screens: nil, chinese: chinese.mouseHelp, english: english.mouseHelp)
  }

  /// One line a binding: keys, the screens where they work, what they do in two languages.
  public static func markdown() -> String {
    let lines =
      ["| keys | screens | 中文 | what it does |", "|---|---|---|---|"]
      + rows.map { line($0.keys.map { "`\($0)`" }, $0) } + [line(mouse.keys, mouse)]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ keys: [String], _ row: Row) -> String {
    let screens = row.screens?.joined(separator: ", ") ?? "all"
    return "| \(keys.joined(separator: " ")) | \(screens) | \(row.chinese) | \(row.english) |"
  }

  private static let chinese = Words.in(.simplified).board
  private static let english = Words.in(.english).board
}
