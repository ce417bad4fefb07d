/// A campaign goal: a named indicator with its unit of measure, its target, and what was measured.
public struct Goal: Hashable, Sendable, Codable, Identifiable {
  /// The ledger's own number of the goal; 0 for one that is not stored yet.
  public var id: Int = 0
  /// Unique: PM2.5, 隐患整改.
  public var name: String
  /// μg/m³, 家, %.
  public var unit: String
  public var target: Quantity
  /// Whether smaller values are better: a concentration rather than a count of things done.
  public var isLowerBetter: Bool
  /// What was measured, by day; a later value of a day replaces an earlier one.
  public var values: [GoalValue] = []

  public init(name: String, unit: String, target: Quantity, isLowerBetter: Bool) {
    self.name = name
    self.unit = unit
    self.target = target
    self.isLowerBetter = isLowerBetter
  }

  public var latest: GoalValue? { values.last }

  /// What is missing to the target, in the goal's unit; zero or less when it is reached, nil without a value.
  public var distance: Quantity? {
    latest.map { isLowerBetter ? $0.value - target : target - $0.value }
  }

  public var isReached: Bool { distance.map { $0.thousandths <= 0 } ?? false }

  /// The goal as it stands on a day: without later values.
  public func asOf(_ day: CivilDate) -> Goal {
    var goal = self
    goal.values.removeAll { $0.day > day }
    return goal
  }

  /// A quantity with the goal's unit: `58 μg/m³`, `95%`.
  public func text(_ quantity: Quantity) -> String {
    unit.isEmpty || unit == "%" ? quantity.text + unit : "\(quantity.text) \(unit)"
  }

  /// Puts a value in its place by day.
  public mutating func add(_ value: GoalValue) {
    values.removeAll { $0.day == value.day }
    values.insert(value, at: values.firstIndex { $0.day > value.day } ?? values.count)
  }
}

/// One measured value.
public struct GoalValue: Hashable, Sendable, Codable {
  public var day: CivilDate
  public var value: Quantity

  public init(day: CivilDate, value: Quantity) {
    self.day = day
    self.value = value
  }
}

/// A number with up to three decimals, kept exactly.
public struct Quantity: Hashable, Comparable, Sendable, Codable {
  public var thousandths: Int

  public init(thousandths: Int) { self.thousandths = thousandths }
  public init(_ whole: Int) { thousandths = whole * 1_000 }

  /// `58`, `-3.5`, `0.125`; nil for anything else, and beyond ±10¹².
  public init?(_ text: String) {
    var digits = text[...]
    let isNegative = digits.first == "-"
    if isNegative { digits = digits.dropFirst() }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ $0.allSatisfy { ("0"..."9").contains($0) } }),
      let whole = Int(parts[0]), whole <= 1_000_000_000_000
    else { return nil }
    let fraction = parts.count > 1 ? parts[1] : "0"
    guard (1...3).contains(fraction.count),
      let part = Int(fraction + String(repeating: "0", count: 3 - fraction.count))
    else { return nil }
    thousandths = (whole * 1_000 + part) * (isNegative ? -1 : 1)
  }

  /// A number as people type it: full-width digits and stops too, blanks around it.
  public static func typed(_ text: String) -> Quantity? {
    var plain = ""
    for scalar in trimmed(text).unicodeScalars { plain.unicodeScalars.append(CharacterFold.plain(scalar)) }
    return Quantity(plain)
  }

  /// Without zeros that say nothing: 58, -3.5.
  public var text: String {
    let (whole, part) = abs(thousandths).quotientAndRemainder(dividingBy: 1_000)
    var digits = String(part)
    digits = String(repeating: "0", count: 3 - digits.count) + digits
    while digits.last == "0" { digits.removeLast() }
    return (thousandths < 0 ? "-" : "") + "\(whole)" + (digits.isEmpty ? "" : ".\(digits)")
  }

  public static func < (left: Quantity, right: Quantity) -> Bool { left.thousandths < right.thousandths }
  public static func - (left: Quantity, right: Quantity) -> Quantity {
    Quantity(thousandths: left.thousandths - right.thousandths)
  }
}
