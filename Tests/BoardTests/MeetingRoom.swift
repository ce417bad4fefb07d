import Campaign
import Canvas
import FileLedger
import Foundation
import Ledger
import Words

@testable import Board

/// A small agenda: three units, five items that are red or yellow, two that are neither.
enum MeetingRoom {
  /// 路东办: A3 red 30 days over, A1 red 19 days over, A2 yellow; 路西办: B1 submitted and red after two returns;
  /// 浍滨办: C1 yellow. D1 is closed, E1 is green.
  static let items: [Item] = [
    Wall.item("A1", .rectifying, due: -19) { $0.life.progress = 60 },
    Wall.item("A2", .assigned, due: 5),
    Wall.item("A3", .rectifying, due: -30),
    Wall.item("B1", .submitted, unit: 1) {
      $0.life.returns = 2
      $0.entry.leader = "王副市长"
    },
    Wall.item("C1", .rectifying, unit: 2, task: 4, due: 3),
    Wall.item("D1", .closed, unit: 3),
    Wall.item("E1", .rectifying, unit: 4, due: 60) { $0.life.progress = 50 },
  ]
  static let agenda = ["A3", "A1", "A2", "B1", "C1"]

  /// In a meeting that was opened just now, at its first item.
  static func open(
    _ items: [Item] = items, columns: Int = 80, rows: Int = 24, _ language: Language = .simplified,
    theme: ThemeName = .dark, symbols: Symbols = .unicode
  ) throws -> Sitting {
    let sitting = try Sitting(
      columns: columns, rows: rows, language, theme: theme, symbols: symbols,
      data: PreparedLedger(Wall.plan, items))
    sitting.app.meet(MeetingDraft(name: "周调度会", place: "二楼会议室", present: ["王主任", "李督查"]))
    return sitting
  }
}

extension Sitting {
  var meeting: MeetingScreen? { app.screens.lazy.compactMap { $0 as? MeetingScreen }.first }

  /// The events of a kind in the latest meeting.
  func events(_ kind: EventKind) throws -> [Event] {
    guard let meeting = try ledger.meetings().last else { return [] }
    return try ledger.events(ofMeeting: meeting.id).filter { $0.kind == kind }
  }

  /// The numbers of the items that were called up, in order.
  func calledUp() throws -> [String] { try events(.discuss).compactMap(\.number) }

  /// The program is gone, whatever was on the screen, and is started again at the same ledger.
  func restart(as name: String = "王文书") throws {
    let context = Context(
      plan: ledger.plan, words: app.context.words, theme: .dark, symbols: .unicode, size: app.context.size,
      today: today, author: name)
    app = try App(
      ledger: try FileLedger.open(at: ledger.location), context: context,
      author: Author(name: name, sitting: UUID().uuidString), outside: .nothing, moment: moment)
  }

  /// Another board at the same ledger.
  func beside(as name: String) throws -> App {
    let context = Context(
      plan: ledger.plan, words: app.context.words, theme: .dark, symbols: .unicode, size: app.context.size,
      today: today, author: name)
    return try App(
      ledger: try FileLedger.open(at: ledger.location), context: context,
      author: Author(name: name, sitting: UUID().uuidString), outside: .nothing, moment: moment)
  }
}
