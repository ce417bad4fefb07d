import Campaign

extension BoardWords {
  static let traditional = BoardWords(
    demo: "演示數據",
    whole: "合計",
    allUnits: "全部鄉(辦)",
    allAreas: "全部方面",
    total: "共",
    closed: "已銷號",
    overdue: "超期",
    dueSoon: "7天內到期",
    waiting: "待驗收",
    returned: "退回",
    noItems: "沒有事項",
    nothingOpen: "沒有未辦結的事項",
    matching: "匹配",
    worst: "最急",
    rows: "行",
    columns: "列",
    date: chineseDate,
    filtered: "篩選",
    filterCleared: "已取消篩選",
    density: {
      switch $0 {
      case .compact: "密度：緊湊"
      case .normal: "密度：標準"
      case .wide: "密度：寬"
      }
    },
    order: {
      switch $0 {
      case .name: "排序：名錄"
      case .worst: "排序：最急在前"
      case .progress: "排序：進度低在前"
      }
    },
    axesSwapped: "行列互換：方面為行",
    axesStraight: "行列復原：鄉(辦)為行",
    areasExpanded: "展開為各項任務",
    areasFolded: "合併為方面",
    marked: { "已選 \($0) 項" },
    marksCleared: "已取消選擇",
    stateWidth: 8,
    daysLeftShort: { $0 == 0 ? "今天" : $0 > 0 ? "剩\($0)天" : "超\(-$0)天" },
    daysLeft: { $0 == 0 ? "今天到期" : $0 > 0 ? "還剩 \($0) 天" : "超期 \(-$0) 天" },
    item: "事項",
    state: "狀態",
    light: "亮燈",
    text: "關鍵字",
    changesOn: { "若無變化，\($0.iso) 轉\($1)" },
    originalDeadline: "原時限",
    number: "編號",
    unit: "鄉(辦)",
    area: "方面",
    task: "任務",
    site: "點位/企業",
    origin: "來源",
    leader: "包聯領導",
    weight: "權重",
    note: "備註",
    progress: "進度",
    returns: "退回次數",
    rebounds: "反彈次數",
    extensions: "延期次數",
    effect: "整改成效",
    voidReason: "撤併原因",
    evidence: "佐證材料",
    noEvidence: "暫無",
    eachResponsible: "留空：各項責任人",
    evidenceHint: "檔案路徑",
    revealHint: "(r 顯示)",
    revealed: "已顯示聯繫方式，並記入日誌",
    signature: "簽收人",
    reason: "原因",
    finding: "發現情況",
    checker: "驗收人",
    approver: "批准人",
    newDeadline: "新時限",
    survivor: "併入編號",
    notADate: "認不出日期",
    notADeadline: "認不出時限",
    notAWeight: "須為 1 或 2",
    maskedContact: "含 * 號，請重填全號",
    missing: "必填",
    numberHint: "空則自動編號",
    deadlineHint: "2017年3月底前 / 立行立改 / 長期堅持",
    any: "不限",
    addTitle: "新增事項",
    editTitle: "修改",
    noteTitle: "備註",
    filterTitle: "篩選",
    pickTitle: "選擇下一步",
    formKeys: "Tab 下一欄  Ctrl-S 儲存  Esc 取消",
    filterKeys: "Tab 下一欄  左右鍵選擇  Enter 確定  Esc 取消",
    unchanged: "沒有改動",
    discard: "再按 Esc 放棄所填內容",
    helpTitle: "按鍵",
    helpKeys: "j k 捲動  其他鍵關閉",
    quitAlways: "隨時退出",
    mouse: "滑鼠",
    mouseHelp: "單擊選中，雙擊進入，滾輪捲動",
    screen: {
      switch $0 {
      case .board: "掛圖"
      case .cell: "事項清單"
      case .item: "事項"
      case .worst: "紅黃燈清單"
      case .ranking: "排名"
      case .trend: "趨勢"
      case .changes: "變化"
      case .goals: "目標"
      case .meeting: "會議"
      case .minutes: "會議紀要"
      }
    },
    nothingSelected: "請先選中一個事項",
    unknownCommand: { "沒有這個命令：\($0)(Tab 補全，? 說明)" },
    pasteTooLong: { "貼上的文字太長，沒有放進去：一欄最多 \($0) 字" },
    themeName: {
      switch $0 {
      case .dark: "主題：暗色"
      case .light: "主題：淺色"
      case .contrast: "主題：高對比"
      case .mono: "主題：黑白"
      }
    },
    noSearch: "先按 / 查找",
    notFound: { "沒有找到「\($0)」" },
    found: { "「\($0)」\($1) 項  n 下一處 N 上一處" },
    foundOften: { "「\($0)」有很多項  n 下一處 N 上一處" },
    wrapped: "已回到頭",
    roadEnds: { "\($0) \($1)，沒有下一步；其他操作按 s" },
    noLegalStep: "沒有可辦的步驟",
    undoHint: "u 撤銷",
    counting: { "正在統計 \($0) 項，請稍候" },
    redoHint: "Ctrl-R 重做",
    nothingToRedo: "沒有可重做的操作",
    didMany: { "\($0) 項：\($1)" },
    tooSmall: { "視窗太小(\($0)x\($1))，至少要 40x10" },
    action: traditionalAction, hint: traditionalHint, column: traditionalColumn)
}

