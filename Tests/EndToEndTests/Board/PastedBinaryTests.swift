import Glibc
import PtySupport
import TestDice
import Testing

@Suite("Bytes that are no text, pasted into the board,")
struct PastedBinaryTests {
  private static let opening = Array("\u{1B}[200~".utf8)
  private static let closing = Array("\u{1B}[201~".utf8)

  /// A megabyte of every byte there is, without an escape, which a terminal takes out of what it pastes.
  private static let binary: [UInt8] = {
    var dice = Dice(seed: 7)
    let every = (0...255).map { UInt8($0) } + (0..<1 << 20).map { _ in UInt8(dice.roll(0...255)) }
    return every.map { $0 == 0x1B ? 0x1A : $0 }
  }()

  private func expectUntouched(_ desk: Desk, _ board: PtySession) throws {
    #expect(try board.press(.control("c")).waitForExit() == .exited(0))
    #expect(board.notGivenBack == [])
    #expect(try desk.list().count == Row.sample.count)
    #expect(try desk.item("H-003")["item.state"] == "assigned")
    try desk.succeed(["verify", desk.store])
  }

  @Test("are no keys: they step nothing, stop nothing and end nothing")
  func onTheBoard() throws {
    let desk = try Desk.with(Row.sample)
    let board = try desk.board().press("jl").expect("路西办 综合整治面源污染")
    try board.send(Self.opening + Self.binary + Self.closing).press("k").expect("路东办 综合整治面源污染")
    try expectUntouched(desk, board)
  }

  @Test("do not fit into a field, which says so and keeps what was typed")
  func intoAForm() throws {
    let desk = try Desk.with(Row.sample)
    let board = try desk.board().press("a").expect("新增事项").press("先").expect("先")
    try board.send(Self.opening + Self.binary + Self.closing).expect("粘贴的文字太长")
    try board.press("后").expect("先后")
    try expectUntouched(desk, board)
  }

  @Test("stand as plain cells in a field that holds them, and are written like that")
  func shortOnes() throws {
    let desk = try Desk.with(Row.sample)
    let board = try desk.board().press("/").send(Self.opening + Self.binary.prefix(256) + Self.closing)
    try board.press("尾").expect("尾").press(.home).expect("!\"#$%&'()*+,-./0123456789:;<=>?@ABC")
    let scalars = board.screen.joined().unicodeScalars
    #expect(!scalars.contains { $0.properties.generalCategory == .control })
    try expectUntouched(desk, board.press(.escape).expectGone("尾"))
  }

  @Test("that never end are taken as they are after a while, and keys are keys again")
  func unfinished() throws {
    let desk = try Desk.with(Row.sample)
    let board = try desk.board().press("/").expect("/").send(Self.opening + Array("半\r截".utf8)).expect("/半 截")
    try board.press("话").expect("/半 截话").press(.escape).expectGone("/半 截话")
    try board.press("jl").expect("路西办 综合整治面源污染")
    try expectUntouched(desk, board)
  }

  @Test("by a terminal without brackets are keys, and Ctrl-C ends the board all the same")
  func unbracketed() throws {
    let desk = try Desk.with(Row.sample)
    let board = try desk.board()
    // Without what ends or stops the board by right.
    try board.send((0...255).filter { ![0x03, 0x1A, UInt8(ascii: "q")].contains($0) })
    #expect(try board.press(.control("c")).waitForExit() == .exited(0))
    #expect(board.notGivenBack == [])
    try desk.succeed(["verify", desk.store])
  }
}
