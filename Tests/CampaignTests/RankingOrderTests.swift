import Campaign
import Testing

/// Domain.md §6: order, places, grades.
@Suite struct RankingOrderTests {
  /// So many items that nothing was due of, all at the same percent, up to 80: Q = 1, no T, no R, so the
  /// score is (20·percent/100 + 20)·100/40 = 50 + percent/2.
  private static func even(_ percent: Int, items: Int = 3, light: LightColour = .green) -> [RankedItem] {
    Array(repeating: RankedItem.at(percent).lit(light), count: items)
  }

  /// Three items, so many of them closed and the rest standing: P = 1 and Q = 1 whatever their number, score
  /// 100.
  private static func done(closed: Int, red: Int = 0) -> [RankedItem] {
    (0..<3).map { index in
      RankedItem.item(index < closed ? .closed : .standing).lit(index < red ? .red : .yellow)
    }
  }

  private func ids(_ ranking: Ranking) -> [RankingSubject] { ranking.rows.map(\.subject) }
  private func units(_ ids: Int...) -> [RankingSubject] { ids.map { .unit($0) } }

  @Test("The best score comes first")
  func byScore() {
    let ranking = RankingBook.of([Self.even(20), Self.even(60), Self.even(40)]).ranking(units: 3)
    #expect(ids(ranking) == units(2, 3, 1))
    #expect(ranking.rows.map(\.score) == [800, 700, 600])
    #expect(ranking.rows.map(\.place) == [1, 2, 3])
    #expect(ranking.rows.allSatisfy { $0.grade == .ranked })
  }

  @Test("Of one score, who has fewer red comes first, however many are closed")
  func byRed() {
    let book = RankingBook.of([
      Self.done(closed: 3, red: 2), Self.done(closed: 1, red: 1), Self.done(closed: 0),
    ])
    let ranking = book.ranking(units: 3)
    #expect(ids(ranking) == units(3, 2, 1))
    #expect(ranking.rows.map(\.red) == [0, 1, 2])
    #expect(ranking.rows.map(\.score) == [1000, 1000, 1000])
    #expect(ranking.rows.map(\.place) == [1, 2, 3])
  }

  @Test("Of one score and as many red, who has closed more comes first")
  func byClosed() {
    let ranking = RankingBook.of([Self.done(closed: 1), Self.done(closed: 3), Self.done(closed: 2)])
      .ranking(units: 3)
    #expect(ids(ranking) == units(2, 3, 1))
    #expect(ranking.rows.map(\.closed) == [3, 2, 1])
    #expect(ranking.rows.map(\.place) == [1, 2, 3])
  }

  @Test("Full ties are listed by code and share a place: 1, 2, 2, 4")
  func ties() {
    let book = RankingBook.of([Self.even(10), Self.even(40), Self.even(80), Self.even(40)])
    let ranking = book.ranking(units: 4, codes: ["01", "09", "03", "02"])
    #expect(ids(ranking) == units(3, 4, 2, 1))
    #expect(ranking.rows.map(\.place) == [1, 2, 2, 4])
  }

  @Test("Three of one rank are followed by the fourth place")
  func tripleTie() {
    let ranking = RankingBook.of([Self.even(40), Self.even(40), Self.even(40), Self.even(20)])
      .ranking(units: 4)
    #expect(ranking.rows.map(\.place) == [1, 1, 1, 4])
  }

  @Test("Scores that differ by less than 0.1 are the same score")
  func tiesAfterRounding() {
    // (20·100/400 + 20)·2.5 = 62.5 of four items; (20·1999/8000 + 20)·2.5 = 62.49375 of eighty.
    let nearly = Array(repeating: RankedItem.at(25), count: 79) + [.at(24)]
    let ranking = RankingBook.of([nearly, Self.even(25, items: 4)]).ranking(units: 2)
    #expect(ids(ranking) == units(1, 2))
    #expect(ranking.rows.map(\.score) == [625, 625])
    #expect(ranking.rows.map(\.place) == [1, 1])
  }

  @Test("Of one code, the name decides, and then the order of the question")
  func oneCode() {
    let contenders = [
      Contender(.department("乙"), code: "", name: "b"), Contender(.department("甲"), code: "", name: "a"),
      Contender(.department("丙"), code: "", name: "a"),
    ]
    let ranking = RankingBook(on: day(0)).ranking(of: contenders)
    #expect(ranking.rows.map(\.contender) == [contenders[1], contenders[2], contenders[0]])
  }

  @Test("Fewer than three items are shown after the ranked ones, without a place")
  func fewItems() {
    let book = RankingBook.of([
      Self.even(60, items: 2), Self.even(10), Self.even(80, items: 1), Self.even(20),
    ])
    let ranking = book.ranking(units: 5)
    #expect(ids(ranking) == units(4, 2, 3, 1, 5))
    #expect(ranking.rows.map(\.grade) == [.ranked, .ranked, .fewItems, .fewItems, .fewItems])
    #expect(ranking.rows.map(\.place) == [1, 2, nil, nil, nil])
    #expect(ranking.rows.map(\.score) == [600, 550, 900, 800, nil])
    #expect(ranking.rows.map(\.items) == [3, 3, 1, 2, 0])
  }

  @Test("Drafts and void items make nobody ranked")
  func draftsDoNotFill() {
    let items = Self.even(50, items: 2) + [.item(.draft), .item(.void), .item(.draft)]
    let row = RankingBook.of([items]).ranking(units: 1).rows.first
    #expect(row?.grade == .fewItems)
    #expect(row?.items == 2)
  }

