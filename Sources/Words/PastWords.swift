/// The words of the board as it was, and of what changed since.
public struct PastWords: Sendable {
  /// The board as a meeting left it; as it found it, while it goes on; as it was at the end of a day.
  public let meetingLeft: @Sendable (_ number: Int, _ date: String) -> String
  public let meetingFound: @Sendable (_ number: Int, _ date: String) -> String
  /// The same where there is little room.
  public let meetingLeftShort: @Sendable (_ number: Int, _ date: String) -> String
  public let meetingFoundShort: @Sendable (_ number: Int, _ date: String) -> String
  public let endOfDay: @Sendable (_ date: String) -> String
  public let backToNow: String
  /// What is the latest anyway.
  public let isNow: String
  public let noMeetings: String
  public let noEarlierMeeting: String
  /// The first day of the ledger: there is nothing before.
  public let firstDay: @Sendable (_ date: String) -> String
  /// A day that has not come.
  public let notYet: @Sendable (_ date: String) -> String
  /// What was typed is no date; no number of a meeting.
  public let notADate: @Sendable (_ text: String) -> String
  public let notAMeeting: @Sendable (_ text: String) -> String
  /// A meeting works on the board of now.
  public let notInMeeting: String
  /// What Esc does on the board of the past; what `[ ]` and `{ }` do, in a word.
  public let now: String
  public let byMeeting: String
  public let byDay: String

  // What changed
  public let sinceMeeting: @Sendable (_ number: Int, _ date: String) -> String
  public let sinceDay: @Sendable (_ date: String) -> String
  /// Said where there was no meeting yet.
  public let noMeetingYet: String
  public let newlyRed: String
  public let newlyClosed: String
  public let reopened: String
  public let noLongerRed: String
  public let new: String
  /// All red items then and now; all closed ones.
  public let red: String
  public let closed: String
  public let better: String
  public let worse: String
  public let same: String
  /// The campaign as a whole.
  public let onTheWhole: @Sendable (_ verdict: String) -> String
  /// So many cells.
  public let cells: String
  /// So many rows of the grid are not shown.
  public let moreRows: @Sendable (Int) -> String
  public let nothing: String
}

extension PastWords {
  static let simplified = PastWords(
    meetingLeft: { "第 \($0) 次会议散会时 \($1)" }, meetingFound: { "第 \($0) 次会议开会前 \($1)" },
    meetingLeftShort: { "第 \($0) 次会后 \($1)" }, meetingFoundShort: { "第 \($0) 次会前 \($1)" },
    endOfDay: { "\($0) 当日" }, backToNow: "已回到今天", isNow: "已是今天，没有更晚的看板",
    noMeetings: "还没有开过会：用 { } 逐日回看", noEarlierMeeting: "这已是最早的会议：用 { 逐日再往前看",
    firstDay: { "台账从 \($0) 开始，之前没有看板" }, notYet: { "\($0) 还没有到" },
    notADate: { "「\($0)」不是日期：写成 2017-03-10" }, notAMeeting: { "「\($0)」不是会议的次数：写成 :meeting 2" },
    notInMeeting: "正在开会，不能回看：先返回看板", now: "今天", byMeeting: "逐会", byDay: "逐日",
    sinceMeeting: { "第 \($0) 次会议散会(\($1))以来" }, sinceDay: { "\($0) 以来" }, noMeetingYet: "此前没有开过会，看一周来的变化",
    newlyRed: "新亮红灯", newlyClosed: "新销号", reopened: "重新整改", noLongerRed: "红灯解除", new: "新增事项",
    red: "红灯", closed: "已销号", better: "变好", worse: "变差", same: "持平", onTheWhole: { "总体\($0)" }, cells: "格",
    moreRows: { "另有 \($0) 行" }, nothing: "没有新亮红灯、销号、重新整改或新增的事项")

  static let traditional = PastWords(
    meetingLeft: { "第 \($0) 次會議散會時 \($1)" }, meetingFound: { "第 \($0) 次會議開會前 \($1)" },
    meetingLeftShort: { "第 \($0) 次會後 \($1)" }, meetingFoundShort: { "第 \($0) 次會前 \($1)" },
    endOfDay: { "\($0) 當日" }, backToNow: "已回到今天", isNow: "已是今天，沒有更晚的看板",
    noMeetings: "還沒有開過會：用 { } 逐日回看", noEarlierMeeting: "這已是最早的會議：用 { 逐日再往前看",
    firstDay: { "臺賬從 \($0) 開始，之前沒有看板" }, notYet: { "\($0) 還沒有到" },
    notADate: { "「\($0)」不是日期：寫成 2017-03-10" }, notAMeeting: { "「\($0)」不是會議的次數：寫成 :meeting 2" },
    notInMeeting: "正在開會，不能回看：先返回看板", now: "今天", byMeeting: "逐會", byDay: "逐日",
    sinceMeeting: { "第 \($0) 次會議散會(\($1))以來" }, sinceDay: { "\($0) 以來" }, noMeetingYet: "此前沒有開過會，看一週來的變化",
    newlyRed: "新亮紅燈", newlyClosed: "新銷號", reopened: "重新整改", noLongerRed: "紅燈解除", new: "新增事項",
    red: "紅燈", closed: "已銷號", better: "變好", worse: "變差", same: "持平", onTheWhole: { "總體\($0)" }, cells: "格",
    moreRows: { "另有 \($0) 行" }, nothing: "沒有新亮紅燈、銷號、重新整改或新增的事項")

  static let english = PastWords(
    meetingLeft: { "after meeting \($0)  \($1)" }, meetingFound: { "before meeting \($0)  \($1)" },
    meetingLeftShort: { "after mtg \($0) \($1)" }, meetingFoundShort: { "before mtg \($0) \($1)" },
    endOfDay: { "end of \($0)" }, backToNow: "back to today",
    isNow: "this is today: there is no later board", noMeetings: "no meeting was held yet: { } step by day",
    noEarlierMeeting: "this is the first meeting: { steps back by day",
    firstDay: { "the ledger begins on \($0): there is no board before" },
    notYet: { "\($0) has not come yet" },
    notADate: { "\"\($0)\" is no date: write 2017-03-10" },
    notAMeeting: { "\"\($0)\" is no number of a meeting: write :meeting 2" },
    notInMeeting: "a meeting is on: go back to the board first", now: "today", byMeeting: "meetings",
    byDay: "days", sinceMeeting: { "since meeting \($0) (\($1))" }, sinceDay: { "since \($0)" },
    noMeetingYet: "no meeting before: the last week", newlyRed: "newly red", newlyClosed: "newly closed",
    reopened: "reopened", noLongerRed: "no longer red", new: "new", red: "red", closed: "closed",
    better: "better", worse: "worse", same: "same", onTheWhole: { "on the whole \($0)" }, cells: "cells",
    moreRows: { "\($0) more rows" }, nothing: "nothing got red, was closed, reopened or added")
}
