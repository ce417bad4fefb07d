import Campaign
import Testing

/// The components of one subject, and the score in tenths that they make.
struct ScoreCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let components: RankingComponents
  let penalties: Penalties
  let score: Int?

  /// - Parameter name: the arithmetic.
  init(
    _ name: String, _ components: RankingComponents, less penalties: Penalties = Penalties(), _ score: Int?
  ) {
    testDescription = name
    self.components = components
    self.penalties = penalties
    self.score = score
  }
}

/// Domain.md §6: 50T + 20P + 20Q + 10R − min(20, letters + 2·red letters + 5·exposures).
@Suite struct RankingScoreTests {
  @Test("§6 the score", arguments: [whole, dropped, rounded, floating, deducted].flatMap(\.self))
  func score(line: ScoreCase) {
    let row = RankingRow(
      contender: Contender(.unit(1), code: "01", name: "路东办"), grade: .ranked, place: 1,
      components: line.components, penalties: line.penalties, red: 0)
    #expect(row.score == line.score)
  }

  private static let whole: [ScoreCase] = [
    ScoreCase("50 + 20 + 20 + 10 = 100", .parts(t: (9, 9), p: (900, 900), q: (1, 1), r: (4, 4)), 1000),
    ScoreCase("50·0 + 20·0 + 20·0 + 10·0 = 0", .parts(t: (0, 9), p: (0, 900), q: (0, 1), r: (0, 4)), 0),
    ScoreCase(
      "50·3/4 + 20·310/500 + 20·4/5 + 10·7/10 = 37.5 + 12.4 + 16 + 7 = 72.9",
      .parts(t: (3, 4), p: (310, 500), q: (4, 5), r: (7, 10)), 729),
    ScoreCase("T alone: 50", .parts(t: (1, 1), p: (0, 100), q: (0, 1), r: (0, 1)), 500),
    ScoreCase("P alone: 20", .parts(t: (0, 1), p: (100, 100), q: (0, 1), r: (0, 1)), 200),
    ScoreCase("Q alone: 20", .parts(t: (0, 1), p: (0, 100), q: (1, 1), r: (0, 1)), 200),
    ScoreCase("R alone: 10", .parts(t: (0, 1), p: (0, 100), q: (0, 1), r: (1, 1)), 100),
  ]

  private static let dropped: [ScoreCase] = [
    ScoreCase("all empty: none", .parts(), nil),
    ScoreCase(
      "no T: (20·1/2 + 20·3/4 + 10·1)·100/50 = 35·2 = 70", .parts(p: (50, 100), q: (3, 4), r: (2, 2)), 700),
    ScoreCase(
      "no R: (50·1/2 + 20·1/2 + 20·1)·100/90 = 55·10/9 = 61.11…", .parts(t: (1, 2), p: (1, 2), q: (1, 1)), 611
    ),
    ScoreCase("no T, no R: (20·3/5 + 20·1)·100/40 = 32·2.5 = 80", .parts(p: (3, 5), q: (1, 1)), 800),
    ScoreCase("P alone is left: 20·7/8·100/20 = 87.5", .parts(p: (7, 8)), 875),
  ]

  private static let rounded: [ScoreCase] = [
    ScoreCase("100·349/400 = 87.25, half up: 87.3", .parts(p: (349, 400)), 873),
    ScoreCase("100·34899/40000 = 87.2475: 87.2", .parts(p: (34_899, 40_000)), 872),
    ScoreCase("100·1/2000 = 0.05, half up: 0.1", .parts(q: (1, 2_000)), 1),
    ScoreCase("100·1/2001 = 0.04997…: 0.0", .parts(q: (1, 2_001)), 0),
    ScoreCase("100·1999/2000 = 99.95, half up: 100.0", .parts(q: (1_999, 2_000)), 1000),
    ScoreCase("100·1998/2000 = 99.9", .parts(q: (1_998, 2_000)), 999),
  ]

