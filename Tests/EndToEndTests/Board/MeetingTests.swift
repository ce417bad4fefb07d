import FileLedger
import Glibc
import PtySupport
import Testing

@Suite("A meeting in a real terminal")
struct MeetingTests {
  private static let rows = [
    Row(number: "H-001", content: "城中村管网改造", deadline: "2017年3月10日", state: "整改中", progress: "40"),
    Row(number: "H-002", task: "煤改电煤改气与禁煤区散煤清零", content: "拆除小锅炉", deadline: "2017年3月1日", state: "整改中"),
    Row(
      number: "H-003", unit: "路西办", task: "道路扬尘与渣土车管控", content: "渣土车加盖密闭", deadline: "3月21日前",
      state: "整改中", progress: "90"),
    Row(number: "H-004", unit: "凤城乡", content: "网格员每日巡查", deadline: "2017年3月21日", state: "整改中"),
  ]

  private func meet(_ desk: Desk, _ arguments: [String] = [], columns: Int = 120, rows: Int = 40) throws
    -> PtySession
  {
    try PtySession(
      builtProduct("guatu"),
      ["meet", desk.store, "--today", Desk.today, "--as", "王文书"] + arguments,
      environment: ["SWIFT_BACKTRACE": "enable=no"], columns: columns, rows: rows)
  }

  @Test(
    "is opened, decides three things, is killed in the middle, goes on at the same item, and leaves minutes")
  func whole() throws {
    let desk = try Desk.with(Self.rows)
    let clerk = try meet(desk, ["--name", "周调度会"])
    try clerk.expect("开会").expect("地点").press("二楼会议室").press(.tab).press("王主任、李督查")
    try clerk.press(.control("s")).expect("1/4  路东办 1/2").expect("H-002")
    try clerk.press("l").expect("红函  H-002").press(.control("s")).expect("H-002  红函")
    try clerk.press("n").expect("2/4  路东办 2/2").press("c").expect("备注  H-001").press("分管领导蹲点")
    try clerk.press(.control("s")).expect("备注  分管领导蹲点")
    try clerk.press("n").expect("3/4  路西办 1/1").signal(SIGKILL)
    #expect(try clerk.waitForExit() == .killed(signal: SIGKILL))

    let open = try desk.succeed(["minutes", desk.store, "--today", Desk.today]).output
    #expect(open.contains("还没有散会") && open.contains("已研究 3/4 项  决定 2 件"))

    let again = try meet(desk)
    try again.expect("周调度会还没有散，接着开").expect("3/4  路西办 1/1").expect("渣土车加盖密闭")
    try again.press("e").expect("延期  H-003").press("4月10日前").press(.tab).press("汛期").press(.control("s"))
    try again.expect("延期  至 2017-04-10  汛期")
    try again.press("x").expect("已研究 3/4 项").expect("决定 3 件").press(.enter).expect("会议纪要")
    try again.expect("guatu minutes").press("q").expect("退出").press("q")
    #expect(try again.waitForExit() == .exited(0))

    let minutes = try desk.succeed(["minutes", desk.store]).output
    for text in [
      "# 周调度会  会议纪要", "王主任、李督查", "已研究 3/4 项  决定 3 件", "红函  路东办", "备注  分管领导蹲点  (王文书)",
      "延期  至 2017-04-10  汛期", "凤城乡  H-004",
    ] { #expect(minutes.contains(text), "\(text)") }
    #expect(!minutes.contains("13803570001") && !minutes.contains("还没有散会"))
    let log = try desk.objects(["log", desk.store, "--format", "json"]).compactMap { $0["step"] as? String }
    #expect(log.filter { $0 == "discuss" }.count == 3 && log.filter { $0 == "meet" }.count == 1)
    #expect(try desk.run(["verify", desk.store]).status == 0)
  }

  @Test("is found open by who loses the line, and closed by who comes back")
  func hangUp() throws {
    let desk = try Desk.with(Self.rows)
    let clerk = try meet(desk, ["--name", "会", "--place", "", "--present", ""])
    try clerk.expect("1/4").press("nn").expect("3/4").hangUp()
    _ = try clerk.waitForExit()
    let again = try meet(desk, columns: 80, rows: 24)
    try again.expect("3/4  路西办 1/1").press("q").expect("会议没有散").press(":meet").press(.enter)
    try again.expect("3/4  路西办 1/1").press("x").expect("Enter 散会").press(.enter).expect("会议纪要")
  }

  @Test("is joined by a second clerk, and both see what is decided")
  func joined() throws {
    let desk = try Desk.with(Self.rows)
    let first = try meet(desk, ["--name", "会", "--place", "", "--present", ""])
    try first.expect("1/4")
    let second = try meet(desk, columns: 80, rows: 24)
    try second.expect("会还没有散，接着开").expect("1/4  路东办 1/2")
    try first.press("c").expect("备注  H-002").press("先停产").press(.control("s")).expect("备注  先停产")
    try second.expect("备注  先停产")
    try second.press("x").expect("Enter 散会").press(.enter).expect("会议纪要")
    try first.expect("会议纪要")
  }

  @Test("sends nothing while nothing happens")
  func quiet() throws {
    let desk = try Desk.with(Self.rows)
    let clerk = try meet(desk, ["--name", "会", "--place", "", "--present", ""])
    try clerk.expect("1/4").press(":").expect("accept").press(.escape).expectGone("accept").expect("下一项")
    let before = clerk.received
    try desk.succeed(["list", desk.store, "--today", Desk.today])
    try clerk.press("zzjjkk:").expect("accept")
    #expect(clerk.received - before < 2_000)
  }

  @Test("needs a terminal, and records nothing without one")
  func noTerminal() throws {
    let desk = try Desk.with(Self.rows)
    let run = try desk.run(["meet", desk.store, "--name", "会", "--place", "", "--present", ""])
    #expect(run.status == 74 && run.errors.contains("不是终端"))
    #expect(try desk.succeed(["minutes", desk.store, "--list"]).lines.count == 1)
  }
}
