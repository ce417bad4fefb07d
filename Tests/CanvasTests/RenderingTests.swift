import FoundationXML
import TestDice
import Testing

@testable import Canvas

@Suite struct RenderingTests {
  private let red = Style(foreground: Colour(0xD70000, basic: 1))
  private let page = Page(
    title: "挂图 <&>", language: "zh-Hans", foreground: Colour(0xE4E4E4, basic: 7),
    background: Colour(0x121212, basic: 0))

  private func canvas(_ columns: Int, _ lines: [(String, Style)]) -> Canvas {
    var canvas = Canvas(size: Size(columns: columns, rows: lines.count))
    for (row, line) in lines.enumerated() {
      canvas.write(line.0, column: 0, row: row, style: line.1)
    }
    return canvas
  }

  @Test("Plain text has no blanks at the ends of its lines")
  func text() {
    #expect(canvas(10, [("整改 a", red), ("", red), ("  b", .plain)]).text() == "整改 a\n\n  b\n")
  }

  @Test(
    "ANSI text has the colours of its depth",
    arguments: [
      (AnsiDepth.trueColour, "\u{1B}[38;2;215;0;0m整改\u{1B}[0m\n"),
      (.indexed, "\u{1B}[38;5;160m整改\u{1B}[0m\n"),
      (.eight, "\u{1B}[31m整改\u{1B}[0m\n"),
      (.none, "整改\n"),
    ])
  func depths(depth: AnsiDepth, expected: String) {
    #expect(canvas(6, [("整改", red)]).ansi(depth: depth) == expected)
  }

