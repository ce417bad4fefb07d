import Words

/// What the argument parser says of a command that was typed wrongly, in the person's language.
///
/// The parser has its own English sentences and no other way to tell them apart. One that is not known here stays as
/// it is.
struct UsageText {
  let words: UsageWords
  /// Whether a negative number was among what was typed: the parser takes it for options.
  let hasNegative: Bool

  /// The first of it, where it is a command but for a letter or two, and that command.
  let mistyped: (word: String, command: String)?

  /// - Parameter arguments: what was typed behind the program's name.
  init(words: UsageWords, arguments: [String]) {
    self.words = words
    let first = arguments.first
    mistyped = first.flatMap { word in MistypedCommand.nearest(to: word).map { (word, $0) } }
    hasNegative =
      arguments.starts(with: ["indicator", "add"]) && arguments.contains { $0.contains(/^-[0-9.]/) }
  }

  /// - Parameter message: the whole message, with the lines that say how the command is used.
  func told(_ message: String) -> String {
    if let mistyped { return words.mistyped(mistyped.word, mistyped.command) }
    let lines = message.split(separator: "\n").map(String.init)
    let choices = lines.filter { $0.hasPrefix("  - ") }.map { String($0.dropFirst(4)) }
    var told: [String] = []
    for line in lines {
      if let match = line.wholeMatch(of: /Error: (.*)/) {
        told.append(fault(String(match.1), choices).map(words.fault) ?? String(match.1))
        if hasNegative { told.append(words.negative) }
      } else if let match = line.wholeMatch(of: /Usage: (.*)/) {
        told.append(words.usage(String(match.1)))
      } else if let match = line.wholeMatch(of: /\s*See '(.*)' for more information\./) {
        told.append(words.more(String(match.1)))
      }
    }
    return told.isEmpty ? message : told.joined(separator: "\n")
  }

  private func fault(_ text: String, _ choices: [String]) -> UsageWords.Fault? {
    if let match = text.wholeMatch(of: /Missing expected argument '(.*)'/) {
      return .missingArgument(String(match.1))
    }
    if let match = text.wholeMatch(of: /Unknown option '(.*?)'(?:\. Did you mean '(.*)'\?)?/) {
      return .unknownOption(String(match.1), nearest: match.2.map(String.init))
    }
    if let match = text.wholeMatch(of: /Missing value for '(.*)'/) { return .missingValue(String(match.1)) }
    if let match = text.wholeMatch(of: /The value '(.*)' is invalid for '(.*?)'(?:[.:](.*))?/) {
      // A few choices stand in the sentence, more of them below it.
      let few = (match.3 ?? "").matches(of: /'(.*?)'/).map { String($0.1) }
      let (value, option) = (String(match.1), String(match.2))
      if option.hasSuffix("<day>") { return .noDay(value, of: option) }
      return .invalidValue(value, of: option, known: choices.isEmpty ? few : choices)
    }
    if let match = text.wholeMatch(of: /(?:Unexpected argument|\d+ unexpected arguments:) (.*)/) {
      return .unexpected(match.1.split(separator: ", ").map { $0.filter { $0 != "'" } })
    }
    if let match = text.wholeMatch(of: /(--\S+) and (--\S+) exclude each other/) {
      return .exclusive(String(match.1), String(match.2))
    }
    if let match = text.wholeMatch(of: /(--\S+) is later than (--\S+)/) {
      return .later(String(match.1), than: String(match.2))
    }
    if let match = text.wholeMatch(of: /(--\S+) is missing/) { return .missingArgument(String(match.1)) }
    if let match = text.wholeMatch(of: /exactly one of (.*) is wanted/) {
      return .oneOf(match.1.split(separator: ", ").map(String.init))
    }
    if let match = text.wholeMatch(of: /(--.*) needs (--.*)/) {
      return .needs(String(match.1), String(match.2))
    }
    if let match = text.wholeMatch(of: /(--\S+) takes (\d+) (?:to (\d+)|and more)/) {
      return .range(String(match.1), from: String(match.2), to: match.3.map(String.init))
    }
    return nil
  }
}
