import Words

/// The key table as Markdown, for the README: a test compares the two.
public enum KeyTable {
  /// One line a binding: keys, the screens where they work, what they do in two languages.
  public static func markdown() -> String {
    let (chinese, english) = (Words.in(.simplified).board, Words.in(.english).board)
    var lines = ["| keys | screens | 中文 | what it does |", "|---|---|---|---|"]
    for binding in Keymap.bindings {
      let keys = binding.keys.map { "`\($0.label)`" }.joined(separator: " ")
      let screens =
        binding.screens.count == ScreenKind.allCases.count
        ? "all"
        : ScreenKind.allCases.filter(binding.screens.contains).map(english.screen).joined(separator: ", ")
      lines.append(
        "| \(keys) | \(screens) | \(chinese.action(binding.action)) | \(english.action(binding.action)) |")
    }
    lines.append("| `Ctrl-C` | all | \(chinese.quitAlways) | \(english.quitAlways) |")
    lines.append("| \(english.mouse) | all | \(chinese.mouseHelp) | \(english.mouseHelp) |")
    return lines.joined(separator: "\n") + "\n"
  }
}
