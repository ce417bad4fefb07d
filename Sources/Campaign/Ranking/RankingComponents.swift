/// A share as an exact fraction, so that both of its numbers can be printed.
public struct Component: Hashable, Sendable {
  public var numerator: Int
  /// 0 when there is nothing to be judged.
  public var denominator: Int

  public init(_ numerator: Int, of denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// There is nothing to be judged: in a score the component is dropped.
  public var isEmpty: Bool { denominator == 0 }

  /// In tenths of a percent, rounded half up: 663 is 66.3 %; nil when empty. For showing.
  public var perMille: Int? {
    guard !isEmpty else { return nil }
    let (above, below) = (Int128(numerator), Int128(denominator))
    return Int((2 * 1_000 * above + below) / (2 * below))
  }
}

/// The components of a subject's ranking (domain.md §6) and the two rates that are shown beside them.
public struct RankingComponents: Hashable, Sendable {
  /// T: the weight of what was handed in by its deadline, of the weight of what was due.
  public var onTime: Component
  /// P in weighted hundredths: the sum of weight × percent, of 100 × the sum of the weights.
  public var progress: Component
  /// Q: submissions, at least 1, less a returned one and two rebounded ones each, at least 0; of the
  /// submissions.
  public var quality: Component
  /// R: weekly reports made on time, of those due.
  public var reporting: Component
  /// 销号率: items closed, of all items. Never mixed with `finishedRate`.
  public var closedRate: Component
  /// 完成率: items closed, noticed, submitted or standing, of all items.
  public var finishedRate: Component

  public init(
    onTime: Component, progress: Component, quality: Component, reporting: Component, closedRate: Component,
    finishedRate: Component
  ) {
    self.onTime = onTime
    self.progress = progress
    self.quality = quality
    self.reporting = reporting
    self.closedRate = closedRate
    self.finishedRate = finishedRate
  }

  public subscript(part: ScorePart) -> Component {
    switch part {
    case .onTime: onTime
    case .progress: progress
    case .quality: quality
    case .reporting: reporting
    }
  }

  /// The parts that count: those with something to be judged, in the order of the formula.
  public var countedParts: [ScorePart] { ScorePart.allCases.filter { !self[$0].isEmpty } }

  /// The score before any deduction, in tenths of a point, 0 to 1000, rounded half up; nil when nothing can
  /// be judged. Dropped parts leave the others to be rescaled to 100.
  public var tenths: Int? { countedParts.isEmpty ? nil : rounded(countedParts, perPoint: 10) }

  /// What one part adds to the score after rescaling, in hundredths of a point, rounded half up; nil when it
  /// is dropped. For showing: the score is rounded once, from the exact sum.
  public func hundredths(of part: ScorePart) -> Int? {
    self[part].isEmpty ? nil : rounded([part], perPoint: 100)
  }

  /// 100 · Σ weight · n/d ÷ Σ counted weights, in so many units a point, rounded half up.
  ///
  /// With x = that quotient times the units, half up is ⌊x + ½⌋ = ⌊(2·Σweights·x + Σweights) ÷ (2·Σweights)⌋,
  /// and rounding the inner sum down first changes nothing, because all the rest is whole.
  private func rounded(_ parts: [ScorePart], perPoint units: Int) -> Int {
    let weights = countedParts.reduce(0) { $0 + $1.weight }
    var sum = FractionSum()
    for part in parts { sum.add(self[part], times: 2 * 100 * units * part.weight) }
    return (sum.wholePart + weights) / (2 * weights)
  }
}
