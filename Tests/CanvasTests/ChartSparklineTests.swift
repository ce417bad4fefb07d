import TestDice
import Testing

@testable import Canvas

@Suite struct ChartSparklineTests {
  @Test(
    "A sparkline goes from the lowest to the highest value",
    arguments: [
      ([0, 1, 2, 3, 4, 5], 6, "_.-=*#", "   ⣠⣴⣾"),
      ([128, 110, 90, 72, 81], 5, "#=-_.", "  ⢸⣦⣀"),
      ([5, 5, 5], 4, " ---", "  ⢠⣤"),
      ([5], 3, "  -", "  ⢠"),
      ([0], 1, "-", "⢠"),
      ([-3, -9], 2, "#_", " ⣇"),
      ([1, nil, 2, .nan, 3], 5, "_ = #", "  ⢀⢰⢸"),
      ([nil, nil], 2, "  ", "  "),
      ([], 3, "   ", "   "),
      ([1, 2], 0, "", ""),
      ([1, 2], -4, "", ""),
    ] as [([Double?], Int, String, String)])
  func shapes(values: [Double?], columns: Int, ascii: String, braille: String) {
    #expect(Sparkline.text(values, columns: columns, ink: .ascii) == ascii)
    #expect(Sparkline.text(values, columns: columns, ink: .braille) == braille)
  }

  @Test("More values than there is room for are drawn by their means, gaps only where all are missing")
  func gathers() {
    let values: [Double?] = [0, 2, nil, 11, nil, nil, 20, 22]
    #expect(Sparkline.text(values, columns: 4, ink: .ascii) == "_= #")
    #expect(Sparkline.text(values, columns: 2, ink: .braille) == "⣰⢸")
  }

  @Test(
    "Values of every size make a text of just so many columns, none of them ambiguous",
    arguments: UInt64(1)...30)
  func property(seed: UInt64) {
    var dice = Dice(seed: seed)
    for _ in 0..<50 {
      let values = (0..<dice.roll(0...90)).map { _ in dice.chance(15) ? nil : dice.value() }
      let columns = dice.roll(-2...40)
      for ink in [ChartInk.braille, .ascii] {
        let text = Sparkline.text(values, columns: columns, ink: ink)
        #expect(text.count == max(0, columns))
        #expect(text.allSatisfy(isSafe), "\(text)")
      }
    }
  }
}

/// Whether every terminal gives a character one column.
func isSafe(_ character: Character) -> Bool {
  TextWidth.of(character) == 1 && !character.unicodeScalars.contains(where: TextWidth.isAmbiguous)
}
