import Campaign
import FileLedger
import Ledger
import Testing
import Words

@testable import Board

/// Who acts at a board: a separated campaign, `:as`, and what is refused (domain.md §4).
@Suite struct ActingTests {
  private static let people = [
    Person(name: "王办", account: "wang", role: .office),
    Person(name: "东甲", account: "dong", role: .owner, unit: Wall.plan.units[0].id),
    Person(name: "督戊", account: "du", role: .inspector),
    Person(name: "看庚", account: "kan", role: .viewer),
  ]

  /// A board opened under an account, in a campaign that tells persons apart.
  private func sitting(
    account: String, actingAs: Bool = false, as name: String? = nil, columns: Int = 100,
    _ language: Language = .simplified
  ) throws -> Sitting {
    let sitting = try Sitting(Wall.items, columns: columns, language)
    for person in ActingTests.people { try keep(person, sitting) }
    try sitting.ledger.commit(
      .mode(.separated, allowsActingAs: actingAs), by: RankedWall.clerk, at: sitting.moment)
    let own = ActingTests.people.first { $0.account == account }?.name ?? account
    var context = sitting.app.context
    context.author = name ?? own
    sitting.app = try App(
      ledger: sitting.store, context: context, author: Author(name: name ?? own, sitting: "s"),
      account: account, outside: sitting.app.outside, moment: sitting.moment)
    return sitting
  }

  private func keep(_ person: Person, _ sitting: Sitting, by name: String = "王办") throws {
    let other = try FileLedger.open(at: sitting.ledger.location)
    try other.commit(.person(person), by: Author(name: name, sitting: "other"), at: sitting.moment)
  }

  @Test("The line at the top says who acts and in which role; a solo campaign says nothing of it")
  func bar() throws {
    #expect(try sitting(account: "du").lines[0].contains("督戊 督查组"))
    #expect(try sitting(account: "du", .english).lines[0].contains("督戊 inspector"))
    #expect(try sitting(account: "du").press("⏎").lines[0].contains("督戊 督查组"))
    #expect(try !Sitting(Wall.items).lines[0].contains("王文书"))
  }

  @Test("Who is in nobody's list is told at the start, and acts as a viewer")
  func stranger() throws {
    let sitting = try sitting(account: "nobody")
    #expect(sitting.lastLine.contains("人员名单里没有“nobody”：只能查看"))
    #expect(sitting.lines[0].contains("nobody 只读"))
    sitting.press("j␣")
    #expect(sitting.lastLine.contains("B001 不能签收"))
    #expect(sitting.lastLine.contains("人员名单里没有“nobody”") && sitting.lastLine.contains("须由责任单位办理"))
    #expect(try sitting.state("B001") == .assigned)
    #expect(try self.sitting(account: "kan").lastLine.contains("看庚 的角色是只读"))
  }

  @Test(
    "A step of another role or another's item is refused at once, without a form, and says who could do it")
  func refused() throws {
    let owner = try sitting(account: "dong").press("jj␣")
    #expect(owner.lastLine.contains("C001 不能验收") && owner.lastLine.contains("须由督查组办理，可由督戊办理"))
    #expect(!owner.isAsked)
    owner.press("k␣")
    #expect(owner.lastLine.contains("B001 不能签收") && owner.lastLine.contains("不是本单位的事项"))
    owner.press("kk⏎").command("go A001").press("␣")
    #expect(owner.lastLine.contains("A001  签收  已交办 > 整改中"))
    #expect(try owner.item("A001")?.life.signedBy == "东甲")
    let inspector = try sitting(account: "du").press("⏎")
    for keys in ["a", "i"] {
      #expect(inspector.press(keys).lastLine.contains("须由攻坚办办理，可由王办办理"), "\(keys)")
      #expect(!inspector.isAsked)
    }
    let viewer = try sitting(account: "kan").press("⏎c")
    #expect(!viewer.isAsked && viewer.lastLine.contains("不能办理“备注”"))
    // The way back is somebody's as well.
    let back = try sitting(account: "dong").press("jj⏎b")
    #expect(!back.isAsked && back.lastLine.contains("不能退回"))
  }

