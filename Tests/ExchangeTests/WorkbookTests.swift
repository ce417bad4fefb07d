import Campaign
import Ledger
import Testing

@testable import Exchange

@Suite("Workbooks (domain.md §7)")
struct WorkbookTests {
  private let folder: Folder
  init() throws { folder = try Folder() }

  /// The sheet with another cell under one title.
  private func book(_ title: String, _ cell: Book.Cell) throws -> Book {
    let sheet = Sheet()
    var book = Book(sheet.table)
    let index = try #require(sheet.columns.firstIndex { $0.title == title })
    book.tabs[0].rows[1][index] = cell
    return book
  }

  private func entry(_ book: Book) throws -> Entry { try good(read(book, in: folder).rows.first).entry }

  @Test("A workbook is read like the same CSV, whatever its name ends with")
  func same() throws {
    let expected = try good(rows(Sheet().text, in: folder).first)
    for name in ["a.xlsx", "a.csv", "a"] {
      let path = try folder.write(Book(Sheet().table), name)
      var items: [Item] = []
      try open(path).forEachRow { items.append(try good($0)) }
      #expect(items == [expected])
    }
  }

  @Test("A shared text is joined from its pieces, without how it is pronounced")
  func shared() throws {
    var book = try book("责任人", .raw("<c r=\"I2\" t=\"s\"><v>1</v></c>"))
    book.shared =
      "<si><t>别人</t></si><si><r><rPr><b/></rPr><t>张</t></r><r><t xml:space=\"preserve\"> 三_x000A_组</t></r>"
      + "<rPh sb=\"0\" eb=\"1\"><t>zhang</t></rPh></si>"
    #expect(try entry(book).responsible == "张 三\n组")
  }

  @Test(
    "A cell is what the sheet shows, however it is stored",
    arguments: [
      ("<c r=\"I2\" t=\"inlineStr\"><is><r><t>张</t></r><r><t>三</t></r><rPh><t>z</t></rPh></is></c>", "张三"),
      ("<c r=\"I2\" t=\"str\"><f>A1&amp;\"x\"</f><v>张三</v></c>", "张三"),
      ("<c r=\"I2\"><f>1+1</f><v>2</v></c>", "2"),
      ("<c r=\"I2\" t=\"b\"><v>1</v></c>", "TRUE"),
      ("<c t=\"str\"><v>张三</v></c>", "张三"),
      ("<c r=\"I2\" t=\"str\"><v>a&#10;b&amp;_x005F_x0041_</v></c>", "a\nb&_x0041_"),
      ("<x:c xmlns:x=\"y\" r=\"I2\" t=\"str\"><x:v><![CDATA[<张三>]]></x:v></x:c>", "<张三>"),
    ])
  func stored(xml: String, text: String) throws {
    #expect(try entry(book("责任人", .raw(xml))).responsible == text)
  }

  @Test(
    "A formula without a result, and an error value, are wrong with their row",
    arguments: [
      ("<c r=\"I2\"><f>A1&amp;1</f></c>", "", RowProblem.Reason.uncalculated),
      ("<c r=\"I2\"><f>A1&amp;1</f><v></v></c>", "", .uncalculated),
      ("<c r=\"I2\" t=\"str\"><f>A1&amp;1</f></c>", "", .uncalculated),
      ("<c r=\"I2\" t=\"e\"><v>#N/A</v></c>", "#N/A", .errorValue),
      ("<c r=\"I2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", "#DIV/0!", .errorValue),
    ])
  func notCalculated(xml: String, value: String, reason: RowProblem.Reason) throws {
    for title in ["责任人", "备注", "经度"] {
      var sheet = Sheet().with(title, "某").columns
      let index = try #require(sheet.firstIndex { $0.title == title })
      sheet.swapAt(index, 8)
      var book = Book([sheet.map(\.title), sheet.map(\.value)])
      book.tabs[0].rows[1][8] = .raw(xml)
      let expected = RowProblem(line: 2, row: 1, column: title, value: value, reason: reason)
      #expect(try problems(read(book, in: folder).rows.first) == [expected])
    }
    var passedOver = Book(Sheet().with("序号", "1").table)
    passedOver.tabs[0].rows[1][10] = .raw(xml.replacing("I2", with: "K2"))
    #expect(try good(read(passedOver, in: folder).rows.first).entry.responsible == "张三")
  }

