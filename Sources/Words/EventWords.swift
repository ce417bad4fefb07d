import Campaign
import Ledger

extension Words {
  /// What was done, in a word or two: of a 核查, which box was ticked.
  public func deed(_ event: Event) -> String {
    let ticked = event.kind == .check ? event.ticked.map(rules.check) : []
    return ticked.isEmpty ? describe(event.kind) : ticked.joined(separator: rules.listSeparator)
  }

  /// What happened to what, in one line: number, step, and the states or the note.
  public func describe(_ event: Event) -> String {
    [event.number ?? "", deed(event), change(event) ?? event.note].filter { !$0.isEmpty }
      .joined(separator: "  ")
  }

  /// `已交办 > 整改中`; nil when the state stayed as it was.
  public func change(_ event: Event) -> String? { change(from: event.from, to: event.to) }

  /// The same over several events: from the first one's state to the last one's.
  public func change(from: State?, to: State?) -> String? {
    from == to ? nil : [from, to].compactMap { $0 }.map(rules.state).joined(separator: " > ")
  }

  /// What happened, in a word or two.
  public func describe(_ kind: EventKind) -> String {
    switch language {
    case .simplified: simplifiedEvent(kind)
    case .traditional: traditionalEvent(kind)
    case .english: englishEvent(kind)
    }
  }
}

private func simplifiedEvent(_ kind: EventKind) -> String {
  switch kind {
  case .create: "建账"
  case .take: "导入"
  case .assign: "交办"
  case .sign: "签收"
  case .report: "填报"
  case .submit: "申请验收"
  case .giveBack: "退回"
  case .accept: "验收"
  case .close: "销号"
  case .extend: "延期"
  case .rebound: "反弹"
  case .void: "撤并"
  case .undo: "撤销"
  case .redo: "重做"
  case .add: "新增"
  case .edit: "修改"
  case .note: "备注"
  case .reveal: "查看联系方式"
  case .export: "导出联系方式"
  case .check: "核查"
  case .object: "异议"
  case .answer: "答复异议"
  case .review: "复查"
  case .setRed: "亮红灯"
  case .liftRed: "解除红灯"
  case .reminder: "提醒"
  case .supervisionLetter: "督办函"
  case .redLetter: "红函"
  case .talk: "约谈"
  case .criticism: "通报批评"
  case .discipline: "移交纪检监察"
  case .prosecution: "移送司法(联席会议)"
  case .veto: "一票否决"
  case .exposure: "省级曝光"
  case .withdraw: "撤回"
  case .meet: "开会"
  case .discuss: "会议研究"
  case .adjourn: "散会"
  case .person: "人员"
  case .mode: "管理方式"
  case .goal: "目标"
  case .measure: "监测值"
  }
}

private func traditionalEvent(_ kind: EventKind) -> String {
  switch kind {
  case .create: "建賬"
  case .take: "匯入"
  case .assign: "交辦"
  case .sign: "簽收"
  case .report: "填報"
  case .submit: "申請驗收"
  case .giveBack: "退回"
  case .accept: "驗收"
  case .close: "銷號"
  case .extend: "延期"
  case .rebound: "反彈"
  case .void: "撤併"
  case .undo: "撤銷"
  case .redo: "重做"
  case .add: "新增"
  case .edit: "修改"
  case .note: "備註"
  case .reveal: "查看聯繫方式"
  case .export: "匯出聯繫方式"
  case .check: "核查"
  case .object: "異議"
  case .answer: "答覆異議"
  case .review: "複查"
  case .setRed: "亮紅燈"
  case .liftRed: "解除紅燈"
  case .reminder: "提醒"
  case .supervisionLetter: "督辦函"
  case .redLetter: "紅函"
  case .talk: "約談"
  case .criticism: "通報批評"
  case .discipline: "移交紀檢監察"
  case .prosecution: "移送司法(聯席會議)"
  case .veto: "一票否決"
  case .exposure: "省級曝光"
  case .withdraw: "撤回"
  case .meet: "開會"
  case .discuss: "會議研究"
  case .adjourn: "散會"
  case .person: "人員"
  case .mode: "管理方式"
  case .goal: "目標"
  case .measure: "監測值"
  }
}

private func englishEvent(_ kind: EventKind) -> String {
  switch kind {
  case .create: "created"
  case .take: "imported"
  case .assign: "assigned"
  case .sign: "signed"
  case .report: "reported"
  case .submit: "submitted"
  case .giveBack: "returned"
  case .accept: "accepted"
  case .close: "closed"
  case .extend: "extended"
  case .rebound: "rebounded"
  case .void: "made void"
  case .undo: "undid"
  case .redo: "redid"
  case .add: "added"
  case .edit: "edited"
  case .note: "noted"
  case .reveal: "revealed contact"
  case .export: "exported contacts"
  case .check: "checked"
  case .object: "objected"
  case .answer: "answered"
  case .review: "reviewed"
  case .setRed: "set red"
  case .liftRed: "lifted red"
  case .reminder: "reminder"
  case .supervisionLetter: "supervision letter"
  case .redLetter: "red letter"
  case .talk: "talk"
  case .criticism: "criticism"
  case .discipline: "discipline inspection"
  case .prosecution: "prosecution (joint conference)"
  case .veto: "one-vote veto"
  case .exposure: "provincial exposure"
  case .withdraw: "withdrew"
  case .meet: "opened meeting"
  case .discuss: "discussed"
  case .adjourn: "closed meeting"
  case .person: "person"
  case .mode: "mode"
  case .goal: "goal"
  case .measure: "measured"
  }
}
