import Campaign
import Canvas
import Ledger
import Testing
import Words

@testable import Board

/// Enter on a ranking: one score, line by line.
@Suite struct RankingAccountTests {
  private func account(_ name: String, columns: Int = 100, rows: Int = 40) throws -> Sitting {
    let sitting = try RankedWall.sitting(columns: columns, rows: rows).press("R/\(name)⏎⏎")
    #expect(sitting.ranking?.account?.account.row.name == name)
    return sitting
  }

  @Test("It has every fraction, the deduction line by line, and the sum")
  func lines() throws {
    let sitting = try account("浍滨办")
    // B21 and B22 closed in time; B23 at 50 %, not due. No weekly report was ever due.
    #expect(sitting.sees("T 按期完成 2/2 = 100.0%  50 x 100.0% x 100/90 = 55.56"))
    #expect(sitting.sees("P 整改进度 250/300 = 83.3%  20 x 83.3% x 100/90 = 18.52"))
    #expect(sitting.sees("Q 验收质量 2/2 = 100.0%  20 x 100.0% x 100/90 = 22.22"))
    #expect(sitting.sees("R 按周填报  无可考核，不计分"))
    #expect(sitting.sees("扣分前 96.3"))
    #expect(sitting.sees("扣分 3 = 督办函 1 + 红函 1 x 2"))
    #expect(sitting.sees("-1  2017-03-22  督办函  B23  进展缓慢"))
    #expect(sitting.sees("-2  2017-03-22  红函  红灯未消"))
    #expect(sitting.sees("0  2017-03-22  约谈  约谈主要负责人"))
    #expect(sitting.sees("得分 96.3 - 3 = 93.3"))
  }

  @Test("A full tie says so, a veto says why, and too few items say how many")
  func grades() throws {
    #expect(try account("路东办").sees("与路西办同分：红灯、已销号都相同，并列"))
    #expect(try account("上马办").sees("一票否决  瞒报虚报"))
    #expect(try account("新田乡").sees("只有 2 项，不足 3 项，不排名"))
  }

  @Test("Enter on an item that counts against T opens it, and Esc leads back, line by line")
  func item() throws {
    let sitting = try account("路东办")
    #expect(sitting.sees("影响按期完成的事项 1 项"))
    #expect(sitting.line(with: "A02").contains("超期 12 天"))
    sitting.press("G⏎")
    #expect(sitting.app.screenKind == .item && sitting.selected == "A02")
    sitting.press("⎋")
    #expect(sitting.ranking?.account?.account.row.name == "路东办")
    sitting.press("⎋")
    #expect(sitting.ranking?.account == nil && sitting.ranking?.row?.name == "路东办")
    sitting.press("⎋")
    #expect(sitting.app.screenKind == .board)
  }

  @Test("Left and right go through the accounts in the order of the ranking")
  func neighbours() throws {
    let sitting = try account("高村乡").press("→")
    #expect(sitting.ranking?.account?.account.row.name == "浍滨办")
    sitting.press("←←")
    #expect(sitting.ranking?.account?.account.row.name == "高村乡")
  }

  @Test("What does not fit is scrolled to, and the line says where one is")
  func scrolling() throws {
    let sitting = try account("浍滨办", columns: 40, rows: 10)
    #expect(sitting.lines[1].contains("行 1-7/"))
    sitting.press("G")
    #expect(sitting.sees("得分 96.3 - 3 = 93.3"))
    try sitting.expectWhole(after: "G")
  }

  @Test("An account that lies open follows what others do")
  func live() throws {
    let sitting = try account("浍滨办")
    let letter = try #require(try sitting.ledger.consequences().first { $0.consequence.kind == .redLetter })
    try sitting.ledger.commit(
      .withdraw(sequence: letter.id, reason: "误发"), by: RankedWall.clerk, at: sitting.moment)
    sitting.receive(.ledgerChanged)
    sitting.resize(101, 40)
    sitting.command("lang zh-Hans")
    #expect(sitting.sees("得分 96.3 - 1 = 95.3"))
  }

  @Test("Text of the ledger is harmless in tables and account", arguments: HostileTextTests.texts)
  func hostile(_ text: String) throws {
    for size in [(40, 10), (120, 40)] {
      let items = RankedWall.items.map { item in
        var item = item
        item.entry.department = text
        item.entry.content = text
        return item
      }
      let sitting = try Sitting(items, columns: size.0, rows: size.1)
      let unit = try #require(sitting.ledger.plan.units.first)
      for subject in [RankingSubject.unit(unit.id), .department(text)] {
        for kind in [ConsequenceKind.veto, .redLetter] {
          try sitting.ledger.commit(
            .issue(Consequence(kind, to: subject, reason: text + "x")), by: RankedWall.clerk,
            at: sitting.moment)
        }
      }
      sitting.sleep(nights: 8)
      for keys in ["R", "p", "⏎", "G"] {
        sitting.press(keys)
        try sitting.expectWhole(after: keys)
        let cells = (0..<size.1).flatMap { sitting.canvas.row($0) }.filter { $0.width > 0 }
        #expect(
          !cells.flatMap(\.character.unicodeScalars).contains { $0.properties.generalCategory == .control })
      }
    }
  }
}
