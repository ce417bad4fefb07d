import Campaign
import Canvas
import FileLedger
import Ledger
import Testing
import Words

@testable import Board

/// `R`: the two rankings, and Enter for the account of one score.
@Suite struct RankingTests {
  @Test("R shows who stands where: ranked, 件数少, then 不合格 with the reason")
  func tables() throws {
    let sitting = try RankedWall.sitting(columns: 120, rows: 40).press("R")
    #expect(sitting.app.screenKind == .ranking)
    #expect(
      sitting.ranking?.rows(of: .units).map(\.name) == [
        "高村乡", "浍滨办", "张村办", "路东办", "路西办", "新田乡", "凤城乡", "上马办",
      ])
    #expect(sitting.ranking?.rows(of: .units).map(\.place) == [1, 2, 3, 4, 4, nil, nil, nil])
    #expect(sitting.line(with: "上马办").contains("不合格"))
    #expect(sitting.line(with: "上马办").contains("瞒报虚报"))
    #expect(sitting.line(with: "新田乡").contains("件数少"))
    #expect(sitting.lines[1].contains("2017-03-27  规则 2017.1  与第 1 次会议(2017-03-20)比"))
    #expect(sitting.sees("住建局") && sitting.sees("生态环境局"))
  }

  @Test("What changed since the meeting is marked by a sign and a number, never by colour alone")
  func changes() throws {
    for (symbols, signs) in [(Symbols.unicode, ["▴", "▾"]), (.ascii, ["^", "v"])] {
      let sitting = try RankedWall.sitting(symbols: symbols).press("R")
      let texts = sitting.ranking?.rows(of: .units).map { sitting.line(with: $0.name) } ?? []
      #expect(texts.contains { $0.contains("\(signs[0])1") }, "\(texts)")
      #expect(texts.contains { $0.contains("\(signs[1])1") || $0.contains("\(signs[1])2") }, "\(texts)")
      #expect(texts.contains { $0.contains("=") })
    }
  }

  @Test("Without a meeting before, nothing is compared, and that is said")
  func noMeeting() throws {
    let sitting = try Sitting(RankedWall.items, columns: 120, rows: 40).press("R")
    #expect(sitting.lines[1].contains("此前没有会议可比"))
    #expect(!sitting.sees("升降"))
  }

  @Test("Where both tables fit, the cursor goes from one into the other; p and Tab change the table")
  func moving() throws {
    let sitting = try RankedWall.sitting(columns: 120, rows: 40).press("R")
    #expect(sitting.ranking?.layout(sitting.app.context).arrangement == .stacked)
    sitting.press("jjjjjjj")
    #expect(sitting.ranking?.row?.name == "上马办")
    sitting.press("j")
    #expect(sitting.ranking?.table == .departments && sitting.ranking?.cursor(of: .departments) == 0)
    sitting.press("k")
    #expect(sitting.ranking?.row?.name == "上马办")
    sitting.press("p")
    #expect(sitting.ranking?.table == .departments)
    sitting.press("⇥")
    #expect(sitting.ranking?.row?.name == "上马办")
  }

  @Test("Where there is room for one table only, p shows the other")
  func single() throws {
    let sitting = try RankedWall.sitting(columns: 40, rows: 10).press("R")
    #expect(sitting.sees("高村乡") && !sitting.sees("住建局"))
    #expect(sitting.lines[1].contains("行 1-5/8"))
    sitting.press("p")
    #expect(!sitting.sees("高村乡") && sitting.sees("住建局"))
    sitting.press("pG")
    #expect(sitting.lines[1].contains("行 4-8/8"))
    #expect(sitting.ranking?.row?.name == "上马办")
  }

  @Test("A wide screen with many units has the tables side by side")
  func beside() throws {
    let sitting = try Sitting(columns: 200, rows: 30, data: .large).press("R")
    #expect(sitting.ranking?.layout(sitting.app.context).arrangement == .beside)
    #expect(sitting.lines[2].contains("乡(办)") && sitting.lines[2].contains("监管部门"))
    try sitting.expectWhole(after: "R")
  }

  @Test("Moving about reads nothing; opening reads the items once, and so does an account")
  func reading() throws {
    let sitting = try RankedWall.sitting()
    sitting.store.forget()
    sitting.press("R")
    #expect(sitting.store.walks == 1)
    sitting.press("jjkpGg⇥⇞⇟")
    #expect(sitting.store.walks == 1)
    sitting.press("⏎")
    #expect(sitting.store.walks == 2)
    sitting.press("jjjkG⎋jj")
    #expect(sitting.store.walks == 2)
    // Nothing happened: the tables need not be read again.
    sitting.receive(.ledgerChanged)
    #expect(sitting.store.walks == 2)
  }

  @Test("A ranking is of the whole campaign, whatever the filter")
  func filtered() throws {
    let sitting = try RankedWall.sitting(columns: 120, rows: 40).command("filter red").press("R")
    #expect(sitting.ranking?.rows(of: .units).first?.items == 3)
    #expect(!sitting.lines[0].contains("筛选"))
  }

  @Test("/ finds a name in both tables")
  func search() throws {
    let sitting = try RankedWall.sitting().press("R/生态⏎")
    #expect(sitting.ranking?.row?.name == "生态环境局")
    sitting.press("/路⏎")
    #expect(sitting.ranking?.row?.name == "路东办")
    sitting.press("n")
    #expect(sitting.ranking?.row?.name == "路西办")
    sitting.press("n")
    #expect(sitting.ranking?.row?.name == "路东办" && sitting.lastLine.contains("已回到头"))
    sitting.press("/没有⏎")
    #expect(sitting.lastLine.contains("没有"))
  }

  @Test("A click chooses a row, a double click opens its account")
  func mouse() throws {
    let sitting = try RankedWall.sitting(columns: 120, rows: 40).press("R")
    let place = try #require(sitting.find("生态环境局"))
    sitting.click(place)
    #expect(sitting.ranking?.row?.name == "生态环境局")
    let unit = try #require(sitting.find("张村办"))
    sitting.click(unit, .doubleClick)
    #expect(sitting.ranking?.account?.account.row.name == "张村办")
  }

  @Test("Another board's letter changes score and places at once; the cursor stays with its unit")
  func live() throws {
    let sitting = try RankedWall.sitting(columns: 120, rows: 40).press("R")
    sitting.press("g")
    #expect(sitting.ranking?.row?.name == "高村乡")
    let other = try FileLedger.open(at: sitting.ledger.location)
    let unit = try #require(other.plan.units.first { $0.short == "高村乡" })
    for _ in 0..<4 {
      try other.commit(
        .issue(Consequence(.exposure, to: .unit(unit.id), reason: "曝光")),
        by: Author(name: "钱主任", sitting: "other"), at: sitting.moment)
    }
    sitting.receive(.ledgerChanged)
    #expect(sitting.ranking?.row?.name == "高村乡")
    #expect(sitting.ranking?.row?.score == 800)
    #expect(sitting.ranking?.row?.place != 1)
  }

  @Test("L issues a consequence to the unit or department under the cursor, and the score follows")
  func issuing() throws {
    let sitting = try RankedWall.sitting(columns: 120, rows: 40).press("R")
    sitting.press("L")
    #expect(sitting.sees("督办问责  高村乡"))
    sitting.press("jjj⏎")
    #expect(sitting.sees("高村乡") && sitting.form != nil)
    sitting.press("⇥" + "进展缓慢" + "⌃s")
    let issued = try #require(try sitting.ledger.consequences().last)
    #expect(issued.consequence.addressee == sitting.ranking?.row?.subject && issued.consequence.item == nil)
    #expect(sitting.ranking?.row?.deduction == issued.consequence.kind.points)
    // On an account it is addressed to whose account it is; u takes it back.
    sitting.press("u⏎L")
    #expect(sitting.ranking?.row?.deduction == 0 && sitting.sees("督办问责  高村乡"))
  }

  @Test("[ shows the ranking as the meeting left it, and ] the one of now")
  func backInTime() throws {
    let sitting = try RankedWall.sitting(columns: 120, rows: 40).press("R[")
    #expect(sitting.ranking?.report?.units.date == Sitting.today)
    #expect(sitting.ranking?.rows(of: .units).allSatisfy { $0.penalties == Penalties() } == true)
    sitting.press("]]")
    #expect(sitting.ranking?.report?.units.date == Sitting.today + 7)
    #expect(sitting.line(with: "上马办").contains("不合格"))
  }

  @Test("The past is ranked by the past: as of the meeting nobody had a letter or a veto")
  func past() throws {
    let sitting = try RankedWall.sitting()
    let mark = try #require(try sitting.ledger.meetings().first?.after)
    var context = sitting.app.context
    context.today = mark.day
    var screen = RankingScreen()
    try screen.load(.everything, from: try sitting.ledger.past(at: mark), context)
    #expect(screen.rows(of: .units).allSatisfy { $0.penalties == Penalties() })
    #expect(screen.report?.units.date == Sitting.today && screen.report?.meeting == nil)
    var canvas = Canvas(size: context.size, style: context.theme.text)
    screen.draw(on: &canvas, context)
    #expect(canvas.text().contains("2017-03-20  规则"))
  }

  @Test("Without any item every unit is there, without a place", arguments: Language.allCases)
  func empty(_ language: Language) throws {
    let sitting = try Sitting([], language).press("R")
    #expect(sitting.ranking?.rows(of: .units).count == 8)
    #expect(sitting.sees(sitting.app.context.words.ranking.grade(.fewItems)))
    sitting.press("p")
    #expect(sitting.sees(sitting.app.context.words.board.noItems))
    sitting.press("⏎jk")
    try sitting.expectWhole(after: "R")
  }
}
