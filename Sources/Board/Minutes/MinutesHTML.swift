import Campaign
import Canvas

extension MinutesDocument {
  /// The minutes as one web page that needs nothing else, made to be printed on A4.
  public func html() -> String {
    """
    <!DOCTYPE html>
    <html lang="\(text(language))">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(text(title))</title>
    <style>
    \(MinutesDocument.sheet)
    </style>
    </head>
    <body>
    <h1>\(text(title))</h1>
    \(notice.map { "<p class=\"notice\">\(text($0))</p>\n" } ?? "")\(list(facts))
    \(sections.map(html).joined(separator: "\n"))
    <footer>
    \(list(foot))
    </footer>
    </body>
    </html>

    """
  }

  private func text(_ text: String) -> String { escaped(harmless(text)) }

  private func list(_ facts: [Fact]) -> String {
    let lines = facts.map { "<dt>\(text($0.label))</dt><dd>\(text($0.text))</dd>" }
    return "<dl>\n\(lines.joined(separator: "\n"))\n</dl>"
  }

  private func html(_ section: Section) -> String {
    let blocks = section.blocks.map(html).joined(separator: "\n")
    return "<section>\n<h2>\(text(section.title))</h2>\n\(blocks)\n</section>"
  }

  private func html(_ block: Block) -> String {
    switch block {
    case .line(let line): return "<p>\(text(line))</p>"
    case .item(let item):
      let light = item.light?.rawValue ?? LightColour.none.rawValue
      return "<article class=\"\(light)\">\n<h3>\(text(item.heading))</h3>\n\(list(item.facts))\n</article>"
    case .table(let head, let rows):
      let heading = head.map { "<th>\(text($0))</th>" }.joined()
      let body = rows.map { row in "<tr>\(row.map { "<td>\(text($0))</td>" }.joined())</tr>" }
      return """
        <table>
        <thead><tr>\(heading)</tr></thead>
        <tbody>
        \(body.joined(separator: "\n"))
        </tbody>
        </table>
        """
    }
  }

  private static let sheet = """
    @page{size:A4;margin:20mm}
    body{max-width:46em;margin:2em auto;padding:0 1em;color:#111;background:#fff;line-height:1.6;\
    font-family:"Noto Serif CJK SC","Songti SC",SimSun,serif}
    h1{text-align:center;font-size:1.6em}
    h2{margin-top:1.6em;border-bottom:1px solid #999;font-size:1.2em}
    h3{margin:.4em 0;font-size:1em}
    .notice{text-align:center;font-weight:bold}
    dl{display:grid;grid-template-columns:8em 1fr;gap:.1em 1em;margin:.4em 0}
    dt{color:#555}
    dd{margin:0;overflow-wrap:anywhere}
    article{break-inside:avoid;margin:1em 0;padding-left:.8em;border-left:4px solid #ccc}
    article.red{border-color:#b3261e}
    article.yellow{border-color:#d29922}
    article.green,article.done{border-color:#3e7a52}
    table{border-collapse:collapse;width:100%;break-inside:avoid}
    th,td{border:1px solid #999;padding:.2em .6em;text-align:right}
    th:first-child,td:first-child{text-align:left}
    footer{margin-top:2em;border-top:1px solid #999;color:#555;font-size:.85em}
    p,h1,h2,h3,dd,td{unicode-bidi:isolate}
    """
}
