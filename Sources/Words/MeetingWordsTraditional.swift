import Campaign

extension MeetingWords {
  static let traditional = MeetingWords(
    title: "會議",
    openTitle: "開會",
    defaultName: { "第 \($0) 次調度會" },
    name: "會議名稱",
    place: "地點",
    present: "參會人員",
    presentHint: "用頓號或逗號隔開",
    goesOn: { "\($0)還沒有散，接著開" },
    leftOpen: "會議沒有散：用 :meet 或 guatu meet 接著開",
    isClosed: { "\($0)已散會" },
    minutes: { $0 < 60 ? "\($0) 分" : "\($0 / 60) 小時 \($0 % 60) 分" },
    meetingClock: { "會議 \($0)" },
    itemClock: { "本項 \($0)" },
    since: { $1 == 0 ? "今天起" : "\($0.iso) 起 \($1) 天" },
    decided: "本次決定",
    nothingDecided: "尚無",
    suggested: "建議",
    because: {
      switch $0 {
      case .yellow: "黃燈"
      case .yellowTwoWeeks: "連續兩週黃燈"
      case .red: "紅燈"
      case .redFor(let days): "紅燈 \(days) 天"
      case .overdue(let days): "超期 \(days) 天"
      }
    },
    history: "近期記錄",
    isGone: "臺賬裡沒有這一項",
    notYet: { number, state, step, way in
      "\(number) 現為\(state)，不能\(step)" + (way.isEmpty ? "" : "：先辦 \(way)") + "；其他步驟按 s"
    },
    warnTitle: "警示",
    letterTitle: "發函",
    kind: "方式",
    agendaEnds: "議程已到最後",
    nothingRedOrYellow: "開會時沒有紅燈、黃燈事項",
    discussedOf: { "已研究 \($0)/\($1) 項" },
    decisions: { "決定 \($0) 件" },
    newlyRed: { "開會後新轉紅燈 \($0) 項，不在議程內" },
    adjournHint: "x 散會並看紀要  p 回到上一項",
    adjournTitle: "散會",
    adjournKeys: "Enter 散會  Esc 接著開",
    printHint: { "列印：guatu minutes 臺賬 \($0) --format html -o 紀要.html" },
    isPaused: "已暫停",
    pause: "暫停/繼續",
    previousView: "上一屏",
    nextView: "下一屏",
    theme: "主題",
    quit: "退出",
    minutesOf: MinutesWords(
      title: "會議紀要", campaign: "行動", number: "會次", numbered: { "第 \($0) 次會議" },
      opened: "開會時間", adjourned: "散會時間", goesOn: "還沒有散會，以下為到目前為止的情況", openedBy: "記錄人",
      result: "概況", discussed: "研究事項", atOpening: "開會時", notInLedger: "不在臺賬", offAgenda: "議程外",
      decision: "決定", noDecision: "未作決定", leftAs: "散會時", general: "其他決定", undecided: "研究後未作決定",
      notReached: "未研究到", none: "無", board: "掛圖變化", unit: "鄉(辦)", total: "事項", closed: "已銷號",
      red: "紅燈", yellow: "黃燈", whole: "合計", beforeAndAfter: "開會時 > 散會時", until: { "至 \($0)" },
      ruleVersion: "規則版本", printed: "列印日期", head: "鏈尾校驗值", items: "研究", decisions: "決定",
      noMeetings: "還沒有開過會：用 guatu meet 開會"))
}
