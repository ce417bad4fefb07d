import Campaign
import Ledger
import Words

extension PaperSource {
  /// A paper with what every paper has: number, markings, and what it rests on.
  func paper(
    _ title: String, number: String? = nil, addressee: String = "", restricted: Bool = false,
    _ sheet: Paper.Sheet, _ parts: [Paper.Part]
  ) -> Paper {
    var paper = Paper(
      language: words.language.rawValue, title: title.asTitle, number: number ?? self.number,
      addressee: addressee,
      markings: (restricted ? [words.report.restricted] : []) + (plan.isDemo ? [words.board.demo] : []),
      sheet: sheet, parts: parts, foot: foot)
    paper.revealed = revealedCount
    return paper
  }

  /// The paper's number: the meeting's, else that of the campaign's week, so that the same ledger gives the same
  /// paper on the same day.
  var number: String {
    if let number = request.number { return number }
    if let meeting { return words.report.meetingNumber(day.year, meeting.number) }
    return words.report.weekNumber(day.year, week)
  }

  /// The week of the campaign, from 1.
  private var week: Int { max(0, day - plan.start) / 7 + 1 }

  private var foot: [Paper.Fact] {
    let labels = words.meeting.minutesOf
    let moment = meeting.map { words.report.meetingLeft($0.number, day.iso) } ?? day.iso
    return [
      Paper.Fact(labels.campaign, plan.name), Paper.Fact(words.report.asOf, moment),
      Paper.Fact(labels.ruleVersion, RankingRule.version), Paper.Fact(labels.head, head),
    ]
  }

  /// Who signs, and when.
  var signature: Paper.Block { .signature([words.rules.role(.office), words.report.date(day)]) }
}

extension String {
  /// The words of a kind begin a title: with a capital letter where the script has one.
  var asTitle: String { prefix(1).uppercased() + dropFirst() }
}
