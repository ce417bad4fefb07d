import Campaign
import Canvas
import Ledger
import Testing

@testable import Board

@Suite("A board of a prefecture")
struct DrillTests {
  private func sitting(_ columns: Int = 80, _ rows: Int = 24) throws -> Sitting {
    try Sitting(columns: columns, rows: rows, data: Prefecture.ledger)
  }

  /// The rows, and what their totals say.
  private func rows(_ sitting: Sitting) -> [String] {
    guard let board = sitting.board else { return [] }
    return zip(board.grid.rows, board.grid.tallies).map { row, tallies in
      "\(row.short) \(tallies.last?.closed ?? 0)/\(tallies.last?.total ?? 0)"
    }
  }

  private func home(_ sitting: Sitting) -> String {
    sitting.app.context.plan.region(sitting.app.context.home)?.short ?? ""
  }

  @Test("has the children of the root as rows, each with all below it")
  func root() throws {
    #expect(rows(try sitting()) == ["侯马市 1/4", "槐湾县 0/2", "开发区 0/1", "合计 1/7"])
  }

  @Test(
    "names the keys that lead down where the names stand, and none where there are no regions",
    arguments: [("", "Left Enter 下级"), ("xj", "Up Enter 下级"), ("pj", nil), ("xxj", "Left Enter 下级")])
  func hints(keys: String, hint: String?) throws {
    let line = try sitting(120, 30).press(keys).lastLine
    #expect(line.contains("退出"))
    if let hint { #expect(line.contains(hint)) } else { #expect(!line.contains("下级")) }
  }

  @Test("goes down by Enter on a row's name, and up by Backspace to the row that one came from")
  func downAndUp() throws {
    let sitting = try sitting().press("j←")
    #expect(sitting.board?.cursor.isOnHeading == true)
    #expect(sitting.sees("槐湾县 全部方面") && sitting.sees("回车看下级 2 个"))
    sitting.press("k⏎")
    #expect(home(sitting) == "侯马市")
    #expect(rows(sitting) == ["本级 0/1", "路东办 0/1", "新田乡 1/2", "合计 1/4"])
    #expect(sitting.line(with: "演示数据").isEmpty && sitting.lines[0].contains("河东市 › 侯马市"))
    sitting.press("jlll⌫")
    #expect(home(sitting) == "河东市" && sitting.place == "侯马市 清洁供热")
    #expect(sitting.board?.cursor.isOnHeading == true)
    sitting.press("j⏎")
    #expect(home(sitting) == "槐湾县" && rows(sitting).first == "乐昌镇 0/1")
    sitting.press("⌫⌫")
    #expect(home(sitting) == "河东市" && sitting.lastLine.contains("已是最上一级"))
  }

  @Test("opens the cells of what has nothing below it, and of the total")
  func leaves() throws {
    let sitting = try sitting().press("jj←⏎")
    #expect(sitting.cell?.scope.unitName == "开发区" && sitting.cell?.scope.units == [8])
    sitting.press("⎋G⏎")
    #expect(sitting.cell?.scope.units.count == 8)
    // Below there is no name to go into: the cursor stays on the cells.
    sitting.press("⎋g⏎j←←⏎")
    #expect(sitting.cell?.scope.unitName == "路东办")
  }

  @Test("opens a cell of a region with the items of all below it, and says whose each is")
  func cells() throws {
    let sitting = try sitting(120, 40).press("⏎")
    for number in ["P001", "P002", "P004"] { #expect(sitting.sees(number)) }
    #expect(!sitting.sees("P005") && sitting.line(with: "P002").contains("侯马市/新田乡"))
    #expect(try self.sitting().press("⏎").line(with: "P002").contains("新田乡"))
  }

  @Test("whose axes are swapped is gone into from the name above a column")
  func swapped() throws {
    let sitting = try sitting().press("xl↑")
    #expect(sitting.board?.cursor.isOnHeading == true)
    sitting.press("⏎")
    #expect(home(sitting) == "槐湾县" && sitting.board?.isSwapped == true)
    sitting.press("⌫")
    #expect(sitting.place == "清洁供热 槐湾县" && sitting.board?.cursor.isOnHeading == true)
    sitting.press("j")
    #expect(sitting.board?.cursor.isOnHeading == false && sitting.board?.row == 0)
  }

  @Test("is gone into with the mouse as well: a click selects a name, two go into it")
  func mouse() throws {
    let sitting = try sitting()
    let layout = try #require(sitting.board).layout
    sitting.click(Point(column: 1, row: layout.row(1)))
    #expect(sitting.place.hasPrefix("槐湾县") && sitting.board?.cursor.isOnHeading == true)
    sitting.click(Point(column: layout.column(0), row: layout.row(1)))
    #expect(sitting.board?.cursor.isOnHeading == false && home(sitting) == "河东市")
    sitting.click(Point(column: 1, row: layout.row(1)), .doubleClick)
    #expect(home(sitting) == "槐湾县")
    sitting.press("⌫x")
    let swapped = try #require(sitting.board).layout
    sitting.click(Point(column: swapped.column(0) + 1, row: swapped.top + swapped.heading - 1), .doubleClick)
    #expect(home(sitting) == "侯马市")
  }

  @Test("that is flat has no names to go into")
  func flat() throws {
    let sitting = try Sitting(Wall.items).press("←⇱")
    #expect(sitting.board?.cursor.isOnHeading == false)
    sitting.press("⏎")
    #expect(sitting.cell?.scope.unitName == "路东办")
  }

  @Test("shows where one is as far as there is room", arguments: [(120, "晋南省 › 河东市 › 侯马市"), (40, "侯马市")])
  func path(columns: Int, shown: String) throws {
    var plan = Prefecture.plan
    plan.regions = [Region(id: 9, parent: nil, code: "9", name: "晋南省", short: "晋南省")] + plan.regions
    plan.regions[1].parent = 9
    plan.root = 9
    let sitting = try Sitting(columns: columns, rows: 24, data: PreparedLedger(plan, Prefecture.items))
    sitting.press("←⏎⏎")
    #expect(home(sitting) == "侯马市" && sitting.lines[0].contains(shown), "\(sitting.lines[0])")
    sitting.press("⌫")
    #expect(home(sitting) == "河东市" && sitting.place.hasPrefix("侯马市"))
  }

  @Test(
    "goes by name to where a region is a row",
    arguments: [
      ("路东办", "侯马市", "路东办"), ("侯马市/新田乡", "侯马市", "新田乡"), ("槐湾县 › 新田乡", "槐湾县", "新田乡"),
      ("侯马市", "河东市", "侯马市"), ("河东市", "河东市", "侯马市"), ("开发区", "河东市", "开发区"),
    ])
  func go(_ name: String, _ region: String, _ row: String) throws {
    let sitting = try sitting().press("j←⏎").command("go \(name)")
    #expect(home(sitting) == region)
    if sitting.cell != nil { sitting.press("⎋") }
    #expect(sitting.place.hasPrefix(row))
  }

  @Test("asks which of several regions of one name is meant")
  func several() throws {
    let sitting = try sitting().command("go 新田乡")
    #expect(sitting.lastLine.contains("侯马市/新田乡 槐湾县/新田乡") && home(sitting) == "河东市")
    sitting.command("filter 新田乡")
    #expect(sitting.lastLine.contains("侯马市/新田乡") && sitting.app.context.filter.isEmpty)
  }

  @Test("is filtered by a region with all below it, and the filter is told by that region's name")
  func filter() throws {
    let sitting = try sitting().command("filter 侯马市")
    #expect(sitting.app.context.filter.units == [2, 3, 4])
    #expect(sitting.sees("筛选 侯马市") && sitting.board?.headline.total == 4)
    sitting.press("f")
    #expect(sitting.form?.text(.unit) == "侯马市")
    sitting.press("⎋F").command("filter 槐湾县/新田乡")
    #expect(sitting.board?.headline.total == 1)
    sitting.press("F←⏎").command("filter 槐湾县")
    #expect(sitting.board?.headline.total == 0 && sitting.lastLine.contains("其他地区另有 2 处"))
  }

  @Test("is searched within the region that is shown, and says what lies elsewhere")
  func search() throws {
    let sitting = try sitting().press("←⏎/P005⏎")
    #expect(sitting.lastLine.contains("其他地区另有 1 处"))
    sitting.press("/P00⏎")
    #expect(sitting.lastLine.contains("4") && sitting.lastLine.contains("其他地区另有 3 处"))
    sitting.press("⌫/P005⏎")
    #expect(sitting.place.hasPrefix("槐湾县") && !sitting.lastLine.contains("其他地区"))
  }

  @Test("counts only what lies in the region that is shown, in its heading and in every view")
  func views() throws {
    let sitting = try sitting().press("j←⏎")
    #expect(sitting.board?.headline.total == 2)
    sitting.press("p")
    #expect(Set(rows(sitting)) == ["住建局 0/1", "水利局 0/1", "合计 0/2"])
    sitting.press("p⌫k⏎w")
    #expect(sitting.sees("P001") && sitting.lines[0].contains("侯马市"))
    sitting.press("R")
    #expect(sitting.sees("新田乡") && !sitting.sees("槐湾县") && !sitting.sees("水利局"))
    sitting.press("T")
    #expect(sitting.lines[0].contains("侯马市"))
    sitting.press("j")
    #expect(sitting.lines[0].contains("路东办"))
    sitting.press("d")
    #expect(sitting.lines[0].contains("侯马市") && sitting.sees("路东办"))
    sitting.press("⎋")
    #expect(home(sitting) == "侯马市")
  }

  @Test("tells what changed in each region with all below it")
  func changes() throws {
    let sitting = try sitting(120, 40).press("d")
    #expect(sitting.sees("红灯 0 > 1 (+1)") && sitting.sees("已销号 0 > 1 (+1)"))
    #expect(sitting.line(with: "侯马市  ").contains("✗"))
    #expect(sitting.line(with: "槐湾县  ").contains("!"))
    sitting.press("⎋j←⏎d")
    #expect(sitting.sees("红灯 0 > 0 (0)"))
  }

  @Test("of another moment is of the same region")
  func past() throws {
    let sitting = try Sitting(data: Prefecture.demo).press("←⏎")
    let here = home(sitting)
    let total = try #require(sitting.board?.headline.total)
    sitting.press("[")
    #expect(home(sitting) == here && sitting.board?.headline.total ?? 0 > 0)
    sitting.press("⎋")
    #expect(home(sitting) == here && sitting.board?.headline.total == total)
  }

  @Test("completes names by their last part too")
  func completion() throws {
    let sitting = try sitting().press(":go 新田⇥⇥")
    #expect(sitting.lastLine.contains("go 槐湾县/新田乡"))
  }

  @Test("follows another board's change in a region below")
  func live() throws {
    let sitting = try sitting().press("←⏎")
    let item = try #require(try sitting.item("P001"))
    let other = Author(name: "别人", sitting: "other")
    try sitting.ledger.commit(
      .step(item.id, .sign(name: "李四"), revision: item.revision), by: other, at: sitting.moment)
    sitting.press("⌃l⌫")
    #expect(try sitting.state("P001") == .rectifying && rows(sitting).first == "侯马市 1/4")
  }
}

@Suite("A field with many choices")
struct ChoiceTypingTests {
  @Test("goes to the choice that holds what was typed, and on by one character where nothing does")
  func typing() {
    var field = FormField(.unit, "", choices: ["路东办", "新店乡", "田新乡", "新田乡", "店坡"], chosen: 0)
    for (character, shown) in [("新", "新店乡"), ("田", "新田乡"), ("店", "店坡"), ("店", "新店乡")] {
      _ = field.handle(.character(Character(character)))
      #expect(field.text == shown)
    }
    _ = field.handle(.right)
    _ = field.handle(.character("坡"))
    #expect(field.text == "店坡")
  }
}
