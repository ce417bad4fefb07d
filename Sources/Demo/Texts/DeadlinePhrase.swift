import Campaign

/// The ways in which offices write a day (domain.md §7).
struct DeadlinePhrase {
  let day: CivilDate
  /// The first day of the campaign: phrases without a year mean its year.
  let start: CivilDate

  /// The common forms, which name the whole day.
  var plain: [String] {
    let (year, month, day) = self.day.parts
    return [
      "\(year)年\(month)月\(day)日", "\(year)年\(month)月\(day)日前", "\(year)-\(month)-\(day)", self.day.iso,
      "\(year).\(month).\(day)", "\(year)/\(month)/\(day)",
    ]
  }

  /// Forms that are rarer, but legible to people.
  var rare: [String] {
    let (year, month, day) = self.day.parts
    let digits = self.day.iso.split(separator: "-").joined()
    return [
      digits, DeadlinePhrase.fullWidth("\(year)年\(month)月\(day)日"),
      String(year).map { DeadlinePhrase.numerals[$0.wholeNumberValue ?? 0] }.joined() + "年"
        + DeadlinePhrase.chinese(month) + "月" + DeadlinePhrase.chinese(day) + "日",
    ]
  }

  /// Forms that name a round day: the end of a month or of a third of it, with the year.
  var round: [String] {
    let (year, month, _) = day.parts
    return thirds.map { "\(year)年\(month)月\($0)" }
  }

  /// Forms that leave the year to the reader; none outside the campaign's first year.
  var yearless: [String] {
    let (year, month, day) = self.day.parts
    guard year == start.year else { return [] }
    var forms = ["\(month)月\(day)日前"] + thirds.map { "\(month)月\($0)" }
    if self.day == self.day.endOfMonth {
      forms.append(DeadlinePhrase.chinese(month) + "月底")
      switch month {
      case 3: forms.append("一季度末")
      case 6: forms.append("上半年")
      case 9: forms.append("三季度末")
      case 12: forms.append("年底前")
      default: break
      }
    }
    return forms
  }

  private var thirds: [String] {
    switch day.day {
    case 10: ["上旬"]
    case 20: ["中旬"]
    default: day == day.endOfMonth ? ["底前", "末", "下旬"] : []
    }
  }

  private static let numerals = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

  /// 1 to 99 in words: 三十一.
  private static func chinese(_ number: Int) -> String {
    let (tens, ones) = number.quotientAndRemainder(dividingBy: 10)
    let ten = tens == 0 ? "" : (tens == 1 ? "" : numerals[tens]) + "十"
    return ten + (ones == 0 ? "" : numerals[ones])
  }

  private static func fullWidth(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          (48...57).contains(scalar.value) ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
        }))
  }
}

extension StoryWriter {
  /// A deadline on one of the days, preferably a round one, written as offices write.
  mutating func setDeadline(between first: CivilDate, _ last: CivilDate) {
    let deadline = phrase(for: chosenDay(between: first, last))
    edit { $0.deadline = deadline }
  }

  /// 立行立改: so many days after the assignment.
  mutating func setImmediateDeadline() {
    let deadline = Deadline(
      text: random.pick(["立行立改", "立行立改", "立即整改"]), daysAfterAssignment: settings.immediateDays)
    edit { $0.deadline = deadline }
  }

  /// A day to be done by, and 长期坚持 from then on.
  mutating func setStandingDeadline(between first: CivilDate, _ last: CivilDate) {
    let day = chosenDay(between: first, last)
    let phrases = DeadlinePhrase(day: day, start: part.start)
    let text = phrases.round.first ?? phrases.plain[1]
    edit { $0.deadline = Deadline(text: "\(text)完成，长期坚持", day: day, isStanding: true) }
  }

  private mutating func chosenDay(between first: CivilDate, _ last: CivilDate) -> CivilDate {
    let days = (0...max(0, last - first)).map { first + $0 }
    let round = days.filter { $0 == $0.endOfMonth || $0.day == 10 || $0.day == 20 }
    return round.isEmpty || random.chance(30) ? random.pick(days) : random.pick(round)
  }

  private mutating func phrase(for day: CivilDate) -> Deadline {
    let phrases = DeadlinePhrase(day: day, start: part.start)
    switch random.number(1...100) {
    case 1...6: return Deadline(text: random.pick(phrases.rare), day: day)
    case 7...30 where !phrases.round.isEmpty: return Deadline(text: random.pick(phrases.round), day: day)
    case 31...60 where !phrases.yearless.isEmpty:
      return Deadline(text: random.pick(phrases.yearless), day: day, isInferred: true)
    default:
      let common = random.chance(60) ? phrases.plain[0] : random.pick(phrases.plain)
      return Deadline(text: common, day: day)
    }
  }
}
