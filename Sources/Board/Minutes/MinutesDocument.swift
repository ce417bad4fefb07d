import Campaign
import Ledger
import Words

/// Minutes in words: what is said and in which order, whether on a screen, in Markdown or on paper.
///
/// Its texts may come from the ledger: whoever writes them out makes them harmless.
public struct MinutesDocument: Sendable {
  /// A label and what it says.
  public struct Fact: Hashable, Sendable {
    var label: String
    var text: String
  }

  /// An item that was discussed.
  public struct Item: Hashable, Sendable {
    var heading: String
    /// At the opening.
    var light: LightColour?
    var facts: [Fact]
  }

  public enum Block: Hashable, Sendable {
    case item(Item)
    case line(String)
    case table(head: [String], rows: [[String]])
  }

  public struct Section: Hashable, Sendable {
    var title: String
    var blocks: [Block]
  }

  public let language: String
  public let title: String
  /// That the meeting goes on.
  public let notice: String?
  public let facts: [Fact]
  public let sections: [Section]
  /// What the minutes rest on.
  public let foot: [Fact]

  /// - Parameters:
  ///   - printed: the day on which they are written out.
  ///   - time: how an instant, in seconds since 1970, is written.
  public init(
    _ minutes: Minutes, _ plan: Plan, _ words: Words, printed: CivilDate, time: (Int) -> String
  ) {
    let text = MinutesText(minutes: minutes, plan: plan, words: words)
    let own = words.meeting.minutesOf
    language = words.language.rawValue
    title = "\(minutes.meeting.opening.name)  \(own.title)"
    notice = minutes.meeting.isOpen ? own.goesOn : nil
    facts = text.facts(time)
    sections = text.sections
    foot = [
      Fact(label: own.ruleVersion, text: RankingRule.version),
      Fact(label: own.printed, text: printed.iso),
      Fact(label: own.head, text: minutes.head),
    ]
  }
}
