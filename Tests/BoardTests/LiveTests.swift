import Campaign
import FileLedger
import Ledger
import Testing

@testable import Board

/// What others do meanwhile, and midnight.
@Suite struct LiveTests {
  /// Another person at another board of the same ledger.
  private struct Colleague {
    let ledger: FileLedger

    init(beside sitting: Sitting) throws { ledger = try FileLedger.open(at: sitting.ledger.location) }

    func sign(_ number: String, at sitting: Sitting) throws {
      let item = try #require(try ledger.item(number: number))
      try ledger.commit(
        .step(item.id, .sign(name: "赵六"), revision: nil), by: Author(name: "赵六", sitting: "other"),
        at: sitting.moment)
      sitting.receive(.ledgerChanged)
    }
  }

  @Test("What another board changes is marked for five seconds, and the last line says who and what")
  func marked() throws {
    let sitting = try Sitting(Wall.items)
    let layout = try #require(sitting.board).layout
    let tile = (layout.column(0), layout.row(1))
    func isMarked() -> Bool {
      sitting.canvas[tile.0, tile.1].style == sitting.app.context.theme.changed
    }
    #expect(!isMarked() && sitting.app.nextWake == nil)
    try Colleague(beside: sitting).sign("B001", at: sitting)
    #expect(isMarked())
    #expect(sitting.lastLine.contains("赵六  B001  签收  已交办 > 整改中"))
    #expect(sitting.app.nextWake == sitting.seconds + 5)
    sitting.wait(4)
    #expect(isMarked())
    sitting.wait(1)
    #expect(!isMarked() && sitting.app.nextWake == nil)
  }

  @Test("In the cell the changed item is marked, and the figures are new")
  func cell() throws {
    let sitting = try Sitting(Wall.items).press("⏎")
    try Colleague(beside: sitting).sign("A001", at: sitting)
    let place = try #require(sitting.find("A001 "))
    #expect(sitting.style(at: place) == sitting.app.context.theme.changed)
    #expect(sitting.line(with: "A001 ").contains("整改中"))
  }

  @Test("Why something was refused is not taken away by news")
  func refusal() throws {
    let sitting = try Sitting(Wall.items).press("⏎").command("销号")
    #expect(sitting.lastLine.contains("A002 不能销号"))
    try Colleague(beside: sitting).sign("B001", at: sitting)
    #expect(sitting.lastLine.contains("A002 不能销号"))
  }

  @Test("What this board does itself is not marked")
  func own() throws {
    let sitting = try Sitting(Wall.items).press("j␣")
    sitting.receive(.ledgerChanged)
    #expect(sitting.app.context.fresh == Fresh())
    #expect(sitting.lastLine.contains("u 撤销"))
  }

  @Test("Cursor, scroll and filter stay")
  func stays() throws {
    let sitting = try Sitting(Wall.items, rows: 12).command("filter 已交办").press("jjl")
    let before = (sitting.place, sitting.board?.topRow, sitting.app.context.filter)
    try Colleague(beside: sitting).sign("B001", at: sitting)
    #expect((sitting.place, sitting.board?.topRow, sitting.app.context.filter) == before)
    #expect(sitting.board?.grid.tallies.last?.last?.total == 1)
  }

  @Test("The cursor follows its item to where it moves in the list")
  func follows() throws {
    let items = [
      Wall.item("A1", .assigned, due: 20), Wall.item("A2", .assigned, due: 25),
      Wall.item("A3", .assigned, due: 30),
    ]
    let sitting = try Sitting(items).press("⏎")
    let colleague = try Colleague(beside: sitting)
    let item = try #require(try colleague.ledger.item(number: "A1"))
    try colleague.ledger.commit(
      .step(item.id, .extend(to: Sitting.today + 90, reason: "汛期"), revision: nil),
      by: Author(name: "赵六", sitting: "other"), at: sitting.moment)
    sitting.receive(.ledgerChanged)
    #expect(sitting.selected == "A1")
    #expect(sitting.cell?.cursor == 3)
  }

