import Campaign
import Ledger
import Words

/// 会议纪要: who was there, what was discussed and decided, the board before and after. Made of a meeting's `Minutes`
/// alone, so that it is the same whenever it is printed.
public struct MinutesPaper {
  private let minutes: Minutes
  private let plan: Plan
  private let words: Words

  public init(_ minutes: Minutes, _ plan: Plan, _ words: Words) {
    self.minutes = minutes
    self.plan = plan
    self.words = words
  }

  /// - Parameters:
  ///   - printed: the day on which they are written out.
  ///   - time: how an instant, in seconds since 1970, is written.
  public func paper(printed: CivilDate, time: (Int) -> String) -> Paper {
    Paper(
      language: words.language.rawValue, title: "\(minutes.meeting.opening.name)  \(own.title)".asTitle,
      markings: (plan.isDemo ? [words.board.demo] : []) + (minutes.meeting.isOpen ? [own.goesOn] : []),
      parts: [Paper.Part("", [.facts(facts(time))])] + sections,
      foot: [
        Fact(own.ruleVersion, RankingRule.version), Fact(own.printed, printed.iso),
        Fact(own.head, minutes.head),
      ]
    ).telephonesMasked(except: words.numberColumns)
  }

  private typealias Fact = Paper.Fact

  private var own: MinutesWords { words.meeting.minutesOf }

  private func facts(_ time: (Int) -> String) -> [Fact] {
    let meeting = minutes.meeting
    let result = [
      words.meeting.discussedOf(minutes.discussedOfAgenda, meeting.agenda.count),
      words.meeting.decisions(minutes.decisionCount),
    ]
    let facts = [
      (own.campaign, plan.name),
      (own.number, own.numbered(meeting.number)),
      (words.meeting.place, meeting.opening.place),
      (words.meeting.present, meeting.opening.present.joined(separator: words.rules.listSeparator)),
      (own.opened, time(meeting.opened.seconds)),
      (own.adjourned, meeting.adjourned.map { time($0.seconds) } ?? ""),
      (own.openedBy, meeting.openedBy),
      (own.result, result.joined(separator: "  ")),
    ]
    return facts.filter { !$0.1.isEmpty }.map { Fact($0, $1) }
  }

  private var sections: [Paper.Part] {
    let discussed: [Paper.Block] =
      decided.isEmpty ? [.paragraph(own.none)] : decided.enumerated().map { card($1, number: $0 + 1) }
    let general =
      minutes.general.isEmpty
      ? [] : [Paper.Part(own.general, minutes.general.map { .paragraph(decision($0)) })]
    return [Paper.Part(own.discussed, discussed)] + general + [
      Paper.Part(own.undecided, lines(minutes.undecided.map(\.item))),
      Paper.Part(own.notReached, lines(minutes.notReached)),
      Paper.Part("\(own.board)  (\(own.beforeAndAfter))", [board]),
    ]
  }

  /// In full only what came to a decision: a meeting leafs through more than it decides.
  private var decided: [Minutes.Discussed] { minutes.discussed.filter { !$0.decisions.isEmpty } }

  private func card(_ discussed: Minutes.Discussed, number: Int) -> Paper.Block {
    let entry = discussed.item.entry
    let heading = [
      "\(number).", entry.number, unit(entry.unit), plan.task(entry.task)?.name ?? "",
      discussed.isOnAgenda ? "" : "(\(own.offAgenda))",
    ]
    let decisions = discussed.decisions.map(decision)
    var facts = [
      (words.rules.field(.content), entry.summary),
      (words.rules.field(.deadline), entry.deadline.day?.iso ?? entry.deadline.text),
      (
        words.rules.field(.responsible),
        [entry.responsible, Contact.masked(entry.contact)].filter { !$0.isEmpty }.joined(separator: "  ")
      ),
      (own.atOpening, standing(discussed)),
    ]
    facts += decisions.map { (own.decision, $0) }
    facts.append((own.leftAs, words.rules.state(discussed.state)))
    return .card(
      heading: heading.filter { !$0.isEmpty }.joined(separator: "  "), light: discussed.light?.colour,
      facts: facts.filter { !$0.1.isEmpty }.map { Fact($0, $1) })
  }

  /// Light, reason and state at the opening.
  private func standing(_ discussed: Minutes.Discussed) -> String {
    guard let light = discussed.light else { return own.notInLedger }
    return [
      words.rules.light(light.colour), words.rules.reason(light.reason),
      words.rules.state(discussed.item.state),
    ].joined(separator: "  ")
  }

  private func decision(_ decision: Decision) -> String {
    "\(words.describe(decision, in: plan))  (\(decision.event.actor))"
  }

  /// The numbers of items, a line for each unit.
  private func lines(_ items: [Campaign.Item]) -> [Paper.Block] {
    guard !items.isEmpty else { return [.paragraph(own.none)] }
    let numbers = Dictionary(grouping: items, by: \.entry.unit)
    let known = plan.units.map(\.id).filter { numbers[$0] != nil }
    return known.map { id in
      let list = (numbers[id] ?? []).map(\.entry.number).joined(separator: words.rules.listSeparator)
      return .paragraph("\(unit(id))  \(list)")
    }
  }

  /// Per unit and on the whole: two figures where they differ.
  private var board: Paper.Block {
    func row(_ name: String, _ before: CellTally, _ after: CellTally) -> [PaperTable.Cell] {
      func pair(_ count: (CellTally) -> Int) -> String {
        let (old, new) = (count(before), count(after))
        return old == new ? "\(new)" : "\(old) > \(new)"
      }
      return [name, pair(\.total), pair(\.closed), pair { $0.count(.red) }, pair { $0.count(.yellow) }].map {
        PaperTable.Cell($0)
      }
    }
    let whole = minutes.whole
    let rows =
      minutes.board.map { row(unit($0.unit), $0.before, $0.after) }
      + [row(own.whole, whole.before, whole.after)]
    let columns =
      [PaperTable.Column(own.unit, width: 6)]
      + [own.total, own.closed, own.red, own.yellow].map { PaperTable.Column($0, width: 5, .trailing) }
    return .table(PaperTable(columns: columns, rows: rows))
  }

  private func unit(_ id: Region.ID) -> String { plan.name(of: id) }
}
