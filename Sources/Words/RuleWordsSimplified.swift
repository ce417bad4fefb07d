import Campaign

extension RuleWords {
  static let simplified = RuleWords(
    state: simplifiedState,
    light: {
      switch $0 {
      case .red: "红灯"
      case .yellow: "黄灯"
      case .green: "绿灯"
      case .done: "完成"
      case .none: "未亮"
      }
    },
    step: {
      switch $0 {
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
      case .check: "核查"
      case .object: "异议"
      case .answer: "答复异议"
      case .review: "复查"
      case .setRed: "亮红灯"
      case .liftRed: "解除红灯"
      }
    },
    field: simplifiedField,
    check: simplifiedCheck,
    role: simplifiedRole,
    consequence: simplifiedConsequence,
    identity: simplifiedIdentity,
    reason: {
      switch $0 {
      case .void: "已撤并"
      case .draft: "尚未交办"
      case .closed: "已销号"
      case .closedLate(let days): "已销号，超期 \(days) 天完成"
      case .standing: "长期坚持"
      case .reviewOverdue(let days): "复查超期 \(days) 天"
      case .rebounded(let times): times > 1 ? "第 \(times) 次反弹，未重新验收" : "反弹，未重新验收"
      case .setRed(let reason, let until):
        "领导亮红灯：\(reason)" + (until.map { "(至 \($0.iso))" } ?? "")
      case .overdue(let days): "超期 \(days) 天"
      case .returnedTwice(let times): "退回 \(times) 次"
      case .dueToday: "今天到期"
      case .dueSoon(let days): "还剩 \(days) 天到期"
      case .behind(let points): "进度落后 \(points) 个百分点"
      case .returnedOnce: "退回 1 次"
      case .noReport(let days): "\(days) 天未填报"
      case .unsigned(let days): "\(days) 天未签收"
      case .signedLate(let days): "迟签收 \(days) 天"
      case .waiting(let days): "待验收 \(days) 天(督查组)"
      case .submittedLate(let days): "迟报 \(days) 天"
      case .onTrack: "按期推进"
      case .noticeOver: "公示期满，可销号"
      case .objectionsOpen(let count): "公示期满，\(count) 条异议未答复"
      case .onNotice(let until): "公示至 \(until.iso)"
      }
    },
    requirement: {
      switch $0 {
      case .state(let from): "当前状态不能办，须为" + from.map(simplifiedState).joined(separator: "、")
      case .field(let field): "缺\(simplifiedField(field))"
      case .resolvedDeadline: "整改时限认不出日期"
      case .signature: "缺签收人"
      case .fullProgress(let percent): "进度须为 100%(现为 \(percent)%)"
      case .percentInRange: "进度须在 0-100 之间"
      case .reasonForFalling: "进度下降须写明原因"
      case .effect: "缺整改成效"
      case .evidence: "缺佐证材料"
      case .reason: "缺原因"
      case .check(let check): "未\(simplifiedCheck(check))"
      case .checker: "缺验收人"
      case .noticeOver(let until): "公示到 \(until.iso) 才满"
      case .approver: "缺批准人"
      case .askedBeforeDeadline(let deadline): "须在时限 \(deadline.iso) 之前申请"
      case .laterDeadline(let than): "新时限须晚于 \(than.iso)"
      case .datedDeadline: "原时限没有日期"
      case .extensionsLeft(let limit): "已延期 \(limit) 次，不能再延"
      case .byExtension: "已交办事项的时限只能用“延期”改"
      case .unticked(let check): "已经\(simplifiedCheck(check))过"
      case .objectionsAnswered(let count): "还有 \(count) 条异议未答复"
      case .openObjection: "没有待答复的异议"
      case .notBefore(let day): "日期不能早于 \(day.iso)"
      case .isSetRed: "没有领导亮的红灯"
      case .survivor(let number): "并入的编号 \(number) 不存在、已撤并或就是本项"
      case .twoPersons(let rule, let name, let who):
        "\(simplifiedIdentity(rule))(\(name))" + simplifiedWho(who)
      case .role(let roles, let who):
        "须由\(roles.map(simplifiedRole).joined(separator: "或"))办理" + simplifiedWho(who)
      case .ownItem(let role, let who): "不是本\(role == .department ? "部门监管" : "单位")的事项" + simplifiedWho(who)
      case .name: "缺名称，或名称里有换行等控制字符"
      case .addressee: "须发给本项的乡(办)或监管责任单位"
      case .person(let name): "人员名单里没有“\(name)”"
      case .keeper(let needsAccount):
        "须先有一名在岗的攻坚办或领导小组人员" + (needsAccount ? "，并登记其系统账号" : "")
      }
    },
    listSeparator: "、")
}

@Sendable private func simplifiedState(_ state: State) -> String {
  switch state {
  case .draft: "草稿"
  case .assigned: "已交办"
  case .rectifying: "整改中"
  case .submitted: "待验收"
  case .noticed: "公示中"
  case .closed: "已销号"
  case .standing: "长期坚持"
  case .void: "已撤并"
  }
}

@Sendable private func simplifiedField(_ field: Field) -> String {
  switch field {
  case .target: "整改目标"
  case .content: "整改内容"
  case .deadline: "整改时限"
  case .measures: "治理措施"
  case .department: "监管责任单位"
  case .responsible: "责任人"
  case .contact: "联系方式"
  }
}

@Sendable private func simplifiedCheck(_ check: Check) -> String {
  switch check {
  case .matched: "逐一核对"
  case .inspected: "逐一检查"
  case .accepted: "逐一验收"
  case .closed: "逐一销号"
  }
}

@Sendable private func simplifiedRole(_ role: Role) -> String {
  switch role {
  case .office: "攻坚办"
  case .owner: "责任单位"
  case .department: "监管部门"
  case .inspector: "督查组"
  case .leader: "领导小组"
  case .viewer: "只读"
  }
}

@Sendable private func simplifiedConsequence(_ kind: ConsequenceKind) -> String {
  switch kind {
  case .reminder: "提醒"
  case .supervisionLetter: "督办函"
  case .redLetter: "红函"
  case .talk: "约谈"
  case .criticism: "通报批评"
  case .discipline: "移交纪检监察"
  case .prosecution: "移送司法(联席会议)"
  case .veto: "一票否决"
  case .exposure: "省级曝光"
  }
}

@Sendable private func simplifiedIdentity(_ rule: IdentityRule) -> String {
  switch rule {
  case .checkerIsSubmitter: "验收人与申请人为同一人"
  case .checkerIsResponsible: "验收人就是责任人"
  case .approverIsChecker: "批准人与验收人为同一人"
  }
}

/// Who could do it, where anybody could.
private func simplifiedWho(_ names: [String]) -> String {
  names.isEmpty
    ? ""
    : "，可由" + names.prefix(8).joined(separator: "、") + (names.count > 8 ? "等 \(names.count) 人" : "") + "办理"
}