  @Test("Half-typed text stays: in a command, a search and a form", arguments: [":go B0", "/锅", "⏎i⇥⇥⇥新锅炉"])
  func halfTyped(_ keys: String) throws {
    let sitting = try Sitting(Wall.items).press(keys)
    let cursor = sitting.canvas.cursor
    try Colleague(beside: sitting).sign("B001", at: sitting)
    #expect(sitting.isAsked)
    #expect(sitting.canvas.cursor == cursor)
    #expect(sitting.sees(keys.contains("新") ? "新锅炉" : keys))
  }

  @Test("A change of an item that another board made meanwhile is refused, and told")
  func moved() throws {
    let sitting = try Sitting(Wall.items).press("⏎i⇥⇥⇥新")
    try Colleague(beside: sitting).sign("A001", at: sitting)
    sitting.press("⌃s")
    #expect(try sitting.item("A002")?.entry.site == "A002号锅炉房新")
    sitting.press("ji⇥⇥⇥新")
    let colleague = try Colleague(beside: sitting)
    let item = try #require(try colleague.ledger.item(number: "A001"))
    try colleague.ledger.commit(
      .step(item.id, .report(percent: 50, reason: ""), revision: nil),
      by: Author(name: "赵六", sitting: "other"),
      at: sitting.moment)
    sitting.press("⌃s")
    #expect(sitting.lastLine.contains("A001 刚被赵六改动(填报)"))
    #expect(sitting.isAsked)
  }

  @Test("At midnight the lights roll on and the heading has the new date")
  func midnight() throws {
    let sitting = try Sitting([Wall.item("A1", .rectifying, due: 0)])
    #expect(sitting.lines[0].contains("3月20日 星期一"))
    #expect(sitting.board?.grid.tallies[0][0].worst == .yellow)
    sitting.sleep(nights: 1)
    #expect(sitting.lines[0].contains("3月21日 星期二"))
    #expect(sitting.board?.grid.tallies[0][0].worst == .red)
    #expect(sitting.sees("超期 1 天"))
  }

  @Test("Midnight finds a cell and an item as well", arguments: ["⏎", "⏎⏎"])
  func midnightBelow(_ keys: String) throws {
    let sitting = try Sitting([Wall.item("A1", .rectifying, due: 0)], columns: 100).press(keys)
    #expect(sitting.sees("今天到期"))
    sitting.sleep(nights: 1)
    #expect(sitting.sees("超期 1 天") && !sitting.sees("今天到期"))
    sitting.press("qq")
    #expect(sitting.board?.grid.tallies[0][0].worst == .red)
  }

  @Test("A clock that is set back takes the lights back on an open board, and what is typed stays")
  func clockSetBack() throws {
    let sitting = try Sitting([Wall.item("A1", .rectifying, due: 0)])
    sitting.sleep(nights: 2)
    #expect(sitting.board?.grid.tallies[0][0].worst == .red)
    sitting.press("⏎␣⇥已拆除")
    sitting.sleep(nights: -2)
    #expect(sitting.sees("已拆除") && sitting.isAsked)
    sitting.press("⎋⎋q")
    #expect(sitting.board?.grid.tallies[0][0].worst == .yellow)
    #expect(sitting.lines[0].contains("3月20日"))
    #expect(try sitting.ledger.verify().findings == [])
  }

  @Test("A form that is finished after midnight is saved on the new day, with the lights rolled on behind it")
  func savedAfterMidnight() throws {
    let sitting = try Sitting([Wall.item("A1", .rectifying, due: 0)]).press("⏎c催办")
    sitting.sleep(nights: 1)
    sitting.press("⌃s")
    let event = try #require(try sitting.ledger.events(after: 0, limit: 100).last)
    #expect(event.note == "催办" && event.moment.day == Sitting.today + 1)
    #expect(sitting.sees("超期 1 天"))
  }

  @Test("A half-filled form stays over midnight")
  func midnightForm() throws {
    let sitting = try Sitting([Wall.item("A1", .rectifying, due: 0)]).press("⏎␣⇥已拆除")
    sitting.sleep(nights: 1)
    #expect(sitting.sees("已拆除") && sitting.isAsked)
  }
}
