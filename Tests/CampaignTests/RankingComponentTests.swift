import Campaign
import Testing

/// The items of one unit on day 50, and one component of their ranking.
struct ComponentCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let items: [RankedItem]
  let component: Component

  /// - Parameter name: what is tried, and the arithmetic.
  init(_ name: String, _ items: [RankedItem], _ numerator: Int, of denominator: Int) {
    testDescription = name
    self.items = items
    self.component = Component(numerator, of: denominator)
  }
}

/// Domain.md §6, each component from the items.
@Suite struct RankingComponentTests {
  @Test("§6 T is what was handed in by its deadline, of what was due, by weight", arguments: onTime)
  func onTimeFraction(line: ComponentCase) {
    #expect(RankingComponents.of(line.items)?.onTime == line.component)
  }

  private static let onTime: [ComponentCase] = [
    ComponentCase("no deadline named: not due: 0/0", [.item(.rectifying), .item(.assigned)], 0, of: 0),
    ComponentCase("standing alone is never due: 0/0", [.item(.standing)], 0, of: 0),
    ComponentCase("due tomorrow: not due: 0/0", [.item(.submitted, due: 51, submitted: 20)], 0, of: 0),
    ComponentCase("due today: nothing is late yet: 0/0", [.item(.rectifying, due: 50)], 0, of: 0),
    ComponentCase("due yesterday, being worked on: 0/1", [.item(.rectifying, due: 49)], 0, of: 1),
    ComponentCase("due yesterday, not signed: 0/1", [.item(.assigned, due: 49)], 0, of: 1),
    ComponentCase("submitted the day before: 1/1", [.item(.submitted, due: 40, submitted: 39)], 1, of: 1),
    ComponentCase("submitted on the deadline: 1/1", [.item(.submitted, due: 40, submitted: 40)], 1, of: 1),
    ComponentCase("submitted a day late: 0/1", [.item(.submitted, due: 40, submitted: 41)], 0, of: 1),
    ComponentCase("on notice: 1/1", [.item(.noticed, due: 40, submitted: 40)], 1, of: 1),
    ComponentCase(
      "submitted in time, closed after the deadline: 1/1",
      [.item(.closed, due: 40, submitted: 40) { $0.life.closedOn = day(48) }], 1, of: 1),
    ComponentCase(
      "standing after its closing: 1/1",
      [.item(.standing, due: 40, submitted: 40) { $0.life.closedOn = day(48) }], 1, of: 1),
    ComponentCase(
      "closed on the deadline, no submission known: 1/1",
      [.item(.closed, due: 40) { $0.life.closedOn = day(40) }], 1, of: 1),
    ComponentCase(
      "closed a day late, no submission known: 0/1",
      [.item(.closed, due: 40) { $0.life.closedOn = day(41) }], 0, of: 1),
    ComponentCase(
      "accepted on the deadline, no submission known: 1/1",
      [.item(.noticed, due: 40) { $0.life.acceptedOn = day(40) }], 1, of: 1),
    ComponentCase("closed on a day nobody knows: 0/1", [.item(.closed, due: 40)], 0, of: 1),
    ComponentCase(
      "submitted in time, returned after: 0/1",
      [.item(.rectifying, due: 40, submitted: 30) { $0.life.returns = 1 }], 0, of: 1),
    ComponentCase(
      "returned, submitted again in time: 1/1",
      [.item(.submitted, due: 40, submitted: 38) { $0.life.returns = 1 }], 1, of: 1),
    ComponentCase(
      "returned, submitted again too late: 0/1",
      [.item(.submitted, due: 40, submitted: 45) { $0.life.returns = 1 }], 0, of: 1),
    ComponentCase(
      "closed in time and rebounded: 0/1",
      [.item(.rectifying, due: 40, submitted: 30) { $0.life.rebounds = 1 }], 0, of: 1),
    ComponentCase(
      "extended from 40 to 45, submitted on 44: 1/1",
      [
        .item(.submitted, due: 45, submitted: 44) {
          $0.life.originalDeadline = day(40)
          $0.life.extensions = 1
        }
      ], 1, of: 1),
    ComponentCase(
      "extended from 40 to 60: no longer due: 0/0",
      [.item(.rectifying, due: 60) { $0.life.originalDeadline = day(40) }], 0, of: 0),
    ComponentCase(
      "weights: (2 in time) / (2 + 1 late + 2 open) = 2/5",
      [
        .item(.closed, due: 40, submitted: 40, weight: 2), .item(.closed, due: 40, submitted: 41),
        .item(.rectifying, due: 40, weight: 2), .item(.rectifying, due: 90, weight: 2),
      ], 2, of: 5),
  ]

  @Test("§6 P is weight times how far it has come, in hundredths, of the weights", arguments: progress)
  func progressFraction(line: ComponentCase) {
    #expect(RankingComponents.of(line.items)?.progress == line.component)
  }

