import Campaign
import Ledger

/// How figures of a ranking are written; the same in every language.
public enum RankingText {
  /// `87.3`, from tenths of a point; `-` without a score.
  public static func score(_ tenths: Int?) -> String { tenths.map(tenth) ?? "-" }

  /// `66.3%`; `-` where nothing can be judged.
  public static func percent(_ component: Component) -> String {
    component.perMille.map { "\(tenth($0))%" } ?? "-"
  }

  /// `66%`, for narrow columns; `-` where nothing can be judged. All of it is 100 %, and nothing less.
  public static func wholePercent(_ component: Component) -> String {
    component.perMille.map { perMille in
      let isWhole = component.numerator == component.denominator
      return "\(isWhole ? 100 : min(99, (perMille + 5) / 10))%"
    } ?? "-"
  }

  /// `12/18`.
  public static func fraction(_ component: Component) -> String {
    "\(component.numerator)/\(component.denominator)"
  }

  /// `37.50`, from hundredths of a point.
  static func hundredth(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func tenth(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }
}

extension Words {
  /// What a row has in the column of places: the place, or why there is none.
  public func place(of row: RankingRow) -> String { row.place.map { "\($0)" } ?? ranking.grade(row.grade) }

  /// `3 = 督办函 1 + 红函 1 x 2`: what is taken off and what it consists of; nil when nothing was issued.
  public func deduction(_ penalties: Penalties) -> String? {
    let counted: [(kind: ConsequenceKind, count: Int)] = [
      (.supervisionLetter, penalties.letters), (.redLetter, penalties.redLetters),
      (.exposure, penalties.exposures),
    ]
    let parts = counted.filter { $0.count > 0 }.map { kind, count in
      "\(rules.consequence(kind)) \(count)" + (kind.points > 1 ? " x \(kind.points)" : "")
    }
    return parts.isEmpty ? nil : "\(penalties.deduction) = " + parts.joined(separator: " + ")
  }
}
