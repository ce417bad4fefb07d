import Campaign
import Ledger
import TestDice
import Testing
import Words

@testable import Exchange

extension Dice {
  /// Text that breaks careless programs, without blanks at its ends.
  mutating func nasty(_ longest: Int = 12) -> String {
    let pieces = [
      "=", "+", "-", "@", "'", "''", "\t", "\r", "\n", "\r\n", "\"", "\"\"", ",", ";", "\u{1}", "\u{1B}[31m",
      "\u{202E}", "\u{200F}", "😀", "👨‍👩‍👧", "𠮷", "𪚥", "e\u{301}", "\u{301}", "ﬁ", "＝", "＠", "路东", "，", "。", " ",
      "　",
      "\u{FEFF}", "\u{2028}", "\u{85}", "=HYPERLINK(\"x\")", "|cmd", "原因", "NULL", "1E5", "\u{FFFD}", "\\n",
      "%",
      "ｱ", "ä", "\u{E000}", "\u{10FFFF}", "\u{7F}", "'=1", "'-", "—",
    ]
    var text = ""
    for _ in 0..<roll(0...longest) { text += pieces.randomElement(using: &self) ?? "" }
    return trimmed(text)
  }

  mutating func day() -> CivilDate { CivilDate(dayNumber: roll(17_000...18_500)) }
  mutating func maybeDay() -> CivilDate? { chance(50) ? day() : nil }
  mutating func maybeText() -> String? {
    let text = nasty()
    return text.isEmpty ? nil : text
  }
}

@Suite struct RoundTripTests {
  private let folder: Folder
  init() throws { folder = try Folder() }

  private func intake(_ dice: inout Dice, _ plan: Plan, number: Int) -> Item {
    var entry = Entry(
      unit: plan.units[dice.roll(0...(plan.units.count - 1))].id, task: dice.roll(1...plan.tasks.count))
    entry.number = dice.chance(20) ? "" : "=\(number)" + dice.nasty(3)
    entry.number = trimmed(entry.number)
    entry.origin = dice.nasty()
    entry.site = dice.nasty()
    entry.target = filled(&dice)
    entry.content = filled(&dice)
    entry.measures = filled(&dice)
    entry.department = filled(&dice)
    entry.responsible = filled(&dice)
    entry.contact = filled(&dice)
    entry.leader = dice.nasty()
    entry.note = dice.nasty(30)
    entry.weight = dice.roll(1...2)
    entry.deadline = Deadline(
      text: filled(&dice), day: dice.maybeDay(), isStanding: dice.chance(30),
      daysAfterAssignment: dice.chance(20) ? dice.roll(0...30) : nil, isInferred: dice.chance(20))
    var item = Item(entry: entry, life: life(&dice))
    if !entry.deadline.isResolved { item.life.state = .draft }
    if item.state == .void { item.life.voidReason = dice.nasty() }
    let evidence = (0..<dice.roll(0...3)).map { index in
      Evidence(
        path: "/资料/\(index) " + dice.nasty(4) + "\n.jpg ", size: dice.roll(0...1_000_000_000),
        sha256: String(repeating: "0a1f", count: 16))
    }
    item.life.evidence = evidence
    return item
  }

  private func filled(_ dice: inout Dice) -> String { trimmed("x" + dice.nasty()) }

  private func life(_ dice: inout Dice) -> Life {
    var life = Life()
    life.state = State.allCases.randomElement(using: &dice) ?? .draft
    life.progress = dice.roll(0...100)
    life.assignedOn = dice.maybeDay()
    life.signedOn = dice.maybeDay()
    life.signedBy = dice.maybeText()
    life.reportedOn = dice.maybeDay()
    life.submittedOn = dice.maybeDay()
    life.effect = dice.maybeText()
    life.submittedBy = dice.maybeText()
    for check in Check.allCases where dice.chance(40) {
      life.checks[check] = CheckMark(by: dice.nasty(), on: dice.day(), note: dice.nasty())
    }
    life.objections = (0..<dice.roll(0...2)).map { _ in
      var said = Objection(text: dice.nasty(), by: dice.nasty(), on: dice.day())
      if dice.chance(50) {
        said.answer = dice.nasty()
        said.answeredBy = dice.maybeText()
        said.answeredOn = dice.maybeDay()
      }
      return said
    }
    life.acceptedOn = dice.maybeDay()
    life.noticeUntil = dice.maybeDay()
    life.closedOn = dice.maybeDay()
    life.reviewOn = dice.maybeDay()
    life.submissions = dice.roll(0...5)
    life.returns = dice.roll(0...5)
    life.rebounds = dice.roll(0...5)
    life.extensions = dice.roll(0...2)
    life.originalDeadline = dice.maybeDay()
    life.isRebounding = dice.chance(30)
    life.redReason = dice.maybeText()
    life.redUntil = dice.maybeDay()
    life.voidReason = dice.maybeText()
    life.survivor = dice.maybeText()
    return life
  }

  /// Byte for byte: two texts that only look the same are not equal here.
  private func bytes(_ item: Item) -> [UInt8] { Array(String(reflecting: item).utf8) }

