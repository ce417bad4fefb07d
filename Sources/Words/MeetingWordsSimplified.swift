import Campaign

extension MeetingWords {
  static let simplified = MeetingWords(
    title: "会议",
    openTitle: "开会",
    defaultName: { "第 \($0) 次调度会" },
    name: "会议名称",
    place: "地点",
    present: "参会人员",
    presentHint: "用顿号或逗号隔开",
    goesOn: { "\($0)还没有散，接着开" },
    leftOpen: "会议没有散：用 :meet 或 guatu meet 接着开",
    isClosed: { "\($0)已散会" },
    minutes: { $0 < 60 ? "\($0) 分" : "\($0 / 60) 小时 \($0 % 60) 分" },
    meetingClock: { "会议 \($0)" },
    itemClock: { "本项 \($0)" },
    since: { $1 == 0 ? "今天起" : "\($0.iso) 起 \($1) 天" },
    decided: "本次决定",
    nothingDecided: "尚无",
    suggested: "建议",
    because: {
      switch $0 {
      case .yellow: "黄灯"
      case .yellowTwoWeeks: "连续两周黄灯"
      case .red: "红灯"
      case .redFor(let days): "红灯 \(days) 天"
      case .overdue(let days): "超期 \(days) 天"
      }
    },
    history: "近期记录",
    isGone: "台账里没有这一项",
    notYet: { number, state, step, way in
      "\(number) 现为\(state)，不能\(step)" + (way.isEmpty ? "" : "：先办 \(way)") + "；其他步骤按 s"
    },
    warnTitle: "警示",
    letterTitle: "发函",
    kind: "方式",
    agendaEnds: "议程已到最后",
    nothingRedOrYellow: "开会时没有红灯、黄灯事项",
    discussedOf: { "已研究 \($0)/\($1) 项" },
    decisions: { "决定 \($0) 件" },
    newlyRed: { "开会后新转红灯 \($0) 项，不在议程内" },
    adjournHint: "x 散会并看纪要  p 回到上一项",
    adjournTitle: "散会",
    adjournKeys: "Enter 散会  Esc 接着开",
    printHint: { "打印：guatu minutes 台账 \($0) --format html -o 纪要.html" },
    isPaused: "已暂停",
    pause: "暂停/继续",
    previousView: "上一屏",
    nextView: "下一屏",
    theme: "主题",
    quit: "退出",
    minutesOf: MinutesWords(
      title: "会议纪要", campaign: "行动", number: "会次", numbered: { "第 \($0) 次会议" },
      opened: "开会时间", adjourned: "散会时间", goesOn: "还没有散会，以下为到目前为止的情况", openedBy: "记录人",
      result: "概况", discussed: "研究事项", atOpening: "开会时", notInLedger: "不在台账", offAgenda: "议程外",
      decision: "决定", noDecision: "未作决定", leftAs: "散会时", general: "其他决定", undecided: "研究后未作决定",
      notReached: "未研究到", none: "无", board: "挂图变化", unit: "乡(办)", total: "事项", closed: "已销号",
      red: "红灯", yellow: "黄灯", whole: "合计", beforeAndAfter: "开会时 > 散会时", until: { "至 \($0)" },
      ruleVersion: "规则版本", printed: "打印日期", head: "链尾校验值", items: "研究", decisions: "决定",
      noMeetings: "还没有开过会：用 guatu meet 开会"))
}
