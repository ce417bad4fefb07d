import Campaign
import Ledger
import Papers
import Testing

@Suite("Every paper")
struct FrameTests {
  @Test(
    "says of which campaign and day it is, by which rules, and on which head of the chain (domain.md §8)",
    arguments: PaperKind.allCases)
  func basis(kind: PaperKind) throws {
    let ledger = try DemoLedger.open()
    let paper = try DemoLedger.paper(kind)
    let head = try #require(try ledger.events(after: ledger.latestSequence() - 1, limit: 1).first).hash
    #expect(paper.foot.map(\.text) == [ledger.plan.name, "2017-03-20", RankingRule.version, head])
    #expect(head.count == 64)
    #expect(paper.language == "zh-Hans" && paper.markings.contains("演示数据"))
  }

  @Test(
    "has the number that it is given, else that of the week of the campaign",
    arguments: PaperKind.allCases.filter { $0 != .letter })
  func number(kind: PaperKind) throws {
    let start = try DemoLedger.open().plan.start
    let week = try (DemoLedger.today - start) / 7 + 1
    #expect(try DemoLedger.paper(kind).number == "〔2017〕行动第\(week)周")
    #expect(try DemoLedger.paper(kind) { $0.number = "侯整改办〔2017〕5号" }.number == "侯整改办〔2017〕5号")
  }

  @Test("of a meeting is of the ledger as the meeting left it, under the meeting's number")
  func meeting() throws {
    let ledger = try DemoLedger.open()
    let mark = try #require(try ledger.meetings().first { $0.number == 2 }?.after)
    let past = try ledger.past(at: mark)
    let paper = try DemoLedger.paper(.bulletin) { $0.meeting = 2 }
    #expect(paper.number == "〔2017〕2号")
    #expect(paper.foot[1].text == "\(mark.day.iso)(第 2 次会议散会时)")
    #expect(try paper.foot[3].text != DemoLedger.paper(.bulletin).foot[3].text)
    #expect(try paper.text.contains("已销号 \(past.count(ItemFilter(states: [.closed]))) 项"))
    #expect(throws: LedgerError.noSuchMeeting(99)) { try DemoLedger.paper(.bulletin) { $0.meeting = 99 } }
  }

  @Test("is the same paper for the same request", arguments: PaperKind.allCases)
  func same(kind: PaperKind) throws {
    #expect(try DemoLedger.paper(kind) == DemoLedger.paper(kind))
  }

  @Test("has rows as long as there are columns, and groups that cover them", arguments: PaperKind.allCases)
  func shape(kind: PaperKind) throws {
    for table in try DemoLedger.paper(kind).tables {
      #expect(table.rows.allSatisfy { $0.count == table.columns.count })
      #expect(table.groups.isEmpty || table.groups.reduce(0) { $0 + $1.columns } == table.columns.count)
    }
  }

  @Test("in English has a title with a capital letter", arguments: PaperKind.allCases)
  func title(kind: PaperKind) throws {
    let title = try DemoLedger.paper(kind, language: .english).title
    #expect(title.first?.isUppercase == true, "\(title)")
  }

  @Test("keeps the numbers of its cells beside their texts")
  func counts() {
    #expect(PaperTable.Cell(12) == PaperTable.Cell("12", number: 12))
  }
}
