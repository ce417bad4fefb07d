import Campaign
import Ledger
import Testing

@Suite("domain.md §5: a cell shows its worst light") struct TallyTests {
  @Test(
    "Red before yellow before green; a cell with drafts is not done",
    arguments: [
      ([(State.rectifying, LightColour.red), (.closed, .done)], LightColour.red),
      ([(.submitted, .yellow), (.noticed, .green)], .yellow),
      ([(.noticed, .green), (.closed, .done), (.draft, .none)], .green),
      ([(.closed, .done), (.draft, .none)], .none),
      ([(.closed, .done), (.void, .none)], .done),
      ([(.void, .none)], .none),
    ])
  func worst(items: [(State, LightColour)], expected: LightColour) {
    var tally = CellTally()
    for (state, light) in items { tally.add(state, light, 1) }
    #expect(tally.worst == expected)
  }

  @Test("Without items there is no light")
  func empty() { #expect(CellTally().worst == nil) }

  @Test("The counted lights add up to the total, which leaves out what is void")
  func counted() {
    var tally = CellTally()
    tally.add(.closed, .done, 3)
    tally.add(.draft, .none, 2)
    tally.add(.void, .none, 4)
    #expect(LightColour.allCases.reduce(0) { $0 + tally.counted($1) } == tally.total)
    #expect(tally.total == 5)
  }
}
