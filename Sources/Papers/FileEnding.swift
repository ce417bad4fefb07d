import Words

/// The ending of a file's name, and what it says of how the file is written.
public enum FileEnding {
  /// Why a name does not fit what is to be written.
  public enum Problem: Error, Hashable, Sendable {
    /// Nothing is written so; `known` are the endings that there are.
    case unknown(ending: String, known: [String])
    /// The name says another format than the one that was asked for.
    case contradicts(ending: String, format: String)
    /// The name holds signs with which the file could not be copied to every office's computer.
    case unusable(signs: String)
  }

  /// Other names of the same.
  private static let aliases = ["htm": "html", "markdown": "md"]

  /// What no name may hold where a person types one: Windows takes none of them.
  private static let unusable: Set<Character> = [":", "*", "?", "\"", "<", ">", "|"]

  /// Refuses a path whose last part could be no file's name elsewhere.
  public static func check(_ path: String) throws(Problem) {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    var signs: [Character] = []
    for sign in name where unusable.contains(sign) && !signs.contains(sign) { signs.append(sign) }
    guard signs.isEmpty else { throw .unusable(signs: signs.map(String.init).joined(separator: " ")) }
  }

  /// In lower case and without the dot; nil where the name has none: 通报, 通报2017.3.
  public static func of(_ path: String) -> String? {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    let isEnding = ending.count <= 8 && ending.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return isEnding && ending.contains(where: \.isLetter) ? ending : nil
  }

  /// The format that a name and a wish say together; nil where neither says one.
  ///
  /// - Parameters:
  ///   - known: the formats that there are.
  ///   - wanted: what was asked for beside the name.
  public static func format(of path: String, among known: [String], wanted: String? = nil) throws(Problem)
    -> String?
  {
    guard let ending = of(path) else { return wanted }
    let format = aliases[ending] ?? ending
    guard known.contains(format) else { throw .unknown(ending: ending, known: known) }
    if let wanted, wanted != format { throw .contradicts(ending: ending, format: wanted) }
    return format
  }
}

extension Words {
  /// What is wrong with the ending of a name, and what to do.
  public func describe(_ problem: FileEnding.Problem) -> String {
    switch problem {
    case .unknown(let ending, let known):
      report.unknownEnding(ending, known.map { "." + $0 }.joined(separator: " "))
    case .contradicts(let ending, let format): report.contradictingEnding(ending, format)
    case .unusable(let signs): report.unusableName(signs)
    }
  }
}