  @Test("A formula whose result is an empty text is a blank")
  func emptyResult() throws {
    let cell = Book.Cell.raw("<c r=\"I2\" t=\"str\"><f>IF(TRUE,&quot;&quot;,1)</f><v></v></c>")
    #expect(
      try problems(read(book("责任人", cell), in: folder).rows.first).map(\.reason) == [.blank(.responsible)])
  }

  @Test("A row of nothing but formulas without results is no blank row")
  func uncalculatedRow() throws {
    var book = Book(Sheet().table + [[], Sheet().table[1]])
    book.tabs[0].rows[2] = [.raw("<c r=\"B3\"><f>B2</f><v/></c>"), .raw("<c r=\"C3\"><f>C2</f><v/></c>")]
    let rows = try read(book, in: folder).rows
    #expect(rows.map(\.line) == [2, 3, 4])
    #expect(problems(rows[1]).prefix(2).map(\.column) == ["乡(办)", "任务"])
    #expect(problems(rows[1]).prefix(3).map(\.reason) == [.uncalculated, .uncalculated, .blank(.target)])
  }

  @Test("A sum that nothing has calculated is a sum")
  func uncalculatedSum() throws {
    var book = Book(Sheet().with("进度", "1").table + [["合计"]])
    book.tabs[0].rows[2].append(.raw("<c r=\"K3\"><f>SUM(K2:K2)</f></c>"))
    #expect(try read(book, in: folder).rows.count == 1)
  }

  @Test("What is wrong with a merged cell is wrong for every row that it covers")
  func mergedFault() throws {
    var blank = Sheet().table[1]
    blank[8] = ""
    for xml in ["<c r=\"I2\" t=\"e\"><v>#REF!</v></c>", "<c r=\"I2\"><f>A1</f></c>"] {
      var book = Book(Sheet().table + [blank, Sheet().table[1]], merges: ["I2:I3"])
      book.tabs[0].rows[1][8] = .raw(xml)
      let rows = try read(book, in: folder).rows
      #expect(problems(rows[0]).map(\.reason) == problems(rows[1]).map(\.reason))
      #expect(problems(rows[1]).map(\.column) == ["责任人"])
      #expect(problems(rows[2]).isEmpty)
    }
  }

  @Test("An error value that a spreadsheet wrote into a CSV is one too")
  func errorInText() throws {
    let all = try rows(Sheet().with("责任人", "#REF!").with("备注", "3# 炉").text, in: folder)
    #expect(problems(all.first).map(\.reason) == [.errorValue])
    #expect(try good(rows(Sheet().with("备注", "#3 炉").text, in: folder).first).entry.note == "#3 炉")
  }

  @Test("A phone that is stored as a number keeps its digits")
  func phones() throws {
    #expect(try entry(book("联系方式", .number("1.380357E10"))).contact == "13803570000")
  }

  @Test("A deadline is read from the day that the sheet shows, in either calendar")
  func deadlines() throws {
    var first = try book("整改时限", .number("42825", style: 1))
    first.formats = ["yyyy\"年\"m\"月\"d\"日\""]
    #expect(try entry(first).deadline == Deadline(text: "2017-03-31", day: day("2017-03-31")))
    var second = try book("整改时限", .number("41363", style: 1))
    second.builtIns = [14]
    second.countsFrom1904 = true
    #expect(try entry(second).deadline.day == day("2017-03-31"))
    var month = try book("整改时限", .number("42795", style: 1))
    month.builtIns = [57]
    let deadline = try entry(month).deadline
    #expect(try deadline.day == day("2017-03-31") && deadline.isInferred)
  }

  @Test("A text that begins like a guarded formula keeps its apostrophe: workbooks need no guard")
  func noGuard() throws {
    #expect(try entry(book("责任人", .text("'=1"))).responsible == "'=1")
  }

  @Test("Merged cells count for every row that they cover; a blank does not")
  func merges() throws {
    let sheet = Sheet()
    let unit = try #require(sheet.columns.firstIndex { $0.title == "乡(办)" })
    var blank = sheet.table[1]
    blank[unit] = ""
    let table = sheet.table + [blank, blank, Array(repeating: "", count: blank.count), blank]
    let merged = try read(Book(table, merges: ["B2:B3", "B5:B5"]), in: folder).rows
    #expect(merged.map(\.line) == [2, 3, 4, 6])
    #expect(try good(merged[1]).entry.unit == good(merged[0]).entry.unit)
    #expect(problems(merged[2]).map(\.reason) == [.blankUnit])
    #expect(problems(merged[3]).map(\.reason) == [.blankUnit])
  }

  @Test("The header is found under titles and over two rows, as merged cells show")
  func twoRows() throws {
    let sheet = Sheet()
    var upper = sheet.table[0]
    var lower = Array(repeating: "", count: upper.count)
    for (index, name) in [(7, "监管责任单位"), (8, "姓名"), (9, "电话")] { lower[index] = name }
    upper[7] = "责任单位及责任人"
    upper[8] = "责任人"
    upper[9] = ""
    let table = [["攻坚行动台账"], upper, lower, sheet.table[1]]
    let merges = ["A1:J1", "I2:J2"] + "ABCDEFG".map { "\($0)2:\($0)3" }
    let all = try read(Book(table, merges: merges), in: folder).rows
    #expect(all.map(\.line) == [4])
    #expect(try good(all.first) == good(rows(sheet.text, in: folder).first))
  }

  @Test("Sums and signatures are passed over and told; an item that speaks of a sum is not")
  func closing() throws {
    let sheet = Sheet()
    var sum = Array(repeating: "", count: 10)
    sum[0] = "合计"
    sum[4] = "57"
    let item = sheet.with("编号", "合计").with("整改内容", "合计3处").table[1]
    let signed = ["填报人：张三", "", "", "审核人：李四", "", "", "单位负责人：王五", "", "", "电话：0357-1"]
    let (all, notices) = try read(Book(sheet.table + [sum, item, signed]), in: folder)
    #expect(all.map(\.line) == [2, 4])
    #expect(
      notices == [
        .skippedRow(sheet: nil, line: 3, text: "合计"), .skippedRow(sheet: nil, line: 5, text: "填报人：张三"),
      ])
  }

  @Test(
    "Other sums and signatures that offices write are passed over too",
    arguments: [
      "共计2项", "总计 12 处", "路东办合计", "路东办负责人签字：", "(盖章)", "单位(盖章)：", "主要领导签名", "填表日期：2017年3月1日",
    ])
  func closingWords(text: String) throws {
    let row = [text] + Array(repeating: "", count: 9)
    let (all, notices) = try read(Book(Sheet().table + [row]), in: folder)
    #expect(all.count == 1)
    #expect(notices == [.skippedRow(sheet: nil, line: 3, text: text)])
  }

  @Test(
    "What only begins like a sum or a signature is a row", arguments: ["共计划两处", "负责人未到位", "签字笔厂", "合计划拆除"])
  func notClosing(text: String) throws {
    let row = [text] + Array(repeating: "", count: 9)
    #expect(try read(Book(Sheet().table + [row]), in: folder).rows.count == 2)
  }

  @Test(
    "A day or a section that stands alone is passed over and told",
    arguments: [
      (0, "2017年3月20日"), (9, "2017年3月20日"), (0, "二〇一七年三月二十日"), (0, "二、西片区"), (0, "(二)西片区"),
      (0, "（三）凤城乡"), (1, "二、西片区"), (0, "第二部分 清洁供热"),
    ])
  func loneCells(column: Int, text: String) throws {
    var row = Array(repeating: "", count: 10)
    row[column] = text
    let (all, notices) = try read(Book(Sheet().table + [row] + [Sheet().table[1]]), in: folder)
    #expect(all.map(\.line) == [2, 4])
    #expect(notices == [.skippedRow(sheet: nil, line: 3, text: text)])
  }

  @Test(
    "A lone cell that may be the beginning of an item is a row",
    arguments: [
      (4, "二、拆除锅炉"), (5, "2017年3月20日"), (0, "A-17"), (0, "2017-3-15"), (0, "17"), (1, "路东办"), (6, "一、接入管网"),
      (0, "二"),
      (2, "二、集中供热"), (8, "王三、李四"), (0, "3月底前"),
    ])
  func loneItems(column: Int, text: String) throws {
    var row = Array(repeating: "", count: 10)
    row[column] = text
    #expect(try read(Book(Sheet().table + [row]), in: folder).rows.count == 2)
  }

  @Test("A lone cell is a row where merged cells give it the rest of an item")
  func loneInMerges() throws {
    var row = Array(repeating: "", count: 10)
    row[0] = "二、西片区"
    let merges = "BCDEFGHIJ".map { "\($0)2:\($0)3" }
    let all = try read(Book(Sheet().table + [row], merges: merges), in: folder).rows
    #expect(try good(all.last).entry.number == "二、西片区")
  }

  @Test("A line that is merged across the table is passed over, whatever it says")
  func across() throws {
    var row = Array(repeating: "", count: 10)
    row[0] = "西片区"
    let (all, notices) = try read(Book(Sheet().table + [row], merges: ["A3:J3"]), in: folder)
    #expect(all.count == 1)
    #expect(notices == [.skippedRow(sheet: nil, line: 3, text: "西片区")])
    #expect(try read(Book(Sheet().table + [row], merges: ["A3:C3"]), in: folder).rows.count == 2)
  }

  @Test("The header again, and the numbers of the columns below it, are passed over")
  func headerAgain() throws {
    let sheet = Sheet()
    let numbers = (1...10).map(String.init)
    let table = sheet.table
    let (all, notices) = try read(
      Book([table[0], numbers, table[1], table[0], numbers, table[1]]), in: folder)
    #expect(all.map(\.line) == [3, 6])
    #expect(
      notices == [
        .skippedRow(sheet: nil, line: 2, text: "1 2 3 …"),
        .skippedRow(sheet: nil, line: 4, text: "编号 乡(办) 任务 …"),
        .skippedRow(sheet: nil, line: 5, text: "1 2 3 …"),
      ])
  }

  @Test("Both rows of a header are passed over where they come again")
  func bothRowsAgain() throws {
    let sheet = Sheet()
    var upper = sheet.table[0]
    var lower = Array(repeating: "", count: 10)
    (upper[8], upper[9], lower[8], lower[9]) = ("责任落实", "", "责任人", "联系方式")
    let table = [upper, lower, sheet.table[1], upper, lower, sheet.table[1]]
    let (all, notices) = try read(Book(table, merges: ["I1:J1", "I4:J4"]), in: folder)
    #expect(all.map(\.line) == [3, 6])
    #expect(notices.count == 2)
  }

  @Test("Numbers are those of columns only when they are all there, right below the header")
  func notNumbers() throws {
    let table = Sheet().table
    let numbers = (1...10).map(String.init)
    #expect(try read(Book(table + [numbers]), in: folder).rows.count == 2)
    #expect(try read(Book([table[0], numbers.dropLast() + ["11"], table[1]]), in: folder).rows.count == 2)
    #expect(try read(Book([table[0], numbers.dropLast() + [""], table[1]]), in: folder).rows.count == 2)
    var other = table[0]
    other[9] = "电话"
    #expect(try read(Book(table + [other]), in: folder).rows.count == 2)
  }

  @Test("Hidden rows are taken, and told")
  func hidden() throws {
    var book = Book(Sheet().table + [Sheet().table[1]])
    book.tabs[0].hidden = [3]
    let (all, notices) = try read(book, in: folder)
    #expect(all.count == 2)
    #expect(notices == [.hiddenRows(sheet: nil, lines: [3], count: 1)])
  }
}

