import PtySupport
import Testing

@Suite("At the board an office")
struct EditingTests {
  private func cell(_ desk: Desk) throws -> PtySession {
    // A cell opens at its worst item; the first one is the one to work on here.
    try desk.board().press(.enter).expect("城中村管网改造").press(.home).press("j").expect("行 2/")
  }

  @Test("adds an item, after it was told what is missing")
  func adding() throws {
    let desk = try Desk.with(Row.sample)
    let cell = try cell(desk)
    try cell.press("a").expect("新增事项").press("N-001").press(.control("s")).expect("必填")
    try cell.paste("二期换热站\n选址").expect("二期换热站 选址").press(.control("s")).expect("N-001  新增")
    let item = try desk.item("N-001")
    #expect(item["item.state"] == "draft")
    #expect(item["item.content"] == "二期换热站 选址")
    #expect(item["item.unit"] == "路东办")
    #expect(item["item.deadline"] == "null")
  }

  @Test("edits an item, and says of a deadline that nobody can read that it is one")
  func editing() throws {
    let desk = try Desk.with(Row.sample)
    let cell = try cell(desk)
    try cell.press("i").expect("修改  H-001").press(.tab, times: 4).press(.control("u")).press("城南管网改造")
    try cell.press(.tab, times: 3).press(.control("u")).press("采暖季前").press(.control("s"))
    try cell.expect("认不出时限").press(.control("u")).press("四月底前").press(.control("s"))
    // domain.md §4, step 8: what was handed out gets another deadline by an extension alone.
    try cell.expect("只能用“延期”改").press(.control("u")).press("2017年6月底前").press(.control("s"))
    try cell.expect("H-001  修改    u 撤销")
    let item = try desk.item("H-001")
    #expect(item["item.content"] == "城南管网改造")
    #expect(item["item.deadline"] == "2017-06-30")
    try cell.press("u").expect("H-001  撤销")
    #expect(try desk.item("H-001")["item.content"] == "城中村管网改造")
  }

  @Test("adds a note, which the item's history shows")
  func note() throws {
    let desk = try Desk.with(Row.sample)
    let cell = try cell(desk)
    try cell.press("c").expect("备注  H-001").press(.enter).expect("必填").press("会议要求本周到场").press(.enter)
    try cell.expect("H-001  备注").press(.enter).expect("事项 H-001").press("G").expect("会议要求本周到场")
  }

  @Test("types Chinese whose bytes come one at a time, pastes it, and means nothing by pasting on a list")
  func bytes() throws {
    let desk = try Desk.with(Row.sample)
    let cell = try cell(desk)
    try cell.paste("quq :quit\n").press("c").expect("备注  H-001")
    for byte in "会议𠮷纪要".utf8 { try cell.send([byte]) }
    try cell.expect("会议𠮷纪要").paste("第\t一\n条").expect("会议𠮷纪要第 一 条").press(.enter).expect("H-001  备注")
    let last = try desk.objects(["log", desk.store, "--format", "json"]).last
    #expect(last?["note"] as? String == "会议𠮷纪要第 一 条")
  }

  @Test("reveals one contact, and that is in the log")
  func reveal() throws {
    let desk = try Desk.with(Row.sample)
    let cell = try cell(desk)
    try cell.expect("138****0001").press("r").expect("已显示联系方式，并记入日志").expect("13803570001")
    let log = try desk.succeed(["log", desk.store, "--item", "H-001", "--format", "json"]).output
    #expect(log.contains(#""step":"reveal""#))
  }
}
