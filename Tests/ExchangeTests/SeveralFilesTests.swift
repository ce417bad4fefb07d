import Campaign
import FileLedger
import Ledger
import Testing
import Words

@testable import Exchange

/// Files that are compared and taken in together speak as one.
@Suite("Several files in one update") struct SeveralFilesTests {
  private let folder: Folder
  private let ledger: FileLedger
  private let clerk = Author(name: "王文书", sitting: "s")
  private let moment: Moment
  private let one = Sheet().with("编号", "N1")
  private let two = Sheet().with("编号", "N2").with("乡(办)", "路西办").with("整改内容", "管网改造")
  private let three = Sheet().with("编号", "N3").with("整改内容", "换热站")

  init() throws {
    folder = try Folder()
    moment = Moment(day: try day(importDay), seconds: 1_488_326_400)
    ledger = try FileLedger.create(at: folder.path + "/a.guatu", plan: houma(), by: clerk, at: moment)
    let path = try folder.write(one.text + two.row + three.row)
    var rows = try LedgerFile(path: path, plan: houma(), today: moment.day).rows()
    _ = try ledger.take(
      from: "a.csv", by: clerk, at: moment, dryRun: false, progress: nil, next: { try rows.nextGood() })
  }

  private func files(_ paths: [String]) throws -> LedgerFiles {
    LedgerFiles(
      try paths.map { try LedgerFile(path: $0, plan: houma(), today: moment.day, allowsPartial: true) })
  }

  private func book(_ sheets: [Sheet]) throws -> String {
    var book = Book()
    book.tabs = sheets.enumerated().map { index, sheet in
      Book.Tab(name: "第\(index + 1)表", rows: sheet.table.map { $0.map { .text($0) } })
    }
    return try folder.write(book, "several.xlsx")
  }

  private func update(_ files: LedgerFiles, skipping: Bool = false) throws -> LedgerUpdate.Report {
    try LedgerUpdate(from: files, of: ledger, by: clerk, at: moment, skipsRefused: skipping).run()
  }

  @Test("What one file has is not missing because the others do not have it")
  func missing() throws {
    let sheet = try folder.write(one.text, "one.csv")
    #expect(try Difference(of: files([sheet]), from: ledger).missing.map(\.entry.number) == ["N3"])
    let both = try Difference(of: files([sheet, book([two, three])]), from: ledger)
    #expect(both.counts == DifferenceCounts(unchanged: 3))
    #expect(both.units.count == 2)
  }

  @Test("An item is not missing because something is wrong with its row")
  func badRow() throws {
    let path = try folder.write(one.text + three.with("整改时限", "尽快").row, "one.csv")
    #expect(try Difference(of: files([path]), from: ledger).counts == DifferenceCounts(unchanged: 1))
  }

  @Test("A whole file adds what it has more, a partial one beside it changes what is known")
  func mixed() throws {
    let whole = try folder.write(one.text + three.with("编号", "N4").with("整改内容", "新的").row, "w.csv")
    let part = try folder.write("编号,责任人\nN2,李四\n", "p.csv")
    for paths in [[part, whole], [whole, part]] {
      let difference = try Difference(of: files(paths), from: ledger)
      #expect(difference.counts == DifferenceCounts(new: 1, changed: 1, unchanged: 1, missing: 1))
    }
    let report = try update(files([part, whole]))
    #expect(report.changed == 1 && report.added == 1 && report.unchanged == 1)
    #expect(try ledger.item(number: "N2")?.entry.responsible == "李四")
    #expect(try update(files([whole, part])).unchanged == 3)
  }

  @Test("Each event says from which of the files it came")
  func source() throws {
    let part = try folder.write("编号,责任人\nN2,李四\n", "p.csv")
    let book = try book([one.with("责任人", "王五")])
    _ = try update(files([part, book]))
    let two = try #require(try ledger.item(number: "N2"))
    let one = try #require(try ledger.item(number: "N1"))
    #expect(try ledger.history(of: two.id).last?.fact(Event.source) == part)
    #expect(try ledger.history(of: one.id).last?.fact(Event.source) == book)
  }

