import Foundation
import Papers
import Testing

@testable import Exchange

@Suite("A paper as a web page", .serialized)
struct PaperHTMLTests {
  private func page(_ paper: Paper) throws -> String {
    String(decoding: try PaperFile.bytes(of: paper, as: .html), as: UTF8.self)
  }

  @Test("is one file: no script, nothing from elsewhere")
  func alone() throws {
    let page = try page(.sample())
    #expect(page.contains("default-src 'none'"))
    for part in ["<script", "<link", "<img", "<iframe", "src=", "href=", "url(", "@import", "javascript:"] {
      #expect(!page.contains(part), "\(part)")
    }
  }

  @Test("is read by a browser with its headings, tables and basis", .enabled(if: Reader.hasChromium))
  func read() throws {
    let dom = try Reader.dom(ofPage: page(.sample()))
    #expect(dom.contains("<h1>关于城中村管网改造的通报</h1>") && dom.contains("<h2>路东办</h2>"))
    #expect(dom.contains("80.5") && dom.contains(Paper.head))
  }

  /// As wide as a telephone, in a frame that is asked how wide what is in it became.
  private func room(_ paper: Paper, width: Int) throws -> String {
    let escaped = Markup().escapeText(try page(paper))
    let frame = """
      <!DOCTYPE html><meta charset="utf-8"><body><iframe id="f" style="width:\(width)px;height:800px;border:0"
      srcdoc="\(escaped)"></iframe><script>
      const frame = document.getElementById('f');
      frame.onload = () => {
        const inside = frame.contentDocument;
        document.body.innerHTML = '<p>' + inside.documentElement.scrollWidth + ' of '
          + frame.clientWidth + ', ' + inside.querySelectorAll('table').length + ' tables</p>';
      };
      </script></body>
      """
    return try Reader.dom(ofPage: frame)
  }

  @Test(
    "needs no scrolling sideways, on a telephone or a desk", .enabled(if: Reader.hasChromium),
    arguments: [Paper.Sheet.a4, .a3Landscape], [360, 390, 1280])
  func narrow(sheet: Paper.Sheet, width: Int) throws {
    let text = "城中村管网改造" + String(repeating: "x", count: 60)
    let dom = try room(.sample(text, rows: 3, sheet), width: width)
    #expect(dom.contains("<p>\(width) of ") && dom.contains(" 2 tables"), "\(dom.suffix(300))")
  }
}
