import Canvas
import Terminal
import TestDice
import Testing

@Suite("The key decoder")
struct KeyDecoderTests {
  /// What bytes mean when nothing follows them.
  private func events(_ bytes: [UInt8]) -> [TerminalEvent] {
    var decoder = KeyDecoder()
    return decoder.decode(bytes) + decoder.flush()
  }

  private func events(_ text: String) -> [TerminalEvent] { events(Array(text.utf8)) }

  @Test(
    "knows the keys of every terminal",
    arguments: [
      // xterm, PuTTY, tmux, the Linux console; in application mode and not.
      ("\u{1B}[A", Key.up), ("\u{1B}[B", .down), ("\u{1B}[C", .right), ("\u{1B}[D", .left),
      ("\u{1B}OA", .up), ("\u{1B}OB", .down), ("\u{1B}OC", .right), ("\u{1B}OD", .left),
      ("\u{1B}[H", .home), ("\u{1B}[F", .end), ("\u{1B}OH", .home), ("\u{1B}OF", .end),
      ("\u{1B}[1~", .home), ("\u{1B}[4~", .end), ("\u{1B}[7~", .home), ("\u{1B}[8~", .end),
      ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown),
      ("\u{1B}[Z", .backTab),
      // Function keys: xterm, PuTTY and rxvt, the Linux console.
      ("\u{1B}OP", .function(1)), ("\u{1B}OQ", .function(2)), ("\u{1B}OR", .function(3)),
      ("\u{1B}OS", .function(4)), ("\u{1B}[11~", .function(1)), ("\u{1B}[12~", .function(2)),
      ("\u{1B}[13~", .function(3)), ("\u{1B}[14~", .function(4)), ("\u{1B}[[A", .function(1)),
      ("\u{1B}[[B", .function(2)), ("\u{1B}[[C", .function(3)), ("\u{1B}[[D", .function(4)),
      ("\u{1B}[[E", .function(5)), ("\u{1B}[15~", .function(5)), ("\u{1B}[17~", .function(6)),
      ("\u{1B}[18~", .function(7)), ("\u{1B}[19~", .function(8)), ("\u{1B}[20~", .function(9)),
      ("\u{1B}[21~", .function(10)), ("\u{1B}[23~", .function(11)), ("\u{1B}[24~", .function(12)),
      // Modifiers do not change the key.
      ("\u{1B}[1;5A", .up), ("\u{1B}[1;2D", .left), ("\u{1B}[1;3H", .home), ("\u{1B}[3;5~", .delete),
      ("\u{1B}[1;2R", .function(3)), ("\u{1B}[15;2~", .function(5)), ("\u{1B}[1;2Z", .backTab),
      ("\u{1B}O5C", .right), ("\u{1B}O1;2P", .function(1)), ("\u{1B}[a", .up), ("\u{1B}Od", .left),
      ("\u{1B}[3$", .delete), ("\u{1B}[7^", .home), ("\u{1B}[8@", .end), ("\u{1B}\u{1B}[A", .up),
      ("\u{1B}\u{1B}OB", .down),
      // Single bytes.
      ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace),
      ("\u{1}", .control("a")), ("\u{3}", .control("c")), ("\u{C}", .control("l")), ("\u{1A}", .control("z")),
      // The numeric keypad in application mode.
      ("\u{1B}OM", .enter), ("\u{1B}Op", .character("0")), ("\u{1B}Oy", .character("9")),
      ("\u{1B}Ok", .character("+")),
      // Alt.
      ("\u{1B}x", .alt("x")), ("\u{1B}X", .alt("X")), ("\u{1B}中", .alt("中")), ("\u{1B}[", .alt("[")),
      ("\u{1B}O", .alt("O")), ("\u{1B}]", .alt("]")), ("\u{1B}P", .alt("P")),
      ("\u{1B}", .escape), ("é", .character("é")), ("e\u{301}", .character("é")), ("🎉", .character("🎉")),
    ])
  func keys(bytes: String, key: Key) {
    #expect(events(bytes) == [.key(key)])
  }

  @Test(
    "swallows whole what is no key",
    arguments: [
      "\u{1B}[?1;2c", "\u{1B}[24;80R", "\u{1B}[I", "\u{1B}[O", "\u{1B}[99~", "\u{1B}[?2026;2$y",
      "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}]11;rgb:0/0/0\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\",
      "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}[<0;3;4m", "\u{1B}[<2;3;4M", "\u{1B}[<35;3;4M", "\u{1B}[<0;0;4M",
      "\u{1B}[<0;3M", "\u{1B}[M#!!", "\u{1B}[[Z", "\u{0}", "\u{1C}", "\u{1B}[1;2", "\u{85}",
      "\u{1B}[" + String(repeating: "1;", count: 5000) + "A",
    ])
  func swallowed(bytes: String) {
    #expect(events(bytes).isEmpty)
    #expect(events(bytes + "\u{1B}[A").last == .key(.up))
  }

  @Test(
    "drops bytes that are no UTF-8 and keeps what is around them",
    arguments: [
      [0xFF], [0x80], [0xC0, 0xAF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xE6, 0x8C],
      [0xF0, 0x9F], [0xC3],
    ] as [[UInt8]])
  func invalid(bytes: [UInt8]) {
    #expect(events([0x61] + bytes + [0x62]) == [.key(.character("a")), .key(.character("b"))])
  }

  @Test("delivers every character that an input method sends at once")
  func inputMethod() {
    #expect(events("整改，3月") == "整改，3月".map { .key(.character($0)) })
  }

  @Test("gives Esc and the key where a control follows at once")
  func escapeAndControl() {
    #expect(events("\u{1B}\r") == [.key(.escape), .key(.enter)])
    #expect(events("\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
    #expect(events("\u{1B}\u{1B}x") == [.key(.escape), .key(.alt("x"))])
    #expect(events("\u{1B}[1;\u{1B}[B") == [.key(.down)])
    #expect(events("\u{1B}[1;\r") == [.key(.enter)])
  }

  @Test(
    "knows clicks and the wheel",
    arguments: [
      ("\u{1B}[<0;1;1M", 0, 0, MousePress.Kind.click), ("\u{1B}[<0;300;99M", 299, 98, .click),
      ("\u{1B}[<64;5;6M", 4, 5, .wheelUp), ("\u{1B}[<65;5;6M", 4, 5, .wheelDown),
      ("\u{1B}[<16;5;6M", 4, 5, .click), ("\u{1B}[M #$", 2, 3, .click), ("\u{1B}[M`#$", 2, 3, .wheelUp),
    ])
  func mouse(bytes: String, column: Int, row: Int, kind: MousePress.Kind) {
    #expect(events(bytes) == [.mouse(MousePress(point: Point(column: column, row: row), kind: kind))])
  }

  @Test(
    "makes one text of a paste",
    arguments: [
      ("一二", "一二"), ("a\rb\r\nc\nd", "a\nb\nc\nd"), ("\u{1B}[A\u{1B}[200~", "\u{1B}[A\u{1B}[200~"),
      ("\u{1B}[201\u{1B}[20", "\u{1B}[201\u{1B}[20"), ("\u{1B}", "\u{1B}"), ("", ""), ("\n\r\n\n", "\n\n\n"),
    ])
  func paste(text: String, expected: String) {
    #expect(events("\u{1B}[200~\(text)\u{1B}[201~x") == [.paste(expected), .key(.character("x"))])
    #expect(events("\u{1B}[200~\(text)") == [.paste(expected)])
  }

  @Test("keeps a mebibyte of a paste, whole characters, and drops the rest of it")
  func longPaste() throws {
    let text = String(repeating: "挂图", count: 400_000)
    let told = events("\u{1B}[200~\(text)\u{1B}[201~x")
    guard case .paste(let kept) = try #require(told.first) else {
      Issue.record("no paste")
      return
    }
    #expect(kept.utf8.count > 1 << 20 - 8 && kept.utf8.count <= 1 << 20)
    #expect(text.hasPrefix(kept))
    #expect(told.dropFirst() == [.key(.character("x"))])
  }

  @Test("means the same however the bytes are cut")
  func cuts() {
    let text =
      "j中\u{1B}[1;5A\u{1B}OP\u{1B}[<0;3;4M\u{1B}[200~一\r\n二\u{1B}[201~\u{1B}xe\u{1B}[[A\u{1B}]0;x\u{7}\u{1B}[M #$é"
    let bytes = Array(text.utf8)
    let whole = events(bytes)
    #expect(whole.count == 11)
    for cut in 0...bytes.count {
      var decoder = KeyDecoder()
      #expect(decoder.decode(bytes[..<cut]) + decoder.decode(bytes[cut...]) + decoder.flush() == whole)
    }
    var decoder = KeyDecoder()
    #expect(bytes.flatMap { decoder.decode([$0]) } + decoder.flush() == whole)
  }

  @Test("waits only for what was begun")
  func patience() {
    var decoder = KeyDecoder()
    #expect(decoder.patience == nil)
    _ = decoder.decode([0x61, 0xE4])
    #expect(decoder.patience == nil)
    _ = decoder.decode([0x1B])
    #expect(decoder.patience == 25)
    _ = decoder.decode(Array("[200~".utf8))
    #expect(decoder.patience == 1000)
    _ = decoder.decode(Array("a\u{1B}[201~".utf8))
    #expect(decoder.patience == nil)
  }

  @Test("takes any bytes and keeps nothing after a flush", arguments: 0..<40 as Range<UInt64>)
  func anyBytes(seed: UInt64) {
    var source = Dice(seed: seed)
    var decoder = KeyDecoder()
    for _ in 0..<300 {
      // Mostly the bytes that sequences are made of.
      let likely = Array("\u{1B}\u{1B}\u{1B}[[O<;~MmA$?]P\\\u{7}\r0123456789中".utf8)
      let bytes = (0..<Int.random(in: 1...40, using: &source)).map { _ in
        Bool.random(using: &source)
          ? likely.randomElement(using: &source) ?? 0 : .random(in: 0...255, using: &source)
      }
      let told = decoder.decode(bytes)
      #expect(told.count <= 2 * bytes.count + 2)
      if Int.random(in: 0..<8, using: &source) == 0 {
        _ = decoder.flush()
        #expect(decoder.patience == nil)
        #expect(decoder.decode([0x61]) == [.key(.character("a"))])
      }
    }
  }
}
