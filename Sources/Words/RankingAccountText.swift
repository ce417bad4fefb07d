import Campaign
import Ledger

/// One line of the account of a score.
public struct AccountLine: Hashable, Sendable {
  public enum Tone: Sendable { case heading, plain, bad, faint }
  public var text: String
  public var tone: Tone
  /// The item that the line is about.
  public var item: Item.ID?

  init(_ text: String, _ tone: Tone = .plain, item: Item.ID? = nil) {
    self.text = text
    self.tone = tone
    self.item = item
  }

  /// Text is shifted to the right below a heading.
  public static let indent = "  "
}

extension Words {
  /// The score of one subject, line by line (domain.md §6).
  ///
  /// - Parameters:
  ///   - arrows: the marks of a place gained and of one lost.
  ///   - limit: how many of the late items are listed.
  public func lines(of account: RankingAccount, arrows: (up: Character, down: Character), limit: Int = .max)
    -> [AccountLine]
  {
    placing(account, arrows) + [AccountLine("")] + parts(account.row.components) + deductions(account)
      + [AccountLine("")] + late(account, limit)
  }

  /// `▴2`, `▾1`, `=`, or that it is new; blank where there is nothing to compare.
  public func change(_ change: PlaceChange?, _ arrows: (up: Character, down: Character)) -> String {
    switch change {
    case .up(let places): "\(arrows.up)\(places)"
    case .down(let places): "\(arrows.down)\(places)"
    case .same: "="
    case .new: ranking.new
    case nil: ""
    }
  }

  private func placing(_ account: RankingAccount, _ arrows: (up: Character, down: Character)) -> [AccountLine]
  {
    let row = account.row
    let place = row.place.map { ranking.placeOf($0, account.ranked) } ?? ranking.grade(row.grade)
    var lines = [
      AccountLine(
        [row.name, "\(ranking.score) \(RankingText.score(row.score))", place].joined(separator: "  "),
        .heading)
    ]
    if let meeting = account.meeting {
      let since = ranking.since(meeting.number, meeting.adjourned?.day ?? meeting.opened.day)
      lines.append(AccountLine([since, change(account.change, arrows)].joined(separator: "  "), .faint))
    }
    if let reason = row.penalties.veto {
      lines.append(AccountLine("\(ranking.veto)  \(reason)", .bad))
    }
    if row.items < RankingRule.fewestItems { lines.append(AccountLine(ranking.fewItems(row.items))) }
    lines += account.ties.map { other, decided in
      let (own, their) = decided == .red ? (row.red, other.red) : (row.closed, other.closed)
      return AccountLine(ranking.tie(other.name, decided, own, their))
    }
    let rates = [
      rate(ranking.closedRate, row.components.closedRate),
      rate(ranking.finishedRate, row.components.finishedRate),
      "\(ranking.red) \(row.red)",
    ]
    return lines + [AccountLine(rates.joined(separator: "  "))]
  }

  /// `销号率 12/27 = 44.4%`.
  public func rate(_ name: String, _ component: Component) -> String {
    component.isEmpty
      ? "\(name) -" : "\(name) \(RankingText.fraction(component)) = \(RankingText.percent(component))"
  }

  /// T = a/b = x %, times its weight, rescaled where a part is dropped.
  private func parts(_ components: RankingComponents) -> [AccountLine] {
    let weights = components.countedParts.reduce(0) { $0 + $1.weight }
    var lines = ScorePart.allCases.map { part in
      let component = components[part]
      guard let points = components.hundredths(of: part) else {
        return AccountLine("\(part.symbol) \(ranking.part(part))  \(ranking.dropped)", .faint)
      }
      let scale = weights == 100 ? "" : " x 100/\(weights)"
      return AccountLine(
        rate("\(part.symbol) \(ranking.part(part))", component)
          + "  \(part.weight) x \(RankingText.percent(component))\(scale) = \(RankingText.hundredth(points))")
    }
    if weights > 0 && weights < 100 { lines.append(AccountLine(ranking.rescaled(weights), .faint)) }
    return lines + [AccountLine("\(ranking.beforeDeduction) \(RankingText.score(components.tenths))")]
  }

  private func deductions(_ account: RankingAccount) -> [AccountLine] {
    let row = account.row
    var lines = account.issued.map { issued in
      let (kind, points) = (issued.consequence.kind, issued.consequence.kind.points)
      let facts = [
        "\(points > 0 ? "-" : " ")\(points)", issued.moment.day.iso, rules.consequence(kind),
        issued.number ?? "",
        issued.consequence.reason,
      ]
      return AccountLine(
        AccountLine.indent + facts.filter { !$0.isEmpty }.joined(separator: "  "),
        points > 0 || kind == .veto ? .bad : .plain, item: issued.consequence.item)
    }
    let total = deduction(row.penalties).map { "\(ranking.deduction) \($0)" } ?? ranking.noDeduction
    lines.insert(AccountLine(total, row.deduction > 0 ? .bad : .plain), at: 0)
    let due = row.penalties.points
    if due > row.deduction { lines.append(AccountLine(ranking.limit(due), .faint)) }
    guard let before = row.components.tenths else { return lines }
    let sum =
      "\(ranking.final) \(RankingText.score(before)) - \(row.deduction) = \(RankingText.score(row.score))"
    let floor = before < 10 * row.deduction ? "  \(ranking.notBelowZero)" : ""
    return lines + [AccountLine(sum + floor, .heading)]
  }

  private func late(_ account: RankingAccount, _ limit: Int) -> [AccountLine] {
    guard !account.late.isEmpty else { return [] }
    let title = AccountLine(ranking.lateTitle(account.late.count), .heading)
    let lines = account.late.prefix(limit).map { item in
      AccountLine(
        AccountLine.indent
          + [item.number, ranking.lateness(item.lateness), item.content].joined(separator: "  "),
        item: item.id)
    }
    let rest = account.late.count - lines.count
    return [title] + lines + (rest > 0 ? [AccountLine(AccountLine.indent + ranking.more(rest), .faint)] : [])
  }
}

extension ScorePart {
  /// Its letter in the formula.
  public var symbol: String {
    switch self {
    case .onTime: "T"
    case .progress: "P"
    case .quality: "Q"
    case .reporting: "R"
    }
  }
}
