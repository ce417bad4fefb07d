import Campaign

extension ReportWords {
  static let english = ReportWords(
    weekProgress: "progress this week", weekState: "state this week", weekNote: "done this week",
    revision: "revision",
    date: englishPaperDate,
    meetingNumber: { "No. \($1) (\($0))" },
    weekNumber: { "week \($1) of the campaign (\($0))" },
    dayNumber: { "\($0.iso)" },
    partNumber: { "\($0) / \($1)" },
    section: { "\($0 + 1). \($1)" },
    asOf: "data as of",
    meetingLeft: { "\($1) (end of meeting \($0))" },
    inMeeting: { "meeting \($0)" },
    restricted: "Internal, restricted",
    overdueDays: "days overdue",
    issuedOn: "day",
    matter: "reason",
    times: { "\($0) \($1)" },
    nothingToPress: {
      ($0.isEmpty ? "nothing is red" : "nothing of \($0) is red")
        + " and no letter about unfinished work stands: no supervision letter is needed"
    },
    notForUnit: { "the \($0) is not made for one unit alone: leave out --unit" },
    notForDepartment: { "the \($0) is not made for one department alone: leave out --department" },
    notByDays: { "the \($0) is not made for a span of days: --from and --to are for closures" },
    needsOutput: { "\($0) cannot be shown on a terminal: write a file with -o FILE, or use --format md" },
    unknownEnding: { "no .\($0) file can be written: there are \($1)" },
    contradictingEnding: { "the name ends in .\($0), but the format is \($1): change one of them" },
    unusableName: { "the name holds \($0), which no file's name may on Windows: choose another" },
    reading: { "\($0) items read" },
    written: { "\($0) written to \($1)" },
    bulletin: .english, weekly: .english, closures: .english, letter: .english, matrix: .english,
    referrals: .english)
}

/// 20 March 2017.
@Sendable private func englishPaperDate(_ date: CivilDate) -> String {
  let (year, month, day) = date.parts
  let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
  return "\(day) \(names[month - 1]) \(year)"
}
