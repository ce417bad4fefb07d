import Campaign

extension BulletinWords {
  static let simplified = BulletinWords(
    name: "通报",
    title: { "关于\($0)进展情况的通报" },
    addressee: "各乡(办)、各有关部门：",
    opening: { day, campaign, figures in
      let drafts = figures.drafts > 0 ? "(其中草稿 \(figures.drafts) 项尚未交办，不计入以下比率)" : ""
      return "截至\(day)，\(campaign)列入台账 \(figures.items) 项\(drafts)。已销号 \(figures.closed) 项，"
        + "\(figures.closedRate)；完成(已销号、公示中、待验收和长期坚持)\(figures.finished) 项，"
        + "\(figures.finishedRate)。现有红灯 \(figures.red) 项、黄灯 \(figures.yellow) 项，"
        + "超过整改时限仍未完成的 \(figures.overdue) 项。"
    },
    changes: { meeting, day, changes in
      "与第 \(meeting) 次会议(\(day))散会时相比，新销号 \(changes.closed) 项，新亮红灯 \(changes.red) 项，"
        + "红灯解除 \(changes.noLongerRed) 项，重新整改 \(changes.reopened) 项，新增事项 \(changes.new) 项。"
    },
    noChanges: "此前没有会议，变化情况无可比较。",
    hereby: "现将有关情况通报如下。",
    units: "乡(办)排名",
    departments: "监管部门排名",
    red: "红灯事项",
    praise: "表扬",
    criticism: "通报批评",
    annex: "附件：计分明细",
    rule: "计分办法(规则 \(RankingRule.version))：按期完成 \(ScorePart.onTime.weight) 分、"
      + "整改进度 \(ScorePart.progress.weight) 分、验收质量 \(ScorePart.quality.weight) 分、"
      + "按周填报 \(ScorePart.reporting.weight) 分，无可考核的部分不计，其余折算为 100 分；"
      + "督办函每件扣 \(ConsequenceKind.supervisionLetter.points) 分，红函每件扣 "
      + "\(ConsequenceKind.redLetter.points) 分，省级曝光每次扣 \(ConsequenceKind.exposure.points) 分，"
      + "合计最多扣 \(RankingRule.deductionLimit) 分。同分的，红灯少者在前，再同的，已销号多者在前，仍同的并列。"
      + "不足 \(RankingRule.fewestItems) 项的不排名；一票否决的列在最后。各项的分子、分母见附件。",
    annexNote: "各栏上为分子/分母，下为百分比。按期完成为到期事项中按期报送的权重；整改进度为权重与百分比之积；"
      + "验收质量为申请次数减去退回次数和两倍反弹次数；按周填报为应报周数中按时填报的周数。",
    praiseRule: "下列单位和部门有名次、没有红灯、应填报的各周全部按时填报、没有被扣分，予以表扬：",
    earlyRule: { "第 \($0) 次会议散会以来销号的事项中，下列各项在整改时限之前报送，予以表扬：" },
    nobodyPraised: "没有单位或部门同时做到有名次、没有红灯、应填报的各周全部按时填报、没有被扣分，本次不予表扬。",
    nothingEarly: { "第 \($0) 次会议散会以来销号的事项中，没有在整改时限之前报送的。" },
    nobodyCriticised: { "\($0)，没有通报批评的单位或部门。" },
    sinceMeeting: { "第 \($0) 次会议散会以来" },
    sinceStart: "行动开展以来",
    others: { $1.isEmpty ? "\($0)，没有发出督办函、红函等。" : "\($0)，另有\($1)。" },
    subject: "单位或部门",
    grade: "评定",
    handedIn: "报送日期",
    closedOn: "销号日期",
    daysEarly: "提前天数")

  static let traditional = BulletinWords(
    name: "通報",
    title: { "關於\($0)進展情況的通報" },
    addressee: "各鄉(辦)、各有關部門：",
    opening: { day, campaign, figures in
      let drafts = figures.drafts > 0 ? "(其中草稿 \(figures.drafts) 項尚未交辦，不計入以下比率)" : ""
      return "截至\(day)，\(campaign)列入臺賬 \(figures.items) 項\(drafts)。已銷號 \(figures.closed) 項，"
        + "\(figures.closedRate)；完成(已銷號、公示中、待驗收和長期堅持)\(figures.finished) 項，"
        + "\(figures.finishedRate)。現有紅燈 \(figures.red) 項、黃燈 \(figures.yellow) 項，"
        + "超過整改時限仍未完成的 \(figures.overdue) 項。"
    },
    changes: { meeting, day, changes in
      "與第 \(meeting) 次會議(\(day))散會時相比，新銷號 \(changes.closed) 項，新亮紅燈 \(changes.red) 項，"
        + "紅燈解除 \(changes.noLongerRed) 項，重新整改 \(changes.reopened) 項，新增事項 \(changes.new) 項。"
    },
    noChanges: "此前沒有會議，變化情況無可比較。",
    hereby: "現將有關情況通報如下。",
    units: "鄉(辦)排名",
    departments: "監管部門排名",
    red: "紅燈事項",
    praise: "表揚",
    criticism: "通報批評",
    annex: "附件：計分明細",
    rule: "計分辦法(規則 \(RankingRule.version))：按期完成 \(ScorePart.onTime.weight) 分、"
      + "整改進度 \(ScorePart.progress.weight) 分、驗收質量 \(ScorePart.quality.weight) 分、"
      + "按週填報 \(ScorePart.reporting.weight) 分，無可考核的部分不計，其餘折算為 100 分；"
      + "督辦函每件扣 \(ConsequenceKind.supervisionLetter.points) 分，紅函每件扣 "
      + "\(ConsequenceKind.redLetter.points) 分，省級曝光每次扣 \(ConsequenceKind.exposure.points) 分，"
      + "合計最多扣 \(RankingRule.deductionLimit) 分。同分的，紅燈少者在前，再同的，已銷號多者在前，仍同的並列。"
      + "不足 \(RankingRule.fewestItems) 項的不排名；一票否決的列在最後。各項的分子、分母見附件。",
    annexNote: "各欄上為分子/分母，下為百分比。按期完成為到期事項中按期報送的權重；整改進度為權重與百分比之積；"
      + "驗收質量為申請次數減去退回次數和兩倍反彈次數；按週填報為應報週數中按時填報的週數。",
    praiseRule: "下列單位和部門有名次、沒有紅燈、應填報的各週全部按時填報、沒有被扣分，予以表揚：",
    earlyRule: { "第 \($0) 次會議散會以來銷號的事項中，下列各項在整改時限之前報送，予以表揚：" },
    nobodyPraised: "沒有單位或部門同時做到有名次、沒有紅燈、應填報的各週全部按時填報、沒有被扣分，本次不予表揚。",
    nothingEarly: { "第 \($0) 次會議散會以來銷號的事項中，沒有在整改時限之前報送的。" },
    nobodyCriticised: { "\($0)，沒有通報批評的單位或部門。" },
    sinceMeeting: { "第 \($0) 次會議散會以來" },
    sinceStart: "行動開展以來",
    others: { $1.isEmpty ? "\($0)，沒有發出督辦函、紅函等。" : "\($0)，另有\($1)。" },
    subject: "單位或部門",
    grade: "評定",
    handedIn: "報送日期",
    closedOn: "銷號日期",
    daysEarly: "提前天數")
}
