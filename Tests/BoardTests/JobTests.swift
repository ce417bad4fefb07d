import Canvas
import Testing
import Words

@testable import Board

/// Papers and exports that are written beside the board: `:report`, `:export`, `:cancel`.
@Suite struct JobTests {
  private func sitting(_ columns: Int = 80) throws -> Sitting { try Sitting(Wall.items, columns: columns) }

  @Test("A command with a file begins at once")
  func begin() throws {
    let sitting = try sitting().command("report closures 清单.html")
    let job = try #require(sitting.jobs.begun.first)
    #expect(job.request == .report(.closures, unit: nil))
    #expect(job.path == "清单.html" && job.day == Sitting.today && job.past == nil)
    #expect(job.language == .simplified)
    #expect(sitting.command("export 台账.csv").jobs.begun.count == 1)
  }

  @Test("Without a file a form asks which paper, of which unit, as what, and under which name")
  func form() throws {
    let sitting = try sitting().command("report")
    #expect(sitting.screen.contains("生成报表") && sitting.screen.contains("当前目录"))
    sitting.press("→⇥→⇥⇥周表⌃s")
    let job = try #require(sitting.jobs.begun.first)
    #expect(job.request == .report(.weekly, unit: Wall.plan.units[0].id))
    #expect(job.path == "周表.xlsx")
  }

  @Test("A paper is of the region that is shown, where it can be of one")
  func region() throws {
    func begun(_ type: (Sitting) -> Sitting) throws -> Job.Request? {
      type(try Sitting(data: Prefecture.ledger).press("←⏎")).jobs.begun.first?.request
    }
    #expect(try begun { $0.command("report closures 清单.html") } == .report(.closures, unit: 2))
    #expect(try begun { $0.command("report letter").press("⌃s") } == .report(.letter, unit: 2))
    #expect(try begun { $0.command("report bulletin 通报.docx") } == .report(.bulletin, unit: nil))
  }

  @Test("A file without a name gets one of paper, unit and day")
  func name() throws {
    let sitting = try sitting().command("report letter").press("⇥→⌃s")
    let path = try #require(sitting.jobs.begun.first).path
    #expect(path.hasSuffix("-\(Wall.plan.units[0].short)-2017-03-20.docx"))
    #expect(try self.sitting().command("export").press("⌃s").jobs.begun.first?.path == "台账-2017-03-20.xlsx")
  }

  @Test("A name that nobody chose is always of a new file")
  func free() throws {
    let sitting = try sitting()
    sitting.jobs.add("台账-2017-03-20.xlsx", "台账-2017-03-20-2.xlsx")
    #expect(sitting.command("export").press("⌃s").jobs.begun.first?.path == "台账-2017-03-20-3.xlsx")
  }

  @Test("A typed name of a file that is there is asked about: Esc leads back to the form, Enter replaces it")
  func replace() throws {
    let sitting = try sitting()
    sitting.jobs.add("通报.docx")
    sitting.command("report bulletin 通报.docx")
    #expect(sitting.jobs.begun.isEmpty && sitting.screen.contains("已有这个文件"))
    sitting.press("⎋")
    #expect(sitting.jobs.begun.isEmpty && sitting.screen.contains("生成报表"))
    #expect(sitting.screen.contains("通报.docx"))
    #expect(sitting.press("⌃s⏎").jobs.begun.first?.path == "通报.docx")
  }

  @Test("An ending that is none or not that of the chosen format is told beside the name")
  func ending() throws {
    let sitting = try sitting(120).command("report bulletin x.pdf")
    #expect(sitting.jobs.begun.isEmpty && sitting.screen.contains("不会写 .pdf 文件"))
    let other = try self.sitting(120).command("report").press("⇥⇥→⇥x.xlsx⌃s")
    #expect(other.jobs.begun.isEmpty && other.screen.contains("格式却是 docx"))
    #expect(try self.sitting().command("report").press("⇥⇥⇥x.xlsx⌃s").jobs.begun.first?.format == "xlsx")
  }

  @Test(
    "Quotation marks around a name are none of it",
    arguments: ["\"有 空格.docx\"", "'有 空格.docx'", "“有 空格.docx”", "有 空格.docx"])
  func quoted(name: String) throws {
    #expect(try sitting().command("report closures \(name)").jobs.begun.first?.path == "有 空格.docx")
    #expect(try sitting().command("report").press("⇥⇥⇥\(name)⌃s").jobs.begun.first?.path == "有 空格.docx")
  }

