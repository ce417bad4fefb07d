extension ReportWords {
  static let traditional = ReportWords(
    weekProgress: "本週進度", weekState: "本週狀態", weekNote: "本週情況", revision: "版本",
    date: chinesePaperDate,
    meetingNumber: { "〔\($0)〕\($1)號" },
    weekNumber: { "〔\($0)〕行動第\($1)週" },
    dayNumber: { "〔\($0.year)〕\($0.parts.month)月\($0.parts.day)日" },
    partNumber: { "\($0)之\($1)" },
    section: { "\(chineseOrdinal($0))、\($1)" },
    asOf: "數據截至",
    meetingLeft: { "\($1)(第 \($0) 次會議散會時)" },
    inMeeting: { "第 \($0) 次會議" },
    restricted: "內部資料 限制發放",
    overdueDays: "超期天數",
    issuedOn: "日期",
    matter: "事由",
    times: { "\($0) \($1) 件" },
    nothingToPress: {
      ($0.isEmpty ? "" : "\($0)") + "沒有紅燈事項，也沒有未辦結的督辦函，不需要督辦單"
    },
    notForUnit: { "\($0)不能只對一個單位出：請去掉 --unit" },
    notForDepartment: { "\($0)不能只對一個部門出：請去掉 --department" },
    notByDays: { "\($0)不按日期段出：--from 和 --to 只用於銷號清單" },
    needsOutput: { "\($0) 不能顯示在終端上：請用 -o 檔案 寫到檔案，或用 --format md" },
    unknownEnding: { "不會寫 .\($0) 檔案，可用：\($1)" },
    contradictingEnding: { "檔名以 .\($0) 結尾，格式卻是 \($1)：請改一處" },
    unusableName: { "檔名裡有 \($0)，Windows 上不能用，請換個名字" },
    reading: { "已讀 \($0) 項" },
    written: { "\($0)已寫入 \($1)" },
    bulletin: .traditional, weekly: .traditional, closures: .traditional, letter: .traditional,
    matrix: .traditional, referrals: .traditional)
}
