extension ReportWords {
  static let simplified = ReportWords(
    weekProgress: "本周进度", weekState: "本周状态", weekNote: "本周情况", revision: "版本",
    date: chinesePaperDate,
    meetingNumber: { "〔\($0)〕\($1)号" },
    weekNumber: { "〔\($0)〕行动第\($1)周" },
    dayNumber: { "〔\($0.year)〕\($0.parts.month)月\($0.parts.day)日" },
    partNumber: { "\($0)之\($1)" },
    section: { "\(chineseOrdinal($0))、\($1)" },
    asOf: "数据截至",
    meetingLeft: { "\($1)(第 \($0) 次会议散会时)" },
    inMeeting: { "第 \($0) 次会议" },
    restricted: "内部资料 限制发放",
    overdueDays: "超期天数",
    issuedOn: "日期",
    matter: "事由",
    times: { "\($0) \($1) 件" },
    nothingToPress: {
      ($0.isEmpty ? "" : "\($0)") + "没有红灯事项，也没有未办结的督办函，不需要督办单"
    },
    notForUnit: { "\($0)不能只对一个单位出：请去掉 --unit" },
    notForDepartment: { "\($0)不能只对一个部门出：请去掉 --department" },
    notByDays: { "\($0)不按日期段出：--from 和 --to 只用于销号清单" },
    needsOutput: { "\($0) 不能显示在终端上：请用 -o 文件 写到文件，或用 --format md" },
    unknownEnding: { "不会写 .\($0) 文件，可用：\($1)" },
    contradictingEnding: { "文件名以 .\($0) 结尾，格式却是 \($1)：请改一处" },
    unusableName: { "文件名里有 \($0)，Windows 上不能用，请换个名字" },
    reading: { "已读 \($0) 项" },
    written: { "\($0)已写入 \($1)" },
    bulletin: .simplified, weekly: .simplified, closures: .simplified, letter: .simplified,
    matrix: .simplified,
    referrals: .simplified)
}
