import Campaign

extension PaperTemplate {
  /// For a desk, for a phone at 390 pixels, and for paper. Tables that are wider than the page move sideways in a
  /// box of their own, their first column staying where it is.
  static let style = """
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%}
    body{max-width:60em;margin:0 auto;padding:2em 1.5em;color:#15191d;background:#fff;\
    font:1.05rem/1.7 "Times New Roman",FangSong,"FangSong_GB2312","Noto Serif CJK SC","Songti SC",SimSun,serif}
    body.landscape{max-width:100em}
    h1,h2,h3,th,.marking{font-family:"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",SimHei,sans-serif}
    h1{margin:.6em 0 .3em;text-align:center;font-size:1.8em;line-height:1.35}
    h2{margin:1.6em 0 .5em;font-size:1.2em;line-height:1.4}
    h3{margin:1.1em 0 .4em;font-size:1.05em}
    p{margin:.5em 0;text-indent:2em}
    .marking{margin:0;text-indent:0;font-weight:bold}
    .number{text-align:center;text-indent:0}
    .addressee{text-indent:0;font-weight:bold}
    .signature{margin:1.6em 2em 1em 0;text-align:right;break-inside:avoid;break-before:avoid}
    .signature p{margin:.2em 0;text-indent:0}
    h1,h2,h3,p,th,td,dt,dd{unicode-bidi:isolate;overflow-wrap:anywhere;white-space:pre-wrap}
    .table{max-width:100%;margin:.8em 0;overflow-x:auto}
    table{width:100%;table-layout:fixed;border-collapse:separate;border-spacing:0;font-size:.86em;\
    line-height:1.45}
    th,td{padding:.3em .4em;border:solid #8a939c;border-width:0 1px 1px 0;background:#fff;\
    background-clip:padding-box;text-align:left;vertical-align:middle}
    thead tr:first-child th{border-top-width:1px}
    th:first-child,td:first-child{border-left-width:1px}
    th{background:\(css(PaperTint.header));text-align:center;font-weight:600}
    th:first-child,td:first-child{position:sticky;left:0}
    .centre{text-align:center}
    .trailing{text-align:right}
    .input{background:\(css(PaperTint.input))}
    \(lights)
    .strong{font-weight:bold}
    dl{margin:.8em 0;border-top:1px solid #c9ced3}
    dl div{display:grid;grid-template-columns:minmax(6em,22%) 1fr;gap:.2em 1em;padding:.3em .2em;\
    border-bottom:1px solid #c9ced3}
    dt{color:#4b5560}
    dd{margin:0}
    article{margin:1em 0;padding:.1em 1em;border:1px solid #c9ced3;border-left:.5em solid #c9ced3;\
    break-inside:avoid}
    article.red{border-left-color:\(css(PaperTint.of(.red, behind: "").ground))}
    article.yellow{border-left-color:\(css(PaperTint.of(.yellow, behind: "").ground))}
    article.green{border-left-color:#3e7a52}
    article.done{border-left-color:#8a939c}
    footer{margin-top:2.5em;color:#4b5560;font-size:.8em;line-height:1.5}
    @media screen and (max-width:40em){
    body{padding:1em .8em;font-size:1rem}
    h1{font-size:1.45em}
    p{text-indent:0}
    .signature{margin-right:.5em}
    dl div{grid-template-columns:1fr;gap:0}
    }
    @media print{
    *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    body{max-width:none;padding:0;font-size:12pt}
    body.landscape{font-size:10.5pt}
    .page{break-before:page}
    h2,h3,.addressee{break-after:avoid}
    .table{overflow:visible}
    table{min-width:0!important;font-size:var(--size)}
    thead{display:table-header-group}
    tr{break-inside:avoid}
    th,td{position:static!important;padding:1.5pt 2.5pt}
    footer{break-inside:avoid}
    }
    @page{@bottom-center{content:"— " counter(page) " —";font:10.5pt serif}}
    """

  private static func css(_ colour: UInt32) -> String { "#" + PaperTint.hexadecimal(colour) }

  /// A class for every light, once as a tile and once behind sentences.
  private static let lights: String = LightColour.allCases.flatMap { light in
    [("", ""), (".pale", String(repeating: " ", count: PaperTint.longestTile + 1))].map { suffix, text in
      let tint = PaperTint.of(light, behind: text)
      return ".\(light.rawValue)-light\(suffix){background-color:\(css(tint.ground));color:\(css(tint.ink));"
        + "font-weight:\(tint.isStrong ? "bold" : "normal")}"
    }
  }.joined(separator: "\n")
}
