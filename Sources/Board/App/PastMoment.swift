import Campaign
import Ledger
import Words

/// A moment of the past that a board shows: as a meeting left it, as an open one found it, or the end of a day.
public struct PastMoment: Hashable, Sendable {
  public let mark: PastMark
  /// nil for the end of a day.
  public let meeting: Meeting?

  /// The board as a meeting left it; while the meeting goes on, as it found it.
  public init(_ meeting: Meeting) {
    mark = meeting.after ?? meeting.before
    self.meeting = meeting
  }

  /// - Parameter mark: the end of a day.
  public init(endOf mark: PastMark) {
    self.mark = mark
    meeting = nil
  }

  /// How it is called, the fullest first: `第 3 次会议散会时 2017-03-10  三月调度会`.
  public func labels(_ words: Words) -> [String] {
    let date = mark.day.iso
    guard let meeting else { return [words.past.endOfDay(date)] }
    let label =
      meeting.isOpen
      ? words.past.meetingFound(meeting.number, date) : words.past.meetingLeft(meeting.number, date)
    let short =
      meeting.isOpen
      ? words.past.meetingFoundShort(meeting.number, date) : words.past.meetingLeftShort(meeting.number, date)
    let name = meeting.opening.name
    return (name.isEmpty ? [] : ["\(label)  \(name)"]) + [label, short]
  }
}

extension LedgerStore {
  /// The moment of a day's end.
  ///
  /// - Returns: nil for a day on which the ledger was not there yet.
  public func moment(endOf day: CivilDate) throws(LedgerError) -> PastMoment? {
    let mark = try mark(endOf: day)
    return mark.sequence > 0 ? PastMoment(endOf: mark) : nil
  }

  /// The moment to which the meeting with this number belongs.
  ///
  /// - Throws: `.noSuchMeeting`.
  public func moment(ofMeeting number: Int) throws(LedgerError) -> PastMoment {
    guard let meeting = try meetings().first(where: { $0.number == number }) else {
      throw .noSuchMeeting(number)
    }
    return PastMoment(meeting)
  }

  /// The day of the first event.
  func firstDay() throws(LedgerError) -> CivilDate? { try events(after: 0, limit: 1).first?.moment.day }
}

extension PastMark {
  /// Whether it is earlier than another one.
  func isBefore(_ other: PastMark) -> Bool { (day, sequence) < (other.day, other.sequence) }
}
