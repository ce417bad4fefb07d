import Canvas
import Testing
import Words

@testable import Board

/// One key on one screen, and what a person sees after it.
struct KeyCase: Sendable, CustomTestStringConvertible {
  let screen: ScreenKind
  let action: Action
  /// Keys pressed before.
  let before: String
  let isSeen: @Sendable (Sitting) throws -> Bool

  init(
    _ screen: ScreenKind, _ action: Action, after before: String = "",
    _ isSeen: @escaping @Sendable (Sitting) throws -> Bool
  ) {
    self.screen = screen
    self.action = action
    self.before = before
    self.isSeen = isSeen
  }

  var testDescription: String { "\(action) on the \(screen)" }

  /// The row and column under the cursor.
  static func at(_ screen: ScreenKind, _ action: Action, after before: String = "", _ place: String)
    -> KeyCase
  {
    KeyCase(screen, action, after: before) { $0.place == place }
  }

  /// The number of the item under the cursor.
  static func on(_ screen: ScreenKind, _ action: Action, after before: String = "", _ number: String)
    -> KeyCase
  {
    KeyCase(screen, action, after: before) { $0.selected == number }
  }

  /// A text anywhere on the screen.
  static func sees(_ screen: ScreenKind, _ action: Action, after before: String = "", _ text: String)
    -> KeyCase
  {
    KeyCase(screen, action, after: before) { $0.sees(text) }
  }
}

/// Every key of the key table on every screen. The board stands on 路东办 × 清洁供热; the cell behind it holds
/// A002, A001 and in its second task A003; the item is A002.
@Suite struct KeysTests {
  static let board: [KeyCase] = [
    .at(.board, .up, after: "j", "路东办 清洁供热"),
    .at(.board, .down, "路西办 清洁供热"),
    .at(.board, .left, after: "l", "路东办 清洁供热"),
    .at(.board, .right, "路东办 面源污染"),
    .at(.board, .pageUp, after: "jjjjjjj", "路东办 清洁供热"),
    .at(.board, .pageDown, "凤城乡 清洁供热"),
    .at(.board, .lineStart, after: "lll", "路东办 清洁供热"),
    .at(.board, .lineEnd, "路东办 合计"),
    .at(.board, .first, after: "jjj", "路东办 清洁供热"),
    .at(.board, .last, "合计 清洁供热"),
    .on(.board, .open, "A002"),
    KeyCase(.board, .back) { $0.app.screenKind == .board && !$0.app.isFinished },
    .sees(.board, .step, after: "j", "B001  签收  已交办 > 整改中"),
    .on(.board, .stepBack, "A002"),
    .on(.board, .pick, "A002"),
    .sees(.board, .clearMarks, "已取消选择"),
    .sees(.board, .undo, "没有可撤销的操作"),
    .sees(.board, .redo, "没有可重做的操作"),
    KeyCase(.board, .search) { $0.lastLine.hasPrefix(" /") },
    .sees(.board, .nextMatch, "先按 / 查找"),
    .sees(.board, .previousMatch, "先按 / 查找"),
    .sees(.board, .filter, "< 不限 >"),
    .sees(.board, .clearFilter, "已取消筛选"),
    .sees(.board, .add, "新增事项"),
    .sees(.board, .density, "密度：宽"),
    .sees(.board, .swapAxes, "行列互换"),
    .sees(.board, .expand, "展开为各项任务"),
    .sees(.board, .sort, "最急在前"),
    .sees(.board, .theme, "主题：浅色"),
    KeyCase(.board, .command) { $0.lastLine.hasPrefix(" :") },
    .sees(.board, .help, "按键  挂图"),
    KeyCase(.board, .repaint) { $0.app.needsRepaint },
    KeyCase(.board, .worst) { $0.app.screenKind == .worst },
    KeyCase(.board, .ranking) { $0.app.screenKind == .ranking },
    KeyCase(.board, .trend) { $0.app.screenKind == .trend },
    KeyCase(.board, .changes) { $0.app.screenKind == .changes },
    KeyCase(.board, .goals) { $0.app.screenKind == .goals },
    .sees(.board, .issue, "督办问责"),
    .sees(.board, .pivot, "住建局"),
    .sees(.board, .pastMeeting, "还没有开过会"),
    .sees(.board, .nextMeeting, "已是今天"),
    .sees(.board, .pastDay, "2017-03-19 当日"),
    .sees(.board, .nextDay, "已是今天"),
    KeyCase(.board, .quit) { $0.app.isFinished },
  ]

