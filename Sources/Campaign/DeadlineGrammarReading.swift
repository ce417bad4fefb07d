/// What a form found in a text: its numbers, and which year it names.
struct DeadlineReading {
  let form: DeadlineForm
  private var year: Year = .missing
  private var month: Int?
  private var dayOfMonth: Int?
  private var serial: Int?

  private enum Year {
    case missing
    case full(Int)
    /// 17年: the century is ours.
    case short(Int)
    /// 今年 0, 明年 1: years after the campaign's first.
    case relative(Int)
  }

  init(form: DeadlineForm) { self.form = form }

  /// The day that is meant and whether a part of it was filled in; nil when there is no such day.
  func day(campaignStart: CivilDate) -> (day: CivilDate, isInferred: Bool)? {
    if let serial {
      return CivilDate(year: 1899, month: 12, day: 30).map { ($0 + serial, false) }
    }
    switch year {
    case .full(let year):
      guard DeadlineForm.years.contains(year) else { return nil }
      return day(inYear: year).map { ($0, form.isInferred) }
    case .short(let year): return day(inYear: 2000 + year).map { ($0, true) }
    case .relative(let years): return day(inYear: campaignStart.year + years).map { ($0, true) }
    case .missing:
      guard let month = lastMonth else { return nil }
      let year = campaignStart.year + (month < campaignStart.month ? 1 : 0)
      return day(inYear: year).map { ($0, true) }
    }
  }

  private func day(inYear year: Int) -> CivilDate? {
    guard let month = lastMonth else { return nil }
    switch form.meaning {
    case .day: return dayOfMonth.flatMap { CivilDate(year: year, month: month, day: $0) }
    case .dayOfMonth(let day): return CivilDate(year: year, month: month, day: day)
    default: return CivilDate(year: year, month: month, day: 1)?.endOfMonth
    }
  }

  private var lastMonth: Int? {
    switch form.meaning {
    case .endOf(let month): month
    case .endOfQuarter: month.map { $0 * 3 }
    default: month
    }
  }

  /// Whether the elements fit all the pieces; optional ones are tried first with, then without.
  mutating func match(_ elements: ArraySlice<DeadlineForm.Element>, _ pieces: ArraySlice<DeadlinePiece>)
    -> Bool
  {
    guard let element = elements.first else { return pieces.isEmpty }
    let rest = elements.dropFirst()
    guard case .optional(let inner) = element else {
      for length in lengths(of: element, at: pieces) {
        var trial = self
        trial.take(element, pieces.prefix(length))
        if trial.match(rest, pieces.dropFirst(length)) {
          self = trial
          return true
        }
      }
      return false
    }
    return match([inner] + rest, pieces) || match(rest, pieces)
  }

  /// How many pieces the element may cover here, longest first; none when it does not fit.
  private func lengths(of element: DeadlineForm.Element, at pieces: ArraySlice<DeadlinePiece>) -> [Int] {
    switch element {
    case .yearPhrase: return DeadlinePhrases.year(pieces)
    case .before: return DeadlinePhrases.before(pieces)
    case .dayTail: return DeadlinePhrases.dayTail(pieces)
    case .one(let scalars):
      guard case .word(let scalar) = pieces.first, scalars.contains(scalar) else { return [] }
      return [1]
    case .optional: return []
    default:
      guard case .number(let value, let digits) = pieces.first else { return [] }
      return fits(element, value, digits) ? [1] : []
    }
  }

  private func fits(_ element: DeadlineForm.Element, _ value: Int, _ digits: Int) -> Bool {
    switch element {
    case .year: return digits == 4
    case .month:
      // 2017.1 may have been 2017.10.
      return (1...12).contains(value) && digits <= 2
        && !(form.isInferred && digits == 1 && value == 1 && form.pattern.contains(.year) && isAfterStop)
    case .day: return (1...31).contains(value) && digits <= 2
    case .quarter: return (1...4).contains(value) && digits == 1
    case .date8: return digits == 8
    case .month6: return digits == 6 && (1...12).contains(value % 100)
    case .serial: return digits == 5 && DeadlineForm.serials.contains(value)
    default: return true
    }
  }

