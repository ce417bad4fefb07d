import Campaign
import Ledger
import Words

/// 督办单: a letter to everybody who has something to be pressed for, each on a page of its own, with a receipt
/// to be cut off and sent back.
struct LetterPaper {
  private let source: PaperSource
  private let words: LetterWords
  private let labels: ReportWords

  init(_ source: PaperSource) {
    self.source = source
    labels = source.words.report
    words = labels.letter
  }

  /// An answer is due after one period of reporting; the day itself is the last.
  private var answerBy: CivilDate { source.day + ReportingRule.weekDays }

  func paper() throws -> Paper {
    let letters = try LetterCases(source).all()
    guard let first = letters.first else {
      throw PaperError.nothingToPress(name: source.request.subject.map(source.fullName) ?? "")
    }
    // Whoever is asked for alone gets the letter itself, and not the register of all. A region may have many below it.
    if source.request.subject != nil, letters.count == 1 {
      return source.paper(
        words.name, number: number(first), addressee: address(first), .a4,
        [Paper.Part("", blocks(first))])
    }
    let parts = letters.map { letter in
      Paper.Part(
        "\(words.name.asTitle) \(source.fullName(of: letter.addressee))",
        [.facts([Paper.Fact(words.number, number(letter))]), .paragraph(address(letter))] + blocks(letter),
        beginsPage: true)
    }
    return source.paper(
      words.name, number: source.numberOfDay, .a4,
      [Paper.Part(words.register, [register(letters)])] + parts)
  }

  private func number(_ letter: LetterCase) -> String { labels.partNumber(source.numberOfDay, letter.place) }
  private func address(_ letter: LetterCase) -> String {
    words.address(source.fullName(of: letter.addressee))
  }

  /// All letters of the paper, for those who send them out.
  private func register(_ letters: [LetterCase]) -> Paper.Block {
    let columns = [
      PaperTable.Column(words.number, width: 10), PaperTable.Column(source.words.records.addressee, width: 8),
      PaperTable.Column(words.count, width: 3, .trailing), PaperTable.Column(labels.matter, width: 12),
    ]
    let rows = letters.map { letter in
      [
        PaperTable.Cell(number(letter)),
        PaperTable.Cell(source.fullName(of: letter.addressee), isStrong: true),
        PaperTable.Cell(letter.items.count), PaperTable.Cell(matter(letter)),
      ]
    }
    return source.table(columns, rows)
  }

  private func matter(_ letter: LetterCase) -> String {
    let red = letter.red > 0 ? [words.redMatter(letter.red)] : []
    let issued = letter.letters.isEmpty ? [] : [words.issuedMatter(letter.letters.count)]
    return (red + issued).joined(separator: words.separator)
  }

  // The letter

  private func blocks(_ letter: LetterCase) -> [Paper.Block] {
    let issued = letter.letters.map { each in
      Paper.Fact(source.issue(each), [each.number ?? "", each.consequence.reason].joined(separator: " "))
    }
    let facts = [Paper.Fact(labels.matter, matter(letter))] + issued
    let body: [Paper.Block] = letter.items.isEmpty ? [] : [.paragraph(body(letter)), items(letter)]
    return [.facts(facts)] + body + [
      .paragraph(words.demand(labels.date(answerBy), ReportingRule.weekDays)),
      .signature([words.issuedBy, source.words.rules.role(.office), labels.date(source.day)]),
    ] + receipt(letter)
  }

  private func body(_ letter: LetterCase) -> String {
    letter.isOfDepartment ? words.supervisedBody : words.body
  }

  /// A department is told of which unit each item is.
  private func items(_ letter: LetterCase) -> Paper.Block {
    let (board, rules) = (source.words.board, source.words.rules)
    let hasUnit = letter.isOfDepartment
    let unit = hasUnit ? [PaperTable.Column(source.words.report.weekly.unit, width: 4)] : []
    let columns =
      [PaperTable.Column(board.number, width: 4)] + unit + [
        PaperTable.Column(board.task, width: 5),
        PaperTable.Column(rules.field(.content), width: 8),
        PaperTable.Column(rules.field(.deadline), width: 6),
        PaperTable.Column(rules.field(.responsible), width: 6), PaperTable.Column(board.state, width: 4),
        PaperTable.Column(source.words.views.reason, width: 6), PaperTable.Column(words.wanted, width: 10),
      ]
    let rows = letter.items.map { item in
      let entry = item.entry
      let wanted = [entry.target, entry.measures].filter { !$0.isEmpty }
      let unit = hasUnit ? [PaperTable.Cell(source.unit(entry.unit))] : []
      return [PaperTable.Cell(entry.number)] + unit + [
        PaperTable.Cell(source.task(entry.task)),
        PaperTable.Cell(entry.summary), source.deadline(item), source.responsible(entry),
        PaperTable.Cell("\(rules.state(item.state))\n\(item.life.progress)%"),
        source.reason(source.light(of: item)), PaperTable.Cell(wanted.joined(separator: words.separator)),
      ]
    }
    return source.table(columns, rows)
  }

  /// What the addressee fills in, cuts off and sends back.
  private func receipt(_ letter: LetterCase) -> [Paper.Block] {
    let columns = [
      PaperTable.Column(source.words.board.number, width: 4),
      PaperTable.Column(words.done, width: 14, input: .text),
      PaperTable.Column(words.finishedOn, width: 6, input: .text),
      PaperTable.Column(words.signed, width: 6, input: .text),
    ]
    let blank = PaperTable.Cell("")
    let rows = letter.items.map { [PaperTable.Cell($0.entry.number), blank, blank, blank] }
    return [
      .heading(words.receipt), .paragraph(words.receiptNote(number(letter))),
      source.table(columns, rows.isEmpty ? [[blank, blank, blank, blank]] : rows),
      .signature([words.stamp, words.receivedBy, words.receivedOn]),
    ]
  }
}