@Suite("Sheets of a workbook (domain.md §7)")
struct WorkbookSheetTests {
  private let folder: Folder
  init() throws { folder = try Folder() }

  private var weekly: Book {
    var book = Book([["封面"]])
    book.tabs[0].name = "封面"
    book.tabs += ["路东办", "凤城乡", "草稿"].map { name in
      var tab = Book(Sheet().table).tabs[0]
      tab.name = name
      return tab
    }
    book.tabs[3].state = "hidden"
    return book
  }

  @Test("Every visible sheet that is a ledger is read, and each row says where it stands")
  func all() throws {
    let (rows, notices) = try read(weekly, in: folder)
    #expect(rows.map(\.sheet) == ["路东办", "凤城乡"])
    #expect(notices == [.sheets(read: ["路东办", "凤城乡"], passedOver: ["封面", "草稿"])])
  }

  @Test("One sheet is chosen by its name or its number, a hidden one too", arguments: ["草稿", " 草稿 ", "4"])
  func chosen(name: String) throws {
    let (rows, notices) = try read(weekly, sheet: name, in: folder)
    #expect(rows.count == 1)
    #expect(notices == [.sheets(read: ["草稿"], passedOver: ["封面", "路东办", "凤城乡"])])
  }

  @Test("A sheet beside ledgers that lacks a column, or calls all of them otherwise, is not left behind")
  func nearlyLedger() throws {
    let path = folder.path + "/ledger.xlsx"
    var renamed = weekly
    renamed.tabs[2].rows[0] = Sheet().renaming("责任人", to: "责任人员名单").columns.map { .text($0.title) }
    let titles = renamed.tabs[2].rows[0].indices.map { $0 == 8 ? "责任人员名单" : Sheet().columns[$0].title }
    let expected = IntakeError.sheetLacksColumns(
      path: path, sheet: "凤城乡", line: 1, missing: ["责任人"], found: titles)
    #expect(throws: expected) { try read(renamed, in: folder) }
    #expect(try read(renamed, sheet: "路东办", in: folder).rows.count == 1)
    var foreign = weekly
    let names = ["号", "属地乡办", "事项", "目标要求", "整改问题", "何时完成", "整改办法", "主管局", "包干人", "手机号码"]
    foreign.tabs[2].rows[0] = names.map { .text($0) }
    #expect {
      try read(foreign, in: folder)
    } throws: {
      if case .sheetLacksColumns(_, "凤城乡", 1, _, names) = $0 as? IntakeError { true } else { false }
    }
    // Nothing is lost with a sheet that has no rows.
    foreign.tabs[2].rows.removeLast()
    #expect(try read(foreign, in: folder).rows.count == 1)
  }

  @Test("Beside sheets that go by 编号 a sheet without it is told to lack that alone")
  func nearlyPartial() throws {
    var book = weekly
    for tab in 1...2 {
      let sheet = Sheet().with("编号", "A-\(tab)").without("任务")
      book.tabs[tab].rows = (tab == 1 ? sheet : sheet.renaming("编号", to: "号")).table.map {
        $0.map { .text($0) }
      }
    }
    let path = try folder.write(book)
    #expect {
      try LedgerFile(path: path, plan: houma(), today: day(importDay), allowsPartial: true)
    } throws: {
      if case .sheetLacksColumns(_, "凤城乡", 1, ["编号"], _) = $0 as? IntakeError { true } else { false }
    }
  }

  @Test(
    "A sheet beside ledgers that has little of one is passed over",
    arguments: [
      [["乡镇", "总数", "完成"], ["路东", "3", "1"]], [["填表说明"], ["每周五前填报"]],
      [["单位", "姓名", "职务", "电话"], ["路东办", "张三", "主任", "13800001111"]],
    ])
  func otherSheets(rows: [[String]]) throws {
    var book = weekly
    book.tabs[2].rows = rows.map { $0.map { .text($0) } }
    let (all, notices) = try read(book, in: folder)
    #expect(all.count == 1)
    #expect(notices == [.sheets(read: ["路东办"], passedOver: ["封面", "凤城乡", "草稿"])])
  }

  @Test("A sheet that is not there is an error with those that are")
  func unknown() throws {
    let path = folder.path + "/ledger.xlsx"
    let expected = IntakeError.noSuchSheet(path: path, sheet: "5", known: ["封面", "路东办", "凤城乡", "草稿"])
    #expect(throws: expected) { try read(weekly, sheet: "5", in: folder) }
  }

  @Test("The same 编号 on two sheets with another content names both")
  func numbers() throws {
    var book = Book(Sheet().with("编号", "A-1").table)
    var other = Book(Sheet().with("编号", "A-1").with("整改内容", "另一处").table).tabs[0]
    other.name = "二"
    book.tabs.append(other)
    let rows = try read(book, in: folder).rows
    let path = folder.path + "/ledger.xlsx"
    #expect(problems(rows[1]).map(\.reason) == [.numberElsewhere(file: path, sheet: "台账", line: 2)])
  }

  @Test("A problem says on which sheet its row stands, where several are read")
  func problemSheets() throws {
    var book = weekly
    let wrong = Sheet().with("责任人", "").table.map { $0.map { Book.Cell.text($0) } }
    book.tabs[2].rows = wrong
    #expect(try read(book, in: folder).rows.flatMap(problems).map(\.sheet) == ["凤城乡"])
    #expect(try read(book, sheet: "凤城乡", in: folder).rows.flatMap(problems).map(\.sheet) == [nil])
  }

  @Test("A preview shows what is most like a ledger, though nothing in it is known")
  func preview() throws {
    let book = Book([["上报表"], [], ["甲", "乙", "丙"], ["1", "", "3"], [], ["4", "5"]])
    let preview = try FilePreview(path: folder.write(book))
    #expect(preview.titles == ["甲", "乙", "丙"])
    #expect(preview.headerLine == 3)
    #expect(preview.sheet == "台账")
    #expect(preview.rows == [["1", "", "3"], ["4", "5", ""]])
    let numbered = try FilePreview(
      path: folder.write(Book([["甲", "乙", "丙"], ["1", "2", "3"], ["x", "y", "z"]])))
    #expect(numbered.rows == [["x", "y", "z"]])
  }
}
