import FileLedger
import Testing

@Suite("With --today")
struct TodayTests {
  @Test("lights and counts are those of that day, and nothing of it stays in the ledger")
  func rehearsal() throws {
    let desk = try Desk.with(Row.sample)
    let before = try desk.status()
    #expect(before["lights.red"] == "1")
    let log = try desk.succeed(["log", desk.store, "--format", "json"]).output
    let day = try FileLedger.open(at: desk.store).lightsOn()

    let later = try desk.status(on: "2017-07-01")
    #expect(later["date"] == "2017-07-01")
    #expect(later["lights.red"] == "4")
    #expect(try desk.list(["--light", "red"], on: "2017-07-01").count == 4)
    #expect(try desk.item("H-001", on: "2017-07-01")["item.reason"] == "超期 1 天")
    let picture = try desk.succeed(["snapshot", desk.store, "--today", "2017-07-01"]).output
    #expect(picture.contains("2017年7月1日 星期六"))
    #expect(picture.contains("超期 4"))

    #expect(try FileLedger.open(at: desk.store).lightsOn() == day)
    #expect(try desk.status().values == before.values)
    #expect(try desk.succeed(["log", desk.store, "--format", "json"]).output == log)
    try desk.succeed(["verify", desk.store])
  }

  @Test("a step is taken on that day")
  func step() throws {
    let desk = try Desk.with(Row.sample)
    try desk.succeed(["step", desk.store, "H-001", "--today", "2017-03-28"])
    #expect(try desk.item("H-001", on: "2017-03-28")["item.light"] == "yellow")
    let late = try desk.item("H-001", on: "2017-03-28")["item.reason"]
    #expect(late == "迟签收 8 天")
  }

  @Test("an import is of that day: what is to be done at once is due three days later")
  func intake() throws {
    let desk = try Desk.with([Row(number: "H-001", deadline: "立行立改")])
    #expect(try desk.item("H-001")["item.deadline"] == "2017-03-23")
  }
}
