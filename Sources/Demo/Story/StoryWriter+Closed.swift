import Campaign

/// The closed ones, planned backwards from the day of closing.
extension StoryWriter {
  /// From assignment to the first submission, with the deadline somewhere between these days.
  mutating func writeFirstSubmission(
    on submitted: CivilDate, working days: Int, due first: CivilDate, _ last: CivilDate
  ) {
    let signed = submitted - days
    let assigned = signed - random.number(0...max(0, settings.signDays))
    setDeadline(between: first, last)
    assign(on: assigned)
    sign(on: signed)
    work(from: signed, until: submitted, to: 100)
    submit(on: submitted)
  }

  /// Acceptance and, after the public notice, closing.
  mutating func writeAcceptance(on accepted: CivilDate, closed: CivilDate) {
    accept(on: accepted)
    if random.chance(8) { hearObjection(before: closed) }
    close(on: closed)
  }

  /// The latest day on which to accept what is closed on a day.
  private func acceptance(before closed: CivilDate) -> CivilDate { closed - settings.noticeDays }

  mutating func writeClosed() {
    let closed = today - random.number(0...30)
    let accepted = acceptance(before: closed) - random.number(0...2)
    let submitted = accepted - random.number(1...4)
    writeFirstSubmission(
      on: submitted, working: random.number(6...20), due: submitted, submitted + random.number(0...20))
    writeAcceptance(on: accepted, closed: closed)
  }

  /// 立行立改: done within the days that count from the assignment.
  mutating func writeClosedAtOnce() {
    let closed = today - random.number(0...50)
    let accepted = acceptance(before: closed)
    let submitted = accepted - 1
    let assigned = submitted - random.number(0...max(0, settings.immediateDays))
    setImmediateDeadline()
    assign(on: assigned)
    sign(on: assigned)
    submit(on: submitted)
    writeAcceptance(on: accepted, closed: closed)
  }

  mutating func writeClosedAfterReturn() {
    let closed = today - random.number(0...20)
    let accepted = acceptance(before: closed)
    let again = accepted - random.number(1...3)
    let returned = again - random.number(3...7)
    let submitted = returned - random.number(1...3)
    writeFirstSubmission(
      on: submitted, working: random.number(6...14), due: submitted, again + random.number(0...10))
    giveBack(on: returned)
    submit(on: again)
    writeAcceptance(on: accepted, closed: closed)
  }

  mutating func writeClosedLate() {
    let closed = today - random.number(0...20)
    let accepted = acceptance(before: closed) - random.number(0...2)
    let submitted = accepted - random.number(1...4)
    let late = random.number(1...12)
    writeFirstSubmission(
      on: submitted, working: late + random.number(6...12), due: submitted - late, submitted - 1)
    writeAcceptance(on: accepted, closed: closed)
  }

  mutating func writeClosedExtended() {
    let closed = today - random.number(0...10)
    let accepted = acceptance(before: closed)
    let submitted = accepted - random.number(1...3)
    let extended = submitted - random.number(5...10)
    let signed = extended - random.number(8...16)
    setDeadline(between: extended, submitted - 1)
    assign(on: signed - 1)
    sign(on: signed)
    work(from: signed, until: extended, to: 60)
    if let deadline = item.entry.deadline.day { extend(to: deadline + 15, on: extended) }
    submit(on: submitted)
    writeAcceptance(on: accepted, closed: closed)
  }

  /// Closed, rebounded, and closed for good.
  mutating func writeClosedAgain() {
    let closed = today - random.number(0...4)
    let accepted = acceptance(before: closed)
    let rebounded = accepted - random.number(5...7)
    writeReboundedBefore(rebounded)
    report(60, on: rebounded + 1)
    submit(on: accepted - 1)
    writeAcceptance(on: accepted, closed: closed)
  }

  /// A life until the day on which an inspector finds that the problem is back.
  mutating func writeReboundedBefore(_ day: CivilDate) {
    let closed = day - random.number(4...9)
    let accepted = acceptance(before: closed)
    let submitted = accepted - 1
    writeFirstSubmission(
      on: submitted, working: random.number(5...9), due: submitted, submitted + random.number(0...20))
    writeAcceptance(on: accepted, closed: closed)
    rebound(on: day)
  }
}
