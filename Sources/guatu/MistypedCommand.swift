import ArgumentParser
import Glibc

/// A word that stands where a command or a ledger would, is no ledger, and is a command but for a letter or two: `lst`.
/// The parser takes it for the name of a ledger.
enum MistypedCommand {
  /// The command that is meant; nil where a file has the name, or no command is near.
  static func nearest(to word: String) -> String? {
    guard word.count > 2, access(word, F_OK) != 0 else { return nil }
    // Of a few letters one may differ, of more two.
    let most = word.count > 5 ? 2 : 1
    let commands = Guatu.configuration.subcommands.compactMap { $0.configuration.commandName }
    let nearest = commands.min { distance(word, $0) < distance(word, $1) }
    guard let nearest, (1...most).contains(distance(word, nearest)) else { return nil }
    return nearest
  }

  /// How many letters have to be put in, left out or replaced to come from one word to the other.
  private static func distance(_ one: String, _ other: String) -> Int {
    let letters = Array(other)
    var row = Array(0...letters.count)
    for (count, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = count + 1
      for (index, otherLetter) in letters.enumerated() {
        let replaced = diagonal + (letter == otherLetter ? 0 : 1)
        diagonal = row[index + 1]
        row[index + 1] = min(replaced, diagonal + 1, row[index] + 1)
      }
    }
    return row[letters.count]
  }
}
