import TestDice
import Testing

@testable import Canvas

@Suite struct ChartAxisTests {
  @Test(
    "Ticks are round, enclose the values and are as fine as their number allows",
    arguments: [
      (0, 32, 6, ["0", "10", "20", "30", "40"]),
      (0, 240, 6, ["0", "50", "100", "150", "200", "250"]),
      (0, 100, 6, ["0", "20", "40", "60", "80", "100"]),
      (0, 100, 3, ["0", "50", "100"]),
      (55, 128, 6, ["40", "60", "80", "100", "120", "140"]),
      (128, 55, 6, ["40", "60", "80", "100", "120", "140"]),
      (0, 1, 6, ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
      (0.1, 0.3, 6, ["0.10", "0.15", "0.20", "0.25", "0.30"]),
      (-3, 5, 6, ["-4", "-2", "0", "2", "4", "6"]),
      (-0.02, 0.01, 6, ["-0.02", "-0.01", "0.00", "0.01"]),
      (-1, 1, 1, ["-1", "0", "1"]),
      (9, 11, 2, ["9", "10", "11"]),
      (0, 30_000_000, 4, ["0", "10000000", "20000000", "30000000"]),
      (0, 3e9, 4, ["0", "1e9", "2e9", "3e9"]),
      (-2e-8, 0, 5, ["-2e-8", "-15e-9", "-1e-8", "-5e-9", "0"]),
    ] as [(Double, Double, Int, [String])])
  func table(low: Double, high: Double, count: Int, labels: [String]) {
    #expect(ChartAxis.ticks(from: low, to: high, count: count).map(\.label) == labels)
  }

  @Test(
    "Counts have ticks at whole numbers alone",
    arguments: [(0, 1, ["0", "1"]), (0, 2, ["0", "1", "2"]), (0, 7, ["0", "2", "4", "6", "8"])]
      as [(Double, Double, [String])])
  func counts(low: Double, high: Double, labels: [String]) {
    #expect(ChartAxis.ticks(from: low, to: high, count: 6, whole: true).map(\.label) == labels)
  }

  @Test(
    "Values that are all but equal get room on both sides",
    arguments: [
      (35, 35, ["30", "32", "34", "36", "38", "40"]), (0, 0, ["-1.0", "-0.5", "0.0", "0.5", "1.0"]),
      (-50, -50, ["-56", "-54", "-52", "-50", "-48", "-46", "-44"]),
      (1, 1.000_000_000_000_1, ["0.85", "0.90", "0.95", "1.00", "1.05", "1.10", "1.15"]),
      (
        Double.leastNormalMagnitude / 100, Double.leastNormalMagnitude / 50,
        ["-1.0", "-0.5", "0.0", "0.5", "1.0"]
      ),
    ] as [(Double, Double, [String])])
  func equalValues(low: Double, high: Double, labels: [String]) {
    #expect(ChartAxis.ticks(from: low, to: high, count: 7).map(\.label) == labels)
  }

  @Test("What is not a number has no ticks", arguments: [Double.nan, .infinity, -.infinity])
  func notNumbers(value: Double) {
    #expect(ChartAxis.ticks(from: value, to: 1, count: 5).isEmpty)
    #expect(ChartAxis.ticks(from: 0, to: value, count: 5).isEmpty)
  }

  @Test(
    "Whatever the values, ticks ascend, enclose them, are few and have short labels that say their value",
    arguments: UInt64(1)...40)
  func property(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    for _ in 0..<100 {
      let (first, second) = (dice.value(), dice.value())
      let (low, high) = (min(first, second), max(first, second))
      let count = dice.roll(-2...30)
      let whole = dice.chance(30)
      let ticks = ChartAxis.ticks(from: first, to: second, count: count, whole: whole)
      #expect((2...max(3, min(count, 20))).contains(ticks.count), "\(first) \(second)")
      #expect(try #require(ticks.first).value <= max(low, -1e300))
      #expect(try #require(ticks.last).value >= min(high, 1e300))
      for (left, right) in zip(ticks, ticks.dropFirst()) { #expect(left.value < right.value) }
      for tick in ticks {
        #expect(Double(tick.label) == tick.value, "\(tick)")
        #expect(tick.label.count <= 19)
        if whole { #expect(tick.value == tick.value.rounded()) }
      }
    }
  }
}

extension Dice {
  /// Numbers of every size, many of them small and whole.
  mutating func value() -> Double {
    switch roll(0...5) {
    case 0: return Double(roll(-5...300))
    case 1: return Double(roll(-1_000_000...1_000_000)) / 1000
    case 2: return 0
    case 3: return [Double.greatestFiniteMagnitude, -.greatestFiniteMagnitude, 1e-300, 1e15][roll(0...3)]
    case 4: return Double(roll(0...9))
    default: return Double(sign: chance(50) ? .plus : .minus, exponent: roll(-1000...1000), significand: 1.3)
    }
  }
}
