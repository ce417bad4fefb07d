import Canvas
import Words

extension Theme {
  /// The theme with this name.
  public static func named(_ name: ThemeName) -> Theme {
    switch name {
    case .dark: dark
    case .light: light
    case .contrast: contrast
    case .mono: mono
    }
  }

  private static func ink(_ rgb: UInt32, _ basic: UInt8) -> Colour { Colour(rgb, basic: basic) }

  private static func style(
    _ foreground: Colour?, _ background: Colour?, _ attributes: Attributes = []
  ) -> Style {
    Style(foreground: foreground, background: background, attributes: attributes)
  }

  /// A calm night wall: red and amber are the only tiles that shine.
  static let dark: Theme = {
    let wall = ink(0x12161C, 0)
    let sheet = ink(0x1E252E, 0)
    let bar = ink(0x1A2129, 0)
    return Theme(
      name: .dark,
      text: style(ink(0xC9D1D9, 7), wall),
      faint: style(ink(0x7B8794, 7), wall),
      strong: style(ink(0xF0F4F8, 7), wall, .bold),
      bar: style(ink(0x9AA5B1, 7), bar),
      key: style(ink(0xF0F4F8, 7), bar, .bold),
      cursor: style(ink(0x12161C, 0), ink(0xE6EDF3, 7)),
      crosshair: style(ink(0x79C0FF, 6), wall),
      changed: style(ink(0x0D1117, 0), ink(0x79C0FF, 6), .bold),
      past: style(ink(0xFFFFFF, 7), ink(0x6E40C9, 5), .bold),
      found: style(ink(0x79C0FF, 6), wall, [.bold, .underline]),
      sheet: style(ink(0xC9D1D9, 7), sheet),
      field: style(ink(0xC9D1D9, 7), ink(0x2B343F, 4)),
      activeField: style(ink(0xFFFFFF, 7), ink(0x1F4B7A, 4)),
      red: LightStyle(
        tile: style(ink(0xFFFFFF, 7), ink(0xB3261E, 1), .bold),
        text: style(ink(0xFF6B61, 1), wall, .bold), bar: style(ink(0xFFFFFF, 7), ink(0xFF8A80, 7)),
        atCursor: style(ink(0xAF0000, 1), ink(0xE6EDF3, 7))),
      yellow: LightStyle(
        tile: style(ink(0xFFE7B3, 0), ink(0x7A5500, 3)),
        text: style(ink(0xE3B341, 3), wall), bar: style(ink(0x1B1400, 0), ink(0xD29922, 7)),
        atCursor: style(ink(0x7A5500, 3), ink(0xE6EDF3, 7))),
      green: LightStyle(
        tile: style(ink(0x8FB99A, 2), ink(0x1B2B24, 0)),
        text: style(ink(0x7FB08B, 2), wall), bar: style(ink(0xFFFFFF, 7), ink(0x3E7A52, 2))),
      done: LightStyle(
        tile: style(ink(0x8A9499, 6), ink(0x182027, 0)),
        text: style(ink(0x8A9499, 6), wall), bar: style(ink(0xFFFFFF, 7), ink(0x3B5160, 6))),
      none: LightStyle(
        tile: style(ink(0x66717C, 7), wall), text: style(ink(0x7B8794, 7), wall),
        bar: style(ink(0x66717C, 7), ink(0x30363D, 7))))
  }()

  /// Paper on a bright projector.
  static let light: Theme = {
    let wall = ink(0xFBFAF7, 7)
    let sheet = ink(0xEDEBE4, 7)
    let bar = ink(0xE7E4DB, 7)
    return Theme(
      name: .light,
      text: style(ink(0x24292F, 0), wall),
      faint: style(ink(0x7A7F85, 0), wall),
      strong: style(ink(0x000000, 0), wall, .bold),
      bar: style(ink(0x4B5157, 0), bar),
      key: style(ink(0x000000, 0), bar, .bold),
      cursor: style(ink(0xFFFFFF, 7), ink(0x24292F, 0)),
      crosshair: style(ink(0x0550AE, 4), wall),
      changed: style(ink(0xFFFFFF, 7), ink(0x0969DA, 4), .bold),
      past: style(ink(0xFFFFFF, 7), ink(0x6E40C9, 5), .bold),
      found: style(ink(0x0550AE, 4), wall, [.bold, .underline]),
      sheet: style(ink(0x24292F, 0), sheet),
      field: style(ink(0x24292F, 0), ink(0xFFFFFF, 7)),
      activeField: style(ink(0x000000, 0), ink(0xCFE3FF, 6)),
      red: LightStyle(
        tile: style(ink(0xFFFFFF, 7), ink(0xC62828, 1), .bold),
        text: style(ink(0xB71C1C, 1), wall, .bold), bar: style(ink(0xFFFFFF, 7), ink(0x7F0000, 0)),
        atCursor: style(ink(0xFF8A80, 1), ink(0x24292F, 0))),
      yellow: LightStyle(
        tile: style(ink(0x2A1E00, 0), ink(0xF2C14E, 3)),
        text: style(ink(0x8A5A00, 3), wall), bar: style(ink(0x2A1E00, 0), ink(0xA87400, 0)),
        atCursor: style(ink(0xF2C14E, 3), ink(0x24292F, 0))),
      green: LightStyle(
        tile: style(ink(0x005F00, 2), ink(0xE3EFE4, 7)),
        text: style(ink(0x005F00, 2), wall), bar: style(ink(0xFFFFFF, 7), ink(0x7DB28B, 2))),
      done: LightStyle(
        tile: style(ink(0x606A73, 0), ink(0xF0EFEA, 7)),
        text: style(ink(0x5C6770, 0), wall), bar: style(ink(0xFFFFFF, 7), ink(0xB4BEC6, 6))),
      none: LightStyle(
        tile: style(ink(0x8A8E92, 0), wall), text: style(ink(0x7A7F85, 0), wall),
        bar: style(ink(0x7A7F85, 0), ink(0xD5D5D0, 7))))
  }()

