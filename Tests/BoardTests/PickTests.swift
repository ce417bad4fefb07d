import Campaign
import Testing

@testable import Board

/// s, and marks.
@Suite struct PickTests {
  @Test("s lists the legal steps and where they lead; a number chooses")
  func number() throws {
    let sitting = try Sitting([Wall.item("A002", .rectifying)]).press("⏎s")
    for line in ["1  填报", "2  申请验收", "3  延期", "4  撤并"] { #expect(sitting.sees(line)) }
    #expect(sitting.line(with: "4  撤并").contains("> 已撤并"))
    sitting.press("4")
    #expect(sitting.sees("撤并  A002"))
    sitting.press("重复⏎⏎")
    #expect(try sitting.state("A002") == .void)
    #expect(try sitting.item("A002")?.life.voidReason == "重复")
  }

  @Test("Arrows and Enter choose as well; a number that is not listed does nothing")
  func arrows() throws {
    let sitting = try Sitting([Wall.item("A002", .rectifying)]).press("⏎s9")
    #expect(sitting.isAsked)
    #expect(sitting.press("jj⏎").sees("延期  A002"))
  }

  @Test("A deadline is put off to a later day, in any way of writing it")
  func extend() throws {
    let sitting = try Sitting([Wall.item("A002", .rectifying, due: 5)]).press("⏎s32017年3月1日⇥汛期⏎")
    #expect(sitting.line(with: "新时限").contains("新时限须晚于 2017-03-25"))
    sitting.press("⌃u不知道⌃s")
    #expect(sitting.line(with: "新时限").contains("认不出日期"))
    sitting.press("⌃u4月底前⌃s")
    #expect(try sitting.item("A002")?.entry.deadline.day?.iso == "2017-04-30")
    #expect(try sitting.item("A002")?.life.originalDeadline?.iso == "2017-03-25")
  }

  @Test(
    "What no form can help is refused with the guard's name",
    arguments: [
      ("延期", Wall.item("A002", .rectifying, due: -1), "须在时限 2017-03-19 之前申请"),
      ("延期", Wall.item("A002", .rectifying) { $0.life.extensions = 2 }, "已延期 2 次"),
      ("销号", Wall.item("A002", .noticed) { $0.life.noticeUntil = Sitting.today }, "公示到 2017-03-20 才满"),
      ("销号", Wall.item("A002", .rectifying), "须为公示中"),
    ])
  func refused(_ step: String, _ item: Item, _ reason: String) throws {
    let sitting = try Sitting([item])
    let before = try sitting.item("A002")
    sitting.press("⏎").command(step)
    #expect(sitting.lastLine.contains("A002 不能\(step)"))
    #expect(sitting.lastLine.contains(reason))
    #expect(!sitting.isAsked)
    #expect(try sitting.item("A002") == before)
  }

  @Test("m marks and goes on, m again unmarks, M clears")
  func marks() throws {
    let sitting = try Sitting(Wall.items).press("⏎mm")
    #expect(sitting.sees("已选 2 项"))
    #expect(sitting.line(with: "A002").hasPrefix("✱"))
    sitting.press("gjm")
    #expect(sitting.sees("已选 1 项"))
    #expect(!sitting.line(with: "A002").hasPrefix("✱"))
    #expect(sitting.press("M").app.context.marks.isEmpty)
  }

  @Test("Space steps all marked items at once, and u takes them back at once")
  func together() throws {
    let items = ["A1", "A2", "A3"].map { Wall.item($0, .assigned) }
    let sitting = try Sitting(items).press("⏎mm␣")
    #expect(sitting.lastLine.contains("2 项：签收"))
    #expect(try ["A1", "A2", "A3"].map(sitting.state) == [.rectifying, .rectifying, .assigned])
    #expect(sitting.app.context.marks.isEmpty)
    sitting.press("u")
    #expect(try ["A1", "A2", "A3"].map(sitting.state) == [.assigned, .assigned, .assigned])
  }

  @Test("Marked items in several states each take their own next step")
  func mixed() throws {
    let sitting = try Sitting([Wall.item("A1", .assigned), Wall.item("A2", .draft), Wall.item("A3", .closed)])
    sitting.press("⏎mmm␣")
    #expect(try ["A1", "A2", "A3"].map(sitting.state) == [.rectifying, .assigned, .closed])
    sitting.press("u")
    #expect(try ["A1", "A2", "A3"].map(sitting.state) == [.assigned, .draft, .closed])
  }

  @Test("One form serves all marked items that lack the same, and all of them are saved or none")
  func oneForm() throws {
    let sitting = try Sitting(["A1", "A2"].map { Wall.item($0, .rectifying) }).press("⏎mm␣")
    #expect(sitting.sees("申请验收  已选 2 项"))
    sitting.press("⇥已拆除⌃s")
    #expect(try ["A1", "A2"].map(sitting.state) == [.rectifying, .rectifying])
    sitting.press("/tmp/a⌃s")
    #expect(try ["A1", "A2"].map(sitting.state) == [.submitted, .submitted])
  }

  @Test("Where a rule refuses one of the marked items, none is changed")
  func allOrNone() throws {
    let late = Wall.item("A1", .rectifying, due: -1)
    let sitting = try Sitting([late, Wall.item("A2", .rectifying)]).press("⏎mm").command("延期")
    #expect(sitting.lastLine.contains("A1 不能延期"))
    #expect(try sitting.item("A2")?.life.extensions == 0)
    #expect(sitting.app.context.marks.count == 2)
  }

  @Test("A step that asks for nothing is done for all marked items at once")
  func assign() throws {
    let sitting = try Sitting(["A1", "A2"].map { Wall.item($0, .draft) }).press("⏎mms1")
    #expect(sitting.lastLine.contains("2 项：交办"))
    #expect(try ["A1", "A2"].map(sitting.state) == [.assigned, .assigned])
  }

  @Test("s on marked items offers only what is legal for all of them")
  func common() throws {
    let sitting = try Sitting([Wall.item("A1", .rectifying), Wall.item("A2", .assigned)]).press("⏎mms")
    #expect(sitting.sees("1  延期") && sitting.sees("2  撤并") && sitting.sees("3  亮红灯"))
    #expect(!sitting.sees("4  "))
    let other = try Sitting([Wall.item("A1", .rectifying), Wall.item("A2", .closed)]).press("⏎mms")
    #expect(other.lastLine.contains("没有可办的步骤"))
  }

  @Test("What is marked and was not stepped stays marked")
  func otherMarksStay() throws {
    let sitting = try Sitting([Wall.item("A001", .assigned), Wall.item("A002", .assigned)])
    sitting.press("⏎gjm")
    #expect(sitting.sees("已选 1 项"))
    sitting.press("c要催办⏎")
    #expect(!sitting.sees("已选"))
    sitting.press("gjm⏎")
    #expect(sitting.app.context.marks.count == 1)
  }

  @Test("On an item's own screen a step is for that item, whatever is marked elsewhere")
  func marksOutOfSight() throws {
    let sitting = try Sitting([Wall.item("A001", .assigned), Wall.item("A002", .assigned)])
    sitting.press("⏎gjm:A002⏎:go A002⏎")
    #expect(sitting.press("␣").lastLine.contains("A002"))
    #expect(try sitting.state("A001") == .assigned && sitting.state("A002") == .rectifying)
  }
}
