import ForeignInput
import TestDice
import Testing

@testable import Exchange

/// Files that nobody would write: each is read or refused with an error of ours; none crashes, hangs or eats memory.
@Suite("Files changed at random", .serialized)
struct FuzzTests {
  private static let words = [
    "编号", "乡(办)", "任务", "整改时限", "状态", "进度", "版本", "合计", "二、西片区", "已销号", "2017年3月底前", "42825", "长期坚持", "\"",
    "\n", ",", ";", "\t",
    "13800001111", "1.38E+10", "=1+1", "#REF!",
  ]
  /// In MiB, by which memory may grow; a short run shares the program with other tests.
  private static let memory = 1_024

  private let folder: Folder
  init() throws { folder = try Folder() }

  private func check(_ fuzzing: Fuzzing, reaches outcomes: Set<String>) {
    #expect(fuzzing.slow == [])
    #expect(fuzzing.growth < Self.memory)
    #expect(outcomes.isSubset(of: fuzzing.outcomes.keys), "\(fuzzing.outcomes)")
  }

  @Test("CSV is read or refused")
  func csv() throws {
    let sheet = Sheet().with("状态", "整改中").with("进度", "40%").with("点位", "一号\n\"楼\"")
    let texts = [
      sheet.text, sheet.header + sheet.row + sheet.row + "合计,2\n", sheet.text.replacing(",", with: "\t"),
    ]
    var samples = texts.map { Array($0.utf8) }
    samples += try [encoded(sheet.text, as: "GB18030"), [0xFF, 0xFE] + encoded(sheet.text, as: "UTF-16LE")]
    let words = Self.words.map { Array($0.utf8) }
    let mutations = Mutations(of: samples, words: words, seed: Torture.seed)
    let fuzzing = try Fuzzing("csv", mutations, short: 150) { try ForeignInput.csv.read($0, in: folder.path) }
    check(fuzzing, reaches: ["rows taken in", "refused"])
  }

  @Test("A workbook is read or refused, whatever stands in one of its parts")
  func parts() throws {
    var book = Book(Sheet().with("状态", "整改中").table, merges: ["A1:A2"])
    book.shared = "<si><t>共享</t></si><si><r><t>富</t></r><r><t>文本</t></r></si>"
    book.formats = ["yyyy\\-m\\-d", "[$-804]yyyy年"]
    book.tabs[0].rows.append([.number("42825", style: 1), .raw("<c r=\"B3\" t=\"s\"><v>1</v></c>"), .blank])
    let parts = book.parts
    let tags = [
      "<row r=\"1048577\">", "<c r=\"XFE1\">", "<c t=\"s\"><v>99</v></c>",
      "<mergeCell ref=\"A1:XFD1048576\"/>", "</row>", "<v>", "&#0;",
      "&lt;", "<!--", "<![CDATA[", "t=\"e\"", "s=\"9\"", "r:id=\"rId1\"", "<f>1+1</f>",
      "xml:space=\"preserve\"",
    ]
    var dice = Dice(seed: Torture.seed)
    let mutations = Mutations(of: parts.map(\.1), words: Self.words + tags, seed: Torture.seed)
    let whole = UnpackedWorkbook(parts: parts.map { (name: $0.0, bytes: Array($0.1.utf8)) })
    let fuzzing = try Fuzzing("workbook", mutations, seeds: [whole.bytes], short: 100) { input in
      var book = whole
      book.parts[dice.roll(0...book.parts.count - 1)].bytes = input
      return try ForeignInput.workbook.read(book.bytes, in: folder.path)
    }
    check(fuzzing, reaches: ["refused"])
  }

  @Test("A workbook is read or refused, whatever became of its archive")
  func archive() throws {
    let sample = try Book(Sheet().table).bytes()
    let marks = [
      "PK\u{1}\u{2}", "PK\u{3}\u{4}", "PK\u{5}\u{6}", "xl/workbook.xml", "xl/worksheets/sheet1.xml",
    ]
    let mutations = Mutations(of: [sample], words: marks.map { Array($0.utf8) }, seed: Torture.seed)
    let fuzzing = try Fuzzing("archive", mutations, short: 100) {
      try ForeignInput.archive.read($0, in: folder.path)
    }
    check(fuzzing, reaches: ["refused"])
  }

  @Test("A template is read or refused")
  func template() throws {
    let words = [
      "[[areas]]", "tasks = [", "code = ", "\"\"\"", "= 1979-05-27T07:32:00Z", "= nan",
      "= 0x7FFFFFFFFFFFFFFF", "{", "]", "#",
    ]
    // One long sample leaves few changes where they matter: the head, and pieces of the rest.
    let lines = PlanTemplate.houma.split(separator: "\n", omittingEmptySubsequences: false)
    let samples = [
      PlanTemplate.houma, lines.prefix(40).joined(separator: "\n"), lines.suffix(60).joined(separator: "\n"),
    ]
    let mutations = Mutations(of: samples, words: words, seed: Torture.seed)
    let fuzzing = try Fuzzing("template", mutations, short: 150) {
      try ForeignInput.template.read($0, in: folder.path)
    }
    check(fuzzing, reaches: ["read", "refused"])
  }

  @Test("A mapping is read or refused")
  func mapping() throws {
    let sample = """
      [columns]
      "属地" = "unit"
      "备注二" = "note"
      "页码" = ""
      [units]
      "路东片" = "路东办"
      [tasks]
      "供热" = "集中供热扩网提率"
      [states]
      "已完成" = "closed"
      """
    let words = ["[columns]", "[states]", "\"note\"", "'''", "a.b.c = 1", "= [1,", "= {x = 1}", "\\uD800"]
    let mutations = Mutations(of: [sample], words: words, seed: Torture.seed)
    let fuzzing = try Fuzzing("mapping", mutations, short: 400) {
      try ForeignInput.mapping.read($0, in: folder.path)
    }
    check(fuzzing, reaches: ["read", "refused"])
  }
}