  @Test("What is exported comes back as it was", arguments: LedgerCSV.Encoding.allCases)
  func roundTrip(encoding: LedgerCSV.Encoding) throws {
    let plan = try houma()
    var dice = Dice(seed: 2_017)
    let intakes = (0..<600).map { intake(&dice, plan, number: $0) }
    let output = try OutputFile(path: folder.path + "/out.csv")
    var csv = try LedgerCSV(plan: plan, path: output.path, encoding: encoding, revealsContacts: true) {
      try output.write($0)
    }
    for intake in intakes { try csv.append(intake) }
    try output.finish()

    let file = try LedgerFile(path: output.path, plan: plan, today: day("2020-01-01"))
    #expect(file.encoding == (encoding == .gb18030 ? .gb18030 : .utf8))
    var count = 0
    try file.forEachRow { row in
      let back = try good(row)
      #expect(back == intakes[count])
      #expect(bytes(back) == bytes(intakes[count]))
      count += 1
    }
    #expect(count == intakes.count)
  }

  @Test("What is exported as a workbook comes back as it was")
  func workbook() throws {
    let plan = try houma()
    var dice = Dice(seed: 2_018)
    let intakes = (0..<600).map { intake(&dice, plan, number: $0) }
    let output = try OutputFile(path: folder.path + "/out.xlsx")
    let book = try LedgerXlsx(plan: plan, path: output.path, revealsContacts: true) { try output.write($0) }
    for intake in intakes { try book.append(intake) }
    try book.finish()
    try output.finish()
    var back: [Item] = []
    try LedgerFile(path: output.path, plan: plan, today: day("2020-01-01")).forEachRow {
      back.append(try good($0))
    }
    #expect(back == intakes)
    #expect(back.map(bytes) == intakes.map(bytes))
  }

  @Test("No cell of an exported file begins like a formula")
  func noFormulas() throws {
    let plan = try houma()
    var dice = Dice(seed: 7)
    var text: [UInt8] = []
    var csv = try LedgerCSV(plan: plan, path: "", revealsContacts: true) { text += $0 }
    for number in 0..<300 { try csv.append(intake(&dice, plan, number: number)) }
    let file = try InputFile(path: folder.write(text))
    var scanner = try CSVScanner(
      file: file, found: FoundEncoding(encoding: .utf8, textStart: 0), separator: 0x2C)
    var row = CellRow()
    while try scanner.next(&row) {
      for cell in row.texts {
        let first = cell.unicodeScalars.first
        #expect(!["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"].contains(first), "\(cell)")
      }
    }
  }

  @Test(
    "A text with any apostrophes before a sign survives the guard",
    arguments: ["", "=", "a", "\t", "'", "-1", "＝"])
  func guardIsExact(rest: String) {
    for count in 0..<4 {
      let text = String(repeating: "'", count: count) + rest
      #expect(FormulaGuard.unguarded(FormulaGuard.guarded(text)) == text)
    }
    #expect(FormulaGuard.unguarded("'abc") == "'abc")
  }

  @Test("Contacts are masked unless they are to be revealed")
  func contacts() throws {
    var item = Item(entry: Entry(unit: 4, task: 1))
    item.entry.contact = "13812345678、0357-2345678"
    for reveals in [false, true] {
      var text: [UInt8] = []
      var csv = try LedgerCSV(plan: houma(), path: "", revealsContacts: reveals) { text += $0 }
      try csv.append(item)
      let line = String(decoding: text, as: UTF8.self)
      #expect(line.contains(reveals ? "13812345678、0357-2345678" : "138****5678、0357-***5678"))
    }
  }

  @Test("A character that GB18030 does not have is told with its item, and nothing is left behind")
  func unencodable() throws {
    let path = folder.path + "/out.csv"
    do {
      let output = try OutputFile(path: path)
      var csv = try LedgerCSV(plan: houma(), path: path, encoding: .gb18030) { try output.write($0) }
      var item = Item(entry: Entry(unit: 4, task: 1))
      item.entry.number = "A-7"
      item.entry.content = "坏\u{E78D}字"
      let expected = OutputError.unencodable(
        path: path, encoding: "GB18030", character: "\u{E78D}", number: "A-7")
      #expect(throws: expected) { try csv.append(item) }
    }
    #expect(folder.names.isEmpty)
  }

  @Test("A spreadsheet's own dates in an exported file are read back")
  func spreadsheetDates() throws {
    let sheet = Sheet().with("状态", "整改中").with("时限含义", "2017/3/31").with("交办日期", "2017/2/20")
      .with("签收日期", "2017年2月21日").with("反弹未验收", "FALSE").with("退回次数", "1.0")
    let item = try good(rows(sheet.text, in: folder).first)
    #expect(item.life.assignedOn?.iso == "2017-02-20")
    #expect(item.life.signedOn?.iso == "2017-02-21")
    #expect(item.entry.deadline.day?.iso == "2017-03-31")
    #expect(item.life.returns == 1)
  }
}