  static let cell: [KeyCase] = [
    .on(.cell, .up, after: "j", "A002"),
    .on(.cell, .down, "A001"),
    KeyCase(.cell, .left) { $0.cell?.cursor == 0 },
    KeyCase(.cell, .right) { $0.cell?.cursor == 3 },
    KeyCase(.cell, .pageUp, after: "jjj") { $0.cell?.cursor == 0 },
    KeyCase(.cell, .pageDown) { $0.cell?.cursor == 5 },
    KeyCase(.cell, .lineStart) { $0.cell?.cursor == 0 },
    KeyCase(.cell, .lineEnd) { $0.cell?.cursor == 5 },
    KeyCase(.cell, .first) { $0.cell?.cursor == 0 },
    KeyCase(.cell, .last) { $0.cell?.cursor == 5 },
    KeyCase(.cell, .open) { $0.app.screenKind == .item && $0.sees("事项 A002") },
    KeyCase(.cell, .back) { $0.app.screenKind == .board },
    .sees(.cell, .step, after: "j", "A001  签收  已交办 > 整改中"),
    .sees(.cell, .stepBack, "没有可撤销的操作"),
    .sees(.cell, .pick, "选择下一步  A002"),
    .sees(.cell, .mark, "已选 1 项"),
    .sees(.cell, .clearMarks, after: "m", "已取消选择"),
    .sees(.cell, .undo, "没有可撤销的操作"),
    .sees(.cell, .redo, "没有可重做的操作"),
    KeyCase(.cell, .search) { $0.lastLine.hasPrefix(" /") },
    .sees(.cell, .nextMatch, "先按 / 查找"),
    .sees(.cell, .previousMatch, "先按 / 查找"),
    .sees(.cell, .filter, "< 不限 >"),
    .sees(.cell, .clearFilter, "已取消筛选"),
    .sees(.cell, .add, "新增事项"),
    .sees(.cell, .edit, "修改  A002"),
    .sees(.cell, .note, "备注  A002"),
    .sees(.cell, .reveal, "13800000001"),
    KeyCase(.cell, .fold) { !$0.sees("A001") },
    .sees(.cell, .theme, "主题：浅色"),
    KeyCase(.cell, .command) { $0.lastLine.hasPrefix(" :") },
    .sees(.cell, .help, "按键  事项清单"),
    KeyCase(.cell, .repaint) { $0.app.needsRepaint },
    KeyCase(.cell, .worst) { $0.app.screenKind == .worst },
    KeyCase(.cell, .ranking) { $0.app.screenKind == .ranking },
    KeyCase(.cell, .trend) { $0.app.screenKind == .trend },
    KeyCase(.cell, .changes) { $0.app.screenKind == .changes },
    KeyCase(.cell, .goals) { $0.app.screenKind == .goals },
    .sees(.cell, .issue, "督办问责"),
    KeyCase(.cell, .quit) { $0.app.screenKind == .board && !$0.app.isFinished },
  ]

  /// In a window of ten lines, so that there is something to scroll.
  static let item: [KeyCase] = [
    .sees(.item, .up, after: "jj", "整改中  60%"),
    KeyCase(.item, .down, after: "j") { !$0.sees("整改中  60%") },
    .sees(.item, .left, "整改中  60%"),
    .sees(.item, .right, "整改中  60%"),
    .sees(.item, .pageUp, after: "⇟", "整改中  60%"),
    KeyCase(.item, .pageDown) { !$0.sees("整改中  60%") },
    .sees(.item, .lineStart, after: "jjj", "整改中  60%"),
    .sees(.item, .lineEnd, "list.csv"),
    .sees(.item, .first, after: "jjj", "整改中  60%"),
    .sees(.item, .last, "list.csv"),
    KeyCase(.item, .back) { $0.app.screenKind == .cell },
    .sees(.item, .step, "申请验收  A002"),
    .sees(.item, .stepBack, "没有可撤销的操作"),
    .sees(.item, .pick, "选择下一步  A002"),
    KeyCase(.item, .mark) { $0.app.context.marks.count == 1 },
    .sees(.item, .clearMarks, after: "m", "已取消选择"),
    .sees(.item, .undo, "没有可撤销的操作"),
    .sees(.item, .redo, "没有可重做的操作"),
    KeyCase(.item, .search) { $0.lastLine.hasPrefix(" /") },
    .sees(.item, .nextMatch, "先按 / 查找"),
    .sees(.item, .previousMatch, "先按 / 查找"),
    .sees(.item, .add, "新增事项"),
    .sees(.item, .edit, "修改  A002"),
    .sees(.item, .note, "备注  A002"),
    .sees(.item, .reveal, "已显示联系方式"),
    .sees(.item, .theme, "主题：浅色"),
    KeyCase(.item, .command) { $0.lastLine.hasPrefix(" :") },
    .sees(.item, .help, "按键  事项"),
    KeyCase(.item, .repaint) { $0.app.needsRepaint },
    KeyCase(.item, .worst) { $0.app.screenKind == .worst },
    KeyCase(.item, .ranking) { $0.app.screenKind == .ranking },
    KeyCase(.item, .trend) { $0.app.screenKind == .trend },
    KeyCase(.item, .changes) { $0.app.screenKind == .changes },
    KeyCase(.item, .goals) { $0.app.screenKind == .goals },
    .sees(.item, .issue, "督办问责"),
    KeyCase(.item, .quit) { $0.app.screenKind == .cell && !$0.app.isFinished },
  ]

