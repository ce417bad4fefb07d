import Campaign
import Testing
import Words

@testable import Board

/// s: steps first, then the records that can be taken now, each by its form.
@Suite struct RecordPickTests {
  private func labels(_ sitting: Sitting) -> [String] {
    guard case .picker(let picker) = sitting.app.overlay else { return [] }
    return picker.choices.map(\.label)
  }

  static let noticed = Wall.item("D1", .noticed) { $0.life.noticeUntil = Sitting.today - 1 }

  @Test(
    "Only what has an object is offered, and records come after the steps",
    arguments: [
      (Wall.item("A1", .rectifying), ["填报", "申请验收", "延期", "撤并", "亮红灯"]),
      (
        Wall.item("A1", .rectifying) {
          $0.life.redReason = "久拖"
          $0.life.redUntil = Sitting.today
        }, ["填报", "申请验收", "延期", "撤并", "亮红灯", "解除红灯"]
      ),
      (Wall.item("A1", .submitted), ["退回", "验收", "撤并", "核查", "亮红灯"]),
      (
        Wall.item("A1", .submitted) { item in
          for check in Check.ofAcceptance { item.life.checks[check] = CheckMark(by: "甲", on: Sitting.today) }
        }, ["退回", "验收", "撤并", "亮红灯"]
      ),
      (noticed, ["销号", "撤并", "异议"]),
      (
        Wall.item("A1", .noticed) {
          $0.life.objections = [Objection(text: "冒烟", by: "村民", on: Sitting.today)]
        }, ["销号", "撤并", "异议", "答复异议"]
      ),
      (Wall.item("A1", .standing), ["反弹", "复查"]),
    ])
  func offered(_ item: Item, _ wanted: [String]) throws {
    #expect(labels(try Sitting([item]).press("⏎s")) == wanted)
  }

  @Test("The hint says where a step leads and what a record does", arguments: Language.allCases)
  func hints(_ language: Language) throws {
    let sitting = try Sitting([Wall.item("A1", .submitted)], language).press("⏎s")
    let words = sitting.app.context.words
    #expect(
      sitting.line(with: "2  \(words.rules.step(.accept))").contains("> \(words.rules.state(.noticed))"))
    #expect(sitting.line(with: "4  \(words.rules.step(.check))").contains(words.records.purpose(.check)))
    for kind in StepKind.allCases { #expect(words.records.purpose(kind).isEmpty == !kind.isRecord) }
  }

  @Test("Each box is ticked by its own form: what is open is offered, and all three make the acceptance easy")
  func check() throws {
    let sitting = try Sitting([Wall.item("A1", .submitted)]).press("⏎s4")
    #expect(sitting.line(with: "核查项").contains("< 逐一核对 >"))
    sitting.press("→⇥现场已看⇥⌃u孙督查⌃s")
    #expect(
      try sitting.item("A1")?.life.checks.inspected
        == CheckMark(by: "孙督查", on: Sitting.today, note: "现场已看"))
    sitting.press("s4→")
    #expect(sitting.line(with: "核查项").contains("< 逐一验收 >"))
    sitting.press("→⌃s")
    #expect(try sitting.item("A1")?.life.checks.matched?.by == "王文书")
    #expect(try sitting.state("A1") == .submitted)
  }

  @Test("An objection needs its text; it is answered by one of those that are open, and closing waits for it")
  func object() throws {
    let sitting = try Sitting([RecordPickTests.noticed]).press("⏎s3⌃s")
    #expect(sitting.line(with: "异议  ").contains("缺原因") || sitting.sees("缺原因"))
    sitting.press("仍在冒烟⇥村民甲⌃s")
    sitting.press("s3味道很大⌃s")
    let objections = try #require(try sitting.item("D1")).life.objections
    #expect(objections.map(\.by) == ["村民甲", "王文书"])
    #expect(sitting.press("s1").lastLine.contains("2 条异议未答复"))
    sitting.press("s4→⇥已整改⌃s")
    #expect(try sitting.item("D1")?.life.objections.map(\.answer) == [nil, "已整改"])
    sitting.press("s4")
    #expect(sitting.sees("< 仍在冒烟 >") && sitting.sees("答复人"))
    sitting.press("⇥已停用⌃s")
    #expect(labels(sitting.press("s")) == ["销号", "撤并", "异议"])
    sitting.press("⎋␣⌃s")
    #expect(try sitting.state("D1") == .closed)
  }

  @Test("A review moves the next one; a leader's red lasts to its day and is lifted early with a reason")
  func reviewAndRed() throws {
    let standing = try Sitting([Wall.item("S1", .standing)]).press("⏎s2正常⌃s")
    #expect(try standing.item("S1")?.life.reviewOn == Sitting.today + 30)

    let sitting = try Sitting([Wall.item("A1", .rectifying, due: 60)]).press("⏎s5久拖不决⇥⌃u3月19日⌃s")
    #expect(sitting.line(with: "红灯截止").contains("日期不能早于 2017-03-20"))
    sitting.press("⌃u2017-03-25⌃s")
    #expect(try sitting.item("A1")?.life.redUntil?.iso == "2017-03-25")
    #expect(sitting.line(with: "A1 ").contains("✗"))
    sitting.press("s6已约谈⌃s")
    #expect(try sitting.item("A1")?.life.redReason == nil)
  }

  @Test("On several marked items only what all of them can take is offered")
  func several() throws {
    let items = [
      Wall.item("A1", .submitted),
      Wall.item("A2", .submitted) { $0.life.checks.matched = CheckMark(by: "甲", on: Sitting.today) },
    ]
    #expect(labels(try Sitting(items).press("⏎mms")) == ["退回", "验收", "撤并", "核查", "亮红灯"])
  }
}
