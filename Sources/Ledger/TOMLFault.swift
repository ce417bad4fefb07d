/// Why a file that people write as TOML cannot be read at all, whatever it is to say.
public enum TOMLFault: Hashable, Sendable {
  case cannotRead(reason: String)
  /// A directory, a pipe or a device.
  case notAFile
  /// Not UTF-8, as TOML must be.
  case notUTF8
  /// Not TOML; the parser's own words.
  case syntax(String)
  /// The line of a table whose name must be in quotes: `[区划]`.
  case unquotedTable(String)
  /// Not TOML, and the parser has no words for it.
  case unparsable

  /// Whether there is no such input, rather than bad input (sysexits 66, not 65).
  public var isMissingInput: Bool {
    switch self {
    case .cannotRead, .notAFile: true
    case .notUTF8, .syntax, .unquotedTable, .unparsable: false
    }
  }
}
