import Campaign
import Ledger
import Words

/// 销号清单: what was closed, unit by unit, with all that the closing rests on.
struct ClosuresPaper {
  private let source: PaperSource
  private let words: ClosuresWords
  private let board: BoardWords

  init(_ source: PaperSource) {
    self.source = source
    words = source.words.report.closures
    board = source.words.board
  }

  func paper() throws -> Paper {
    let isWanted = try wanted()
    var items: [Region.ID: [Item]] = [:]
    var (count, late) = (0, 0)
    try source.forEachItem(source.filter(states: [.closed])) { item in
      guard isWanted(item) else { return }
      items[item.entry.unit, default: []].append(item)
      count += 1
      if isLate(item) { late += 1 }
    }
    let listed = Set(items.values.joined().map(\.id))
    let opening = Paper.Part(
      "",
      [.paragraph("\(period)\(words.summary(count, count - late, late))")]
        + (try notListed(listed).map { [.paragraph($0)] } ?? []))
    let parts = try source.byRow(items).filter { !$0.things.isEmpty }.map { row, items in
      Paper.Part(row.name, [try table(items, hasUnits: row.hasUnits)])
    }
    return source.paper(
      words.title(source.plan.name), .a4Landscape,
      [opening] + parts + [Paper.Part("", [source.signature])])
  }

  // Which

  private var period: String {
    if let days = source.request.closed {
      return words.between(
        source.words.report.date(days.lowerBound), source.words.report.date(days.upperBound))
    }
    let today = source.words.report.date(source.day)
    guard let previous = source.previous, source.meeting != nil else { return words.untilNow(today) }
    return words.sinceMeeting(previous.number, today)
  }

  /// Of a meeting's paper: what was closed since the meeting before. On the day of that meeting itself, what was
  /// not closed yet at its end.
  private func wanted() throws -> (Item) -> Bool {
    if let days = source.request.closed { return { $0.life.closedOn.map(days.contains) ?? false } }
    guard source.meeting != nil, let mark = source.previous?.after else { return { _ in true } }
    let after = Set(
      try source.ledger.turned(since: mark, source.filter(states: [.closed]))
        .filter(\.isNewlyClosed).map(\.item.id))
    return { item in
      guard let day = item.life.closedOn else { return after.contains(item.id) }
      return day > mark.day || day == mark.day && after.contains(item.id)
    }
  }

  /// What the log says was closed on the days that were asked for, but is not closed so any more; nil where there is
  /// nothing.
  private func notListed(_ listed: Set<Item.ID>) throws -> String? {
    guard let days = source.request.closed else { return nil }
    var others: [Item.ID] = []
    try source.ledger.forEachStepRecord { id, steps in
      try source.pause()
      let wasClosed = steps.contains { $0.kind == .close && days.contains($0.day) }
      if wasClosed && !listed.contains(id) { others.append(id) }
    }
    // Asked after the walk has gone by: no question is asked while another is answered.
    let found = try others.compactMap { try source.ledger.item(id: $0) }.filter(source.concerns)
    let standing = found.count { $0.state == .standing }
    return found.isEmpty ? nil : words.notListed(standing, found.count - standing)
  }

  private func isLate(_ item: Item) -> Bool { item.lateness(on: source.day) != nil }

  // What is said of each

  private func table(_ items: [Item], hasUnits: Bool) throws -> Paper.Block {
    let rules = source.words.rules
    let columns =
      [
        PaperTable.Column(board.number, width: 4)
      ] + (hasUnits ? [PaperTable.Column(board.unit, width: 5)] : []) + [
        PaperTable.Column(rules.field(.content), width: 9),
        PaperTable.Column(rules.field(.deadline), width: 5), PaperTable.Column(words.timeliness, width: 4),
        PaperTable.Column(source.words.records.submitter, width: 4),
      ] + Check.allCases.map { PaperTable.Column(rules.check($0), width: 5) } + [
        PaperTable.Column(board.effect, width: 9), PaperTable.Column(words.pieces, width: 3, .trailing),
        PaperTable.Column(words.remarks, width: 8),
      ]
    let rows = try items.map { item in
      try source.pause()
      let (entry, life) = (item.entry, item.life)
      return [
        PaperTable.Cell(entry.number)
      ] + (hasUnits ? [PaperTable.Cell(source.unit(entry.unit))] : []) + [
        PaperTable.Cell(entry.summary), source.deadline(item),
        timeliness(item), PaperTable.Cell(life.submittedBy ?? ""),
      ] + Check.allCases.map { check in mark(check, of: life) } + [
        PaperTable.Cell(life.effect ?? ""), PaperTable.Cell(life.evidence.count),
        PaperTable.Cell(try remarks(item).joined(separator: words.separator)),
      ]
    }
    return source.table(columns, rows)
  }

  private func timeliness(_ item: Item) -> PaperTable.Cell {
    guard let lateness = item.lateness(on: source.day) else {
      return PaperTable.Cell(item.entry.deadline.day == nil ? "" : words.onTime)
    }
    return PaperTable.Cell(source.words.ranking.lateness(lateness), light: .yellow)
  }

  /// Who ticked it, and below it when, so that the day stays whole. What came in closed has no tick, but a day.
  private func mark(_ check: Check, of life: Life) -> PaperTable.Cell {
    if let mark = life.checks[check] { return PaperTable.Cell("\(mark.by)\n\(mark.on.iso)") }
    return source.day(check == .closed ? life.closedOn : nil)
  }

  /// Objections and their answers; identity exceptions on record.
  private func remarks(_ item: Item) throws -> [String] {
    let records = source.words.records
    let objections = item.life.objections.map { objection in
      let answer = objection.answer.map { "\(records.answer)(\(objection.answeredBy ?? "")) \($0)" }
      return "\(records.objection)(\(objection.by)) \(objection.text)  \(answer ?? records.noAnswer)"
    }
    let exceptions = try source.ledger.history(of: item.id).exceptionsOfLatestAcceptance
    return objections
      + exceptions.map { records.exception("\(source.words.rules.identity($0.rule)) (\($0.name))") }
  }
}

extension [Event] {
  /// The identity rules that the steps in force broke since the item last was given back or rebounded.
  fileprivate var exceptionsOfLatestAcceptance: [(rule: IdentityRule, name: String)] {
    let undone = takenBack
    let steps = filter { $0.kind.step != nil && !undone.contains($0.sequence) }
    let begin = steps.lastIndex { $0.kind == .giveBack || $0.kind == .rebound } ?? steps.startIndex
    return steps[begin...].flatMap(\.namedExceptions)
  }
}
