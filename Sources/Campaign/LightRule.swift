/// The table of domain.md §5, top to bottom; the first line that holds decides.
struct LightRule {
  let item: Item
  let settings: Settings

  private var life: Life { item.life }
  private var deadline: CivilDate? { item.entry.deadline.day }

  /// The colour and the reason on a day.
  func match(on day: CivilDate) -> (colour: LightColour, reason: LightReason) {
    switch life.state {
    case .void: return (.none, .void)
    case .draft: return (.none, .draft)
    case .closed: return (.done, closedLateDays.map { .closedLate(days: $0) } ?? .closed)
    case .standing:
      if let review = life.reviewOn, day > review { return (.yellow, .reviewOverdue(days: day - review)) }
      return (.green, .standing)
    case .noticed:
      if let until = life.noticeUntil, day <= until { return (.green, .onNotice(until: until)) }
      let open = life.objections.filter { !$0.isAnswered }.count
      return (.green, open > 0 ? .objectionsOpen(count: open) : .noticeOver)
    case .assigned, .rectifying, .submitted:
      if let reason = red(on: day) { return (.red, reason) }
      if let reason = yellow(on: day) { return (.yellow, reason) }
      return (.green, .onTrack)
    }
  }

  /// §5.2.
  private func red(on day: CivilDate) -> LightReason? {
    if life.isRebounding { return .rebounded(times: life.rebounds) }
    if let reason = life.redReason, life.redUntil.map({ day <= $0 }) ?? true {
      return .setRed(reason: reason, until: life.redUntil)
    }
    if life.state.isUnderway, let deadline, day > deadline { return .overdue(days: day - deadline) }
    if life.returns >= 2 { return .returnedTwice(times: life.returns) }
    return nil
  }

  /// §5.3.
  private func yellow(on day: CivilDate) -> LightReason? {
    if life.state.isUnderway {
      if let deadline, day >= deadline - dueSoonDays {
        return day == deadline ? .dueToday : .dueSoon(days: deadline - day)
      }
      if let points = pointsBehind(on: day), points > settings.behindPoints { return .behind(points: points) }
    }
    if life.returns == 1 { return .returnedOnce }
    if life.state == .rectifying, let since = life.reportedOn ?? life.signedOn ?? life.assignedOn,
      day - since >= settings.reportDays
    {
      return .noReport(days: day - since)
    }
    if life.state == .assigned, let assigned = life.assignedOn, day - assigned > settings.signDays {
      return .unsigned(days: day - assigned)
    }
    if life.state == .rectifying, let late = signedLateDays { return .signedLate(days: late) }
    if life.state == .submitted, let submitted = life.submittedOn {
      if day - submitted > settings.waitingDays { return .waiting(days: day - submitted) }
      if let deadline, submitted > deadline { return .submittedLate(days: submitted - deadline) }
    }
    return nil
  }

  /// Every day on which a condition above can become true or false by time alone.
  var turningDays: [CivilDate] {
    var days: [CivilDate] = []
    if life.state == .standing, let review = life.reviewOn { days.append(review + 1) }
    guard life.state.isOpen else { return days }
    if let until = life.redUntil { days.append(until + 1) }
    if life.state.isUnderway, let deadline {
      days += [deadline + 1, deadline - dueSoonDays]
      if let day = firstDayBehind { days.append(day) }
    }
    if life.state == .rectifying, let since = life.reportedOn ?? life.signedOn ?? life.assignedOn {
      days.append(since + settings.reportDays)
    }
    if life.state == .assigned, let assigned = life.assignedOn {
      days.append(assigned + settings.signDays + 1)
    }
    if life.state == .submitted, let submitted = life.submittedOn {
      days.append(submitted + settings.waitingDays + 1)
    }
    return days
  }

  /// 10 days, or for short spans 20 % of the span, at least 1.
  private var dueSoonDays: Int {
    guard let span, span < settings.shortSpanDays else { return settings.dueSoonDays }
    return max(1, span * settings.shortSpanPercent / 100)
  }

  /// Days from assignment to the deadline.
  private var span: Int? {
    guard let deadline, let assigned = life.assignedOn, deadline >= assigned else { return nil }
    return deadline - assigned
  }

  /// Elapsed share of the span minus progress, in points; nil without a span.
  private func pointsBehind(on day: CivilDate) -> Int? {
    guard let span, span > 0, let assigned = life.assignedOn else { return nil }
    return min(100, (day - assigned) * 100 / span) - life.progress
  }

  private var firstDayBehind: CivilDate? {
    guard let span, span > 0, let assigned = life.assignedOn else { return nil }
    // The smallest n with n * 100 / span (whole) > progress + behindPoints.
    let wanted = life.progress + settings.behindPoints + 1
    guard wanted <= 100 else { return nil }
    return assigned + (wanted * span + 99) / 100
  }

  private var signedLateDays: Int? {
    guard let assigned = life.assignedOn, let signed = life.signedOn, signed - assigned > settings.signDays
    else { return nil }
    return signed - assigned
  }

  /// Finished late: neither submitted nor closed by the deadline (the same "on time" as in §6).
  private var closedLateDays: Int? {
    guard let deadline, let finished = [life.submittedOn, life.closedOn].compactMap({ $0 }).min(),
      finished > deadline
    else { return nil }
    return finished - deadline
  }
}
