import Campaign
import Ledger

extension Words {
  /// What happened to what, in one line: number, step, and the states or the note.
  public func describe(_ event: Event) -> String {
    [event.number ?? "", describe(event.kind), change(event) ?? event.note].filter { !$0.isEmpty }
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
  }
}
