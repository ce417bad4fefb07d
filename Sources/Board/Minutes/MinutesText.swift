import Campaign
import Ledger
import Words

/// What minutes say, part by part.
struct MinutesText {
  let minutes: Minutes
  let plan: Plan
  let words: Words

  typealias Fact = MinutesDocument.Fact
  typealias Section = MinutesDocument.Section

  private var own: MinutesWords { words.meeting.minutesOf }

  func facts(_ time: (Int) -> String) -> [Fact] {
    let meeting = minutes.meeting
    let demo = plan.isDemo ? "  \(words.board.demo)" : ""
    let result = [
      words.meeting.discussedOf(minutes.discussedOfAgenda, meeting.agenda.count),
      words.meeting.decisions(minutes.decisionCount),
    ]
    let facts = [
      (own.campaign, plan.name + demo),
      (own.number, own.numbered(meeting.number)),
      (words.meeting.place, meeting.opening.place),
      (words.meeting.present, meeting.opening.present.joined(separator: words.rules.listSeparator)),
      (own.opened, time(meeting.opened.seconds)),
      (own.adjourned, meeting.adjourned.map { time($0.seconds) } ?? ""),
      (own.openedBy, meeting.openedBy),
      (own.result, result.joined(separator: "  ")),
    ]
    return facts.filter { !$0.1.isEmpty }.map(Fact.init)
  }

  var sections: [Section] {
    var sections = [
      Section(
        title: own.discussed,
        blocks: decided.isEmpty
          ? [.line(own.none)] : decided.enumerated().map { .item(item($1, number: $0 + 1)) })
    ]
    if !minutes.general.isEmpty {
      sections.append(Section(title: own.general, blocks: minutes.general.map { .line(decision($0)) }))
    }
    sections.append(Section(title: own.undecided, blocks: lines(minutes.undecided.map(\.item))))
    sections.append(Section(title: own.notReached, blocks: lines(minutes.notReached)))
    sections.append(Section(title: "\(own.board)  (\(own.beforeAndAfter))", blocks: [board]))
    return sections
  }

  /// In full only what came to a decision: a meeting leafs through more than it decides.
  private var decided: [Minutes.Discussed] { minutes.discussed.filter { !$0.decisions.isEmpty } }

  private func item(_ discussed: Minutes.Discussed, number: Int) -> MinutesDocument.Item {
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
    return MinutesDocument.Item(
      heading: heading.filter { !$0.isEmpty }.joined(separator: "  "), light: discussed.light?.colour,
      facts: facts.filter { !$0.1.isEmpty }.map(Fact.init))
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
  private func lines(_ items: [Campaign.Item]) -> [MinutesDocument.Block] {
    guard !items.isEmpty else { return [.line(own.none)] }
    let numbers = Dictionary(grouping: items, by: \.entry.unit)
    let known = plan.units.map(\.id).filter { numbers[$0] != nil }
    return known.map { id in
      let list = (numbers[id] ?? []).map(\.entry.number).joined(separator: words.rules.listSeparator)
      return .line("\(unit(id))  \(list)")
    }
  }

  /// Per unit and on the whole: two figures where they differ.
  private var board: MinutesDocument.Block {
    func row(_ name: String, _ before: CellTally, _ after: CellTally) -> [String] {
      func pair(_ count: (CellTally) -> Int) -> String {
        let (old, new) = (count(before), count(after))
        return old == new ? "\(new)" : "\(old) > \(new)"
      }
      return [name, pair(\.total), pair(\.closed), pair { $0.count(.red) }, pair { $0.count(.yellow) }]
    }
    let whole = minutes.whole
    return .table(
      head: [own.unit, own.total, own.closed, own.red, own.yellow],
      rows: minutes.board.map { row(unit($0.unit), $0.before, $0.after) }
        + [row(own.whole, whole.before, whole.after)])
  }

  private func unit(_ id: Region.ID) -> String { plan.region(id)?.short ?? "" }
}
