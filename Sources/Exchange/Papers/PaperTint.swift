import Campaign

/// How the light of a cell looks on paper: colours as 0xRRGGBB.
///
/// In black and white the tiles are four steps of grey, and the text says the light as well.
struct PaperTint: Hashable {
  let ground: UInt32
  let ink: UInt32
  let isStrong: Bool

  /// - Parameter text: what stands in the cell. A mark with a figure is a tile as on the wall; where sentences
  ///   stand the ground is pale, so that they can be read and a page of them does not eat the toner.
  static func of(_ light: LightColour, behind text: String) -> PaperTint {
    TextRoom.of(text) <= longestTile ? tile(light) : pale(light)
  }

  /// In halves of a Chinese character: `✗ 12/128`.
  static let longestTile = 10

  private static func tile(_ light: LightColour) -> PaperTint {
    switch light {
    case .red: PaperTint(ground: 0xC62828, ink: 0xFFFFFF, isStrong: true)
    case .yellow: PaperTint(ground: 0xF7C948, ink: 0x2A1E00, isStrong: true)
    case .green: PaperTint(ground: 0xDDEEDD, ink: 0x0B4F1C, isStrong: false)
    case .done: PaperTint(ground: 0xF3F4F4, ink: 0x3F4A52, isStrong: false)
    case .none: PaperTint(ground: 0xFFFFFF, ink: 0x5C6770, isStrong: false)
    }
  }

  private static func pale(_ light: LightColour) -> PaperTint {
    switch light {
    case .red: PaperTint(ground: 0xFBE1DE, ink: 0x8E1414, isStrong: false)
    case .yellow: PaperTint(ground: 0xFFF4D1, ink: 0x5E4300, isStrong: false)
    case .green, .done, .none: tile(light)
    }
  }

  /// RRGGBB.
  static func hexadecimal(_ colour: UInt32) -> String {
    Exchange.hexadecimal(colour, digits: 6)
  }

  /// Behind headers, and behind what people fill in.
  static let header: UInt32 = 0xE4E8EC
  static let input: UInt32 = 0xFFFBE6
}