  @Test("The form of an acceptance asks for no name, and signs with the acting person's")
  func signing() throws {
    let sitting = try sitting(account: "du").press("jj␣")
    #expect(sitting.isAsked && !sitting.sees("验收人"))
    sitting.press("␣⇥␣⇥␣⌃s")
    #expect(try sitting.item("C001")?.life.checks.accepted?.by == "督戊")
  }

  @Test(":as lets another person act where the campaign allows it; undo belongs to the person")
  func actingAs() throws {
    let sitting = try sitting(account: "wang", actingAs: true)
    sitting.command("as 东甲")
    #expect(sitting.lastLine.contains("现由 东甲(责任单位) 办理") && sitting.lines[0].contains("东甲 责任单位"))
    sitting.command("go A001").press("␣")
    #expect(try sitting.state("A001") == .rectifying)
    #expect(try sitting.ledger.history(of: try #require(sitting.item("A001")?.id)).last?.actor == "东甲")
    sitting.command("as 督戊").press("u")
    #expect(sitting.lastLine.contains("没有可撤销的操作"))
    sitting.command("as 没有这人")
    #expect(sitting.lastLine.contains("没有这人") && sitting.lines[0].contains("督戊"))
    sitting.command("as 东甲").press("u")
    #expect(try sitting.state("A001") == .assigned)
    #expect(sitting.press(":as 王⇥").sees("as 王办"))
  }

  @Test(":as is refused where everybody acts as themselves; oneself one may always be")
  func notActingAs() throws {
    let sitting = try sitting(account: "wang").command("as 东甲")
    #expect(sitting.lastLine.contains("不能代“东甲”办理"))
    #expect(sitting.app.author.name == "王办")
    sitting.command("as 王办")
    #expect(sitting.lastLine.contains("现由 王办(攻坚办) 办理"))
    #expect(sitting.command("as").lastLine.contains("没有这个命令"))
  }

  @Test("In a solo campaign the clerk may write under any name")
  func solo() throws {
    let sitting = try Sitting(Wall.items).command("as 李代表").press("j␣")
    let id = try #require(try sitting.item("B001")?.id)
    #expect(try sitting.ledger.history(of: id).last?.actor == "李代表")
    #expect(!sitting.lines[0].contains("李代表"))
  }

  @Test("What another process changes of the people holds at once: name, role, mode")
  func live() throws {
    let sitting = try sitting(account: "du")
    var person = try #require(try sitting.ledger.roster().person(named: "督戊"))
    person.name = "督戊戊"
    try keep(person, sitting)
    sitting.receive(.ledgerChanged)
    #expect(sitting.lines[0].contains("督戊戊 督查组") && sitting.app.author.name == "督戊戊")
    person.role = .viewer
    try keep(person, sitting)
    sitting.receive(.ledgerChanged)
    #expect(sitting.lines[0].contains("督戊戊 只读") && sitting.lastLine.contains("只能查看"))
    person.hasLeft = true
    try keep(person, sitting)
    sitting.receive(.ledgerChanged)
    #expect(sitting.app.author.name == "du" && sitting.lines[0].contains("du 只读"))
  }

  @Test("Who acts for another may no longer when the campaign forbids it")
  func forbidden() throws {
    let sitting = try sitting(account: "wang", actingAs: true, as: "督戊")
    #expect(sitting.lines[0].contains("督戊"))
    let other = try FileLedger.open(at: sitting.ledger.location)
    try other.commit(
      .mode(.separated, allowsActingAs: false), by: Author(name: "王办", sitting: "x"), at: sitting.moment)
    sitting.receive(.ledgerChanged)
    #expect(sitting.app.author.name == "王办" && sitting.lines[0].contains("王办 攻坚办"))
  }

  @Test("A board that is open when persons are first told apart becomes its account's")
  func separating() throws {
    let sitting = try Sitting(Wall.items, columns: 100)
    sitting.app = try App(
      ledger: sitting.store, context: sitting.app.context, author: Author(name: "王文书", sitting: "s"),
      account: "du", outside: sitting.app.outside, moment: sitting.moment)
    for person in ActingTests.people { try keep(person, sitting) }
    let other = try FileLedger.open(at: sitting.ledger.location)
    try other.commit(.mode(.separated, allowsActingAs: false), by: RankedWall.clerk, at: sitting.moment)
    sitting.receive(.ledgerChanged)
    #expect(sitting.lines[0].contains("督戊 督查组"))
  }
}
