import Campaign
import Ledger
import Words

extension App {
  /// Shows the board as it was at a moment; nil leads back to now.
  ///
  /// While in the past `ledger` is the ledger of that moment: everything that reads it reads the past, and
  /// everything that would change it is refused.
  mutating func travel(to moment: PastMoment?) throws(LedgerError) {
    let source = try moment.map { moment throws(LedgerError) in try live.past(at: moment.mark) }
    if context.past == nil { marksOfNow = context.marks }
    ledger = source ?? live
    context.past = moment
    context.today = moment?.mark.day ?? today
    context.marks = moment == nil ? marksOfNow : []
    context.fresh = Fresh()
    try reload()
  }

  /// Back to the board of today, with everything that others did meanwhile.
  mutating func returnToNow() throws(LedgerError) {
    guard context.past != nil else {
      message = Message(context.words.past.isNow)
      return
    }
    try travel(to: nil)
    message = Message(context.words.past.backToNow)
    try meetPeople()
  }

  /// `[ ] { }`: one meeting or one day back or on.
  mutating func travel(_ action: Action) throws(LedgerError) {
    guard !isInMeeting else {
      message = Message(context.words.past.notInMeeting, .bad)
      return
    }
    switch action {
    case .pastMeeting: try travelToPastMeeting()
    case .nextMeeting: try travelToNextMeeting()
    case .pastDay: try travel(toEndOf: (context.past?.mark.day ?? today) - 1)
    default: try travelToNextDay()
    }
  }

  private mutating func travelToPastMeeting() throws(LedgerError) {
    let moments = try live.meetings().map { PastMoment($0) }
    let earlier: PastMoment?
    if let past = context.past, let meeting = past.meeting {
      earlier = moments.last { $0.meeting.map { $0.id < meeting.id } ?? false }
    } else if let past = context.past {
      // A day that ended with a meeting shows the same as the meeting: one step back tells its name.
      earlier = moments.last { !past.mark.isBefore($0.mark) }
    } else {
      earlier = moments.last
    }
    guard let earlier else {
      let words = context.words.past
      message = Message(moments.isEmpty ? words.noMeetings : words.noEarlierMeeting)
      return
    }
    try travel(to: earlier)
  }

  private mutating func travelToNextMeeting() throws(LedgerError) {
    guard let past = context.past else { return try returnToNow() }
    let later = try live.meetings().map { PastMoment($0) }.first { moment in
      if let here = past.meeting, let there = moment.meeting { return here.id < there.id }
      return past.mark.isBefore(moment.mark)
    }
    if let later { try travel(to: later) } else { try returnToNow() }
  }

  private mutating func travelToNextDay() throws(LedgerError) {
    guard let past = context.past else { return try returnToNow() }
    // A meeting's day goes on after the meeting.
    let evening = try live.mark(endOf: past.mark.day)
    let day = past.mark.isBefore(evening) ? past.mark.day : past.mark.day + 1
    if day < today { try travel(toEndOf: day) } else { try returnToNow() }
  }

  /// To the end of a day that is over.
  private mutating func travel(toEndOf day: CivilDate) throws(LedgerError) {
    guard let moment = try live.moment(endOf: day) else {
      message = try live.firstDay().map { Message(context.words.past.firstDay($0.iso)) }
      return
    }
    try travel(to: moment)
  }

  /// `:past 2017-03-10`, `:meeting 2`, `:now`.
  mutating func travel(to journey: Journey) throws(LedgerError) {
    let words = context.words.past
    guard !isInMeeting else {
      message = Message(words.notInMeeting, .bad)
      return
    }
    switch journey {
    case .now: try returnToNow()
    case .meeting(let text):
      guard let number = Int(text) else {
        message = Message(words.notAMeeting(text), .bad)
        return
      }
      try travel(to: live.moment(ofMeeting: number))
    case .day(let text):
      guard let day = CivilDate(iso: text) else {
        message = Message(words.notADate(text), .bad)
        return
      }
      if day > today {
        message = Message(words.notYet(text), .bad)
      } else if day == today {
        try returnToNow()
      } else {
        try travel(toEndOf: day)
      }
    }
  }
}

/// Where in time somebody wants to go, as it was typed.
enum Journey: Hashable, Sendable {
  case now
  case day(String)
  case meeting(String)
}

extension Action {
  /// Whether it changes the ledger, or is only good for changing it: not in the past.
  var isChange: Bool {
    switch self {
    case .step, .stepBack, .pick, .mark, .clearMarks, .undo, .redo, .add, .edit, .note, .reveal, .issue,
      .agendaAccept, .agendaReturn, .agendaExtend, .agendaWarn, .agendaLetter, .adjourn:
      true
    default: false
    }
  }
}

extension Effect {
  /// Whether it changes the ledger or asks for what that takes.
  var isChange: Bool {
    switch self {
    case .stepForward, .stepBack, .stepCell, .pick, .choose, .pickConsequence, .compose, .commit, .undo,
      .redo, .reveal, .meet, .callUp, .open(.meeting), .show(.form), .show(.picker), .show(.question):
      true
    case .load, .loadAtRest, .open, .drill, .openHere, .back, .quit, .leave, .show, .setFilter, .search, .say,
      .begin:
      false
    }
  }
}
