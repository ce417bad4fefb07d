import Campaign
import Canvas
import Ledger
import Testing
import Words

@testable import Board

/// w: every red and yellow item, the worst first.
@Suite struct WorstTests {
  /// R1 is 20 days over, R2 one day, Y1 due in 3 days; the others are calm.
  static let items = [
    Wall.item("Y1", .rectifying, unit: 1, due: 3),
    Wall.item("G1", .rectifying, due: 60) { $0.life.progress = 90 },
    Wall.item("R2", .rectifying, unit: 2, task: 4, due: -1) { $0.entry.department = "交警" },
    Wall.item("C1", .closed), Wall.item("R1", .rectifying, due: -20), Wall.item("D1", .draft),
  ]

  private func worst(_ sitting: Sitting) -> WorstScreen? { sitting.app.screen as? WorstScreen }

  /// The numbers on screen, from the top.
  private func numbers(_ sitting: Sitting) -> [String] {
    guard let screen = worst(sitting) else { return [] }
    return screen.page.sorted { $0.key < $1.key }.map(\.value.entry.number)
  }

  @Test("w lists what is red and yellow, the worst first, with counts, reason and the day that it is for")
  func list() throws {
    let sitting = try Sitting(WorstTests.items).press("w")
    #expect(numbers(sitting) == ["R1", "R2", "Y1"])
    #expect(sitting.lines[0].contains("红黄灯清单") && sitting.lines[0].contains("2017年3月20日"))
    #expect(sitting.lines[1].contains("✗ 红灯 2") && sitting.lines[1].contains("! 黄灯 1"))
    #expect(sitting.line(with: "R1 ").contains("超期 20 天"))
    #expect(!sitting.sees("G1") && !sitting.sees("C1") && !sitting.sees("D1"))
  }

  @Test("It says for how many days an item has had its light: today counts, as in 超期, and midnight goes on")
  func days() throws {
    let sitting = try Sitting([Wall.item("A1", .rectifying, due: 1) { $0.life.progress = 90 }]).press("w")
    #expect(sitting.line(with: "A1 ").contains("今天"))
    sitting.sleep(nights: 1)
    #expect(sitting.line(with: "A1 ").contains(" 2天"))
    for (overdue, lit) in [("超期 1 天", " 今天"), ("超期 2 天", " 2天")] {
      sitting.sleep(nights: 1)
      #expect(sitting.line(with: "A1 ").contains(overdue) && sitting.line(with: "A1 ").contains(lit))
    }
  }