  @Test("Each key does on each screen what the key table says", arguments: board + cell + item)
  func key(_ example: KeyCase) throws {
    for binding in Keymap.bindings
    where binding.action == example.action && binding.screens.contains(example.screen) {
      for key in binding.keys {
        let sitting = try Sitting(Wall.items, rows: example.screen == .item ? 10 : 24)
        if example.screen != .board { sitting.press("⏎") }
        if example.screen == .item { sitting.press("⏎") }
        sitting.press(example.before).receive(.key(key))
        #expect(try example.isSeen(sitting), "\(key.label):\n\(sitting.screen)")
      }
    }
  }

  @Test("Every key of the key table is tried on every screen")
  func allTried() {
    let own = KeysTests.board + KeysTests.cell + KeysTests.item + ViewKeys.lists
    let common = ViewKeys.ways.flatMap { ViewKeys.common($0.screen) }
    let tried = Set((own + common).map { "\($0.screen) \($0.action)" })
    let bound = Keymap.bindings.flatMap { binding in binding.screens.map { "\($0) \(binding.action)" } }
    #expect(Set(bound).subtracting(tried).subtracting(KeysTests.triedElsewhere) == [])
    #expect(tried.isSubset(of: bound))
  }

  /// With the screen that they belong to: MeetingTests, MeetingDecisionTests, RankingAccountTests, GoalsTests,
  /// ChangesTests, DrillTests.
  private static let triedElsewhere: Set<String> = [
    "meeting agendaNext", "meeting agendaPrevious", "meeting agendaAccept", "meeting agendaReturn",
    "meeting agendaExtend", "meeting agendaWarn", "meeting agendaLetter", "meeting adjourn", "meeting note",
    "meeting open", "meeting pick", "ranking open", "ranking pivot", "ranking issue", "goals open",
    "changes open", "changes step", "changes stepBack", "changes pick", "changes mark", "changes edit",
    "changes note", "changes reveal", "changes issue", "changes filter", "changes clearFilter",
    "changes fold", "board climb",
  ]

  /// Fixed: people learn them once.
  private static let learnt: [Action: String] = [
    .up: "Up k", .down: "Down j", .left: "Left h", .right: "Right l", .pageUp: "PgUp", .pageDown: "PgDn",
    .lineStart: "Home", .lineEnd: "End", .first: "g", .last: "G", .open: "Enter", .back: "Esc",
    .climb: "Backspace", .quit: "q",
    .step: "Space", .stepBack: "b", .pick: "s", .mark: "m", .clearMarks: "M", .undo: "u", .redo: "Ctrl-R",
    .search: "/", .nextMatch: "n", .previousMatch: "N", .filter: "f", .clearFilter: "F", .add: "a",
    .edit: "i",
    .note: "c", .theme: "t", .density: "z", .swapAxes: "x", .expand: "e", .sort: "o", .reveal: "r",
    .fold: "Tab",
    .help: "?", .command: ":", .repaint: "Ctrl-L", .worst: "w", .ranking: "R", .trend: "T", .changes: "d",
    .goals: "I", .pivot: "p", .pastMeeting: "[", .nextMeeting: "]", .pastDay: "{", .nextDay: "}",
    .issue: "L", .agendaNext: "n Right", .agendaPrevious: "p Left", .agendaAccept: "a", .agendaReturn: "r",
    .agendaExtend: "e", .agendaWarn: "w", .agendaLetter: "l", .adjourn: "x",
  ]

  @Test("The keys are those that people have learnt", arguments: Action.allCases)
  func fixed(_ action: Action) {
    let keys = Keymap.bindings.first { $0.action == action }?.keys.map(\.label).joined(separator: " ")
    #expect(keys == KeysTests.learnt[action])
  }

  @Test("No key means two things on one screen", arguments: ScreenKind.allCases)
  func unambiguous(_ screen: ScreenKind) {
    let keys = Keymap.bindings.filter { $0.screens.contains(screen) }.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test("A key that means nothing changes nothing", arguments: ["y", "Q", "7", "中", "⌃x"])
  func nothing(_ key: String) throws {
    let sitting = try Sitting(Wall.items)
    let before = sitting.canvas
    #expect(sitting.press(key).canvas == before)
  }

  @Test("Ctrl-C leaves from everywhere", arguments: ["", "⏎", "⏎⏎", "?", ":the", "f", "a", "⏎s", "/x"])
  func leave(_ keys: String) throws {
    #expect(try Sitting(Wall.items).press(keys + "⌃c").app.isFinished)
  }

  @Test(
    "Esc closes what lies over a screen and changes nothing",
    arguments: ["?", ":the", "f", "a", "⏎s", "⏎i", "/x"])
  func close(_ keys: String) throws {
    let sitting = try Sitting(Wall.items).press(keys)
    let before = try sitting.ledger.latestSequence()
    #expect(sitting.isAsked)
    sitting.press("⎋")
    #expect(!sitting.isAsked)
    #expect(try sitting.ledger.latestSequence() == before)
    #expect(sitting.app.context.filter.isEmpty)
  }
}
