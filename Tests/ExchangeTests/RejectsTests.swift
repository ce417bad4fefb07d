import Campaign
import Glibc
import Ledger
import Testing
import Words

@testable import Exchange

@Suite struct RejectsTests {
  private let folder: Folder
  init() throws { folder = try Folder() }

  private func reject(_ path: String, to name: String) throws -> (good: [Item], rejected: Int) {
    let file = try open(path)
    let rejects = try RejectsFile(path: folder.path + "/" + name, for: file, words: .in(.simplified))
    var good: [Item] = []
    try file.forEachRow { row in
      switch row.outcome {
      case .good(let item): good.append(item)
      case .bad(let problems): try rejects.append(row, problems)
      }
    }
    try rejects.finish()
    return (good, rejects.count)
  }

  @Test("Good rows go in, bad ones into a file that can be mended and imported again")
  func mending() throws {
    let sheet = Sheet().with("坐标", "=1+1").with("编号", "'-1")
    let bad = sheet.with("整改时限", "尽快").with("编号", "'=2").with("整改内容", "第一行\n\"第二行\"")
    let path = try folder.write(sheet.text + bad.row)
    let (good, count) = try reject(path, to: "rejects.csv")
    #expect(good.map(\.entry.number) == ["-1"])
    #expect(count == 1)
    let bytes = try folder.read("rejects.csv")
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains(",原因\r\n"))
    #expect(text.contains("整改时限:认不出日期"))
    #expect(text.contains("'=1+1"))

    let mended = text.split(separator: "尽快", omittingEmptySubsequences: false).joined(separator: "3月底前")
    let again = try reject(folder.write(mended, "mended.csv"), to: "none.csv")
    let item = try #require(again.good.first)
    #expect(item.entry.number == "=2")
    #expect(item.entry.content == "第一行\n\"第二行\"")
    #expect(item.entry.note == "坐标:=1+1")
    #expect(again.rejected == 0)
  }

  @Test("A file of rejects that is rejected again has one column of reasons")
  func twice() throws {
    let path = try folder.write(Sheet().with("责任人", "").text)
    _ = try reject(path, to: "a.csv")
    let (_, count) = try reject(folder.path + "/a.csv", to: "b.csv")
    #expect(count == 1)
    #expect(try folder.read("a.csv") == folder.read("b.csv"))
  }

  @Test("Rows with too many or too few cells lose nothing")
  func cellCounts() throws {
    let path = try folder.write(Sheet().header + "甲,乙\n1,2,3,4,5,6,7,8,9,10,十一,十二\n")
    _ = try reject(path, to: "a.csv")
    let text = String(decoding: try folder.read("a.csv"), as: UTF8.self)
    #expect(text.contains("甲,乙,,,,,,,,,"))
    #expect(text.contains(",十一,十二\r\n"))
  }

  @Test("Good rows come in order, whatever is between them")
  func goodRows() throws {
    let sheet = Sheet()
    let text =
      sheet.header + sheet.with("编号", "1").row + sheet.with("任务", "").row + sheet.with("编号", "2").row
    var rows = try open(folder.write(text)).rows()
    var numbers: [String] = []
    while let item = try rows.nextGood() { numbers.append(item.entry.number) }
    #expect(numbers == ["1", "2"])
  }
}

@Suite struct OutputFileTests {
  private let folder: Folder
  init() throws { folder = try Folder() }

  @Test("A file that the user may not write is not replaced, and the reason is told")
  func protected() throws {
    let path = try folder.write("旧", "通报.md")
    let reason = String(cString: strerror(EACCES))
    #expect(throws: OutputError.cannotWrite(path: path, reason: reason)) {
      try OutputFile(path: path) { _ in
        errno = EACCES
        return false
      }
    }
    #expect(folder.names == ["通报.md"])
    // A new file is none that could be protected.
    _ = try OutputFile(path: folder.path + "/新.md") { _ in false }
    #expect(chmod(path, 0o444) == 0)
    // root may write everything.
    if geteuid() != 0 { #expect(throws: OutputError.self) { try OutputFile(path: path) } }
  }

  @Test("What an output is made from is never overwritten, not through a link either")
  func sources() throws {
    let ledger = try folder.write("ledger", "x.guatu")
    let link = folder.path + "/link.csv"
    #expect(symlink(ledger, link) == 0)
    for path in [ledger, link, folder.path + "/./x.guatu"] {
      #expect(throws: OutputError.isSource(path: path)) { try OutputFile(path: path, sources: [ledger]) }
    }
    #expect(try folder.read("x.guatu") == Array("ledger".utf8))
    // Nor any other ledger, nor what lies beside one.
    let other = try folder.write("SQLite format 3\u{0} …", "other.csv")
    let log = try folder.write("log", "x.guatu-wal")
    for path in [other, log] {
      #expect(throws: OutputError.isSource(path: path)) { try OutputFile(path: path) }
    }
    let imported = try folder.write(Sheet().text, "in.csv")
    #expect(throws: OutputError.isSource(path: imported)) {
      try RejectsFile(path: imported, for: open(imported), words: .in(.english))
    }
  }

  @Test("A file appears whole, for its owner alone, and replaces what was there")
  func whole() throws {
    let path = try folder.write("old", "out.csv")
    let output = try OutputFile(path: path)
    try output.write(Array("new".utf8))
    #expect(try folder.read("out.csv") == Array("old".utf8))
    try output.finish()
    #expect(try folder.read("out.csv") == Array("new".utf8))
    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    #expect(folder.names == ["out.csv"])
  }

  @Test("A file that is not finished leaves nothing behind")
  func abandoned() throws {
    let path = folder.path + "/out.csv"
    do {
      let output = try OutputFile(path: path)
      try output.write(Array("half".utf8))
      #expect(folder.names.count == 1)
    }
    #expect(folder.names.isEmpty)
  }

  @Test("A link keeps pointing to the file that is replaced")
  func link() throws {
    let path = try folder.write("old", "real.csv")
    #expect(symlink(path, folder.path + "/link.csv") == 0)
    let output = try OutputFile(path: folder.path + "/link.csv")
    try output.write(Array("new".utf8))
    try output.finish()
    #expect(try folder.read("real.csv") == Array("new".utf8))
  }

  @Test("Where no file can be, the error says so")
  func cannotWrite() throws {
    #expect(throws: OutputError.self) { try OutputFile(path: folder.path) }
    #expect(throws: OutputError.self) { try OutputFile(path: folder.path + "/no/such/out.csv") }
    let full = try OutputFile(path: "/dev/full")
    try full.write(Array("x".utf8))
    #expect(throws: OutputError.self) { try full.finish() }
  }
}
