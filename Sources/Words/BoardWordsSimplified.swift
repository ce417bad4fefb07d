import Campaign

extension BoardWords {
  static let simplified = BoardWords(
    demo: "演示数据",
    whole: "合计",
    allUnits: "全部乡(办)",
    allAreas: "全部方面",
    total: "共",
    closed: "已销号",
    overdue: "超期",
    dueSoon: "7天内到期",
    waiting: "待验收",
    returned: "退回",
    noItems: "没有事项",
    nothingOpen: "没有未办结的事项",
    matching: "匹配",
    worst: "最急",
    rows: "行",
    columns: "列",
    date: chineseDate,
    filtered: "筛选",
    filterCleared: "已取消筛选",
    density: {
      switch $0 {
      case .compact: "密度：紧凑"
      case .normal: "密度：标准"
      case .wide: "密度：宽"
      }
    },
    order: {
      switch $0 {
      case .name: "排序：名录"
      case .worst: "排序：最急在前"
      case .progress: "排序：进度低在前"
      }
    },
    axesSwapped: "行列互换：方面为行",
    axesStraight: "行列复原：乡(办)为行",
    areasExpanded: "展开为各项任务",
    areasFolded: "合并为方面",
    marked: { "已选 \($0) 项" },
    marksCleared: "已取消选择",
    stateWidth: 8,
    daysLeftShort: { $0 == 0 ? "今天" : $0 > 0 ? "剩\($0)天" : "超\(-$0)天" },
    daysLeft: { $0 == 0 ? "今天到期" : $0 > 0 ? "还剩 \($0) 天" : "超期 \(-$0) 天" },
    item: "事项",
    state: "状态",
    light: "亮灯",
    text: "关键字",
    changesOn: { "若无变化，\($0.iso) 转\($1)" },
    originalDeadline: "原时限",
    number: "编号",
    unit: "乡(办)",
    area: "方面",
    task: "任务",
    site: "点位/企业",
    origin: "来源",
    leader: "包联领导",
    weight: "权重",
    note: "备注",
    progress: "进度",
    returns: "退回次数",
    rebounds: "反弹次数",
    extensions: "延期次数",
    effect: "整改成效",
    voidReason: "撤并原因",
    evidence: "佐证材料",
    noEvidence: "暂无",
    eachResponsible: "留空：各项责任人",
    evidenceHint: "文件路径",
    revealHint: "(r 显示)",
    revealed: "已显示联系方式，并记入日志",
    signature: "签收人",
    reason: "原因",
    finding: "发现情况",
    checker: "验收人",
    approver: "批准人",
    newDeadline: "新时限",
    survivor: "并入编号",
    notADate: "认不出日期",
    notADeadline: "认不出时限",
    notAWeight: "须为 1 或 2",
    maskedContact: "含 * 号，请重填全号",
    missing: "必填",
    numberHint: "空则自动编号",
    deadlineHint: "2017年3月底前 / 立行立改 / 长期坚持",
    any: "不限",
    addTitle: "新增事项",
    editTitle: "修改",
    noteTitle: "备注",
    filterTitle: "筛选",
    pickTitle: "选择下一步",
    formKeys: "Tab 下一栏  Ctrl-S 保存  Esc 取消",
    filterKeys: "Tab 下一栏  左右键选择  Enter 确定  Esc 取消",
    unchanged: "没有改动",
    discard: "再按 Esc 放弃所填内容",
    helpTitle: "按键",
    helpKeys: "j k 翻动  其他键关闭",
    quitAlways: "随时退出",
    mouse: "鼠标",
    mouseHelp: "单击选中，双击进入，滚轮翻动",
    screen: {
      switch $0 {
      case .board: "挂图"
      case .cell: "事项清单"
      case .item: "事项"
      case .worst: "红黄灯清单"
      case .ranking: "排名"
      case .trend: "趋势"
      case .changes: "变化"
      case .goals: "目标"
      case .meeting: "会议"
      case .minutes: "会议纪要"
      }
    },
    nothingSelected: "请先选中一个事项",
    unknownCommand: { "没有这个命令：\($0)(Tab 补全，? 帮助)" },
    pasteTooLong: { "粘贴的文字太长，没有放进去：一栏最多 \($0) 字" },
    themeName: {
      switch $0 {
      case .dark: "主题：暗色"
      case .light: "主题：浅色"
      case .contrast: "主题：高对比"
      case .mono: "主题：黑白"
      }
    },
    noSearch: "先按 / 查找",
    notFound: { "没有找到「\($0)」" },
    found: { "「\($0)」\($1) 项  n 下一处 N 上一处" },
    foundOften: { "「\($0)」有很多项  n 下一处 N 上一处" },
    wrapped: "已回到头",
    roadEnds: { "\($0) \($1)，没有下一步；其他操作按 s" },
    noLegalStep: "没有可办的步骤",
    undoHint: "u 撤销",
    counting: { "正在统计 \($0) 项，请稍候" },
    redoHint: "Ctrl-R 重做",
    nothingToRedo: "没有可重做的操作",
    didMany: { "\($0) 项：\($1)" },
    tooSmall: { "窗口太小(\($0)x\($1))，至少要 40x10" },
    action: simplifiedAction, hint: simplifiedHint, column: simplifiedColumn)
}

