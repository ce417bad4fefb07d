import Campaign

extension MeetingWords {
  static let english = MeetingWords(
    title: "meeting",
    openTitle: "Open a meeting",
    defaultName: { "meeting \($0)" },
    name: "name",
    place: "place",
    present: "present",
    presentHint: "names with commas between them",
    goesOn: { "\($0) is still open: going on with it" },
    leftOpen: "the meeting is still open: :meet or guatu meet goes on with it",
    isClosed: { "\($0) is closed" },
    minutes: { $0 < 60 ? "\($0) min" : "\($0 / 60) h \($0 % 60) min" },
    meetingClock: { "meeting \($0)" },
    itemClock: { "item \($0)" },
    since: { $1 == 0 ? "since today" : "since \($0.iso), \($1) days" },
    decided: "decided now",
    nothingDecided: "nothing yet",
    suggested: "suggested",
    because: {
      switch $0 {
      case .yellow: "yellow"
      case .yellowTwoWeeks: "yellow for two weeks"
      case .red: "red"
      case .redFor(let days): "red for \(days) days"
      case .overdue(let days): "\(days) days overdue"
      }
    },
    history: "history",
    isGone: "this item is not in the ledger",
    notYet: { number, state, step, way in
      "\(number) is \(state), cannot \(step)" + (way.isEmpty ? "" : ": first \(way)") + "; s for other steps"
    },
    warnTitle: "Warn",
    letterTitle: "Letter",
    kind: "kind",
    agendaEnds: "The agenda ends here",
    nothingRedOrYellow: "nothing was red or yellow when the meeting was opened",
    discussedOf: { "\($0) of \($1) discussed" },
    decisions: { $0 == 1 ? "1 decision" : "\($0) decisions" },
    newlyRed: { "\($0) turned red since the opening and are not on the agenda" },
    adjournHint: "x closes the meeting and shows its minutes  p back to the last item",
    adjournTitle: "Close the meeting",
    adjournKeys: "Enter close  Esc go on",
    printHint: { "print: guatu minutes STORE \($0) --format html -o minutes.html" },
    isPaused: "paused",
    pause: "pause/go on",
    previousView: "previous",
    nextView: "next",
    theme: "theme",
    quit: "quit",
    minutesOf: MinutesWords(
      title: "Minutes", campaign: "campaign", number: "meeting", numbered: { "no. \($0)" },
      opened: "opened", adjourned: "closed", goesOn: "still open: this is how far it has come",
      openedBy: "recorded by", result: "result", discussed: "Discussed", atOpening: "at the opening",
      notInLedger: "not in the ledger", offAgenda: "not on the agenda", decision: "decided",
      noDecision: "no decision", leftAs: "at the end", general: "Other decisions",
      undecided: "Discussed without a decision", notReached: "Not reached", none: "none",
      board: "The board before and after", unit: "unit", total: "items", closed: "closed", red: "red",
      yellow: "yellow", whole: "whole", beforeAndAfter: "opening > end", until: { "to \($0)" },
      ruleVersion: "rule version", printed: "printed", head: "head of the audit chain", items: "discussed",
      decisions: "decisions", noMeetings: "there has been no meeting: guatu meet opens one"))
}
