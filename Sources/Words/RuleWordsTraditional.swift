import Campaign

extension RuleWords {
  static let traditional = RuleWords(
    state: traditionalState,
    light: {
      switch $0 {
      case .red: "紅燈"
      case .yellow: "黃燈"
      case .green: "綠燈"
      case .done: "完成"
      case .none: "未亮"
      }
    },
    step: {
      switch $0 {
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
      case .check: "核查"
      case .object: "異議"
      case .answer: "答覆異議"
      case .review: "複查"
      case .setRed: "亮紅燈"
      case .liftRed: "解除紅燈"
      }
    },
    field: traditionalField,
    check: traditionalCheck,
    role: traditionalRole,
    consequence: traditionalConsequence,
    identity: traditionalIdentity,
    reason: {
      switch $0 {
      case .void: "已撤併"
      case .draft: "尚未交辦"
      case .closed: "已銷號"
      case .closedLate(let days): "已銷號，超期 \(days) 天完成"
      case .standing: "長期堅持"
      case .reviewOverdue(let days): "複查超期 \(days) 天"
      case .rebounded(let times): times > 1 ? "第 \(times) 次反彈，未重新驗收" : "反彈，未重新驗收"
      case .setRed(let reason, let until):
        "領導亮紅燈：\(reason)" + (until.map { "(至 \($0.iso))" } ?? "")
      case .overdue(let days): "超期 \(days) 天"
      case .returnedTwice(let times): "退回 \(times) 次"
      case .dueToday: "今天到期"
      case .dueSoon(let days): "還剩 \(days) 天到期"
      case .behind(let points): "進度落後 \(points) 個百分點"
      case .returnedOnce: "退回 1 次"
      case .noReport(let days): "\(days) 天未填報"
      case .unsigned(let days): "\(days) 天未簽收"
      case .signedLate(let days): "遲簽收 \(days) 天"
      case .waiting(let days): "待驗收 \(days) 天(督查組)"
      case .submittedLate(let days): "遲報 \(days) 天"
      case .onTrack: "按期推進"
      case .noticeOver: "公示期滿，可銷號"
      case .objectionsOpen(let count): "公示期滿，\(count) 條異議未答覆"
      case .onNotice(let until): "公示至 \(until.iso)"
      }
    },
    requirement: {
      switch $0 {
      case .state(let from): "當前狀態不能辦，須為" + from.map(traditionalState).joined(separator: "、")
      case .field(let field): "缺\(traditionalField(field))"
      case .resolvedDeadline: "整改時限認不出日期"
      case .signature: "缺簽收人"
      case .fullProgress(let percent): "進度須為 100%(現為 \(percent)%)"
      case .percentInRange: "進度須在 0-100 之間"
      case .reasonForFalling: "進度下降須寫明原因"
      case .effect: "缺整改成效"
      case .evidence: "缺佐證材料"
      case .reason: "缺原因"
      case .check(let check): "未\(traditionalCheck(check))"
      case .checker: "缺驗收人"
      case .noticeOver(let until): "公示到 \(until.iso) 才滿"
      case .approver: "缺批准人"
      case .askedBeforeDeadline(let deadline): "須在時限 \(deadline.iso) 之前申請"
      case .laterDeadline(let than): "新時限須晚於 \(than.iso)"
      case .datedDeadline: "原時限沒有日期"
      case .extensionsLeft(let limit): "已延期 \(limit) 次，不能再延"
      case .byExtension: "已交辦事項的時限只能用「延期」改"
      case .unticked(let check): "已經\(traditionalCheck(check))過"
      case .objectionsAnswered(let count): "還有 \(count) 條異議未答覆"
      case .openObjection: "沒有待答覆的異議"
      case .notBefore(let day): "日期不能早於 \(day.iso)"
      case .isSetRed: "沒有領導亮的紅燈"
      case .survivor(let number): "併入的編號 \(number) 不存在、已撤併或就是本項"
      case .twoPersons(let rule, let name, let who):
        "\(traditionalIdentity(rule))(\(name))" + traditionalWho(who)
      case .role(let roles, let who):
        "須由\(roles.map(traditionalRole).joined(separator: "或"))辦理" + traditionalWho(who)
      case .ownItem(let role, let who): "不是本\(role == .department ? "部門監管" : "單位")的事項" + traditionalWho(who)
      case .name: "缺名稱，或名稱裡有換行等控制字元"
      case .addressee: "須發給本項的鄉(辦)或監管責任單位"
      case .person(let name): "人員名單裡沒有“\(name)”"
      case .keeper(let needsAccount):
        "須先有一名在崗的攻堅辦或領導小組人員" + (needsAccount ? "，並登記其系統賬號" : "")
      }
    },
    listSeparator: "、")
}

@Sendable private func traditionalState(_ state: State) -> String {
  switch state {
  case .draft: "草稿"
  case .assigned: "已交辦"
  case .rectifying: "整改中"
  case .submitted: "待驗收"
  case .noticed: "公示中"
  case .closed: "已銷號"
  case .standing: "長期堅持"
  case .void: "已撤併"
  }
}

@Sendable private func traditionalField(_ field: Field) -> String {
  switch field {
  case .target: "整改目標"
  case .content: "整改內容"
  case .deadline: "整改時限"
  case .measures: "治理措施"
  case .department: "監管責任單位"
  case .responsible: "責任人"
  case .contact: "聯繫方式"
  }
}

@Sendable private func traditionalCheck(_ check: Check) -> String {
  switch check {
  case .matched: "逐一核對"
  case .inspected: "逐一檢查"
  case .accepted: "逐一驗收"
  case .closed: "逐一銷號"
  }
}

@Sendable private func traditionalRole(_ role: Role) -> String {
  switch role {
  case .office: "攻堅辦"
  case .owner: "責任單位"
  case .department: "監管部門"
  case .inspector: "督查組"
  case .leader: "領導小組"
  case .viewer: "唯讀"
  }
}

@Sendable private func traditionalConsequence(_ kind: ConsequenceKind) -> String {
  switch kind {
  case .reminder: "提醒"
  case .supervisionLetter: "督辦函"
  case .redLetter: "紅函"
  case .talk: "約談"
  case .criticism: "通報批評"
  case .discipline: "移交紀檢監察"
  case .prosecution: "移送司法(聯席會議)"
  case .veto: "一票否決"
  case .exposure: "省級曝光"
  }
}

@Sendable private func traditionalIdentity(_ rule: IdentityRule) -> String {
  switch rule {
  case .checkerIsSubmitter: "驗收人與申請人為同一人"
  case .checkerIsResponsible: "驗收人就是責任人"
  case .approverIsChecker: "批准人與驗收人為同一人"
  }
}

/// Who could do it, where anybody could.
private func traditionalWho(_ names: [String]) -> String {
  names.isEmpty
    ? ""
    : "，可由" + names.prefix(8).joined(separator: "、") + (names.count > 8 ? "等 \(names.count) 人" : "") + "辦理"
}
