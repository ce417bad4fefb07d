/// What a picture or a web page of a canvas says besides the canvas.
public struct Page: Sendable {
  public var title: String
  /// A BCP 47 tag: `zh-Hans`.
  public var language: String
  /// The colours where a style names none.
  public var foreground: Colour
  public var background: Colour

  public init(title: String, language: String, foreground: Colour, background: Colour) {
    self.title = title
    self.language = language
    self.foreground = foreground
    self.background = background
  }
}

/// The colours of a style on a page, as `#rrggbb`: reverse has been turned and dim mixed in.
struct Paint: Hashable {
  let foreground: String
  /// nil for the page's own.
  let background: String?

  init(_ style: Style, on page: Page) {
    var ink = style.foreground ?? page.foreground
    var ground = style.background ?? page.background
    let isReverse = style.attributes.contains(.reverse)
    if isReverse { swap(&ink, &ground) }
    let strength = style.attributes.contains(.dim) ? 60 : 100
    foreground = ink.hex(mixedInto: ground, percent: strength)
    background = isReverse || style.background != nil ? ground.hex : nil
  }
}

extension Colour {
  /// `#rrggbb`.
  var hex: String { hex(mixedInto: self, percent: 100) }

  fileprivate func hex(mixedInto ground: Colour, percent: Int) -> String {
    func part(_ ink: UInt8, _ ground: UInt8) -> String {
      let value = (Int(ink) * percent + Int(ground) * (100 - percent)) / 100
      return (value < 16 ? "0" : "") + String(value, radix: 16)
    }
    return "#" + part(red, ground.red) + part(green, ground.green) + part(blue, ground.blue)
  }
}
