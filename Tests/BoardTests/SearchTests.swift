import Campaign
import Testing

@testable import Board

/// `/`, n and N on all three screens.
@Suite struct SearchTests {
  /// The word 粉尘 stands in 路东办, 浍滨办 and 凤城乡.
  private static let items =
    [0, 2, 7].map { unit in
      Wall.item("Z\(unit)", .assigned, unit: unit) { $0.entry.content = "治理粉尘\(unit)" }
    } + [Wall.item("Y0", .assigned, unit: 0, task: 3)]

  @Test("On the board the search goes from cell to cell, and round in both directions")
  func board() throws {
    let sitting = try Sitting(SearchTests.items).press("/粉尘⏎")
    #expect(sitting.place == "浍滨办 清洁供热")
    #expect(sitting.lastLine.contains("「粉尘」3 项"))
    #expect(sitting.press("n").place == "凤城乡 清洁供热")
    #expect(!sitting.sees("已回到头"))
    #expect(sitting.press("n").place == "路东办 清洁供热")
    #expect(sitting.sees("已回到头"))
    #expect(sitting.press("N").place == "凤城乡 清洁供热")
    #expect(sitting.sees("已回到头"))
    #expect(sitting.press("N").place == "浍滨办 清洁供热")
    #expect(sitting.sees("治理粉尘2"))
  }

  @Test("The search on the board keeps to the filter")
  func filtered() throws {
    let sitting = try Sitting(SearchTests.items).command("filter 草稿").press("/粉尘⏎")
    #expect(sitting.lastLine.contains("没有找到「粉尘」"))
  }

  @Test("In a cell the search goes from item to item, into folded tasks too, and round")
  func cell() throws {
    let items =
      (1...4).map { Wall.item("A\($0)", .assigned) }
      + [Wall.item("B1", .assigned, task: 1), Wall.item("B2", .assigned, task: 1)].map { item in
        var item = item
        item.entry.content = "治理粉尘"
        return item
      }
    let sitting = try Sitting(items).press("⏎/粉尘⏎")
    #expect(sitting.selected == "B1")
    // Tab folds the task of B1 and goes to its heading.
    #expect(sitting.press("⇥n").selected == "B1")
    #expect(sitting.press("n").selected == "B2")
    #expect(sitting.press("n").selected == "B1")
    #expect(sitting.sees("已回到头"))
    #expect(sitting.press("N").selected == "B2")
    #expect(sitting.press("/没有的⏎").lastLine.contains("没有找到"))
    #expect(sitting.selected == "B2")
  }

  @Test(
    "On an item the search scrolls to the line, and goes round although the end cannot be scrolled to the top"
  )
  func item() throws {
    let item = Wall.item("A1", .rectifying) {
      $0.entry.content = "粉尘甲"
      $0.entry.note = "粉尘乙"
    }
    let sitting = try Sitting([item], rows: 10).press("⏎⏎")
    #expect(sitting.press("/粉尘⏎").sees("粉尘甲"))
    let first = (sitting.app.screen as? ItemScreen)?.top
    sitting.press("n")
    #expect(sitting.sees("粉尘乙") && !sitting.sees("已回到头"))
    sitting.press("n")
    #expect(sitting.sees("粉尘甲") && sitting.sees("已回到头"))
    #expect((sitting.app.screen as? ItemScreen)?.top == first)
    sitting.press("N")
    #expect(sitting.sees("粉尘乙") && sitting.sees("已回到头"))
  }

  @Test("What was found is underlined")
  func underlined() throws {
    let sitting = try Sitting(SearchTests.items).press("/粉尘⏎⏎k")
    let place = try #require(sitting.find("治理粉尘2"))
    #expect(sitting.style(at: place) == sitting.app.context.theme.found)
  }

  @Test(
    "A percent sign and other signs of SQL are looked for as they are",
    arguments: ["%", "_", "'", "\\", "\""])
  func signs(_ text: String) throws {
    #expect(try Sitting(SearchTests.items).press("/\(text)⏎").lastLine.contains("没有找到"))
  }

  @Test("An empty search changes nothing")
  func empty() throws {
    let sitting = try Sitting(SearchTests.items)
    let before = sitting.canvas
    #expect(sitting.press("/⏎").canvas == before)
  }

  @Test("On the board the last lines show the item that was found, not the worst of its cell")
  func matchInSight() throws {
    let sitting = try Sitting([
      Wall.item("A001", .rectifying, due: -9), Wall.item("A002", .assigned, unit: 1, due: -9),
      Wall.item("A003", .closed, unit: 1),
    ])
    #expect(sitting.press("j").sees("最急 A002"))
    #expect(sitting.press("/A003⏎").sees("匹配 A003"))
    #expect(!sitting.sees("最急"))
  }

  @Test("Enter opens the cell at the item that the last lines show: what was found, else the worst")
  func opensWhereItPoints() throws {
    let sitting = try Sitting([
      Wall.item("A001", .rectifying, task: 0, due: -2), Wall.item("A002", .rectifying, task: 1, due: -9),
      Wall.item("A003", .closed, task: 2),
    ])
    #expect(sitting.press("⏎").selected == "A002")
    #expect(sitting.press("⎋/A003⏎⏎").selected == "A003")
  }
}
