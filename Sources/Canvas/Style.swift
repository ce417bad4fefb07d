/// A colour that every kind of terminal can come close to.
public struct Colour: Hashable, Sendable {
  /// From the top: a 1, so that no colour is 0, basic, indexed, red, green, blue.
  fileprivate let bits: UInt64

  public var red: UInt8 { UInt8(truncatingIfNeeded: bits >> 16) }
  public var green: UInt8 { UInt8(truncatingIfNeeded: bits >> 8) }
  public var blue: UInt8 { UInt8(truncatingIfNeeded: bits) }
  /// The nearest of xterm's colours 16–255.
  public var indexed: UInt8 { UInt8(truncatingIfNeeded: bits >> 24) }
  /// What terminals with eight colours show: 0 (black) to 7 (white).
  public var basic: UInt8 { UInt8(truncatingIfNeeded: bits >> 32 & 7) }

  /// - Parameters:
  ///   - rgb: `0xRRGGBB`.
  ///   - basic: 0–7.
  public init(_ rgb: UInt32, basic: UInt8) {
    let indexed = Colour.nearest(Int(rgb >> 16 & 0xFF), Int(rgb >> 8 & 0xFF), Int(rgb & 0xFF))
    bits = 1 << 40 | UInt64(basic & 7) << 32 | UInt64(indexed) << 24 | UInt64(rgb & 0xFF_FFFF)
  }

  fileprivate init?(bits: UInt64) {
    guard bits != 0 else { return nil }
    self.bits = bits
  }

  /// Compares the 6 × 6 × 6 cube with the 24 greys.
  private static func nearest(_ red: Int, _ green: Int, _ blue: Int) -> UInt8 {
    let levels = [0, 95, 135, 175, 215, 255]
    func level(_ value: Int) -> Int {
      levels.indices.min { abs(levels[$0] - value) < abs(levels[$1] - value) } ?? 0
    }
    func distance(_ r: Int, _ g: Int, _ b: Int) -> Int {
      (r - red) * (r - red) + (g - green) * (g - green) + (b - blue) * (b - blue)
    }
    let (r, g, b) = (level(red), level(green), level(blue))
    let grey = max(0, min(23, ((red + green + blue) / 3 - 3) / 10))
    let cubeDistance = distance(levels[r], levels[g], levels[b])
    let greyDistance = distance(8 + grey * 10, 8 + grey * 10, 8 + grey * 10)
    return greyDistance < cubeDistance ? UInt8(232 + grey) : UInt8(16 + 36 * r + 6 * g + b)
  }
}

/// How characters are set off without colour.
public struct Attributes: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let bold = Attributes(rawValue: 1)
  public static let dim = Attributes(rawValue: 2)
  public static let underline = Attributes(rawValue: 4)
  public static let reverse = Attributes(rawValue: 8)
  public static let italic = Attributes(rawValue: 16)
}

/// Colours and attributes of a cell; nil colours are the terminal's own.
public struct Style: Hashable, Sendable {
  /// Two numbers, since every cell of every frame is compared: the bits of a colour, or 0, each; above those of the
  /// foreground the attributes.
  private var ink: UInt64
  private var ground: UInt64

  private static let attributesBit: UInt64 = 48
  private static let colour: UInt64 = 1 << attributesBit - 1

  public init(foreground: Colour? = nil, background: Colour? = nil, attributes: Attributes = []) {
    ink = (foreground?.bits ?? 0) | UInt64(attributes.rawValue) << Style.attributesBit
    ground = background?.bits ?? 0
  }

  public var foreground: Colour? {
    get { Colour(bits: ink & Style.colour) }
    set { ink = ink & ~Style.colour | (newValue?.bits ?? 0) }
  }

  public var background: Colour? {
    get { Colour(bits: ground) }
    set { ground = newValue?.bits ?? 0 }
  }

  public var attributes: Attributes {
    get { Attributes(rawValue: UInt8(truncatingIfNeeded: ink >> Style.attributesBit)) }
    set { ink = ink & Style.colour | UInt64(newValue.rawValue) << Style.attributesBit }
  }

  public static let plain = Style()

  /// The same in bold.
  public var bold: Style {
    var style = self
    style.attributes.insert(.bold)
    return style
  }

  /// The same on another ground.
  public func on(_ background: Colour?) -> Style {
    var style = self
    style.background = background
    return style
  }
}
