import Canvas
import Testing
import Words

@testable import Board

/// The keys of the campaign's views and of a meeting. What moves the cursor of a view is tried with the view.
enum ViewKeys {
  /// What to press on the wall to come to a screen.
  static let ways: [(screen: ScreenKind, keys: String)] = [
    (.worst, "w"), (.ranking, "R"), (.trend, "T"), (.changes, "d"), (.goals, "I"), (.meeting, ":meet⏎⌃s"),
    (.minutes, ":meet⏎⌃sx⏎"),
  ]

  /// What every view does with these keys.
  static func common(_ screen: ScreenKind) -> [KeyCase] {
    let isHere: @Sendable (Sitting) -> Bool = { $0.app.screenKind == screen && !$0.isAsked }
    func goes(_ action: Action, _ there: ScreenKind) -> KeyCase {
      KeyCase(screen, action) { $0.app.screenKind == there }
    }
    let moves: [Action] = [
      .up, .down, .left, .right, .pageUp, .pageDown, .lineStart, .lineEnd, .first, .last,
    ]
    let all: [KeyCase] =
      moves.map { KeyCase(screen, $0, isHere) } + [
        goes(.back, screen == .meeting ? .meeting : .board), goes(.quit, .board), goes(.worst, .worst),
        goes(.ranking, .ranking),
        goes(.trend, .trend), goes(.changes, .changes), goes(.goals, .goals),
        .sees(screen, .clearMarks, "已取消选择"), .sees(screen, .undo, screen == .goals ? "不能撤销" : "没有可撤销的操作"),
        .sees(screen, .redo, "没有可重做的操作"), .sees(screen, .theme, "主题：浅色"),
        KeyCase(screen, .search) { $0.lastLine.hasPrefix(" /") },
        .sees(screen, .nextMatch, "先按 / 查找"), .sees(screen, .previousMatch, "先按 / 查找"),
        KeyCase(screen, .command) { $0.lastLine.hasPrefix(" :") },
        .sees(screen, .help, "按键  "), KeyCase(screen, .repaint) { $0.app.needsRepaint },
        .sees(screen, .pastMeeting, "还没有开过会"), .sees(screen, .nextMeeting, "已是今天"),
        .sees(screen, .nextDay, "已是今天"), .sees(screen, .pastDay, "2017-03-19 当日"),
        .sees(screen, .add, screen == .goals ? "设定指标" : "新增事项"),
      ]
    let bound = Set(Keymap.bindings.filter { $0.screens.contains(screen) }.map(\.action))
    return all.filter { bound.contains($0.action) }
  }

  /// On A002, the worst item, in the lists that show it.
  static let lists: [KeyCase] = [ScreenKind.worst].flatMap { screen -> [KeyCase] in
    [
      .sees(screen, .open, "事项 A002"), .sees(screen, .step, "申请验收  A002"),
      .sees(screen, .stepBack, "没有可撤销的操作"), .sees(screen, .pick, "选择下一步  A002"),
      .sees(screen, .mark, "已选 1 项"), .sees(screen, .edit, "修改  A002"), .sees(screen, .note, "备注  A002"),
      .sees(screen, .reveal, "已显示联系方式"), .sees(screen, .issue, "督办问责"),
      .sees(screen, .filter, "< 不限 >"), .sees(screen, .clearFilter, "已取消筛选"),
    ]
  }
}

@Suite struct ViewKeysTests {
  @Test(
    "Each key does on each view what the key table says",
    arguments: ViewKeys.ways.flatMap { ViewKeys.common($0.screen) } + ViewKeys.lists)
  func key(_ example: KeyCase) throws {
    let way = try #require(ViewKeys.ways.first { $0.screen == example.screen }).keys
    for binding in Keymap.bindings
    where binding.action == example.action && binding.screens.contains(example.screen) {
      for key in binding.keys {
        let sitting = try Sitting(Wall.items).press(way)
        try #require(sitting.app.screenKind == example.screen)
        sitting.press(example.before).receive(.key(key))
        #expect(try example.isSeen(sitting), "\(key.label):\n\(sitting.screen)")
      }
    }
  }

  @Test("From board, cell and item one key leads to each view", arguments: ["", "⏎", "⏎⏎"])
  func ways(_ before: String) throws {
    for (screen, keys) in ViewKeys.ways where screen != .meeting && screen != .minutes {
      #expect(try Sitting(Wall.items).press(before + keys).app.screenKind == screen, "\(keys)")
    }
  }
}