  /// Whether the last sign that was matched is a full stop.
  private var isAfterStop: Bool { separator == "." }
  private var separator: Unicode.Scalar?

  private mutating func take(_ element: DeadlineForm.Element, _ pieces: ArraySlice<DeadlinePiece>) {
    if element == .yearPhrase {
      takeYear(pieces)
      return
    }
    switch pieces.first {
    case .word(let scalar): separator = scalar
    case .number(let value, _): take(element, value)
    case nil: break
    }
  }

  private mutating func take(_ element: DeadlineForm.Element, _ value: Int) {
    switch element {
    case .year: year = .full(value)
    case .month, .quarter: month = value
    case .day: dayOfMonth = value
    case .date8:
      year = .full(value / 10_000)
      month = value / 100 % 100
      dayOfMonth = value % 100
    case .month6:
      year = .full(value / 100)
      month = value % 100
    case .serial: serial = value
    default: break
    }
  }

  private mutating func takeYear(_ pieces: ArraySlice<DeadlinePiece>) {
    switch pieces.first {
    case .number(let value, let digits): year = digits == 2 ? .short(value) : .full(value)
    case .word(let scalar): year = .relative(scalar == "明" ? 1 : 0)
    case nil: break
    }
  }
}

/// The parts of a deadline that are several pieces long.
private enum DeadlinePhrases {
  /// 2017年, 17年, 今年, 本年, 当年, 明年, with 度.
  static func year(_ pieces: ArraySlice<DeadlinePiece>) -> [Int] {
    guard let first = pieces.first, pieces.dropFirst().first == .word("年") else { return [] }
    switch first {
    case .number(_, let digits): guard digits == 4 || digits == 2 else { return [] }
    case .word(let scalar): guard ["今", "本", "当", "明"].contains(scalar) else { return [] }
    }
    return pieces.dropFirst(2).first == .word("度") ? [3, 2] : [2]
  }

  /// 前, 之前, 以前, 止, 为止, 内, 之内, 以内.
  static func before(_ pieces: ArraySlice<DeadlinePiece>) -> [Int] {
    let words: [[Unicode.Scalar]] = [
      ["之", "前"], ["以", "前"], ["前"], ["为", "止"], ["止"], ["之", "内"], ["以", "内"], ["内"],
    ]
    return words.filter { pieces.starts(with: $0.map { .word($0) }) }.map(\.count)
  }

  /// A weekday, a time of day, or one after the other; nothing of it changes the day.
  static func dayTail(_ pieces: ArraySlice<DeadlinePiece>) -> [Int] {
    let weekday = weekdayLength(pieces)
    let time = timeLength(pieces.dropFirst(weekday))
    return [weekday + time, weekday].filter { $0 > 0 }
  }

  private static func weekdayLength(_ pieces: ArraySlice<DeadlinePiece>) -> Int {
    let heads: [[DeadlinePiece]] = [[.word("星"), .word("期")], [.word("周")], [.word("礼"), .word("拜")]]
    guard let head = heads.first(where: { pieces.starts(with: $0) }) else { return 0 }
    switch pieces.dropFirst(head.count).first {
    case .number(let value, digits: 1) where (1...6).contains(value): return head.count + 1
    case .word("日"), .word("天"): return head.count + 1
    default: return 0
    }
  }

  /// 17:00, 17:00:00, T17:00:00Z, 24时, 18点.
  private static func timeLength(_ pieces: ArraySlice<DeadlinePiece>) -> Int {
    var rest = pieces
    if [.word("T"), .word("t"), .word(" ")].contains(rest.first) { rest = rest.dropFirst() }
    guard case .number(0...24, _) = rest.first else { return 0 }
    rest = rest.dropFirst()
    if rest.first == .word("时") || rest.first == .word("点") { return pieces.count - rest.count + 1 }
    var parts = 0
    while parts < 2, rest.first == .word(":"), case .number(0...59, _) = rest.dropFirst().first {
      rest = rest.dropFirst(2)
      parts += 1
    }
    guard parts > 0 else { return 0 }
    if rest.first == .word("."), case .number = rest.dropFirst().first { rest = rest.dropFirst(2) }
    if rest.first == .word("Z") { rest = rest.dropFirst() }
    return pieces.count - rest.count
  }
}
