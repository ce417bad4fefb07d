import Papers
import Testing

@Suite("A paper")
struct PaperTests {
  @Test("has a table whose cells keep their numbers beside their texts")
  func counts() {
    #expect(PaperTable.Cell(12) == PaperTable.Cell("12", number: 12))
  }
}
