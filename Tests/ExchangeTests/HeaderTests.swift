import Campaign
import Ledger
import Testing

@testable import Exchange

@Suite struct HeaderTests {
  private let folder: Folder
  init() throws { folder = try Folder() }

  @Test(
    "A column is known by its other names too",
    arguments: [
      ("乡(办)", "乡（办）"), ("乡(办)", "乡镇"), ("乡(办)", "属地"), ("乡(办)", "单位"), ("乡(办)", "鄉(辦)"), ("乡(办)", "unit"),
      ("乡(办)", " 乡 (办) "), ("乡(办)", "乡办"), ("任务", "任務名稱"), ("任务", "Task"), ("整改时限", "完成时限"),
      ("整改时限", "整改期限"), ("整改时限", "整改時限"), ("整改时限", "整改时限\n(年月日)"), ("整改时限", "deadline"),
      ("联系方式", "联系电话"), ("联系方式", "聯繫方式"), ("联系方式", "聯系電話"), ("联系方式", "电话"), ("联系方式", "手机号码"),
      ("监管责任单位", "監管責任單位"), ("监管责任单位", "责任单位"), ("监管责任单位", "department"), ("责任人", "負責人"),
      ("治理措施", "整改措施"), ("治理措施", "measures"), ("整改目标", "整改目標*"), ("整改内容", "存在问题"), ("整改内容", "整改內容"),
    ])
  func aliases(title: String, name: String) throws {
    let row = try rows(Sheet().renaming(title, to: name).text, in: folder).first
    #expect(try good(row).entry.contact == "0357-0000001")
  }

  @Test("No name means two columns")
  func namesAreUnique() {
    var seen: [String: Column] = [:]
    for column in Column.allCases {
      for name in column.names + column.weakNames + [column.rawValue] {
        let key = MatchKey.of(name)
        #expect(seen[key] == nil || seen[key] == column, "\(name)")
        #expect(!Column.isIgnored(name), "\(name)")
        seen[key] = column
      }
    }
  }

  @Test("Columns come in any order")
  func anyOrder() throws {
    var sheet = Sheet()
    let expected = try good(rows(sheet.text, in: folder).first)
    for _ in sheet.columns {
      sheet.columns.append(sheet.columns.removeFirst())
      #expect(try good(rows(sheet.text, in: folder).first) == expected)
    }
  }

  @Test("Missing columns are named all together, with what was found")
  func missing() throws {
    let path = try folder.write(Sheet().without("任务").without("责任人").without("联系方式").header)
    let expected = IntakeError.missingColumns(
      path: path, line: 1, missing: ["任务", "责任人", "联系方式"],
      found: ["编号", "乡(办)", "整改目标", "整改内容", "整改时限", "治理措施", "监管责任单位"])
    #expect(throws: expected) { try open(path) }
    let other = try folder.write("a;b;c\n1;2;3\n")
    let all = IntakeError.missingColumns(
      path: other, line: 1, missing: Column.required.map(\.title), found: ["a", "b", "c"])
    #expect(throws: all) { try open(other) }
  }

  @Test("The same column twice is an error, a better name beside a weaker one is not")
  func duplicates() throws {
    let double = try folder.write(Sheet().with("完成时限", "").with("乡镇", "").text)
    let expected = IntakeError.duplicateColumns(
      path: double, line: 1, names: ["整改时限", "完成时限", "乡(办)", "乡镇"])
    #expect(throws: expected) { try open(double) }
    let row = try rows(Sheet().with("责任单位", "某厂").with("存在问题", "无组织排放").text, in: folder).first
    #expect(try good(row).entry.department == "市住建局")
    #expect(try good(row).entry.note == "责任单位:某厂\n存在问题:无组织排放")
  }

  @Test("Columns that the ledger does not know are kept in the note")
  func unknownColumns() throws {
    let sheet = Sheet().with("备注", "已公示").with("经度", "111.37").with("", "散落").with("空列", " ")
    #expect(try good(rows(sheet.text, in: folder).first).entry.note == "已公示\n经度:111.37\n第13列:散落")
  }

  @Test("A running number and the reasons of a file of rejects are passed over")
  func ignoredColumns() throws {
    let sheet = Sheet().with("序号", "17").with("原因", "认不出日期")
    #expect(try good(rows(sheet.text, in: folder).first).entry.note == "")
  }

  @Test("Titles and blank rows above the header are passed over")
  func titles() throws {
    let text = "侯马市生态环境治理攻坚行动工作台账,,,,,,,,,\n\n填报日期:2017年3月1日\n" + Sheet().text
    let row = try #require(rows(text, in: folder).first)
    #expect(row.line == 5)
    #expect(row.number == 1)
    #expect(try good(row).entry.responsible == "张三")
  }

  @Test("Tabs and semicolons are found from the header", arguments: ["\t", ";"])
  func separators(separator: String) throws {
    let text = Sheet().text.split(separator: "\",\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\(separator)\"")
    #expect(try good(rows(text, in: folder).first).entry.responsible == "张三")
  }

  @Test("Blank rows are not counted, and lines are those of the file")
  func blankRows() throws {
    let sheet = Sheet()
    let all = try rows(sheet.text + "\n,,,\n \n" + sheet.row + ",,,,,,,,,,,,,\n", in: folder)
    #expect(all.map(\.line) == [2, 6])
    #expect(all.map(\.number) == [1, 2])
  }

  @Test("of thousands of columns is told at once, and nobody is asked what they mean")
  func endless() throws {
    let folder = try Folder()
    let titles = (1...16_384).map { "列\($0)" }.joined(separator: ",")
    let path = try folder.write("\(titles)\n\(titles)\n")
    #expect(throws: IntakeError.tooManyColumns(path: path, line: 1, found: 16_384, limit: 1_000)) {
      try LedgerFile(path: path, plan: houma(), today: day(importDay))
    }
  }
}
