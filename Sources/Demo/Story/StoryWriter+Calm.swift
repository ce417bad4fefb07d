import Campaign

/// The green ones, the drafts and the void.
extension StoryWriter {
  mutating func writeJustAssigned() {
    setDeadline(between: far + 5, far + 40)
    assign(on: today - random.number(0...max(0, settings.signDays)))
  }

  mutating func writeOnTrack() {
    let assigned = today - random.number(8...40)
    setDeadline(between: far, far + random.number(4...50))
    writeUnderway(since: assigned, percent: percentOnTrack(since: assigned))
  }

  mutating func writeOnTrackExtended() {
    let assigned = today - random.number(30...50)
    let asked = today - random.number(8...14)
    setDeadline(between: asked, asked + 6)
    let second = far + random.number(5...30)
    let spent = (today - assigned) * 100 / max(1, second - assigned)
    assign(on: assigned)
    sign(on: assigned + random.number(0...max(0, settings.signDays)))
    work(from: assigned + 1, until: asked, to: spent / 10 * 5)
    extend(to: second, on: asked)
    work(from: asked, until: today - random.number(0...3), to: min(95, (spent + 4) / 5 * 5))
  }

  /// Not far from elapsed time, whole fives, 5–95.
  private mutating func percentOnTrack(since assigned: CivilDate) -> Int {
    min(95, max(5, (elapsed(since: assigned) + random.number(-14...16)) / 5 * 5))
  }

  mutating func writeSubmitted() {
    let submitted = today - random.number(0...max(0, settings.waitingDays))
    writeFirstSubmission(
      on: submitted, working: random.number(8...25), due: submitted, today + random.number(0...20))
  }

  /// On public notice; for some the notice is over, so that they can be closed today.
  mutating func writeNoticed() {
    let accepted = today - random.number(0...(max(0, settings.noticeDays) + 1))
    let submitted = accepted - random.number(1...4)
    writeFirstSubmission(
      on: submitted, working: random.number(8...20), due: submitted, submitted + random.number(0...20))
    accept(on: accepted)
  }

  /// 长期坚持 and nothing else.
  mutating func writeStanding(since days: Int) {
    edit { $0.deadline = Deadline(text: "长期坚持", isStanding: true) }
    assign(on: today - days)
  }

  /// A day and 长期坚持: closed by the day, reviewed from then on.
  mutating func writeStandingAfterClosing() {
    let closed = today - random.number(0...min(18, max(0, settings.reviewDays)))
    let accepted = closed - settings.noticeDays
    let submitted = accepted - random.number(1...3)
    let signed = submitted - random.number(6...15)
    setStandingDeadline(between: submitted, submitted + random.number(2...20))
    assign(on: signed)
    sign(on: signed)
    work(from: signed, until: submitted, to: 100)
    submit(on: submitted)
    writeAcceptance(on: accepted, closed: closed)
  }

  mutating func writeDraft() { setDeadline(between: today + 12, today + 60) }

  /// What the office still has to ask for before it can assign.
  mutating func writeDraftIncomplete() {
    setDeadline(between: today + 12, today + 60)
    let gap = random.number(0...3)
    let vague = random.pick(["尽快", "采暖季前", "待定"])
    edit { entry in
      switch gap {
      case 0: entry.deadline = .unresolved(vague)
      case 1: entry.contact = ""
      case 2: entry.responsible = ""
      default: entry.measures = ""
      }
    }
  }

  mutating func writeVoid(survivor: String?) {
    setDeadline(between: today + 12, today + 40)
    if random.chance(70) {
      assign(on: today - random.number(10...30))
      if random.chance(50) { sign(on: today - random.number(3...9)) }
    }
    void(survivor: survivor, on: today - random.number(0...6))
  }
}
