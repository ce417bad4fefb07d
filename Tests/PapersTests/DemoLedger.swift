import Campaign
import Demo
import Exchange
import FileLedger
import Foundation
import Ledger
import Papers
import Testing
import Words

/// 演示数据 on a Monday, made once; tests only read it.
final class DemoLedger: Sendable {
  static let shared = DemoLedger()
  static let words = Words.in(.simplified)

  private let made: Result<String, any Error>

  private init() {
    made = Result {
      let path = FileManager.default.temporaryDirectory.appending(path: "guatu-\(UUID().uuidString).guatu")
        .path
      let today = try DemoLedger.today
      let demo = DemoCampaign(plan: try PlanTemplate.houma(start: today), items: 300, seed: 1, today: today)
      let start = Moment(day: demo.plan.start, seconds: demo.plan.start.dayNumber * 86_400)
      let ledger = try FileLedger.create(at: path, plan: demo.plan, by: DemoCampaign.office, at: start)
      try demo.stage(in: ledger)
      return path
    }
    atexit { if case .success(let path) = DemoLedger.shared.made { FileLedger.remove(at: path) } }
  }

  static var today: CivilDate {
    get throws { try #require(CivilDate(iso: "2017-03-20")) }
  }

  static func open() throws -> FileLedger { try FileLedger.open(at: shared.made.get()) }

  /// A paper of it.
  static func paper(
    _ kind: PaperKind, language: Language = .simplified, _ change: (inout PaperRequest) -> Void = { _ in }
  ) throws -> Paper {
    var request = PaperRequest(kind, on: try today, by: "演示文书")
    change(&request)
    return try Paper(request, from: open(), Words.in(language))
  }
}

extension Paper {
  /// Every table, part by part.
  var tables: [PaperTable] {
    parts.flatMap(\.blocks).compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  /// Everything that it says.
  var text: String {
    var texts = [title, number, addressee] + markings + foot.flatMap { [$0.label, $0.text] }
    for part in parts {
      texts.append(part.title)
      for block in part.blocks {
        switch block {
        case .heading(let text), .paragraph(let text): texts.append(text)
        case .facts(let facts), .card(_, _, let facts): texts += facts.flatMap { [$0.label, $0.text] }
        case .signature(let lines): texts += lines
        case .table(let table): texts += table.columns.map(\.title) + table.rows.flatMap { $0.map(\.text) }
        }
      }
    }
    return texts.joined(separator: "\n")
  }
}

extension PaperTable {
  /// The texts of a column.
  func texts(_ title: String) throws -> [String] {
    let index = try #require(columns.firstIndex { $0.title == title })
    return rows.map { $0[index].text }
  }
}
