extension Deadline {
  /// Reads 整改时限 as people write it (domain.md §7). The text is kept word for word.
  ///
  /// What is read is read whole: a text with one word that no form knows is unresolved, never guessed, and so
  /// is a day that the calendar does not have (2017-2-30), a text with two days, and 2017.1, which may be what
  /// a spreadsheet left of 2017.10.
  ///
  /// A text without a year takes the campaign's: its start year, or the year after for a month that lies
  /// before the campaign's first month (1月底前 in a campaign that starts in February 2017 is January 2018).
  /// Such a year, and a day that a bare month or year leaves open, is marked as inferred.
  ///
  /// - Parameters:
  ///   - text: the cell, with any blanks, width of digits, brackets and characters.
  ///   - campaignStart: the campaign's first day.
  ///   - immediateDays: the days after assignment that 立行立改 means.
  public static func parse(_ text: String, campaignStart: CivilDate, immediateDays: Int = 3) -> Deadline {
    if let day = CivilDate(iso: text), DeadlineForm.years.contains(day.year) {
      return Deadline(text: text, day: day)
    }
    var words = DeadlineText(text)
    let isStanding = words.removeStanding()
    words.removeDecoration()
    if words.isEmpty { return Deadline(text: text, isStanding: isStanding) }
    guard let reading = DeadlineForm.read(words.pieces) else { return unresolved(text) }
    if reading.form.meaning == .immediate {
      return Deadline(text: text, isStanding: isStanding, daysAfterAssignment: immediateDays)
    }
    guard let (day, isInferred) = reading.day(campaignStart: campaignStart) else { return unresolved(text) }
    return Deadline(text: text, day: day, isStanding: isStanding, isInferred: isInferred)
  }
}
