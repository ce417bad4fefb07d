import Testing

@testable import Campaign

@Suite("Goals and their exact numbers") struct GoalTests {
  static let numbers: [(typed: String, thousandths: Int?, text: String)] = [
    ("58", 58_000, "58"), ("58.2", 58_200, "58.2"), ("-3.50", -3_500, "-3.5"), ("0.125", 125, "0.125"),
    ("-0.001", -1, "-0.001"), ("007", 7_000, "7"), (" 58 ", 58_000, "58"), ("５８．２", 58_200, "58.2"),
    ("58。2", 58_200, "58.2"), ("－１", -1_000, "-1"), ("1000000000000", 1_000_000_000_000_000, "1000000000000"),
    ("", nil, ""), ("-", nil, ""), (".", nil, ""), ("58.", nil, ""), (".5", nil, ""), ("1.2345", nil, ""),
    ("1.2.3", nil, ""), ("五十八", nil, ""), ("58 μg", nil, ""), ("1e3", nil, ""), ("+1", nil, ""),
    ("1,000", nil, ""), ("1000000000001", nil, ""), ("99999999999999999999", nil, ""), ("--1", nil, ""),
  ]

  @Test("A number is read as it is typed, exactly, or not at all", arguments: numbers)
  func reads(typed: String, thousandths: Int?, text: String) {
    let number = Quantity.typed(typed)
    #expect(number?.thousandths == thousandths)
    #expect((number?.text ?? "") == text)
  }

  private static func goal(_ target: String, lower: Bool, _ values: [(Int, String)]) -> Goal {
    var goal = Goal(
      name: "PM2.5", unit: "μg/m³", target: Quantity(target) ?? Quantity(0), isLowerBetter: lower)
    for (day, value) in values {
      goal.add(GoalValue(day: CivilDate(dayNumber: day), value: Quantity(value) ?? Quantity(0)))
    }
    return goal
  }

  static let reaches: [(target: String, lower: Bool, value: String?, distance: String?, isReached: Bool)] = [
    ("52", true, "58", "6", false), ("52", true, "52", "0", true), ("52", true, "51.9", "-0.1", true),
    ("52", true, "52.001", "0.001", false), ("100", false, "94", "6", false),
    ("100", false, "100", "0", true),
    ("0.3", false, "0.1", "0.2", false), ("-5", true, "-4.9", "0.1", false), ("52", true, nil, nil, false),
  ]

  @Test("The distance is what is missing, in either direction", arguments: reaches)
  func distances(target: String, lower: Bool, value: String?, distance: String?, isReached: Bool) {
    let goal = GoalTests.goal(target, lower: lower, value.map { [(1, $0)] } ?? [])
    #expect(goal.distance?.text == distance)
    #expect(goal.isReached == isReached)
  }

  @Test("Values stand by day, whenever they come; a later one of a day replaces it")
  func values() {
    var goal = GoalTests.goal("52", lower: true, [(3, "60"), (1, "70"), (2, "65"), (3, "61")])
    #expect(goal.values.map(\.value.text) == ["70", "65", "61"])
    #expect(goal.latest?.day == CivilDate(dayNumber: 3))
    goal.add(GoalValue(day: CivilDate(dayNumber: 1), value: Quantity(71)))
    #expect(goal.values.map(\.value.text) == ["71", "65", "61"])
    #expect(goal.asOf(CivilDate(dayNumber: 2)).latest?.value.text == "65")
    #expect(goal.asOf(CivilDate(dayNumber: 0)).latest == nil)
  }

  @Test("A quantity is said with its unit; a percent sign stands close")
  func units() {
    func text(_ unit: String) -> String {
      Goal(name: "", unit: unit, target: Quantity(0), isLowerBetter: true).text(Quantity(58))
    }
    #expect([text("μg/m³"), text("%"), text("")] == ["58 μg/m³", "58%", "58"])
  }
}
