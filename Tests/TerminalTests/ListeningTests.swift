import Glibc
import PtySupport
import Testing

@Suite("A terminal session tells")
struct ListeningTests {
  @Test(
    "keys",
    arguments: [
      (PtyKey.up, "up"), (.down, "down"), (.left, "left"), (.right, "right"), (.home, "home"), (.end, "end"),
      (.pageUp, "pageUp"), (.pageDown, "pageDown"), (.insert, "insert"), (.delete, "delete"), (.tab, "tab"),
      (.backTab, "backTab"), (.enter, "enter"), (.backspace, "backspace"), (.function(1), "function(1)"),
      (.function(5), "function(5)"), (.function(12), "function(12)"), (.control("c"), "control(\"c\")"),
      (.control("r"), "control(\"r\")"), (.alt("v"), "alt(\"v\")"),
    ])
  func keys(key: PtyKey, name: String) throws {
    try probe().press(key).expect("1 key \(name)").press("z").expect("2 character z")
  }

  @Test("a lone Esc without another key")
  func escape() throws {
    try probe().press(.escape).expect("1 key escape").press("j").expect("2 character j")
  }

  @Test("all characters of an input method")
  func inputMethod() throws {
    try probe().press("整改时限十月底").expect("1 character 整").expect("7 character 底")
  }

  @Test("a character that comes byte by byte")
  func splitCharacter() throws {
    let session = try probe()
    for byte in Array("挂".utf8) { try session.send([byte]) }
    try session.expect("1 character 挂")
  }

  @Test("a paste as one text")
  func paste() throws {
    try probe().paste("q一行\r\n二行").expect("1 paste 14 \"q一行\\n二行\"")
  }

  @Test("a paste larger than what a terminal buffers")
  func longPaste() throws {
    try probe().paste(String(repeating: "挂图作战", count: 20_000)).expect("1 paste 240000")
  }

  @Test("a paste that does not end")
  func unterminatedPaste() throws {
    try probe().send(Array("\u{1B}[200~abc".utf8)).expect("1 paste 3 \"abc\"")
  }

  @Test("clicks, double clicks and the wheel with their places")
  func mouse() throws {
    let session = try probe(columns: 300, rows: 30)
    try session.mouse(column: 3, row: 4).expect("1 click 3,4")
    try session.mouse(column: 250, row: 29).expect("2 click 250,29")
    try session.mouse(.wheelUp, column: 0, row: 0).expect("3 wheelUp 0,0")
    try session.mouse(.wheelDown, column: 1, row: 0).expect("4 wheelDown 1,0")
    try session.mouse(.right, column: 9, row: 9).mouse(column: 7, row: 7).mouse(column: 7, row: 7)
    try session.expect("5 click 7,7").expect("6 doubleClick 7,7")
  }

  @Test("the last of many sizes, and paints for it")
  func resize() throws {
    let session = try probe().expect("探针 80x24")
    session.resize(columns: 100, rows: 30)
    try session.expect("探针 100x30").expect("resized 100x30")
    for width in 50..<150 { session.resize(columns: width, rows: 20) }
    try session.resize(columns: 90, rows: 25).expect("resized 90x25").expect("到底")
    #expect(session.column(of: "状态", row: 2) == 24)
    #expect(session.screen.filter { $0.contains("探针") }.count == 1)
  }

  @Test("nothing of a size that came and went, and paints what was lost meanwhile")
  func resizeAndBack() throws {
    let session = try probe()
    for _ in 0..<20 {
      let whole = session.screen
      session.resize(columns: 30, rows: 8).resize(columns: 80, rows: 24)
      try session.expect("expected the whole screen") { $0[..<5] == whole[..<5] && $0.last == whole.last }
    }
  }

  @Test("what happens to a descriptor it watches, and a time that came")
  func otherSources() throws {
    let session = try probe().press("w").expect("2 readable")
    try session.press("t").expect("4 timeout").press("z").expect("5 character z")
  }

  @Test("SIGINT as Ctrl-C")
  func interrupt() throws {
    try probe().signal(SIGINT).expect("1 key control(\"c\")")
  }
}