  private static let progress: [ComponentCase] = [
    ComponentCase("assigned: 0/100", [.item(.assigned)], 0, of: 100),
    ComponentCase("rectifying at 0 %: 0/100", [.at(0)], 0, of: 100),
    ComponentCase("rectifying at 79 %: 79/100", [.at(79)], 79, of: 100),
    ComponentCase("rectifying at 80 %: 80/100", [.at(80)], 80, of: 100),
    ComponentCase("rectifying at 100 % is 80: 80/100", [.at(100)], 80, of: 100),
    ComponentCase("submitted: 90/100", [.item(.submitted)], 90, of: 100),
    ComponentCase("noticed: 95/100", [.item(.noticed)], 95, of: 100),
    ComponentCase("closed: 100/100", [.item(.closed)], 100, of: 100),
    ComponentCase("standing: 100/100", [.item(.standing)], 100, of: 100),
    ComponentCase(
      "weights: (2·30 + 1·90 + 1·0) / (100·(2 + 1 + 1)) = 150/400",
      [.at(30, weight: 2), .item(.submitted), .item(.assigned)], 150, of: 400),
    ComponentCase("a weight of 0 counts for nothing: 0/0", [.at(30, weight: 0)], 0, of: 0),
  ]

  @Test("§6 Q is submissions less returns and twice the rebounds, of submissions", arguments: quality)
  func qualityFraction(line: ComponentCase) {
    #expect(RankingComponents.of(line.items)?.quality == line.component)
  }

  private static let quality: [ComponentCase] = [
    ComponentCase("never submitted: 1 of max(1, 0): 1/1", [.tried(0)], 1, of: 1),
    ComponentCase("5 submissions, 1 return: (5 − 1)/5", [.tried(3, returns: 1), .tried(2)], 4, of: 5),
    ComponentCase("5 submissions, 1 rebound: (5 − 2·1)/5", [.tried(5, rebounds: 1)], 3, of: 5),
    ComponentCase(
      "6 submissions, 2 returns, 1 rebound: (6 − 2 − 2·1)/6",
      [.tried(4, returns: 2), .tried(1, rebounds: 1), .tried(1)], 2, of: 6),
    ComponentCase(
      "2 submissions, 3 faults: never below 0: 0/2", [.tried(2, returns: 1, rebounds: 1)], 0, of: 2),
    ComponentCase(
      "a rebound without any submission known: max(0, 1 − 2)/1", [.tried(0, rebounds: 1)], 0, of: 1),
    ComponentCase(
      "the faults of one item weigh on those of the other: (1 + 4 − 3)/5",
      [.tried(1, returns: 3), .tried(4)],
      2, of: 5),
  ]

  @Test("§6 R is reports on time, of reports due, without weights", arguments: reporting)
  func reportingFraction(line: ComponentCase) {
    #expect(RankingComponents.of(line.items)?.reporting == line.component)
  }

  private static let reporting: [ComponentCase] = [
    ComponentCase("none due: 0/0", [.reports(0, of: 0)], 0, of: 0),
    ComponentCase(
      "(2 + 0 + 3) / (4 + 1 + 3)", [.reports(2, of: 4), .reports(0, of: 1), .reports(3, of: 3)], 5, of: 8),
    ComponentCase(
      "(1 + 2) / (2 + 2), whatever the weight",
      [.reports(1, of: 2, weight: 2), .reports(2, of: 2)], 3, of: 4),
  ]

  /// One item of every state, and two drafts and two void ones more.
  private static let every: [RankedItem] =
    State.allCases.map { .item($0) } + [.item(.draft), .item(.draft), .item(.void), .item(.void)]

  @Test("§6 销号率 and 完成率 are two figures, counted without weights")
  func rates() {
    // Assigned, rectifying, submitted, noticed, closed, standing: 6 count.
    let components = RankingComponents.of(Self.every + [.item(.closed, weight: 2)])
    #expect(components?.closedRate == Component(2, of: 7))
    // Closed twice, noticed, submitted, standing.
    #expect(components?.finishedRate == Component(5, of: 7))
  }

  @Test("Drafts and void items do not count at all", arguments: [State.draft, .void])
  func notCounted(state: State) throws {
    var ghost = RankedItem.item(state, due: 40, submitted: 30, weight: 2) {
      $0.life.submissions = 3
      $0.life.returns = 1
      $0.life.rebounds = 1
    }
    ghost.light = .red
    ghost.reports = ReportCount(due: 5, onTime: 2)
    let items: [RankedItem] = [.item(.closed, due: 40, submitted: 30), .at(50), .tried(2, returns: 1)]
    let without = RankingBook.of([items]).ranking(units: 1)
    #expect(RankingBook.of([items + [ghost]]).ranking(units: 1) == without)
    let row = try #require(without.rows.first)
    #expect(row.items == 3)
    #expect(row.red == 0)
  }

  @Test("Numbers that no ledger has make no sum overflow")
  func absurdNumbers() throws {
    let absurd = RankedItem.item(.rectifying, due: 40, weight: .max) {
      $0.life.submissions = .max
      $0.life.returns = .max
      $0.life.rebounds = .max
      $0.life.progress = .max
    }
    let negative = RankedItem.item(.rectifying, due: 40, weight: .min) {
      $0.life.submissions = .min
      $0.life.returns = .min
      $0.life.rebounds = .min
      $0.life.progress = .min
    }
    let items = Array(repeating: absurd, count: 5) + [negative]
    let row = try #require(RankingBook.of([items]).ranking(units: 1).rows.first)
    // T = 0, P = 0.8, Q = 0: 100·20·0.8 ÷ (50 + 20 + 20) = 17.77…
    #expect(row.score == 178)
  }
}
