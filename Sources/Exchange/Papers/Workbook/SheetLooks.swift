import CXlsxWriter
import Papers

/// How a cell of a sheet looks.
struct SheetLook: Hashable {
  enum Number: Hashable {
    /// Stays text whatever is typed into it.
    case text
    /// What is typed may become a number.
    case general
    /// So many places after the point.
    case places(Int)
  }

  /// In points.
  var size = SheetLook.body
  var isHeading = false
  var isBold = false
  /// 0xRRGGBB.
  var ink: UInt32?
  var ground: UInt32?
  var alignment = PaperTable.Column.Alignment.leading
  var isCentredUpright = false
  var hasBorder = false
  var number = Number.text

  /// The size of tables and text: 五号.
  static let body = 10.5
}

/// The looks of one workbook, each made once.
final class SheetLooks {
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private let font: String
  private let heading: String
  private var made: [SheetLook: UnsafeMutablePointer<lxw_format>] = [:]

  /// - Parameter language: BCP 47. Fonts are named, with those that every office has: a workbook names no
  ///   replacements.
  init(_ workbook: UnsafeMutablePointer<lxw_workbook>, language: String) {
    self.workbook = workbook
    let fonts = PaperFonts(language: language)
    let isChinese = language.hasPrefix("zh")
    font = isChinese ? fonts.footer.name : PaperFonts.latin
    heading = isChinese ? fonts.heading.name : PaperFonts.latin
  }

  /// nil where there is no memory: the cell then looks plain.
  subscript(_ look: SheetLook) -> UnsafeMutablePointer<lxw_format>? {
    if let format = made[look] { return format }
    guard let format = workbook_add_format(workbook) else { return nil }
    set(look, format)
    made[look] = format
    return format
  }

  private func set(_ look: SheetLook, _ format: UnsafeMutablePointer<lxw_format>) {
    format_set_font_name(format, look.isHeading ? heading : font)
    format_set_font_size(format, look.size)
    format_set_text_wrap(format)
    if look.isBold { format_set_bold(format) }
    if let ink = look.ink { format_set_font_color(format, ink) }
    if let ground = look.ground { format_set_bg_color(format, ground) }
    let alignment =
      switch look.alignment {
      case .leading: LXW_ALIGN_LEFT
      case .centre: LXW_ALIGN_CENTER
      case .trailing: LXW_ALIGN_RIGHT
      }
    format_set_align(format, UInt8(alignment.rawValue))
    let upright = look.isCentredUpright ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP
    format_set_align(format, UInt8(upright.rawValue))
    if look.hasBorder {
      format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_border_color(format, 0x5F6870)
    }
    switch look.number {
    case .text: format_set_num_format_index(format, 49)
    case .general: break
    case .places(0): format_set_num_format_index(format, 1)
    case .places(let places): format_set_num_format(format, "0." + String(repeating: "0", count: places))
    }
  }
}
