import Campaign

extension BulletinWords {
  static let english = BulletinWords(
    name: "bulletin",
    title: { "Bulletin on the progress of \($0)" },
    addressee: "To all townships and departments:",
    opening: { day, campaign, figures in
      let drafts =
        figures.drafts > 0 ? " (\(figures.drafts) of them drafts, which the rates below leave out)" : ""
      return "On \(day) the ledger of \(campaign) has \(figures.items) items\(drafts). "
        + "\(figures.closed) are closed: \(figures.closedRate). "
        + "\(figures.finished) are finished (closed, on notice, submitted or standing): "
        + "\(figures.finishedRate). \(figures.red) are red, \(figures.yellow) yellow, "
        + "\(figures.overdue) past their deadline and not finished."
    },
    changes: { meeting, day, changes in
      "Since the end of meeting \(meeting) (\(day)): \(changes.closed) newly closed, "
        + "\(changes.red) newly red, \(changes.noLongerRed) no longer red, \(changes.reopened) reopened, "
        + "\(changes.new) new."
    },
    noChanges: "There was no meeting before to compare with.",
    hereby: "The details are as follows.",
    units: "Ranking of townships",
    departments: "Ranking of departments",
    red: "Red items",
    praise: "Praise",
    criticism: "Criticism",
    annex: "Annex: what the scores rest on",
    rule: "How the score is made (rule \(RankingRule.version)): on time \(ScorePart.onTime.weight) points, "
      + "progress \(ScorePart.progress.weight), quality \(ScorePart.quality.weight), "
      + "weekly reporting \(ScorePart.reporting.weight); a part with nothing to be judged is left out and the "
      + "rest rescaled to 100. A supervision letter takes off "
      + "\(ConsequenceKind.supervisionLetter.points), a red letter \(ConsequenceKind.redLetter.points), "
      + "an exposure by the province \(ConsequenceKind.exposure.points), "
      + "\(RankingRule.deductionLimit) points at most. With the same score, fewer red goes first, then more "
      + "closed; full ties share a place. With fewer than \(RankingRule.fewestItems) items nobody is ranked; "
      + "a veto is listed last. The annex has every numerator and denominator.",
    annexNote:
      "Every column has numerator/denominator above and percent below. On time: the weight of what was "
      + "due and was handed in by its deadline. Progress: weight times percent. Quality: submissions less returns and "
      + "twice the rebounds. Reporting: weeks with a report on time, of those that owed one.",
    praiseRule: "Praised: who has a place, nothing red, every weekly report on time and nothing taken off.",
    earlyRule: {
      "Praised: what was closed since the end of meeting \($0) and handed in before its deadline."
    },
    nobodyPraised:
      "Nobody is praised: none has a place, nothing red, every weekly report on time and nothing "
      + "taken off.",
    nothingEarly: {
      "Of what was closed since the end of meeting \($0), nothing was handed in before its deadline."
    },
    nobodyCriticised: { "\($0) nobody was criticised." },
    sinceMeeting: { "Since the end of meeting \($0)" },
    sinceStart: "Since the campaign began",
    others: { $1.isEmpty ? "\($0) no letters were sent." : "\($0) there were also: \($1)." },
    subject: "township or department",
    grade: "grade",
    handedIn: "handed in",
    closedOn: "closed on",
    daysEarly: "days early")
}