  @Test("A row with 编号 and one without that say different things of one item are not both taken")
  func contradiction() throws {
    let first = try folder.write(one.with("编号", "").with("责任人", "李四").text, "1.csv")
    let second = try folder.write(one.with("责任人", "王五").text, "2.csv")
    let difference = try Difference(of: files([first, second]), from: ledger)
    #expect(difference.counts == DifferenceCounts(changed: 1, missing: 1, contradictions: 1))
    let report = try update(files([first, second]))
    #expect(!report.isSaved)
    let refusal = try #require(report.refusals.first)
    guard case .contradiction(let earlier) = refusal.reason else {
      Issue.record("\(refusal.reason)")
      return
    }
    #expect(refusal.place == RowPlace(file: second, sheet: nil, line: 2, row: 1))
    #expect(earlier == RowPlace(file: first, sheet: nil, line: 2, row: 1))
    #expect(try ledger.item(number: "N1")?.entry.responsible == "张三")
  }

  @Test(
    "Two weekly sheets that report different progress of an item contradict each other; a blank one does not")
  func weekly() throws {
    let header = "编号,本周进度,本周情况\n"
    let first = try folder.write(header + "N1,30,已动工\n", "1.csv")
    let second = try folder.write(header + "N1,40,已动工\n", "2.csv")
    let blank = try folder.write(header + "N1,,\n", "3.csv")
    #expect(try Difference(of: files([first, second]), from: ledger).counts.contradictions == 1)
    for paths in [[blank, first], [first, blank]] {
      let counts = try Difference(of: files(paths), from: ledger).counts
      #expect(counts == DifferenceCounts(changed: 1, unchanged: 1))
    }
  }

  @Test("The same row in two files is one change")
  func again() throws {
    let first = try folder.write(one.with("责任人", "李四").text, "1.csv")
    let second = try folder.write(one.with("责任人", "李四").text, "2.csv")
    let difference = try Difference(of: files([first, second]), from: ledger)
    #expect(difference.counts == DifferenceCounts(changed: 1, unchanged: 1, missing: 1))
  }

  @Test("A row that is bad for what another file says is applied by none of them")
  func elsewhere() throws {
    let first = try folder.write(one.text, "1.csv")
    let second = try folder.write(one.with("责任人", "王五").text, "2.csv")
    #expect(try update(files([first, second])).changed == 0)
    #expect(try ledger.item(number: "N1")?.entry.responsible == "张三")
    let new = try folder.write(one.with("编号", "N9").with("整改内容", "甲").text, "3.csv")
    let other = try folder.write(two.with("编号", "N9").with("整改内容", "乙").text, "4.csv")
    #expect(try update(files([new, other])).added == 1)
    #expect(try ledger.item(number: "N9")?.entry.content == "甲")
    let part = try folder.write("编号,责任人\nN8,李四\n", "5.csv")
    let later = try folder.write(one.with("编号", "N8").with("整改内容", "甲").text, "6.csv")
    #expect(try update(files([part, later]), skipping: true).added == 0)
  }

  @Test("A refused row says on which sheet it stands, and goes into the file of rejects as it is")
  func refused() throws {
    let path = try book([one.with("责任人", "李四"), two.with("状态", "已销号")])
    let files = try files([path])
    let report = try update(files, skipping: true)
    #expect(report.changed == 1)
    let refusal = try #require(report.refusals.first)
    #expect(refusal.place == RowPlace(file: path, sheet: "第2表", line: 2, row: 1))
    let rejects = try RejectsFile(path: folder.path + "/r.csv", for: files.files, words: .in(.simplified))
    try rejects.append(refusal, because: "不能销号")
    try rejects.finish()
    let text = String(decoding: try folder.read("r.csv"), as: UTF8.self)
    #expect(text.contains("N2,路西办,集中供热扩网提率,"))
    #expect(text.contains(",\(path):第2表:2,不能销号\r\n"))
  }

  @Test("Without a row there is no file of rejects")
  func noRejects() throws {
    let file = try open(folder.write(one.text))
    try RejectsFile(path: folder.path + "/r.csv", for: file, words: .in(.simplified)).finish()
    #expect(!folder.names.contains("r.csv"))
  }
}