@Sendable private func traditionalAction(_ action: Action) -> String {
  switch action {
  case .up: "上移"
  case .down: "下移"
  case .left: "左移"
  case .right: "右移"
  case .pageUp: "上一頁"
  case .pageDown: "下一頁"
  case .lineStart: "到行首"
  case .lineEnd: "到行尾"
  case .first: "到最前"
  case .last: "到最後"
  case .open: "進入"
  case .climb: "回上一級地區"
  case .back: "返回上一屏"
  case .quit: "退出(在其他屏為返回)"
  case .step: "辦下一步(有選擇時辦全部所選)"
  case .stepBack: "退一步：退回、反彈或撤銷"
  case .pick: "選擇要辦的步驟"
  case .mark: "選擇/取消選擇"
  case .clearMarks: "取消全部選擇"
  case .undo: "撤銷"
  case .redo: "重做"
  case .search: "查找"
  case .nextMatch: "下一處"
  case .previousMatch: "上一處"
  case .filter: "篩選：亮燈、狀態、部門、文字"
  case .clearFilter: "取消篩選"
  case .add: "新增事項"
  case .edit: "修改事項"
  case .note: "加備註"
  case .theme: "換主題"
  case .density: "密度：緊湊、標準、寬"
  case .swapAxes: "行列互換"
  case .expand: "方面展開為任務"
  case .sort: "排序：名錄、最急、進度"
  case .reveal: "顯示聯繫方式(記入日誌)"
  case .fold: "折疊/展開任務"
  case .help: "說明"
  case .command: "命令行(Tab 補全)"
  case .repaint: "重畫螢幕"
  case .worst: "紅黃燈清單：全部紅燈、黃燈，最嚴重在前"
  case .ranking: "排名：鄉(辦)、部門得分"
  case .trend: "趨勢：銷號、未結、超期曲線"
  case .changes: "變化：與上次會議比"
  case .goals: "目標：指標與完成情況"
  case .pivot: "行換成部門或鄉(辦)"
  case .pastMeeting: "看板回到上一次會議時"
  case .nextMeeting: "看板到下一次會議時"
  case .pastDay: "看板退回一天"
  case .nextDay: "看板前進一天"
  case .issue: "督辦問責：提醒、督辦函、紅函、約談等"
  case .agendaNext: "下一項"
  case .agendaPrevious: "上一項"
  case .agendaAccept: "同意驗收"
  case .agendaReturn: "退回"
  case .agendaExtend: "延期"
  case .agendaWarn: "警示：提醒、約談"
  case .agendaLetter: "發函：督辦函、紅函"
  case .adjourn: "散會，生成紀要"
  }
}

@Sendable private func traditionalHint(_ action: Action) -> String {
  switch action {
  case .open: "進入"
  case .climb: "上一級"
  case .back: "返回"
  case .quit: "退出"
  case .step: "辦下一步"
  case .pick: "選步驟"
  case .mark: "選擇"
  case .undo: "撤銷"
  case .search: "查找"
  case .filter: "篩選"
  case .edit: "修改"
  case .note: "備註"
  case .density: "密度"
  case .swapAxes: "互換"
  case .expand: "展開"
  case .sort: "排序"
  case .help: "說明"
  case .worst: "紅黃"
  case .ranking: "排名"
  case .trend: "趨勢"
  case .changes: "變化"
  case .goals: "目標"
  case .pivot: "換部門"
  case .pastMeeting: "看過去"
  case .issue: "督辦"
  case .agendaNext: "下一項"
  case .agendaPrevious: "上一項"
  case .agendaAccept: "驗收"
  case .agendaReturn: "退回"
  case .agendaExtend: "延期"
  case .agendaWarn: "警示"
  case .agendaLetter: "發函"
  case .adjourn: "散會"
  default: traditionalAction(action)
  }
}

@Sendable private func traditionalColumn(_ column: String) -> String {
  switch column {
  case "number": "編號"
  case "unit": "鄉(辦)"
  case "task": "任務"
  case "origin": "來源"
  case "site": "點位/企業"
  case "target": "整改目標"
  case "content": "整改內容"
  case "measures": "治理措施"
  case "deadline": "整改時限"
  case "department": "監管責任單位"
  case "responsible": "責任人"
  case "contact": "聯繫方式"
  case "leader": "包聯領導"
  case "weight": "權重"
  case "note": "備註"
  case "progress": "進度"
  default: column
  }
}
