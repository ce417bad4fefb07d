import Canvas
import Testing

@testable import Terminal

@Suite("The depth of colour")
struct ColourDepthTests {
  @Test(
    "follows the terminal and NO_COLOR",
    arguments: [
      (0, false, nil, ColourDepth.none), (2, false, nil, .none), (8, false, nil, .basic),
      (16, false, nil, .basic), (88, false, "", .basic), (256, false, nil, .indexed),
      (1 << 24, true, nil, .direct), (1 << 24, true, "1", .none), (256, false, "yes", .none),
    ])
  func depth(colours: Int, isDirect: Bool, noColour: String?, depth: ColourDepth) {
    #expect(ColourDepth(colours: colours, isDirect: isDirect, noColour: noColour) == depth)
  }

  @Test("decides what number a colour has")
  func numbers() {
    let red = Colour(0xFF0000, basic: 1)
    #expect(ColourDepth.none.number(of: red) == -1)
    #expect(ColourDepth.basic.number(of: red) == 1)
    #expect(ColourDepth.indexed.number(of: red) == 196)
    #expect(ColourDepth.direct.number(of: red) == 0xFF0000)
    #expect(ColourDepth.direct.number(of: Colour(0x000003, basic: 0)) == 0)
    #expect(ColourDepth.indexed.number(of: nil) == -1)
  }
}
