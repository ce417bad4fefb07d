/// One way to write a day, and what it means.
///
/// In a pattern: `Y` a year of four digits, `M` month, `D` day, `Q` quarter, `8` YYYYMMDD, `6` YYYYMM,
/// `S` a spreadsheet's day number, `N` any number; `@` a year with 年 if there is one, `#` the same but needed;
/// `~` a closing 前 or 止 if there is one; `%` a weekday or a time of day if there is one; `[abc]` one of
/// these; `?` makes what stands before it optional; anything else stands for itself.
struct DeadlineForm: Sendable {
  let pattern: [Element]
  let meaning: Meaning
  /// A part that the text leaves open is filled in, so the day is marked as inferred.
  let isInferred: Bool

  init(_ pattern: String, _ meaning: Meaning, inferred: Bool = false) {
    self.pattern = Element.pattern(pattern)
    self.meaning = meaning
    self.isInferred = inferred
  }

  enum Meaning: Hashable, Sendable {
    case day
    /// A fixed day of the month that is named.
    case dayOfMonth(Int)
    case endOfMonth, endOfQuarter
    /// The end of a fixed month: 6 for 上半年, 12 for 年底.
    case endOf(month: Int)
    /// Days since 1899-12-30.
    case serial
    /// 立行立改.
    case immediate
  }

  /// The years that a text may name.
  static let years = 1900...9999
  /// The day numbers that are taken for spreadsheet serials: 2000-01-01 to 2099-12-31.
  static let serials = 36_526...73_050

  /// Every form of domain.md §7, after folding of widths, characters and numerals. The first that fits wins.
  static let all: [DeadlineForm] = [
    // 2017年3月31日, 3月31日前, 二〇一七年三月三十一日
    DeadlineForm("@M月D[日号]?%~", .day),
    // 2017-3-31, 2017.3.31, 2017/3/31
    DeadlineForm("Y[-./, ]M[-./, ]D[日号]?%~", .day),
    // 20170331
    DeadlineForm("8%~", .day),
    // 3月底前, 三月末, 2017年3月底
    DeadlineForm("@M月份?月?[底末]~", .endOfMonth),
    DeadlineForm("Y[-./]M月?[底末]~", .endOfMonth),
    // 3月上旬, 中旬, 下旬
    DeadlineForm("@M月份?上旬~", .dayOfMonth(10)),
    DeadlineForm("@M月份?中旬~", .dayOfMonth(20)),
    DeadlineForm("@M月份?下旬~", .endOfMonth),
    // 一季度末, 2017年第一季度末
    DeadlineForm("@第?Q季度?[底末]~", .endOfQuarter),
    DeadlineForm("@第?Q季度~", .endOfQuarter, inferred: true),
    // 上半年, 下半年
    DeadlineForm("@上半年[底末]?~", .endOf(month: 6)),
    DeadlineForm("@下半年[底末]?~", .endOf(month: 12)),
    // 年底前, 2017年底, 今年年末
    DeadlineForm("#年?[底末终]~", .endOf(month: 12)),
    DeadlineForm("年[底末终]~", .endOf(month: 12)),
    DeadlineForm("#年?内", .endOf(month: 12)),
    DeadlineForm("年内", .endOf(month: 12)),
    // 2017.10, 2017年10月, 10月: the month is meant to its end
    DeadlineForm("@M月份?~", .endOfMonth, inferred: true),
    DeadlineForm("Y[-./]M~", .endOfMonth, inferred: true),
    DeadlineForm("6~", .endOfMonth, inferred: true),
    // 2017年
    DeadlineForm("#", .endOf(month: 12), inferred: true),
    // 42825, 42825.0
    DeadlineForm("S", .serial),
    DeadlineForm("S.N", .serial),
    // 立行立改, 立即整改
    DeadlineForm("立行立改", .immediate),
    DeadlineForm("立即", .immediate),
    DeadlineForm("即时", .immediate),
    DeadlineForm("立整立改", .immediate),
    DeadlineForm("即行", .immediate),
    DeadlineForm("立查立改", .immediate),
    DeadlineForm("即知即改", .immediate),
    DeadlineForm("立知立改", .immediate),
  ]

  /// The first form that fits the whole text.
  static func read(_ pieces: [DeadlinePiece]) -> DeadlineReading? {
    for form in all {
      var reading = DeadlineReading(form: form)
      if reading.match(form.pattern[...], pieces[...]) { return reading }
    }
    return nil
  }
}

extension DeadlineForm {
  /// A part of a pattern.
  indirect enum Element: Hashable, Sendable {
    case year, month, day, quarter, date8, month6, serial, number
    /// 2017年, 17年, 今年, 明年.
    case yearPhrase
    case before, dayTail
    case one(of: [Unicode.Scalar])
    case optional(Element)

    static func pattern(_ text: String) -> [Element] {
      var elements: [Element] = []
      var choice: [Unicode.Scalar]?
      for scalar in text.unicodeScalars {
        if scalar == "]", let scalars = choice {
          elements.append(.one(of: scalars))
          choice = nil
        } else if choice != nil {
          choice?.append(scalar)
        } else if scalar == "[" {
          choice = []
        } else if scalar == "?", let last = elements.popLast() {
          elements.append(.optional(last))
        } else {
          elements.append(letters[scalar] ?? .one(of: [scalar]))
        }
      }
      return elements
    }

    private static let letters: [Unicode.Scalar: Element] = [
      "Y": .year, "M": .month, "D": .day, "Q": .quarter, "8": .date8, "6": .month6, "S": .serial,
      "N": .number, "@": .optional(.yearPhrase), "#": .yearPhrase, "~": .optional(.before),
      "%": .optional(.dayTail),
    ]
  }
}