  /// Each sum is exactly at .05, and a little below it in floating point.
  private static let floating: [ScoreCase] = [
    ScoreCase(
      "50·3/3 + 20·1025/1200 + 20·2/3 + 10·1/12 = (600 + 205 + 160 + 10)/12 = 81.25",
      .parts(t: (3, 3), p: (1_025, 1_200), q: (2, 3), r: (1, 12)), 813),
    ScoreCase(
      "50·13/24 + 20·420/600 + 20·2/4 + 10·6/9 = (650 + 336 + 240 + 160)/24 = 57.75",
      .parts(t: (13, 24), p: (420, 600), q: (2, 4), r: (6, 9)), 578),
    ScoreCase(
      "50·1/8 + 20·380/600 + 20·1/6 + 10·4/16 = (150 + 304 + 80 + 60)/24 = 24.75",
      .parts(t: (1, 8), p: (380, 600), q: (1, 6), r: (4, 16)), 248),
    ScoreCase(
      "n = 2³¹ − 1: 50·(99n − 2)/200n + 20·5/200n = 24.75 − 0.5/n + 0.5/n",
      .parts(
        t: (212_600_881_051, 429_496_729_400), p: (5, 429_496_729_400), q: (0, 7), r: (0, 7)), 248),
    ScoreCase(
      "n = 2³¹ − 1: 50·(99n − 2)/200n + 20·4/200n = 24.75 − 0.5/n + 0.4/n",
      .parts(
        t: (212_600_881_051, 429_496_729_400), p: (4, 429_496_729_400), q: (0, 7), r: (0, 7)), 247),
    ScoreCase(
      "the largest primes that stay exact, each a hair under 1/2: 49.99…",
      .parts(
        t: (1_073_741_823, 2_147_483_647), p: (1_073_741_814, 2_147_483_629),
        q: (1_073_741_793, 2_147_483_587),
        r: (1_073_741_789, 2_147_483_579)), 500),
    ScoreCase(
      "beyond all ledgers nothing overflows, each a hair from 1/2",
      .parts(
        t: (500_000_000_000_000_000, 999_999_999_999_999_989),
        p: (500_000_000_000_000_001, 999_999_999_999_999_967),
        q: (500_000_000_000_000_003, 999_999_999_999_999_877),
        r: (500_000_000_000_000_007, 999_999_999_999_999_863)), 500),
  ]

  private static let half: RankingComponents = .parts(t: (1, 2), p: (1, 2), q: (1, 2), r: (1, 2))

  private static let deducted: [ScoreCase] = [
    ScoreCase("50 − 1·3 = 47", half, less: Penalties(letters: 3), 470),
    ScoreCase("50 − 2·3 = 44", half, less: Penalties(redLetters: 3), 440),
    ScoreCase("50 − 5·3 = 35", half, less: Penalties(exposures: 3), 350),
    ScoreCase(
      "50 − (2 + 2·3 + 5·1) = 37", half, less: Penalties(letters: 2, redLetters: 3, exposures: 1), 370),
    ScoreCase(
      "50 − (1 + 2·2 + 5·3) = 30", half, less: Penalties(letters: 1, redLetters: 2, exposures: 3), 300),
    ScoreCase(
      "50 − min(20, 2 + 2·2 + 5·3 = 21) = 30", half, less: Penalties(letters: 2, redLetters: 2, exposures: 3),
      300),
    ScoreCase("10 − 20 is not below 0", .parts(p: (1, 10)), less: Penalties(exposures: 4), 0),
    ScoreCase("a veto takes nothing off: 50", half, less: Penalties(veto: "瞒报"), 500),
    ScoreCase(
      "rescaled first: 20·3/4·100/20 − 5 = 70", .parts(q: (3, 4)), less: Penalties(exposures: 1), 700),
    ScoreCase("87.25 − 1 = 86.25, half up: 86.3", .parts(p: (349, 400)), less: Penalties(letters: 1), 863),
  ]

  @Test("§6 what each part adds is shown in hundredths, after rescaling")
  func partsOfTheScore() {
    let components = RankingComponents.parts(t: (1, 3), p: (1, 2), q: (3, 4))
    #expect(components.countedParts == [.onTime, .progress, .quality])
    // 50·1/3·100/90 = 18.518…; 20·1/2·100/90 = 11.11…; 20·3/4·100/90 = 16.66…
    #expect(ScorePart.allCases.map { components.hundredths(of: $0) } == [1_852, 1_111, 1_667, nil])
  }

  @Test("§6 the weights make 100")
  func weights() {
    #expect(ScorePart.allCases.map(\.weight) == [50, 20, 20, 10])
  }

  @Test("Letters, red letters, exposures and vetoes are counted; other consequences cost no points")
  func countingConsequences() {
    var penalties = Penalties()
    for kind in ConsequenceKind.allCases { penalties.count(kind, reason: "其一") }
    penalties.count(.redLetter, reason: "其二")
    penalties.count(.veto, reason: "其二")
    #expect(penalties == Penalties(letters: 1, redLetters: 2, exposures: 1, veto: "其一"))
    #expect(penalties.deduction == 1 + 2 * 2 + 5 * 1)
  }

  @Test("Penalties add up, and the first veto's reason is kept")
  func addingPenalties() {
    let sum = Penalties(letters: 1, redLetters: 2, exposures: 3) + Penalties(letters: 4, veto: "瞒报")
    #expect(sum == Penalties(letters: 5, redLetters: 2, exposures: 3, veto: "瞒报"))
    #expect((sum + Penalties(veto: "另")).veto == "瞒报")
  }
}
