import Campaign
import Glibc
import Ledger
import Testing
import Words

@testable import Exchange

/// A folder that goes away with the test.
final class Folder {
  let path: String

  init() throws {
    var template = Array("/tmp/guatu-exchange.XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    path = try #require(made)
  }

  deinit {
    for name in names { unlink(path + "/" + name) }
    rmdir(path)
  }

  var names: [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  func write(_ bytes: [UInt8], _ name: String = "ledger.csv") throws -> String {
    let path = path + "/" + name
    let file = try #require(fopen(path, "wb"))
    defer { fclose(file) }
    #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
    return path
  }

  func write(_ text: String, _ name: String = "ledger.csv") throws -> String {
    try write(Array(text.utf8), name)
  }

  func read(_ name: String) throws -> [UInt8] {
    let file = try #require(fopen(path + "/" + name, "rb"))
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4_096)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }
}

/// Text in another encoding, by the system's own converter.
func encoded(_ text: String, as encoding: String) throws -> [UInt8] {
  let converter = try #require(iconv_open(encoding, "UTF-8"))
  defer { iconv_close(converter) }
  var input = text.utf8.map { CChar(bitPattern: $0) }
  var output = [CChar](repeating: 0, count: input.count * 4 + 16)
  var left = input.count
  var room = output.count
  let capacity = room
  let result = input.withUnsafeMutableBufferPointer { source in
    output.withUnsafeMutableBufferPointer { target in
      var from = source.baseAddress
      var to = target.baseAddress
      return iconv(converter, &from, &left, &to, &room)
    }
  }
  #expect(result == 0)
  return output[..<(capacity - room)].map { UInt8(bitPattern: $0) }
}

func day(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }

/// The built-in campaign from 2017-02-18, imported into on 2017-03-01.
func houma() throws -> Plan { try PlanTemplate.houma(start: day("2017-02-18")) }

let importDay = "2017-03-01"

func open(_ path: String, _ encoding: TextEncoding = .auto) throws -> LedgerFile {
  try LedgerFile(path: path, encoding: encoding, plan: houma(), today: day(importDay))
}

/// All rows of a text as a file.
func rows(_ text: String, in folder: Folder) throws -> [LedgerRow] {
  var rows: [LedgerRow] = []
  try open(folder.write(text)).forEachRow { rows.append($0) }
  return rows
}

func good(_ row: LedgerRow?) throws -> Item {
  guard case .good(let intake) = try #require(row).outcome else {
    Issue.record("a bad row: \(String(describing: row))")
    throw NotGood()
  }
  return intake
}

func problems(_ row: LedgerRow?) -> [RowProblem] {
  guard case .bad(let problems) = row?.outcome else { return [] }
  return problems
}

struct NotGood: Error {}

/// The header and a row with every required column, some of them changed.
struct Sheet {
  var columns: [(title: String, value: String)] = [
    ("编号", ""), ("乡(办)", "路东办"), ("任务", "集中供热扩网提率"), ("整改目标", "扩网50万平方米"),
    ("整改内容", "锅炉房拆除"), ("整改时限", "2017年3月31日"), ("治理措施", "接入集中供热"),
    ("监管责任单位", "市住建局"), ("责任人", "张三"), ("联系方式", "0357-0000001"),
  ]

  /// A cell; a title that is not there yet becomes a column.
  func with(_ title: String, _ value: String) -> Sheet {
    var sheet = self
    if let index = columns.firstIndex(where: { $0.title == title }) {
      sheet.columns[index].value = value
    } else {
      sheet.columns.append((title, value))
    }
    return sheet
  }

  func renaming(_ title: String, to name: String) -> Sheet {
    var sheet = self
    for index in columns.indices where columns[index].title == title { sheet.columns[index].title = name }
    return sheet
  }

  func without(_ title: String) -> Sheet {
    var sheet = self
    sheet.columns.removeAll { $0.title == title }
    return sheet
  }

  var header: String { columns.map { quoted($0.title) }.joined(separator: ",") + "\n" }
  var row: String { columns.map { quoted($0.value) }.joined(separator: ",") + "\n" }
  var text: String { header + row }

  private func quoted(_ text: String) -> String {
    "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
