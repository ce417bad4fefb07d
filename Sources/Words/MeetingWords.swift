/// The words of meetings, of their minutes and of the projector.
public struct MeetingWords: Sendable {
  public let title: String
}

extension MeetingWords {
  static let simplified = MeetingWords(title: "会议")
  static let traditional = MeetingWords(title: "會議")
  static let english = MeetingWords(title: "meeting")
}
