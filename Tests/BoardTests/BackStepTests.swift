import Campaign
import Testing

@testable import Board

/// b, u and Ctrl-R.
@Suite struct BackStepTests {
  @Test("b returns what waits for acceptance, with a reason")
  func giveBack() throws {
    let sitting = try Sitting([Wall.item("C001", .submitted)]).press("⏎b")
    #expect(sitting.sees("退回  C001"))
    sitting.press("⏎")
    #expect(sitting.line(with: "原因").contains("缺原因"))
    sitting.press("照片不清⏎")
    #expect(sitting.lastLine.contains("C001  退回  待验收 > 整改中"))
    #expect(try sitting.item("C001")?.life.returns == 1)
  }

  @Test("b reopens what is closed or standing, with a finding", arguments: [State.closed, .standing])
  func rebound(_ state: State) throws {
    let sitting = try Sitting([Wall.item("C001", state)]).press("⏎b复燃⏎")
    #expect(sitting.lastLine.contains("C001  反弹"))
    #expect(try sitting.item("C001")?.life.isRebounding == true)
    #expect(sitting.cell?.rows.groups.first?.tally.count(.red) == 1)
  }

  @Test("b elsewhere takes back the step that this sitting did")
  func undoes() throws {
    let sitting = try Sitting([Wall.item("A001", .assigned)]).press("⏎␣b")
    #expect(sitting.lastLine.contains("A001  撤销  整改中 > 已交办"))
    #expect(try sitting.state("A001") == .assigned)
    // It is taken back once only.
    #expect(sitting.press("u").lastLine.contains("没有可撤销的操作"))
  }

  @Test("b does not take back what another person did")
  func others() throws {
    let sitting = try Sitting().command("filter 整改中").press("⏎b")
    #expect(sitting.lastLine.contains("不能代为撤销"))
  }

  @Test("u takes back step after step, across screens, and Ctrl-R does them again")
  func undoRedo() throws {
    let sitting = try Sitting([Wall.item("E001", .draft), Wall.item("E002", .draft, unit: 1)])
    sitting.press("␣␣⏎⏎").press("q").press("qj␣")
    #expect(try [sitting.state("E001"), sitting.state("E002")] == [.rectifying, .assigned])
    sitting.press("u")
    #expect(sitting.lastLine.contains("E002  撤销  已交办 > 草稿"))
    #expect(sitting.lastLine.contains("Ctrl-R 重做"))
    sitting.press("⏎u")
    #expect(sitting.lastLine.contains("E001  撤销  整改中 > 已交办"))
    sitting.press("qu")
    #expect(try [sitting.state("E001"), sitting.state("E002")] == [.draft, .draft])
    #expect(sitting.press("u").lastLine.contains("没有可撤销的操作"))

    sitting.press("⌃r⌃r")
    #expect(try sitting.state("E001") == .rectifying)
    sitting.press("⌃r")
    #expect(sitting.lastLine.contains("E002  重做  草稿 > 已交办"))
    #expect(sitting.press("⌃r").lastLine.contains("没有可重做的操作"))
    sitting.press("uuu")
    #expect(try [sitting.state("E001"), sitting.state("E002")] == [.draft, .draft])
    #expect(try sitting.ledger.verify().findings.isEmpty)
  }

  @Test("A new step after an undo ends what could be done again")
  func branch() throws {
    let sitting = try Sitting([Wall.item("E001", .draft), Wall.item("E002", .draft, unit: 1)])
    sitting.press("␣uj␣")
    #expect(sitting.press("⌃r").lastLine.contains("没有可重做的操作"))
  }

  @Test("A progress given with the submission is taken back together with it")
  func together() throws {
    let sitting = try Sitting([Wall.item("A002", .rectifying) { $0.life.progress = 60 }])
    sitting.press("⏎␣⇥已拆除⇥/tmp/a⏎u")
    #expect(try sitting.state("A002") == .rectifying)
    #expect(try sitting.item("A002")?.life.progress == 60)
  }

  @Test("What another sitting changed afterwards is not undone")
  func notLatest() throws {
    let sitting = try Sitting([Wall.item("E001", .draft)]).press("␣")
    let id = try #require(try sitting.item("E001")?.id)
    try sitting.ledger.commit(
      .step(id, .sign(name: "李四"), revision: nil), by: .init(name: "李四", sitting: "x"), at: sitting.moment)
    #expect(sitting.press("u").lastLine.contains("E001 之后又有改动"))
    #expect(try sitting.state("E001") == .rectifying)
  }

  @Test("b goes back a state, over notes that were made since")
  func overNotes() throws {
    let sitting = try Sitting([Wall.item("A001", .assigned)]).press("⏎␣c催办⏎u⌃r")
    #expect(try sitting.state("A001") == .rectifying)
    #expect(sitting.press("b").lastLine.contains("撤销"))
    #expect(try sitting.state("A001") == .assigned)
  }
}
