import Campaign

/// An item with what the ranking asks of it.
struct RankedItem: Sendable {
  var item: Item
  var light = LightColour.green
  var reports = ReportCount()
}

extension RankedItem {
  /// An item in a state.
  ///
  /// - Parameters:
  ///   - due: its deadline, nil for none.
  ///   - submitted: the day of its latest submission, nil for none.
  static func item(
    _ state: State, due: Int? = nil, submitted: Int? = nil, weight: Int = 1,
    _ change: (inout Item) -> Void = { _ in }
  ) -> RankedItem {
    RankedItem(
      item: .sample(state, due: due) {
        $0.entry.weight = weight
        $0.life.submittedOn = submitted.map { day($0) }
        change(&$0)
      })
  }

  /// An item with its counts of submissions, returns and rebounds.
  static func tried(_ submissions: Int, returns: Int = 0, rebounds: Int = 0) -> RankedItem {
    item(.rectifying) {
      $0.life.submissions = submissions
      $0.life.returns = returns
      $0.life.rebounds = rebounds
    }
  }

  /// An item with its weekly reports.
  static func reports(_ onTime: Int, of due: Int, weight: Int = 1) -> RankedItem {
    var ranked = item(.rectifying, weight: weight)
    ranked.reports = ReportCount(due: due, onTime: onTime)
    return ranked
  }

  /// An item being worked on, so far.
  static func at(_ percent: Int, weight: Int = 1) -> RankedItem {
    item(.rectifying, weight: weight) { $0.life.progress = percent }
  }

  func lit(_ colour: LightColour) -> RankedItem {
    var ranked = self
    ranked.light = colour
    return ranked
  }
}

/// The day of the rankings of these tests.
let rankingDay = 50

extension RankingBook {
  /// A book of units, the first one being unit 1.
  static func of(_ units: [[RankedItem]]) -> RankingBook {
    var book = RankingBook(on: day(rankingDay))
    for (index, items) in units.enumerated() {
      for each in items {
        book.count(each.item, light: each.light, reports: each.reports, for: .unit(index + 1))
      }
    }
    return book
  }

  /// The ranking of units 1 to `count`, whose codes are 01, 02 … unless they are given.
  func ranking(units count: Int, codes: [String] = []) -> Ranking {
    ranking(
      of: (1...count).map { id in
        Contender(.unit(id), code: codes.isEmpty ? "0\(id)" : codes[id - 1], name: "\(id)乡")
      })
  }
}

extension RankingComponents {
  /// The components of one unit with these items.
  static func of(_ items: [RankedItem]) -> RankingComponents? {
    RankingBook.of([items]).ranking(units: 1).rows.first?.components
  }

  /// Components with these fractions; those not named are empty.
  static func parts(
    t: (Int, Int) = (0, 0), p: (Int, Int) = (0, 0), q: (Int, Int) = (0, 0), r: (Int, Int) = (0, 0)
  ) -> RankingComponents {
    RankingComponents(
      onTime: Component(t.0, of: t.1), progress: Component(p.0, of: p.1), quality: Component(q.0, of: q.1),
      reporting: Component(r.0, of: r.1), closedRate: Component(0, of: 3), finishedRate: Component(0, of: 3))
  }
}