  /// Black ground, pure colours: for weak projectors and tired eyes.
  static let contrast: Theme = {
    let black = ink(0x000000, 0)
    let white = ink(0xFFFFFF, 7)
    return Theme(
      name: .contrast,
      text: style(white, black), faint: style(ink(0xD0D0D0, 7), black),
      strong: style(white, black, .bold),
      bar: style(black, white), key: style(black, white, [.bold, .underline]),
      cursor: style(black, ink(0x00FFFF, 6), .bold),
      crosshair: style(ink(0x00FFFF, 6), black, [.bold, .underline]),
      changed: style(white, ink(0x0000FF, 4), .bold),
      past: style(white, ink(0x8700AF, 5), .bold),
      found: style(ink(0x00FFFF, 6), black, [.bold, .underline]),
      sheet: style(white, ink(0x1C1C1C, 0)),
      field: style(white, ink(0x3A3A3A, 0), .underline),
      activeField: style(black, ink(0x00FFFF, 6)),
      red: LightStyle(
        tile: style(white, ink(0xAF0000, 1), .bold), text: style(ink(0xFF8787, 1), black, .bold),
        bar: style(white, white)),
      yellow: LightStyle(
        tile: style(black, ink(0xFFD700, 3), .bold), text: style(ink(0xFFD700, 3), black, .bold),
        bar: style(black, black)),
      green: LightStyle(
        tile: style(ink(0x5FFF5F, 2), ink(0x002B00, 0)), text: style(ink(0x5FFF5F, 2), black),
        bar: style(white, ink(0x00AF00, 2))),
      done: LightStyle(
        tile: style(white, ink(0x262626, 0)), text: style(white, black),
        bar: style(white, ink(0x8A8A8A, 7))),
      none: LightStyle(
        tile: style(ink(0xD0D0D0, 7), black), text: style(ink(0xD0D0D0, 7), black),
        bar: style(white, ink(0x4E4E4E, 7))))
  }()

  /// No colour at all: bold, reverse and underline only. What NO_COLOR and monochrome terminals get.
  static let mono = Theme(
    name: .mono,
    text: .plain, faint: style(nil, nil, .dim), strong: style(nil, nil, .bold),
    bar: style(nil, nil, .dim), key: style(nil, nil, .bold),
    cursor: style(nil, nil, [.reverse, .bold]),
    crosshair: style(nil, nil, [.bold, .underline]),
    changed: style(nil, nil, [.bold, .underline, .reverse]),
    past: style(nil, nil, [.reverse, .bold]),
    found: style(nil, nil, [.bold, .underline]),
    sheet: .plain, field: style(nil, nil, .underline), activeField: style(nil, nil, .reverse),
    red: LightStyle(
      tile: style(nil, nil, [.bold, .underline]), text: style(nil, nil, .bold), bar: style(nil, nil, .reverse)
    ),
    yellow: LightStyle(
      tile: style(nil, nil, .bold), text: style(nil, nil, .bold), bar: style(nil, nil, .reverse)),
    green: LightStyle(tile: .plain, text: .plain, bar: style(nil, nil, .reverse)),
    done: LightStyle(
      tile: style(nil, nil, .dim), text: style(nil, nil, .dim), bar: style(nil, nil, [.reverse, .dim])),
    none: LightStyle(
      tile: style(nil, nil, .dim), text: style(nil, nil, .dim), bar: style(nil, nil, [.reverse, .dim])))
}