  @Test("Who has no item has no score, not a full one")
  func nothing() {
    let row = RankingBook(on: day(0)).ranking(units: 1).rows.first
    #expect(row?.score == nil)
    #expect(row?.components.countedParts == [])
    #expect(row?.components.closedRate == Component(0, of: 0))
  }

  @Test("A veto shows the score and is listed last, after 件数少, and takes no place")
  func veto() {
    var book = RankingBook.of([
      Self.even(80), Self.even(50), Self.even(70), Self.even(20, items: 1), Self.even(76, items: 2),
    ])
    for (id, reason) in [(1, "瞒报"), (3, "造假"), (5, "瞒报")] {
      book.count(Penalties(veto: reason), for: .unit(id))
    }
    let ranking = book.ranking(units: 5)
    #expect(ids(ranking) == units(2, 4, 1, 5, 3))
    #expect(ranking.rows.map(\.grade) == [.ranked, .fewItems, .vetoed, .vetoed, .vetoed])
    #expect(ranking.rows.map(\.place) == [1, nil, nil, nil, nil])
    #expect(ranking.rows.map(\.score) == [750, 600, 900, 880, 850])
    #expect(ranking.rows.last?.penalties.veto == "造假")
  }

  @Test("Penalties count for the order, and more of them add up")
  func penalties() {
    var book = RankingBook.of([Self.even(40), Self.even(38)])
    book.count(Penalties(letters: 1), for: .unit(1))
    #expect(ids(book.ranking(units: 2)) == units(1, 2))  // 70 − 1 = 69; 69: a tie.
    #expect(book.ranking(units: 2).rows.map(\.place) == [1, 1])
    book.count(Penalties(letters: 1), for: .unit(1))
    let ranking = book.ranking(units: 2)
    #expect(ids(ranking) == units(2, 1))
    #expect(ranking.rows.map(\.score) == [690, 680])
    #expect(ranking.rows.map(\.deduction) == [0, 2])
  }

  @Test("An item counts for a unit and for a department apart")
  func apart() {
    var book = RankingBook(on: day(rankingDay))
    for _ in 1...3 {
      let each = RankedItem.at(40)
      book.count(each.item, light: .red, reports: ReportCount(), for: .unit(1))
      book.count(each.item, light: .red, reports: ReportCount(), for: .department("生态环境局"))
    }
    book.count(Penalties(letters: 5), for: .department("生态环境局"))
    let units = book.ranking(units: 1)
    let departments = book.ranking(of: [Contender(.department("生态环境局"), code: "1", name: "生态环境局")])
    #expect(units.rows.map(\.score) == [700])
    #expect(departments.rows.map(\.score) == [650])
    #expect(departments.rows.map(\.red) == [3])
  }

  @Test("A ranking carries its date and the version of its rule")
  func stamp() {
    let ranking = RankingBook.of([Self.even(40)]).ranking(units: 1)
    #expect(ranking.date == day(rankingDay))
    #expect(ranking.ruleVersion == "2017.1")
  }

  @Test("Places moved: up above 0, down below 0, nothing without a place on both days")
  func moved() {
    let before = RankingBook.of([Self.even(10), Self.even(50), Self.even(40), Self.even(80, items: 2), []])
    let after = RankingBook.of([Self.even(60), Self.even(50), Self.even(30), Self.even(20), Self.even(70)])
    // Before: 2, 3, 1. After: 5, 1, 2, 3, 4.
    let (earlier, now) = (before.ranking(units: 5), after.ranking(units: 5))
    #expect(now.moved(since: earlier) == [.unit(1): 1, .unit(2): -2, .unit(3): -2])
    #expect(earlier.moved(since: now) == [.unit(1): -1, .unit(2): 2, .unit(3): 2])
    #expect(now.moved(since: now) == [.unit(1): 0, .unit(2): 0, .unit(3): 0, .unit(4): 0, .unit(5): 0])
  }

  @Test("Nobody moved since a ranking by another rule")
  func anotherRule() {
    let now = RankingBook.of([Self.even(10)]).ranking(units: 1)
    let old = Ranking(date: now.date, ruleVersion: "2016.1", rows: now.rows)
    #expect(now.moved(since: old).isEmpty)
  }

  @Test("§6 a whole unit, from its items to its score")
  func whole() throws {
    let items: [RankedItem] = [
      .item(.closed, due: 30, submitted: 28, weight: 2) { $0.life.submissions = 1 },
      .item(.noticed, due: 40, submitted: 41) {
        $0.life.submissions = 2
        $0.life.returns = 1
      },
      RankedItem.item(.rectifying, due: 45, submitted: 20) {
        $0.life.progress = 60
        $0.life.submissions = 1
        $0.life.rebounds = 1
      }.lit(.red),
      .item(.assigned, due: 90),
      .reports(3, of: 5),
    ]
    var book = RankingBook.of([items])
    book.count(Penalties(letters: 1, redLetters: 1), for: .unit(1))
    let row = try #require(book.ranking(units: 1).rows.first)
    #expect(row.components.onTime == Component(2, of: 2 + 1 + 1))
    // The last one: 100 %, which counts as 80.
    #expect(row.components.progress == Component(2 * 100 + 95 + 60 + 0 + 80, of: 100 * (2 + 1 + 1 + 1 + 1)))
    #expect(row.components.quality == Component(4 - 1 - 2 * 1, of: 4))
    #expect(row.components.reporting == Component(3, of: 5))
    #expect(row.components.closedRate == Component(1, of: 5))
    #expect(row.components.finishedRate == Component(2, of: 5))
    // 50·2/4 + 20·435/600 + 20·1/4 + 10·3/5 − (1 + 2) = 25 + 14.5 + 5 + 6 − 3 = 47.5
    #expect(row.score == 475)
    #expect(row.red == 1)
  }
}