  @Test("The wider the window, the more is said; on 40 columns light, number, unit, reason and days")
  func widths() throws {
    let sitting = try Sitting(WorstTests.items, columns: 40, rows: 10).press("w")
    for text in ["✗", "R1", "路东办", "超期 20 天", "今天"] { #expect(sitting.line(with: "R1 ").contains(text)) }
    #expect(!sitting.sees("李四"))
    sitting.resize(80, 24)
    #expect(sitting.line(with: "R1 ").contains("拆除R1燃煤锅炉") && sitting.line(with: "R1 ").contains("李四"))
    sitting.resize(120, 40)
    #expect(sitting.line(with: "R1 ").contains("住建局") && sitting.line(with: "R1 ").contains("03-20"))
    sitting.resize(200, 60)
    #expect(sitting.line(with: "R1 ").contains("138****0001"))
    #expect(sitting.press("r").line(with: "R1 ").contains("13800000001"))
  }

  @Test("It honours the filter: text, department, unit and area; a filter for what is calm leaves nothing")
  func filter() throws {
    let sitting = try Sitting(WorstTests.items).press("w")
    #expect(numbers(sitting.command("filter 交警")) == ["R2"])
    #expect(numbers(sitting.press("F").command("filter 路西办")) == ["Y1"])
    #expect(numbers(sitting.press("F").command("filter 面源污染")) == ["R2"])
    #expect(numbers(sitting.press("F").command("filter 黄灯")) == ["Y1"])
    #expect(numbers(sitting.press("F").command("filter 绿灯")).isEmpty)
    #expect(sitting.sees("没有红灯、黄灯事项"))
    #expect(sitting.press("jkGg⏎␣").app.screenKind == .worst)
    #expect(numbers(sitting.press("F")) == ["R1", "R2", "Y1"])
  }

  @Test("A unit or an area of the filter holds on the board and in its cells too")
  func filterElsewhere() throws {
    let sitting = try Sitting(WorstTests.items).command("filter 路西办")
    #expect(sitting.lines[0].contains("筛选 路西办"))
    #expect(sitting.press("⏎").sees("没有事项"))
    #expect(sitting.press("qj⏎").sees("Y1"))
    sitting.press("qf")
    #expect(sitting.line(with: "乡(办)").contains("路西办"))
    sitting.press("⌃s")
    #expect(sitting.app.context.filter == ItemFilter(units: [Wall.plan.units[1].id]))
  }

  @Test("Enter opens the item and Esc comes back to the same line; w again stays")
  func open() throws {
    let sitting = try Sitting(WorstTests.items).press("wj⏎")
    #expect(sitting.app.screenKind == .item && sitting.selected == "R2")
    #expect(sitting.press("⎋").selected == "R2")
    #expect(sitting.press("w⎋").app.screenKind == .board)
  }

  @Test("Space, s, b, i, c and m are for the item under the cursor, which stays there")
  func steps() throws {
    let sitting = try Sitting(WorstTests.items).press("wj␣")
    #expect(sitting.sees("申请验收  R2"))
    #expect(sitting.press("⎋s").sees("选择下一步  R2"))
    #expect(sitting.press("⎋i").sees("修改  R2"))
    sitting.press("⎋c催办⏎")
    #expect(sitting.selected == "R2" && sitting.lastLine.contains("R2  备注"))
    #expect(sitting.press("b").lastLine.contains("没有可撤销的操作"))
    #expect(sitting.press("m").sees("已选 1 项"))
  }

  @Test("What is calm again leaves the list, and the cursor stays where it is")
  func calmed() throws {
    let sitting = try Sitting(WorstTests.items).press("w").command("延期")
    #expect(sitting.lastLine.contains("R1 不能延期"))
    sitting.press("G").command("do-report").press("⌃u99⌃s")
    #expect(numbers(sitting) == ["R1", "R2"] && sitting.selected == "R2")
    #expect(numbers(sitting.press("u")) == ["R1", "R2", "Y1"])
  }

  @Test("/, n and N go round what is found, and only there")
  func search() throws {
    let sitting = try Sitting(WorstTests.items).press("w/R⏎")
    #expect(sitting.selected == "R2" && sitting.lastLine.contains("「R」2 项"))
    #expect(sitting.press("n").selected == "R1" && sitting.lastLine.contains("已回到头"))
    #expect(sitting.press("n").selected == "R2" && !sitting.lastLine.contains("已回到头"))
    #expect(sitting.press("N").selected == "R1")
    #expect(sitting.press("N").selected == "R2" && sitting.lastLine.contains("已回到头"))
    #expect(sitting.press("/G1⏎").lastLine.contains("没有找到"))
  }

  @Test("A click selects, a double click opens, in every size", arguments: [(40, 10), (80, 24), (200, 60)])
  func mouse(_ columns: Int, _ rows: Int) throws {
    let sitting = try Sitting(WorstTests.items, columns: columns, rows: rows).press("w")
    let place = try #require(sitting.find("Y1 "))
    sitting.click(place)
    #expect(sitting.selected == "Y1" && sitting.app.screenKind == .worst)
    sitting.click(place, .doubleClick)
    #expect(sitting.app.screenKind == .item && sitting.selected == "Y1")
  }

  private static let many = PreparedLedger(
    Wall.plan, (1...5_000).map { Wall.item("N\($0)", .rectifying, due: -($0 * 7_919 % 900) - 1) })

  @Test("Of thousands it reads what is seen; a step and a search in the middle read a handful more")
  func pages() throws {
    let sitting = try Sitting(data: WorstTests.many)
    sitting.store.forget()
    sitting.press("w")
    #expect(sitting.lines[1].contains("1/5000"))
    #expect(sitting.store.pages.reduce(0, +) <= 24)
    sitting.press("G⇞⇞⇞⇞")
    #expect(sitting.store.pages.reduce(0, +) <= 24 * 6 && sitting.store.walks == 0)
    let number = sitting.selected
    sitting.store.forget()
    sitting.press("c催办⏎")
    #expect(sitting.selected == number)
    #expect(sitting.store.pages.reduce(0, +) <= 24 + 16 && sitting.store.walks == 0)
    sitting.press("/N777⏎")
    #expect(sitting.selected.hasPrefix("N777"))
  }

  @Test("Every item is met once on the way down")
  func everyItem() throws {
    let sitting = try Sitting(rows: 60, data: WorstTests.many).press("w")
    var met: Set<String> = []
    for _ in 0..<5_000 {
      met.insert(sitting.selected)
      sitting.press("j")
    }
    #expect(met.count == 5_000)
  }

  @Test("The cursor follows an item that another board moves")
  func follow() throws {
    let sitting = try Sitting(WorstTests.items).press("wGk")
    #expect(sitting.selected == "R2")
    sitting.press("i⌃s").command("do-set_red")
    sitting.press("盯住⌃s")
    #expect(sitting.selected == "R2")
    sitting.sleep(nights: 5)
    #expect(sitting.selected == "R2" && numbers(sitting) == ["R1", "R2", "Y1"])
  }

  @Test("{ shows the list as it was on the days before, with its own day, counts and lights")
  func past() throws {
    let sitting = try Sitting().press("w")
    let now = numbers(sitting)
    let count = try #require(worst(sitting)).count
    sitting.press("{{{{{{{")
    let day = Sitting.today - 7
    #expect(sitting.app.context.today == day && sitting.lines[0].contains(day.iso))
    let past = try sitting.ledger.past(at: sitting.ledger.mark(endOf: day))
    let wanted = try past.items(WorstScreen.filter(.all), order: .worstFirst, offset: 0, limit: 10)
    #expect(numbers(sitting).prefix(10) == wanted.map(\.entry.number)[...])
    #expect(worst(sitting)?.count == (try past.count(WorstScreen.filter(.all))))
    #expect(sitting.press("G").selected != "" && sitting.press("/市⏎n").app.screenKind == .worst)
    sitting.command("now")
    #expect(worst(sitting)?.count == count && numbers(sitting.press("g")) == now)
  }

  @Test("In every theme and language the list stands without colour", arguments: ThemeName.allCases)
  func themes(_ theme: ThemeName) throws {
    for language in Language.allCases {
      let sitting = try Sitting(
        columns: 120, rows: 40, language, theme: theme, symbols: .ascii,
        data: PreparedLedger(Wall.plan, WorstTests.items)
      ).press("w")
      #expect(sitting.line(with: "R1 ").contains(" x ") && sitting.line(with: "Y1 ").contains(" ! "))
    }
  }

  @Test("Text from outside does nothing to the screen", arguments: HostileTextTests.texts)
  func hostile(_ text: String) throws {
    let item = Wall.item("A1", .rectifying, due: -3) {
      $0.entry.content = text
      $0.entry.responsible = text
      $0.entry.department = text
    }
    for size in [(40, 10), (200, 60)] {
      let sitting = try Sitting([item], columns: size.0, rows: size.1).press("w")
      #expect(sitting.lines.count == size.1 || sitting.lines.count == size.1 + 1)
      #expect(!sitting.screen.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
    }
  }

  @Test("An empty ledger has nothing red, and every key can be pressed")
  func empty() throws {
    let sitting = try Sitting([]).press("w")
    #expect(sitting.sees("没有红灯、黄灯事项") && sitting.lines[1].contains("0/0"))
    #expect(sitting.press("jkGg⇞⇟nN␣bsLicmr⏎/x⏎n").app.screenKind == .worst)
  }
}
