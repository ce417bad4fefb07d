import Campaign
import Ledger
import TOMLKit

/// One table of a template: reads its keys, each with the error that names it and its line.
struct TemplateTable {
  private let table: TOMLTable
  private let file: String
  private let lines: TemplateLines
  /// `region`; empty for the whole file.
  private let name: String
  /// From 0; nil where there is only one.
  private let index: Int?

  /// The longest text, in characters.
  static let textLimit = 60

  init(_ table: TOMLTable, file: String, lines: TemplateLines, name: String = "", index: Int? = nil) {
    self.table = table
    self.file = file
    self.lines = lines
    self.name = name
    self.index = index
  }

  func error(_ key: String, _ fault: TemplateError.Fault, entry: String? = nil) -> TemplateError {
    let place = name + (index.map { "[\($0 + 1)]" } ?? "")
    var line = lines.line(table: name, index: index ?? 0, key: key.isEmpty ? nil : key)
    if let entry { line = lines.line(of: entry, after: line) }
    return TemplateError(
      file: file, line: line, key: [place, key].filter { !$0.isEmpty }.joined(separator: "."), fault: fault)
  }

  /// Refuses keys that no template has, which are most often misspelt.
  func check(keys: [String]) throws(TemplateError) {
    for key in table.keys where !keys.contains(key) { throw error(key, .unknownKey(known: keys)) }
  }

  func text(_ key: String) throws(TemplateError) -> String {
    guard let value = table[key] else { throw error(key, .missing) }
    guard let text = value.string else { throw error(key, .wrongType(expected: .text)) }
    return try checked(text, key)
  }

  func optionalText(_ key: String) throws(TemplateError) -> String? {
    table[key] == nil ? nil : try text(key)
  }

  func integer(_ key: String, in range: ClosedRange<Int>) throws(TemplateError) -> Int {
    guard let value = table[key] else { throw error(key, .missing) }
    guard let number = value.int else { throw error(key, .wrongType(expected: .integer)) }
    guard range.contains(number) else { throw error(key, .outOfRange(range)) }
    return number
  }

  func optionalInteger(_ key: String, in range: ClosedRange<Int>) throws(TemplateError) -> Int? {
    table[key] == nil ? nil : try integer(key, in: range)
  }

  /// A list of texts without doubles; an absent one is empty where it may be.
  func texts(_ key: String, limit: Int, mayBeEmpty: Bool) throws(TemplateError) -> [String] {
    guard let value = table[key] else {
      if mayBeEmpty { return [] }
      throw error(key, .missing)
    }
    guard let array = value.array else { throw error(key, .wrongType(expected: .list)) }
    if array.isEmpty && !mayBeEmpty { throw error(key, .emptyList) }
    if array.count > limit { throw error(key, .tooMany(limit: limit)) }
    var texts: [String] = []
    for entry in array {
      guard let text = entry.string else { throw error(key, .wrongType(expected: .text)) }
      texts.append(try checked(text, key))
    }
    return texts
  }

  /// The tables `[[key]]`, in order.
  func tables(_ key: String, limit: Int) throws(TemplateError) -> [TemplateTable] {
    guard let value = table[key] else { throw error(key, .missing) }
    guard let array = value.array else { throw error(key, .wrongType(expected: .list)) }
    if array.isEmpty { throw error(key, .emptyList) }
    if array.count > limit { throw error(key, .tooMany(limit: limit)) }
    var tables: [TemplateTable] = []
    for (index, entry) in array.enumerated() {
      guard let table = entry.table else { throw error(key, .wrongType(expected: .table)) }
      tables.append(TemplateTable(table, file: file, lines: lines, name: key, index: index))
    }
    return tables
  }

  /// The table `[key]`; nil when it is not there.
  func optionalTable(_ key: String) throws(TemplateError) -> TemplateTable? {
    guard let value = table[key] else { return nil }
    guard let table = value.table else { throw error(key, .wrongType(expected: .table)) }
    return TemplateTable(table, file: file, lines: lines, name: key)
  }

  private func checked(_ text: String, _ key: String) throws(TemplateError) -> String {
    let plain = trimmed(text)
    if plain.isEmpty { throw error(key, .blank) }
    if plain.count > TemplateTable.textLimit { throw error(key, .tooLong(limit: TemplateTable.textLimit)) }
    return plain
  }
}
