import Campaign
import Ledger
import Testing
import Words

@testable import Exchange

/// A cell that is wrong, and why.
struct Wrong: Sendable, CustomTestStringConvertible {
  let column: String
  let value: String
  let reason: RowProblem.Reason
  var testDescription: String { "\(column)「\(value)」" }

  init(_ column: String, _ value: String, _ reason: RowProblem.Reason) {
    self.column = column
    self.value = value
    self.reason = reason
  }
}

@Suite struct RowProblemTests {
  private let folder: Folder
  init() throws { folder = try Folder() }

  @Test("Whatever is wrong with a cell is told with its place, its value and the reason", arguments: wrongs)
  func wrongCell(_ wrong: Wrong) throws {
    let bad = Sheet().with(wrong.column, wrong.value)
    let row = try rows(bad.header + "\n" + bad.row, in: folder).first
    let expected = RowProblem(line: 3, row: 1, column: wrong.column, value: wrong.value, reason: wrong.reason)
    #expect(problems(row) == [expected])
  }

  static let units = ["路东办", "路西办", "浍滨办", "上马办", "张村办", "新田乡", "高村乡", "凤城乡"]
  static let wrongs: [Wrong] =
    [
      Wrong("乡(办)", "", .blankUnit), Wrong("乡(办)", "曲沃镇", .unknownUnit(known: units)),
      Wrong("乡(办)", "办", .unknownUnit(known: units)), Wrong("任务", "", .blankTask),
      Wrong("任务", "集中供热扩网", .unknownTask(nearest: "集中供热扩网提率")),
      Wrong("任务", "xyz", .unknownTask(nearest: nil)),
      Wrong("方面", "机动车", .otherArea("全面推行清洁供热")),
      Wrong("整改目标", "", .blank(.target)), Wrong("整改内容", " ", .blank(.content)),
      Wrong("整改时限", "", .blank(.deadline)), Wrong("治理措施", "　", .blank(.measures)),
      Wrong("监管责任单位", "", .blank(.department)), Wrong("责任人", "", .blank(.responsible)),
      Wrong("联系方式", "\n", .blank(.contact)), Wrong("整改时限", "采暖季前", .unreadDeadline),
      Wrong("整改时限", "尽快", .unreadDeadline), Wrong("整改时限", "2017-2-30", .unreadDeadline),
      Wrong("联系方式", "1.38E+10", .roundedPhone), Wrong("联系方式", "1.380357E+10", .roundedPhone),
      Wrong("联系方式", "１．３８Ｅ＋１０", .roundedPhone),
    ]
    + ["101", "-1", "1.0", "1.5", "0.8", "0.805", "100.5", "完成", "1e2", "50%%"].map {
      Wrong("进度", $0, .progress)
    }
    + ["3", "0", "很重", "-1", "1.5"].map { Wrong("权重", $0, .weight) }
    + ["已完成", "x"].map { Wrong("状态", $0, .unknownState) }
    + [
      Wrong("时限含义", "大概", .deadlineMeaning), Wrong("时限含义", "2017-02-30", .deadlineMeaning),
      Wrong("佐证材料", "照片三张", .evidence), Wrong("佐证材料", "0123456789abcdef -3 /a", .evidence),
    ]

  @Test(
    "A wrong cell of an exported life is told",
    arguments: [
      Wrong("交办日期", "2017-02-30", .date), Wrong("销号日期", "三月", .date), Wrong("原定时限", "3月31日", .date),
      Wrong("退回次数", "-1", .count), Wrong("申请次数", "两次", .count),
      Wrong("反弹未验收", "也许", .flag),
      Wrong("逐一核对", "已核对", .checkMark), Wrong("逐一检查", "2017-02-30\t赵六\t", .checkMark),
      Wrong("逐一验收", "2017-02-20\t赵六", .checkMark), Wrong("逐一销号", "2017-02-20\t赵\\x\t", .checkMark),
      Wrong("公示异议", "有异味", .objections), Wrong("公示异议", "答复\t2017-02-20\t赵六\t已复测", .objections),
    ])
  func wrongLife(_ wrong: Wrong) throws {
    let row = try rows(Sheet().with("状态", "整改中").with(wrong.column, wrong.value).text, in: folder).first
    #expect(problems(row).map(\.reason) == [wrong.reason])
    #expect(problems(row).first?.column == wrong.column)
  }

  @Test("Everything that is wrong with a row is told at once")
  func severalProblems() throws {
    let sheet = Sheet().with("乡(办)", "").with("任务", "").with("责任人", "").with("进度", "x")
    let row = try rows(sheet.text, in: folder).first
    #expect(problems(row).map(\.column) == ["乡(办)", "任务", "责任人", "进度"])
  }

  @Test("The column is named as the file names it")
  func columnNames() throws {
    let sheet = Sheet().renaming("整改时限", to: "完成时限").with("完成时限", "尽快")
    #expect(problems(try rows(sheet.text, in: folder).first).map(\.column) == ["完成时限"])
  }

  @Test("A row with too many or too few cells is a problem of that row alone")
  func cellCounts() throws {
    let sheet = Sheet()
    let all = try rows(sheet.text + "a,b\n" + sheet.row.dropLast() + ",多\n" + sheet.row, in: folder)
    #expect(problems(all[1]).map(\.reason) == [.cellCount(expected: 10, found: 2)])
    #expect(problems(all[2]).map(\.reason) == [.cellCount(expected: 10, found: 11)])
    #expect(try good(all[3]) == good(all[0]))
  }