  @Test("ANSI text writes only what changes and ends every line in the terminal's own style")
  func changes() {
    var canvas = canvas(7, [("abcdef", red), ("gh", .plain)])
    canvas.restyle(Rect(column: 1, row: 0, columns: 4, rows: 1)) { $0 = $0.bold }
    canvas.restyle(Rect(column: 2, row: 0, columns: 1, rows: 1)) { $0.background = Colour(0, basic: 0) }
    canvas.restyle(Rect(column: 5, row: 0, columns: 1, rows: 1)) { $0 = .plain }
    #expect(
      canvas.ansi(depth: .eight)
        == "\u{1B}[31ma\u{1B}[1mb\u{1B}[40mc\u{1B}[49mde\u{1B}[0mf\ngh\n")
  }

  @Test("ANSI text turns an attribute off by starting afresh")
  func attributesOff() {
    var canvas = canvas(3, [("abc", red)])
    canvas.restyle(Rect(column: 0, row: 0, columns: 2, rows: 1)) {
      $0.attributes = [.bold, .dim, .italic, .underline, .reverse]
    }
    #expect(canvas.ansi(depth: .eight) == "\u{1B}[1;2;3;4;7;31mab\u{1B}[0;31mc\u{1B}[0m\n")
    #expect(canvas.ansi(depth: .none) == "\u{1B}[1;2;3;4;7mab\u{1B}[0mc\n")
  }

  @Test("Two colours that look the same at a depth are not written twice")
  func sameLook() {
    var canvas = canvas(2, [("ab", red)])
    canvas.restyle(Rect(column: 1, row: 0, columns: 1, rows: 1)) {
      $0.foreground = Colour(0xFF5555, basic: 1)
    }
    #expect(canvas.ansi(depth: .eight) == "\u{1B}[31mab\u{1B}[0m\n")
  }

  @Test("A ground or a line under blanks at the end of a row is kept")
  func visibleBlanks() {
    let ground = canvas(3, [("a  ", Style(background: Colour(0xFFFFFF, basic: 7)))])
    #expect(ground.ansi(depth: .eight) == "\u{1B}[47ma  \u{1B}[0m\n")
    #expect(
      canvas(3, [("a  ", Style(attributes: .underline))]).ansi(depth: .none) == "\u{1B}[4ma  \u{1B}[0m\n")
  }

  @Test("SVG sets every run and every wide character in its own place")
  func svg() {
    var canvas = canvas(8, [("ab 整c", red), ("x", .plain)])
    canvas.restyle(Rect(column: 0, row: 0, columns: 6, rows: 2)) {
      $0.background = Colour(0x303030, basic: 0)
    }
    #expect(
      canvas.svg(page) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" width="80" height="44" viewBox="0 0 80 44" role="img" \
        xml:lang="zh-Hans">
        <title>挂图 &lt;&amp;&gt;</title>
        <style>.w{font-size:18.5px;text-anchor:middle}</style>
        <rect width="80" height="44" fill="#121212"/>
        <g shape-rendering="crispEdges">
        <rect x="0" y="0" width="60" height="44" fill="#303030"/>
        </g>
        <g font-family="'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', monospace" font-size="16.61" \
        xml:space="preserve" direction="ltr" unicode-bidi="bidi-override">
        <text x="0" y="17" textLength="20" fill="#d70000">ab</text>
        <text class="w" x="40" y="17" fill="#d70000">整</text>
        <text x="50" y="17" textLength="10" fill="#d70000">c</text>
        <text x="0" y="39" textLength="10" fill="#e4e4e4">x</text>
        </g>
        </svg>

        """)
  }

  @Test("SVG honours every attribute")
  func svgAttributes() {
    let all = canvas(1, [("a", Style(attributes: [.bold, .italic, .underline, .reverse]))]).svg(page)
    #expect(all.contains(##"<rect x="0" y="0" width="10" height="22" fill="#e4e4e4"/>"##))
    #expect(all.contains(##"fill="#121212" font-weight="bold" font-style="italic">a</text>"##))
    #expect(all.contains(##"<rect x="0" y="19" width="10" height="1" fill="#121212"/>"##))
    #expect(canvas(1, [("a", Style(attributes: .dim))]).svg(page).contains(##"fill="#909090""##))
  }

  @Test("HTML is one page whose wide characters have boxes of two columns")
  func html() {
    let html = canvas(12, [("", .plain), ("a<整> ✗", red), ("b", .plain)]).html(page)
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"zh-Hans\">\n<head>\n<meta charset=\"utf-8\">\n"))
    #expect(html.contains("<title>挂图 &lt;&amp;&gt;</title>"))
    #expect(html.contains("width=device-width, initial-scale=1"))
    #expect(html.contains("overflow-x:auto"))
    #expect(html.contains("\n.s0{color:#d70000}\n.s1{color:#e4e4e4}\n</style>"))
    #expect(
      html.contains(
        """
        <pre>

        <span class="s0">a&lt;<i>整</i>&gt; <b>✗</b></span>
        <span class="s1">b</span></pre>
        """))
  }

  @Test("HTML honours every attribute")
  func htmlAttributes() {
    let style = Style(attributes: [.bold, .italic, .underline, .reverse, .dim])
    #expect(
      canvas(1, [("a", style)]).html(page).contains(
        ".s0{color:#666666;background:#e4e4e4;font-weight:bold;font-style:italic;text-decoration:underline}"))
  }

  @Test(
    "Markup lets nothing out that ends it or that XML 1.0 does not allow",
    arguments: [
      ("<>&\"'", "&lt;&gt;&amp;&quot;&#39;"),
      ("a\u{0}\u{8}\u{1B}\u{7F}\u{9B}b", "a\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}b"),
      ("a\tb\nc\r\nd", "a b c  d"), ("\u{FFFE}\u{FFFF}\u{1FFFE}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("整改𠮷", "整改𠮷"),
    ])
  func escapes(text: String, expected: String) {
    #expect(escaped(text) == expected)
  }

  @Test("SVG of anything is well-formed XML and HTML holds no markup of the text", arguments: UInt64(1)...40)
  func wellFormed(seed: UInt64) {
    var dice = Dice(seed: seed)
    var canvas = Canvas(size: Size(columns: dice.roll(0...20), rows: dice.roll(0...5)))
    for row in -1...5 {
      canvas.write(dice.text(), column: dice.roll(-3...10), row: row, style: red.bold)
      canvas.write(dice.scalars() + "]]><", column: dice.roll(-3...20), row: row, style: .plain)
    }
    let page = Page(
      title: dice.text() + dice.scalars(), language: dice.text(), foreground: page.foreground,
      background: page.background)
    let parser = XMLParser(data: .init(canvas.svg(page).utf8))
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(!canvas.html(page).contains("]]><"))
  }
}