@Sendable private func simplifiedAction(_ action: Action) -> String {
  switch action {
  case .up: "上移"
  case .down: "下移"
  case .left: "左移"
  case .right: "右移"
  case .pageUp: "上一页"
  case .pageDown: "下一页"
  case .lineStart: "到行首"
  case .lineEnd: "到行尾"
  case .first: "到最前"
  case .last: "到最后"
  case .open: "进入"
  case .climb: "回上一级地区"
  case .back: "返回上一屏"
  case .quit: "退出(在其他屏为返回)"
  case .step: "办下一步(有选择时办全部所选)"
  case .stepBack: "退一步：退回、反弹或撤销"
  case .pick: "选择要办的步骤"
  case .mark: "选择/取消选择"
  case .clearMarks: "取消全部选择"
  case .undo: "撤销"
  case .redo: "重做"
  case .search: "查找"
  case .nextMatch: "下一处"
  case .previousMatch: "上一处"
  case .filter: "筛选：亮灯、状态、部门、文字"
  case .clearFilter: "取消筛选"
  case .add: "新增事项"
  case .edit: "修改事项"
  case .note: "加备注"
  case .theme: "换主题"
  case .density: "密度：紧凑、标准、宽"
  case .swapAxes: "行列互换"
  case .expand: "方面展开为任务"
  case .sort: "排序：名录、最急、进度"
  case .reveal: "显示联系方式(记入日志)"
  case .fold: "折叠/展开任务"
  case .help: "帮助"
  case .command: "命令行(Tab 补全)"
  case .repaint: "重画屏幕"
  case .worst: "红黄灯清单：全部红灯、黄灯，最严重在前"
  case .ranking: "排名：乡(办)、部门得分"
  case .trend: "趋势：销号、未结、超期曲线"
  case .changes: "变化：与上次会议比"
  case .goals: "目标：指标与完成情况"
  case .pivot: "行换成部门或乡(办)"
  case .pastMeeting: "看板回到上一次会议时"
  case .nextMeeting: "看板到下一次会议时"
  case .pastDay: "看板退回一天"
  case .nextDay: "看板前进一天"
  case .issue: "督办问责：提醒、督办函、红函、约谈等"
  case .agendaNext: "下一项"
  case .agendaPrevious: "上一项"
  case .agendaAccept: "同意验收"
  case .agendaReturn: "退回"
  case .agendaExtend: "延期"
  case .agendaWarn: "警示：提醒、约谈"
  case .agendaLetter: "发函：督办函、红函"
  case .adjourn: "散会，生成纪要"
  }
}

@Sendable private func simplifiedHint(_ action: Action) -> String {
  switch action {
  case .open: "进入"
  case .climb: "上一级"
  case .back: "返回"
  case .quit: "退出"
  case .step: "办下一步"
  case .pick: "选步骤"
  case .mark: "选择"
  case .undo: "撤销"
  case .search: "查找"
  case .filter: "筛选"
  case .edit: "修改"
  case .note: "备注"
  case .density: "密度"
  case .swapAxes: "互换"
  case .expand: "展开"
  case .sort: "排序"
  case .help: "帮助"
  case .worst: "红黄"
  case .ranking: "排名"
  case .trend: "趋势"
  case .changes: "变化"
  case .goals: "目标"
  case .pivot: "换部门"
  case .pastMeeting: "看过去"
  case .issue: "督办"
  case .agendaNext: "下一项"
  case .agendaPrevious: "上一项"
  case .agendaAccept: "验收"
  case .agendaReturn: "退回"
  case .agendaExtend: "延期"
  case .agendaWarn: "警示"
  case .agendaLetter: "发函"
  case .adjourn: "散会"
  default: simplifiedAction(action)
  }
}

@Sendable private func simplifiedColumn(_ column: String) -> String {
  switch column {
  case "number": "编号"
  case "unit": "乡(办)"
  case "task": "任务"
  case "origin": "来源"
  case "site": "点位/企业"
  case "target": "整改目标"
  case "content": "整改内容"
  case "measures": "治理措施"
  case "deadline": "整改时限"
  case "department": "监管责任单位"
  case "responsible": "责任人"
  case "contact": "联系方式"
  case "leader": "包联领导"
  case "weight": "权重"
  case "note": "备注"
  case "progress": "进度"
  default: column
  }
}
