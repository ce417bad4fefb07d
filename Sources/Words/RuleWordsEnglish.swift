import Campaign

extension RuleWords {
  static let english = RuleWords(
    state: englishState,
    light: {
      switch $0 {
      case .red: "red"
      case .yellow: "yellow"
      case .green: "green"
      case .done: "done"
      case .none: "unlit"
      }
    },
    step: {
      switch $0 {
      case .assign: "assign"
      case .sign: "sign"
      case .report: "report"
      case .submit: "submit"
      case .giveBack: "return"
      case .accept: "accept"
      case .close: "close"
      case .extend: "extend"
      case .rebound: "rebound"
      case .void: "void"
      case .check: "check"
      case .object: "objection"
      case .answer: "answer"
      case .review: "review"
      case .setRed: "set red"
      case .liftRed: "lift red"
      }
    },
    field: englishField,
    check: englishCheck,
    role: englishRole,
    consequence: englishConsequence,
    identity: englishIdentity,
    reason: {
      switch $0 {
      case .void: "void"
      case .draft: "not assigned yet"
      case .closed: "closed"
      case .closedLate(let days): "closed, \(days) d late"
      case .standing: "standing"
      case .reviewOverdue(let days): "review overdue by \(days) d"
      case .rebounded(let times):
        times > 1 ? "rebounded \(times) times, not re-accepted" : "rebounded, not re-accepted"
      case .setRed(let reason, let until):
        "set red by a leader: \(reason)" + (until.map { " (until \($0.iso))" } ?? "")
      case .overdue(let days): "overdue by \(days) d"
      case .returnedTwice(let times): "returned \(times) times"
      case .dueToday: "due today"
      case .dueSoon(let days): "due in \(days) d"
      case .behind(let points): "progress \(points) points behind"
      case .returnedOnce: "returned once"
      case .noReport(let days): "no report for \(days) d"
      case .unsigned(let days): "not signed for \(days) d"
      case .signedLate(let days): "signed late (\(days) d)"
      case .waiting(let days): "waiting \(days) d for acceptance (inspectors)"
      case .submittedLate(let days): "submitted \(days) d late"
      case .onTrack: "on track"
      case .noticeOver: "notice over, can be closed"
      case .objectionsOpen(let count): "notice over, \(count) objections open"
      case .onNotice(let until): "on notice until \(until.iso)"
      }
    },
    requirement: {
      switch $0 {
      case .state(let from): "only from " + from.map(englishState).joined(separator: " or ")
      case .field(let field): "no \(englishField(field))"
      case .resolvedDeadline: "the deadline names no date"
      case .signature: "no signature"
      case .fullProgress(let percent): "progress must be 100% (is \(percent)%)"
      case .percentInRange: "progress must be 0-100"
      case .reasonForFalling: "a falling progress needs a reason"
      case .effect: "no effect text"
      case .evidence: "no evidence"
      case .reason: "no reason"
      case .check(let check): "not \(englishCheck(check))"
      case .checker: "no checker"
      case .noticeOver(let until): "on notice through \(until.iso)"
      case .approver: "no approver"
      case .askedBeforeDeadline(let deadline): "had to be asked by \(deadline.iso)"
      case .laterDeadline(let than): "the new deadline must be after \(than.iso)"
      case .datedDeadline: "the deadline has no date"
      case .extensionsLeft(let limit): "already extended \(limit) times"
      case .byExtension: "the deadline of an assigned item changes by an extension only"
      case .unticked(let check): "\(englishCheck(check)) already"
      case .objectionsAnswered(let count): "\(count) objections not answered"
      case .openObjection: "no open objection"
      case .notBefore(let day): "the day must not be before \(day.iso)"
      case .isSetRed: "no leader has set it red"
      case .survivor(let number): "\(number) is no other living item of this ledger"
      case .twoPersons(let rule, let name, let who): "\(englishIdentity(rule)) (\(name))" + englishWho(who)
      case .role(let roles, let who):
        "only \(roles.map(englishRole).joined(separator: " or ")) may do it" + englishWho(who)
      case .ownItem(let role, let who):
        "not an item of your \(role == .department ? "department" : "unit")" + englishWho(who)
      case .name: "no usable name"
      case .addressee: "it must go to the item's own unit or department"
      case .person(let name): "\"\(name)\" is not in the list of people"
      case .keeper(let needsAccount):
        "add an active person of the office or a leader" + (needsAccount ? " with an account" : "") + " first"
      }
    },
    listSeparator: ", ")
}

@Sendable private func englishState(_ state: State) -> String {
  switch state {
  case .draft: "draft"
  case .assigned: "assigned"
  case .rectifying: "rectifying"
  case .submitted: "submitted"
  case .noticed: "on notice"
  case .closed: "closed"
  case .standing: "standing"
  case .void: "void"
  }
}

@Sendable private func englishField(_ field: Field) -> String {
  switch field {
  case .target: "target"
  case .content: "content"
  case .deadline: "deadline"
  case .measures: "measures"
  case .department: "department"
  case .responsible: "responsible person"
  case .contact: "contact"
  }
}

@Sendable private func englishCheck(_ check: Check) -> String {
  switch check {
  case .matched: "matched with the list"
  case .inspected: "seen on site"
  case .accepted: "accepted"
  case .closed: "closed"
  }
}

@Sendable private func englishRole(_ role: Role) -> String {
  switch role {
  case .office: "office"
  case .owner: "owner"
  case .department: "department"
  case .inspector: "inspector"
  case .leader: "leader"
  case .viewer: "viewer"
  }
}

@Sendable private func englishConsequence(_ kind: ConsequenceKind) -> String {
  switch kind {
  case .reminder: "reminder"
  case .supervisionLetter: "supervision letter"
  case .redLetter: "red letter"
  case .talk: "talk"
  case .criticism: "criticism"
  case .discipline: "discipline inspection"
  case .prosecution: "prosecution (joint conference)"
  case .veto: "one-vote veto"
  case .exposure: "provincial exposure"
  }
}

@Sendable private func englishIdentity(_ rule: IdentityRule) -> String {
  switch rule {
  case .checkerIsSubmitter: "checker and submitter are one person"
  case .checkerIsResponsible: "the checker is the responsible person"
  case .approverIsChecker: "approver and checker are one person"
  }
}

/// Who could do it, where anybody could.
private func englishWho(_ names: [String]) -> String {
  names.isEmpty
    ? ""
    : ": " + names.prefix(8).joined(separator: ", ") + (names.count > 8 ? " and \(names.count - 8) more" : "")
}
