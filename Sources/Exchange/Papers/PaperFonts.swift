/// The fonts that a paper names, and what takes their place where they are missing. None is embedded.
///
/// Simplified Chinese has those of GB/T 9704-2012 §5.2.2; the traditional characters are not in them.
struct PaperFonts {
  let title: Font
  let heading: Font
  let subheading: Font
  let body: Font
  let footer: Font

  struct Font: Hashable {
    let name: String
    /// Names of the same or the like, best first.
    let alternatives: [String]

    init(_ name: String, _ alternatives: String...) {
      self.name = name
      self.alternatives = alternatives
    }
  }

  /// For letters and figures.
  static let latin = "Times New Roman"

  /// - Parameter language: BCP 47.
  init(language: String) {
    if language == "zh-Hant" {
      let regular = Font("標楷體", "DFKai-SB", "BiauKai")
      let bold = Font("微軟正黑體", "Microsoft JhengHei")
      (title, heading, subheading, body, footer) = (regular, bold, regular, regular, regular)
    } else {
      title = Font("方正小标宋简体", "方正小标宋_GBK", "小标宋", "宋体")
      heading = Font("黑体", "SimHei")
      subheading = Font("楷体_GB2312", "楷体", "KaiTi")
      body = Font("仿宋_GB2312", "仿宋", "FangSong")
      footer = Font("宋体", "SimSun")
    }
  }

  /// Each once.
  var all: [Font] {
    [title, heading, subheading, body, footer].reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