  @Test(
    "A name that could not be copied to every computer is refused",
    arguments: ["a:b.docx", "a*.docx", "什么?.docx", "a\"b.docx", "<a>.docx", "a|b.docx"])
  func unusable(name: String) throws {
    let sitting = try sitting(120).command("report closures \(name)")
    #expect(sitting.jobs.begun.isEmpty && sitting.screen.contains("Windows 上不能用"))
    #expect(try self.sitting().command("report closures a:b/c.docx").jobs.begun.first?.path == "a:b/c.docx")
  }

  @Test("~ stands for the person's own folder")
  func home() throws {
    let sitting = try sitting().command("report bulletin ~/x.docx")
    #expect(sitting.jobs.begun.first?.path == "/home/office/x.docx")
  }

  @Test("A paper that is of all units says so in the form, which stays")
  func allUnits() throws {
    let sitting = try sitting().command("report").press("⇥→⌃s")
    #expect(sitting.jobs.begun.isEmpty && sitting.screen.contains("请选“全部”"))
  }

  @Test("An export says that a filter does not count")
  func unfiltered() throws {
    let sitting = try sitting().command("filter 红灯").command("export")
    #expect(sitting.screen.contains("筛选不起作用"))
    sitting.press("⌃s").receive(.job(.finished(path: "台账.xlsx")))
    #expect(sitting.lastLine.contains("筛选不起作用"))
  }

  @Test("A paper that is none is told, with those that there are")
  func unknown() throws {
    let sitting = try sitting(120).command("report 月报")
    #expect(sitting.lastLine.contains("没有报表“月报”") && sitting.lastLine.contains("bulletin"))
    #expect(sitting.lastLine.contains("周调度表"))
    #expect(sitting.jobs.begun.isEmpty)
  }

  @Test("Tab completes the papers")
  func complete() throws {
    #expect(try sitting().press(":report let⇥").lastLine == " :report letter")
  }

  @Test("How far it is stands at the right of the last line, and the keys work meanwhile")
  func progress() throws {
    let sitting = try sitting().command("export 台账.csv")
    #expect(sitting.lastLine.hasSuffix("[                  ] 0%"))
    sitting.receive(.job(.progress(done: 50, of: 100)))
    #expect(sitting.lastLine.hasSuffix("导出台账 [========>         ] 50%"))
    #expect(sitting.lastLine.contains("? 帮助"))
    #expect(sitting.press("j").place == "路西办 清洁供热")
    #expect(sitting.lastLine.hasSuffix("50%"))
    sitting.receive(.job(.progress(done: 100, of: 100)))
    #expect(sitting.lastLine.hasSuffix("[==================] 100%"))
  }

  @Test("The end is told, good or bad, and the bar goes")
  func ends() throws {
    let sitting = try sitting().command("export 台账.csv")
    sitting.receive(.job(.finished(path: "/tmp/台账.csv")))
    #expect(sitting.lastLine == " 已写好：/tmp/台账.csv")
    sitting.command("export 台账.csv").receive(.job(.failed("磁盘已满")))
    #expect(sitting.lastLine == " 没有写成 台账.csv：磁盘已满")
    sitting.command("export 台账.csv").receive(.job(.cancelled))
    #expect(sitting.lastLine == " 已取消：台账.csv")
  }

  @Test("One at a time; another waits its turn")
  func one() throws {
    let sitting = try sitting().command("export 台账.csv").command("report bulletin 通报.docx")
    #expect(sitting.lastLine.contains("正在写 台账.csv"))
    #expect(sitting.jobs.begun.count == 1)
    sitting.receive(.job(.finished(path: "台账.csv")))
    #expect(sitting.command("report bulletin 通报.docx").jobs.begun.count == 2)
  }

  @Test(":cancel calls it off, and says so when there is nothing to call off")
  func cancel() throws {
    let sitting = try sitting().command("cancel")
    #expect(sitting.lastLine.contains("没有正在写的文件") && sitting.jobs.cancelled == 0)
    #expect(sitting.command("export 台账.csv").command("cancel").jobs.cancelled == 1)
  }

  @Test("Leaving asks while a file is being written: Esc stays, Enter leaves")
  func leave() throws {
    let sitting = try sitting().command("export 台账.csv").press("q")
    #expect(!sitting.app.isFinished && sitting.screen.contains("文件还没有写完"))
    sitting.press("⎋")
    #expect(!sitting.app.isFinished)
    #expect(sitting.press("q⏎").app.isFinished)
    #expect(try self.sitting().press("q").app.isFinished)
  }

  @Test("In the past it is the past that is written")
  func past() throws {
    let sitting = try Sitting(data: History.meetings).press("[").command("report matrix 图.docx")
    let job = try #require(sitting.jobs.begun.first)
    #expect(job.past == sitting.app.context.past?.mark && job.past != nil)
    #expect(job.day.iso == "2017-03-13" && job.meeting == 2)
  }
}
