/// What the page guatu(1) says that the commands do not say themselves. English, as their help is.
enum ManualFacts {
  struct Fact {
    let name: String
    let meaning: String
  }

  static let name = "the wall chart of a rectification campaign, in a terminal (挂图作战)"

  static let synopsis = [["STORE"], ["COMMAND", "[ARGUMENTS]"]]

  static let description = """
    guatu STORE opens the board of a ledger: townships by task areas, coloured by what needs action. Enter opens a cell \
    and then an item, Space takes the item to its next legal state, u undoes. Several people may have the same \
    ledger open; what one changes the others see at once. The commands do the same without a terminal.

    guatu demo shows a board with invented data. guatu init and guatu import make your own.
    """

  static let keys = """
    Keys are the same on every board. In parentheses stand the screens where a key works; without them it works on all.
    """

  static let environment = [
    Fact(
      name: "LC_ALL, LC_MESSAGES, LANG",
      meaning: """
        The language where --lang names none: simplified or traditional Chinese or English; simplified Chinese where they \
        name none of these.
        """),
    Fact(name: "TERM", meaning: "The kind of terminal, for the board."),
    Fact(
      name: "NO_COLOR", meaning: "With any value the board has no colours; the marks say what they would."),
    Fact(name: "TZ", meaning: "The time zone that days and times are told in."),
    Fact(name: "TMPDIR", meaning: "Where files stand that nobody else sees; /tmp without it."),
  ]

  static let files = [
    Fact(
      name: "STORE",
      meaning: """
        A ledger: one SQLite file a campaign, usually *.guatu. While it is open STORE-wal and STORE-shm stand beside it and \
        belong to it: whoever copies one file alone copies half a ledger.
        """),
    Fact(
      name: "NAME.mapping.toml",
      meaning: """
        Beside a ledger NAME.guatu: what strange headers and names of imported files meant, for the next time.
        """),
  ]

  static let examples = [
    Fact(name: "guatu demo", meaning: "Opens a board of invented data."),
    Fact(name: "guatu init ours.guatu", meaning: "Makes an empty ledger with the built-in template."),
    Fact(
      name: "guatu import ours.guatu 台账.xlsx --dry-run",
      meaning: "Says what would be taken in, and every bad row."),
    Fact(name: "guatu ours.guatu", meaning: "Opens the board."),
    Fact(name: "guatu report ours.guatu bulletin -o 通报.docx", meaning: "Writes the bulletin."),
    Fact(name: "guatu verify ours.guatu", meaning: "Checks that nothing was lost or rewritten."),
  ]

  /// When a command ends with a code of sysexits.h.
  static func meaning(of code: Failure.Code) -> String {
    switch code {
    case .found: "A check found something; it is named."
    case .usage: "The command was typed wrongly."
    case .badData:
      "A file or a step does not hold what it must; nothing of it was taken in unless that is said."
    case .noInput: "A file, an item or a person that was named is not there."
    case .cannotCreate: "A file cannot be made."
    case .inputOutput: "Reading or writing failed, as with a full disk."
    case .busy: "The ledger was busy, or the item moved meanwhile: look again."
    case .noPermission: "Who acts may not do this."
    }
  }
}