  @Test("A number that comes again with another content is a problem; the same row again is not")
  func duplicates() throws {
    let sheet = Sheet().with("编号", "A-1")
    let all = try rows(sheet.text + sheet.row + sheet.with("整改内容", "另一处").row, in: folder)
    #expect(try good(all[0]) == good(all[1]))
    #expect(problems(all[2]).map(\.reason) == [.duplicateNumber(line: 2)])
    #expect(problems(all[2]).first?.column == "编号")
  }

  @Test(
    "Rows without numbers are of one item where unit, task, site and content agree; saying two things is a problem"
  )
  func sameItem() throws {
    let sheet = Sheet().with("点位/企业", "甲砖厂")
    let all = try rows(
      sheet.text + sheet.row + sheet.with("点位/企业", "乙砖厂").row + sheet.with("责任人", "李四").row, in: folder)
    #expect(try good(all[0]) == good(all[1]))
    #expect(try good(all[2]).entry.site == "乙砖厂")
    #expect(problems(all[3]).map(\.reason) == [.sameItem(line: 2)])
    #expect(problems(all[3]).first?.column == "整改内容")
  }

  @Test("No ledger keeps a null character, or a text that no cell of a workbook holds")
  func unkeepable() throws {
    let long = String(repeating: "长", count: 32_767)
    #expect(try good(rows(Sheet().with("备注", long).text, in: folder).first).entry.note == long)
    let all = try rows(Sheet().with("备注", long + "长").with("整改内容", "一号楼\0未供热").text, in: folder)
    #expect(problems(all.first).map(\.reason) == [.nullCharacter, .textTooLong(limit: 32_767)])
    #expect(problems(all.first).map(\.column) == ["整改内容", "备注"])
  }

  @Test("A deadline that was changed beside an old meaning is not taken for either")
  func disagreement() throws {
    let sheet = Sheet().with("整改时限", "2017年5月31日").with("时限含义", "2017-03-31")
    let texts = RowProblem.Reason.deadlineDisagrees(
      text: try day("2017-05-31"), meaning: try day("2017-03-31"))
    #expect(problems(try rows(sheet.text, in: folder).first).map(\.reason) == [texts])
    let extended = try good(rows(sheet.with("状态", "整改中").with("延期次数", "1").text, in: folder).first)
    #expect(extended.entry.deadline.day?.iso == "2017-03-31")
    let cleared = try good(rows(sheet.with("时限含义", "").text, in: folder).first)
    #expect(cleared.entry.deadline.day?.iso == "2017-05-31")
  }

  @Test(
    "Every problem and error is one line that names its place, in three languages",
    arguments: Language.allCases)
  func words(language: Language) throws {
    let words = Words.in(language)
    let reasons =
      RowProblemTests.wrongs.map(\.reason) + [
        .ambiguousUnit(["a", "b"]), .date, .count, .flag, .cellCount(expected: 2, found: 3),
        .duplicateNumber(line: 7), .blankNumber, .uncalculated, .errorValue,
        .numberElsewhere(file: "a.xlsx", sheet: "\u{202E}", line: 7), .nullCharacter, .textTooLong(limit: 7),
        .sameItem(line: 7), .sameItemElsewhere(file: "a.xlsx", sheet: "\u{202E}", line: 7),
        .deadlineDisagrees(text: try day(importDay), meaning: try day(importDay)),
      ]
    for reason in reasons {
      let problem = RowProblem(
        sheet: "s\n", line: 12, row: 11, column: "列", value: "x\u{1B}[2J\n\u{202E}y", reason: reason)
      let line = words.describe(problem)
      #expect(line.contains("12") && line.contains("11") && line.contains("列"))
      #expect(line.unicodeScalars.allSatisfy { $0.value >= 32 && $0 != "\u{202E}" }, "\(line)")
    }
    let errors: [IntakeError] = [
      .cannotRead(path: "f.csv", reason: "r"), .notAFile(path: "f.csv"),
      .badByte(path: "f.csv", encoding: "UTF-8", offset: 7, line: 3), .noHeader(path: "f.csv"),
      .missingColumns(path: "f.csv", line: 1, missing: ["a"], found: ["b\n"]),
      .sheetLacksColumns(path: "f.csv", sheet: "s\n", line: 1, missing: ["a"], found: ["b\n"]),
      .duplicateColumns(path: "f.csv", line: 1, names: ["a"]),
      .tooManyColumns(path: "f.csv", line: 1, found: 16_384, limit: 1_000), .weeklySheet(path: "f.csv"),
      .strayQuote(path: "f.csv", line: 2),
      .unclosedQuote(path: "f.csv", line: 2), .rowTooLong(path: "f.csv", line: 2, limit: 5),
      .oldWorkbook(path: "f.csv"), .notAWorkbook(path: "f.csv"), .webPage(path: "f.csv"),
      .encryptedWorkbook(path: "f.csv"),
      .brokenWorkbook(path: "f.csv", part: "a\n", reason: "b\n"),
      .workbookTooLarge(path: "f.csv", part: "a\n", limit: 5),
      .noSuchSheet(path: "f.csv", sheet: "a\n", known: ["b\n"]),
    ]
    for line in errors.map(words.describe) {
      #expect(line.contains("f.csv") && !line.contains("\n"))
    }
    #expect(words.describe(.workbookTooLarge(path: "f", part: "a", limit: 64 << 20)).contains("64 MB"))
    let output: [OutputError] = [
      .cannotWrite(path: "f.csv", reason: "r"),
      .unencodable(path: "f.csv", encoding: "GB18030", character: "\u{E78D}", number: "A-1"),
    ]
    for line in output.map(words.describe) { #expect(line.contains("f.csv") && !line.contains("\n")) }
  }
}
