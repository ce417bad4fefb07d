import Campaign
import Ledger
import Words

extension PaperSource {
  /// A paper with what every paper has: number, markings, and what it rests on. Of a part of the campaign it says of
  /// which in its title, unless it is addressed to it.
  func paper(
    _ title: String, number: String? = nil, addressee: String = "", restricted: Bool = false,
    _ sheet: Paper.Sheet, _ parts: [Paper.Part]
  ) -> Paper {
    let part = addressee.isEmpty ? request.subject.map { "(\(fullName(of: $0)))" } ?? "" : ""
    var paper = Paper(
      language: words.language.rawValue, title: title.asTitle + part, number: number ?? self.number,
      addressee: addressee,
      markings: (restricted ? [words.report.restricted] : []) + (plan.isDemo ? [words.board.demo] : []),
      sheet: sheet, parts: parts, foot: foot)
    guard request.revealsContacts else { return paper.telephonesMasked(except: words.numberColumns) }
    paper.revealed = revealedCount(in: paper)
    return paper
  }

  /// The paper's number: the meeting's, else that of the campaign's week, so that the same ledger gives the same
  /// paper on the same day.
  var number: String { givenNumber ?? words.report.weekNumber(day.year, week) }

  /// The same for what may be written on several days of a week: not of the week but of the day.
  var numberOfDay: String { givenNumber ?? words.report.dayNumber(day) }

  private var givenNumber: String? {
    request.number ?? meeting.map { words.report.meetingNumber(day.year, $0.number) }
  }

  /// The week of the campaign, from 1.
  private var week: Int { max(0, day - plan.start) / ReportingRule.weekDays + 1 }

  /// The days of that week.
  var daysOfWeek: ClosedRange<CivilDate> {
    let first = plan.start + (week - 1) * ReportingRule.weekDays
    return first...first + (ReportingRule.weekDays - 1)
  }

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

extension Words {
  /// How the columns are called that hold the numbers of items.
  var numberColumns: Set<String> { [board.number, report.weekly.number] }
}

extension String {
  /// The words of a kind begin a title: with a capital letter where the script has one.
  var asTitle: String { prefix(1).uppercased() + dropFirst() }
}
