import Campaign

/// The red ones (domain.md §5.2).
extension StoryWriter {
  mutating func writeOverdue(days: Int) {
    let deadline = today - days
    let assigned = deadline - random.number(15...25)
    setDeadline(between: deadline, deadline)
    assign(on: assigned)
    sign(on: assigned + random.number(0...max(0, settings.signDays)))
    work(from: assigned + 1, until: today - random.number(0...6), to: 5 * random.number(7...18))
  }

  mutating func writeOverdueUnsigned() {
    if random.chance(50) {
      setImmediateDeadline()
      assign(on: today - settings.immediateDays - random.number(1...6))
    } else {
      let deadline = today - random.number(1...8)
      setDeadline(between: deadline, deadline)
      assign(on: deadline - random.number(6...20))
    }
  }

  mutating func writeOverdueExtended() {
    let second = today - random.number(1...6)
    let first = second - random.number(10...20)
    let assigned = first - random.number(15...30)
    setDeadline(between: first, first)
    assign(on: assigned)
    sign(on: assigned + 1)
    let asked = first - random.number(0...3)
    work(from: assigned + 1, until: asked, to: 50)
    extend(to: second, on: asked)
    work(from: asked, until: today - random.number(0...5), to: 5 * random.number(12...18))
  }

  mutating func writeRebounded() {
    let found = today - random.number(1...12)
    writeReboundedBefore(found)
    if random.chance(70) { report(5 * random.number(6...14), on: found + 1) }
  }

  mutating func writeReboundedSubmitted() {
    let found = today - random.number(5...12)
    writeReboundedBefore(found)
    report(50, on: found + 1)
    submit(on: today - random.number(0...3))
  }

  mutating func writeReturnedTwice(submitsAgain: Bool) {
    let second = today - random.number(4...8)
    let first = second - random.number(7...10)
    writeFirstSubmission(
      on: first - 2, working: random.number(10...20), due: today, today + random.number(5...20))
    giveBack(on: first)
    submit(on: second - 1)
    giveBack(on: second)
    if submitsAgain {
      submit(on: today - random.number(0...3))
    } else {
      report(80, on: second + random.number(1...3))
    }
  }
}
