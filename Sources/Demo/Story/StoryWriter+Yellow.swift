import Campaign

/// The yellow ones (domain.md §5.3).
extension StoryWriter {
  /// Being worked on, signed in time, with a report of the last days.
  mutating func writeUnderway(since assigned: CivilDate, percent: Int) {
    let signed = assigned + random.number(0...max(0, settings.signDays))
    assign(on: assigned)
    sign(on: signed)
    work(from: signed, until: max(signed, today - random.number(0...latestReport)), to: percent)
  }

  /// How many days ago the latest report may be without being missed.
  private var latestReport: Int { min(4, max(0, settings.reportDays - 1)) }

  /// The first deadline that is not near.
  var far: CivilDate { today + (settings.dueSoonDays + 1) }

  /// Elapsed time in percent of the span.
  func elapsed(since assigned: CivilDate) -> Int {
    guard let deadline = item.entry.deadline.day, deadline > assigned else { return 100 }
    return min(100, (today - assigned) * 100 / (deadline - assigned))
  }

  mutating func writeDue(in days: Int) {
    setDeadline(between: today + days, today + days)
    // Spans of at least `shortSpanDays`, so that the near days count fully.
    writeUnderway(
      since: today - max(settings.shortSpanDays, 50) - random.number(0...12),
      percent: 5 * random.number(14...19))
  }

  mutating func writeBehind() {
    let assigned = today - random.number(30...45)
    setDeadline(between: far, far + random.number(2...14))
    let percent = elapsed(since: assigned) - settings.behindPoints - random.number(5...25)
    writeUnderway(since: assigned, percent: max(0, percent / 5 * 5))
  }

  mutating func writeReturned(submitsAgain: Bool) {
    let returned = today - random.number(2...5)
    let submitted = returned - random.number(1...3)
    writeFirstSubmission(
      on: submitted, working: random.number(10...25), due: far, far + random.number(4...20))
    giveBack(on: returned)
    if submitsAgain { submit(on: today - random.number(0...1)) }
  }

  mutating func writeNoReport() {
    let silent = today - settings.reportDays - random.number(0...9)
    let assigned = silent - random.number(10...16)
    setDeadline(between: far + 10, far + 30)
    assign(on: assigned)
    sign(on: assigned + random.number(0...max(0, settings.signDays)))
    work(from: assigned + 1, until: silent, to: (elapsed(since: assigned) + 4) / 5 * 5)
  }

  mutating func writeUnsigned() {
    setDeadline(between: today + 35, today + 55)
    assign(on: today - settings.signDays - random.number(1...5))
  }

  mutating func writeSignedLate() {
    let assigned = today - random.number(12...25)
    setDeadline(between: far + 5, far + 30)
    let signed = assigned + settings.signDays + random.number(1...5)
    assign(on: assigned)
    sign(on: signed)
    work(from: signed, until: today - random.number(0...3), to: (elapsed(since: assigned) + 4) / 5 * 5)
  }

  mutating func writeWaiting() {
    let submitted = today - settings.waitingDays - random.number(1...9)
    writeFirstSubmission(
      on: submitted, working: random.number(8...20), due: submitted, submitted + random.number(0...20))
  }

  mutating func writeSubmittedLate() {
    let submitted = today - random.number(0...max(0, settings.waitingDays))
    let late = random.number(1...10)
    writeFirstSubmission(
      on: submitted, working: late + random.number(8...15), due: submitted - late, submitted - 1)
  }
}
