extension Canvas {
  /// The canvas as one self-contained web page that scrolls sideways on a phone.
  ///
  /// Every character that is not ASCII stands in a box of one or two `ch`, so that columns stay aligned
  /// whatever fonts draw them.
  public func html(_ page: Page) -> String {
    let rows = (0..<size.rows).map { runs(inRow: $0) }
    var names: [Style: String] = [:]
    var rules: [String] = []
    for run in rows.joined() where names[run.style] == nil {
      let name = "s\(rules.count)"
      names[run.style] = name
      rules.append(".\(name){\(declarations(run.style, on: page))}")
    }
    let lines = rows.map { runs in
      runs.map { #"<span class="\#(names[$0.style, default: ""])">\#(content($0))</span>"# }.joined()
    }
    return """
      <!DOCTYPE html>
      <html lang="\(escaped(page.language))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(escaped(harmless(page.title)))</title>
      <style>
      \(sheet(page))
      \(rules.joined(separator: "\n"))
      </style>
      </head>
      <body>
      <pre>
      \(lines.joined(separator: "\n"))</pre>
      </body>
      </html>

      """
  }

  private func sheet(_ page: Page) -> String {
    """
    body{margin:0;color:\(page.foreground.hex);background:\(page.background.hex);\
    -webkit-text-size-adjust:none;text-size-adjust:none;print-color-adjust:exact;\
    -webkit-print-color-adjust:exact}
    pre{margin:0;padding:1em;overflow-x:auto;\
    font:14px/1.4 "DejaVu Sans Mono","Noto Sans Mono CJK SC",monospace}
    pre,span,i,b{direction:ltr;unicode-bidi:bidi-override}
    span,i,b{display:inline-block;height:1.4em;vertical-align:top;white-space:pre}
    i,b{font-style:inherit;font-weight:inherit;text-align:center;text-decoration:inherit}
    i{width:2ch}
    b{width:1ch}
    """
  }

  private func declarations(_ style: Style, on page: Page) -> String {
    let paint = Paint(style, on: page)
    var declarations = ["color:\(paint.foreground)"]
    if let background = paint.background { declarations.append("background:\(background)") }
    if style.attributes.contains(.bold) { declarations.append("font-weight:bold") }
    if style.attributes.contains(.italic) { declarations.append("font-style:italic") }
    if style.attributes.contains(.underline) { declarations.append("text-decoration:underline") }
    return declarations.joined(separator: ";")
  }

  private func content(_ run: Run) -> String {
    run.cells.lazy.filter { $0.width > 0 }.map { cell in
      let text = escaped(String(cell.character))
      if cell.character.isASCII { return text }
      return cell.width == 2 ? "<i>\(text)</i>" : "<b>\(text)</b>"
    }.joined()
  }
}
