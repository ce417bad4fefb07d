import PtySupport
import Testing

@Suite("At the board a clerk")
struct SteppingTests {
  /// The cell of 路东办 and 清洁供热, with H-001 under the cursor.
  private func cell(_ desk: Desk) throws -> PtySession {
    // A cell opens at its worst item; the first one is the one to work on here.
    try desk.board().press(.enter).expect("城中村管网改造").expectGone("选步骤  u 撤销  / 查找  f")
      .press(.home).press("j").expect("行 2/")
  }

  @Test("takes an item forward with Space, back with u, and forward again with Ctrl-R")
  func stepUndoRedo() throws {
    let desk = try Desk.with(Row.sample)
    let cell = try cell(desk)
    try cell.press(" ").expect("H-001  签收  已交办 > 整改中    u 撤销")
    try cell.press("u").expect("H-001  撤销  整改中 > 已交办    Ctrl-R 重做")
    try cell.press(.control("r")).expect("H-001  重做  已交办 > 整改中    u 撤销")
    try cell.press(.control("r")).expect("没有可重做的操作")
    try cell.press("u").expect("整改中 > 已交办").press("u").expect("没有可撤销的操作")
    try desk.succeed(["verify", desk.store])
  }

  @Test("fills in the form of a step that lacks something, in Chinese, with the editing keys")
  func submitting() throws {
    let desk = try Desk.with(Row.sample)
    let proof = try desk.file("照片.jpg", "abc")
    let cell = try cell(desk)
    try cell.press(" ").expect("签收").press(" ").expect("申请验收  H-001").expect("整改成效")
    try cell.press(.tab).press("城中村官网").expect("城中村官网")
    try cell.press(.backspace, times: 2).press("管网").press(.home).press("原").press(.delete)
    try cell.expect("原中村管网").press(.control("u")).press("城").expect("城中村管网")
    try cell.press(.end).press("改造完成 了").press(.left).press(.backspace).press(.delete).expect("改造完成")
    try cell.press(.enter).press(.enter).press("没有的文件.jpg").press(.enter).expect("没有这个文件")
    try cell.press(.control("u")).press(proof).press(.control("s"))
    try cell.expect("H-001  申请验收  整改中 > 待验收    u 撤销")

    let item = try desk.item("H-001")
    #expect(item["item.progress"] == "100")
    #expect(item["evidence.0.path"] == proof)
    #expect(item["evidence.0.size"] == "3")
    #expect(
      item["evidence.0.sha256"] == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      try desk.succeed(["show", desk.store, "H-001", "--today", Desk.today]).output.contains("城中村管网改造完成"))

    try cell.press("u").expect("H-001  撤销  待验收 > 整改中")
    #expect(try desk.item("H-001")["item.progress"] == "0")
    #expect(try desk.item("H-001")["evidence.0.path"] == nil)
    try desk.succeed(["verify", desk.store])
  }

  @Test("is told beside each field what is still missing, and may leave the form with Esc")
  func missing() throws {
    let desk = try Desk.with([Row(number: "H-006", state: "整改中")])
    let cell = try cell(desk)
    try cell.press(" ").expect("申请验收  H-006").press(.control("s"))
    for (field, problem) in [("整改成效", "缺整改成效"), ("佐证材料", "缺佐证材料")] {
      try cell.expect(problem) { $0.contains { $0.contains("  \(field)  ") && $0.contains("  \(problem)") } }
    }
    try cell.press(.escape).expectGone("申请验收  H-006").expect("H-006")
    #expect(try desk.item("H-006")["item.state"] == "rectifying")
  }

  @Test("steps the one item of a cell on the board itself, and is led into a cell with several")
  func onTheBoard() throws {
    let board = try Desk.with(Row.sample).board()
    try board.press("jl").expect("路西办 综合整治面源污染").press(" ")
    try board.expect("H-003  签收  已交办 > 整改中    u 撤销").press("u").expect("整改中 > 已交办")
    try board.press("kh").expect("路东办 全面推行清洁供热").press(" ").expect("城中村管网改造")
  }

  @Test("marks items, steps them together, and takes them back together")
  func marks() throws {
    let desk = try Desk.with(Row.sample)
    let cell = try cell(desk)
    try cell.press("m").expect("已选 1 项").press(.down, times: 3).press("m").expect("已选 2 项")
    try cell.press("M").expect("已取消选择").expectGone("已选 2 项")
    try cell.press(.home).press("jmjjjm").expect("已选 2 项").press(" ").expect("2 项：签收    u 撤销")
    #expect(try desk.item("H-001")["item.state"] == "rectifying")
    #expect(try desk.item("H-002")["item.state"] == "rectifying")
    try cell.press("u").expect("2 项：撤销")
    #expect(try desk.item("H-001")["item.state"] == "assigned")
    #expect(try desk.item("H-002")["item.state"] == "assigned")
  }

  @Test("picks a legal step from a list, and is refused what the rules forbid")
  func picking() throws {
    let desk = try Desk.with(Row.sample)
    let cell = try cell(desk)
    try cell.press("s").expect("选择下一步  H-001").expect("延期").expect("撤并").expectGone("销号  ")
    try cell.press("j").press(.enter).expect("延期  H-001").expect("新时限")
    try cell.press("2017年5月底前").press(.control("s"))
    try cell.expect("须晚于") { $0.contains { $0.contains("新时限") && $0.contains("须晚于 2017-06-30") } }.expect(
      "缺原因")
    try cell.press(.control("u")).press("2017-7-15").press(.tab).press("管材未到").press(.enter)
    try cell.expect("H-001  延期").expect("07-15")
    try cell.press(.down, times: 3).press(":do-extend").press(.enter).expect("H-002 不能延期")
  }

  @Test("takes a step back with b: by a form where the rules know one, else by undoing the latest step")
  func back() throws {
    let desk = try Desk.with([Row(number: "H-001", state: "待验收", progress: "100")])
    let cell = try cell(desk)
    try cell.press("b").expect("退回  H-001").press("材料不全").press(.enter)
    try cell.expect("H-001  退回  待验收 > 整改中    u 撤销")
    try cell.press("b").expect("H-001  撤销  整改中 > 待验收")
  }
}
