import Campaign
import Ledger
import Testing
import Words

/// The three sets of words.
@Suite struct WordsTests {
  /// Everything that the screens and rules can say in a language, by name.
  private static func all(_ language: Language) -> [String: String] {
    let words = Words.in(language)
    var all: [String: String] = [:]
    for (prefix, part) in [
      ("board", words.board as Any), ("rules", words.rules), ("errors", words.errors),
      ("commands", words.commands), ("ranking", words.ranking), ("people", words.people),
      ("past", words.past),
    ] {
      for child in Mirror(reflecting: part).children {
        if let text = child.value as? String { all["\(prefix).\(child.label ?? "")"] = text }
      }
    }
    let board = words.board
    for action in Action.allCases {
      all["action.\(action)"] = board.action(action)
      all["hint.\(action)"] = board.hint(action)
    }
    for kind in ScreenKind.allCases { all["screen.\(kind)"] = board.screen(kind) }
    for theme in ThemeName.allCases { all["theme.\(theme)"] = board.themeName(theme) }
    for density in Density.allCases { all["density.\(density)"] = board.density(density) }
    for order in RowOrder.allCases { all["order.\(order)"] = board.order(order) }
    for column in columns { all["column.\(column)"] = board.column(column) }
    for days in [-3, 0, 3] {
      all["daysLeft.\(days)"] = board.daysLeft(days)
      all["daysLeftShort.\(days)"] = board.daysLeftShort(days)
    }
    let day = CivilDate(dayNumber: 17_245)
    all["date"] = board.date(day)
    all["changesOn"] = board.changesOn(day, "x")
    all["marked"] = board.marked(2)
    all["unknownCommand"] = board.unknownCommand("x")
    all["notFound"] = board.notFound("x")
    all["found"] = board.found("x", 2)
    all["roadEnds"] = board.roadEnds("1", "x")
    all["tooSmall"] = board.tooSmall(1, 1)
    all["didMany"] = board.didMany(2, "x")
    for state in State.allCases { all["state.\(state)"] = words.rules.state(state) }
    for light in LightColour.allCases { all["light.\(light)"] = words.rules.light(light) }
    addRankingAndPeople(words, to: &all)
    for step in StepKind.allCases { all["step.\(step)"] = words.rules.step(step) }
    for field in Field.allCases { all["field.\(field)"] = words.rules.field(field) }
    for role in Role.allCases { all["role.\(role)"] = words.rules.role(role) }
    for kind in ConsequenceKind.allCases { all["consequence.\(kind)"] = words.rules.consequence(kind) }
    for rule in IdentityRule.allCases { all["identity.\(rule)"] = words.rules.identity(rule) }
    for check in Check.allCases { all["check.\(check)"] = words.rules.check(check) }
    for kind in EventKind.allCases { all["event.\(kind)"] = words.describe(kind) }
    for (index, reason) in reasons(day).enumerated() { all["reason.\(index)"] = words.rules.reason(reason) }
    for (index, need) in requirements(day).enumerated() {
      all["requirement.\(index)"] = words.rules.requirement(need)
    }
    return all
  }

  private static func addRankingAndPeople(_ words: Words, to all: inout [String: String]) {
    let (ranking, people, day) = (words.ranking, words.people, CivilDate(dayNumber: 17_245))
    for part in ScorePart.allCases {
      all["part.\(part)"] = ranking.part(part)
      all["partShort.\(part)"] = ranking.partShort(part)
    }
    for grade in RankingGrade.allCases { all["grade.\(grade)"] = ranking.grade(grade) }
    for decided in [TieBreak.red, .closed, .shared] {
      all["tie.\(decided)"] = ranking.tie("x", decided, 1, 2)
    }
    for lateness in [Lateness.overdue(days: 1), .late(days: 1), .undated] {
      all["lateness.\(lateness)"] = ranking.lateness(lateness)
    }
    let texts = [
      ranking.rule("1"), ranking.since(1, day), ranking.sinceShort(1), ranking.placeOf(1, 2),
      ranking.rescaled(90),
      ranking.limit(21), ranking.fewItems(2), ranking.lateTitle(1), ranking.more(1),
      ranking.noSuchSubject("x", "y"), people.count(2), people.added("x", "y"), people.changed("x", "y"),
      people.removed("x"), people.unused("--unit", "x"), people.noItems("x"), people.unknown("x"),
      people.viewer("x"), people.acting("x", nil),
    ]
    for (index, text) in texts.enumerated() { all["ranking.text.\(index)"] = text }
    for mode in Roster.Mode.allCases {
      for isAllowed in [false, true] { all["mode.\(mode).\(isAllowed)"] = people.mode(mode, isAllowed) }
    }
  }

  private static let columns = [
    "number", "unit", "task", "origin", "site", "target", "content", "measures", "deadline", "department",
    "responsible", "contact", "leader", "weight", "note", "progress",
  ]

  private static func reasons(_ day: CivilDate) -> [LightReason] {
    [
      .void, .draft, .closed, .closedLate(days: 1), .standing, .reviewOverdue(days: 1), .rebounded(times: 1),
      .rebounded(times: 2), .setRed(reason: "x", until: day), .overdue(days: 1), .returnedTwice(times: 2),
      .dueToday,
      .dueSoon(days: 1), .behind(points: 1), .returnedOnce, .noReport(days: 1), .unsigned(days: 1),
      .signedLate(days: 1), .waiting(days: 1), .submittedLate(days: 1), .onTrack, .onNotice(until: day),
      .noticeOver,
    ]
  }

  private static func requirements(_ day: CivilDate) -> [Requirement] {
    [
      .state(from: [.draft, .closed]), .field(.target), .resolvedDeadline, .signature,
      .fullProgress(percent: 1),
      .percentInRange, .reasonForFalling, .effect, .evidence, .reason, .check(.matched), .checker,
      .noticeOver(day),
      .approver, .askedBeforeDeadline(day), .laterDeadline(than: day), .datedDeadline,
      .extensionsLeft(limit: 2), .byExtension, .unticked(.matched), .objectionsAnswered(count: 2),
      .openObjection, .notBefore(day), .isSetRed, .survivor("1"),
      .twoPersons(.approverIsChecker, name: "x"), .role([.office, .leader], who: ["x", "y"]),
      .ownItem(.owner, who: []), .ownItem(.department, who: ["x"]), .person("x"),
    ]
  }

  /// Said in Chinese on purpose: the mark of invented data, and what may be typed as a deadline.
  private static let chineseInEnglish: Set<String> = ["board.demo", "board.deadlineHint"]

  @Test("English words hold no Chinese, and Chinese words no English sentence")
  func english() {
    for (name, text) in WordsTests.all(.english) where !WordsTests.chineseInEnglish.contains(name) {
      #expect(!text.unicodeScalars.contains { $0.properties.isIdeographic }, "\(name): \(text)")
    }
    for language in [Language.simplified, .traditional] {
      for (name, text) in WordsTests.all(language) where name != "rules.listSeparator" {
        let hasChinese = text.unicodeScalars.contains { $0.properties.isIdeographic }
        #expect(hasChinese, "\(name): \(text)")
      }
    }
  }

  @Test("No word is empty in any language", arguments: Language.allCases)
  func complete(_ language: Language) {
    #expect(WordsTests.all(language).filter { $0.value.isEmpty }.keys.sorted() == [])
  }

  /// Pairs that differ, simplified before traditional; those that share a form are left out.
  private static let pairs: [(Character, Character)] = Array(
    zip(
      "办销号验数据当状态检责单联业项时间务长坚责领导导内层级过进达减标环监测题选择销项权达预调显示关闭认历记录张质红黄绿灯开无图挂战写读输请档复见计级续继结给经统网编缩须页题颜类验骂码码确碍离种税筛签简粮纠纪约纸线组细终绍练绑络绝继绩续维绿缓缴罚罢联脑节药补虑视觉览触订讨让训议讯许论设访证评识诉词译试话该详语误说请诸课谁调谈谢谱责败账货质购贴费资赛赞输达迁运还这进远连迟适选递逻遗邮释锁错键镇长门闭问闲间闻阅队阳阴际陆险随难静韩页顶项顺须预领频题风飞馆马驱验鱼鸟黄龙",
      "辦銷號驗數據當狀態檢責單聯業項時間務長堅責領導導內層級過進達減標環監測題選擇銷項權達預調顯示關閉認歷記錄張質紅黃綠燈開無圖掛戰寫讀輸請檔復見計級續繼結給經統網編縮須頁題顏類驗罵碼碼確礙離種稅篩簽簡糧糾紀約紙線組細終紹練綁絡絕繼績續維綠緩繳罰罷聯腦節藥補慮視覺覽觸訂討讓訓議訊許論設訪證評識訴詞譯試話該詳語誤說請諸課誰調談謝譜責敗賬貨質購貼費資賽讚輸達遷運還這進遠連遲適選遞邏遺郵釋鎖錯鍵鎮長門閉問閒間聞閱隊陽陰際陸險隨難靜韓頁頂項順須預領頻題風飛館馬驅驗魚鳥黃龍"
    )
  ).filter { $0 != $1 }

  @Test("Traditional words hold no simplified character, simplified words no traditional one")
  func characters() {
    let simplified = Set(WordsTests.pairs.map(\.0))
    let traditional = Set(WordsTests.pairs.map(\.1))
    #expect(simplified.isDisjoint(with: traditional))
    for (name, text) in WordsTests.all(.traditional) {
      #expect(simplified.isDisjoint(with: text), "\(name): \(text)")
    }
    for (name, text) in WordsTests.all(.simplified) {
      #expect(traditional.isDisjoint(with: text), "\(name): \(text)")
    }
  }

  @Test("Where the characters differ the words differ: nothing was left untranslated")
  func translated() {
    let (simplified, traditional) = (WordsTests.all(.simplified), WordsTests.all(.traditional))
    let forms = Dictionary(WordsTests.pairs, uniquingKeysWith: { first, _ in first })
    for (name, text) in simplified where text.contains(where: { forms[$0] != nil }) {
      #expect(traditional[name] != text, "\(name): \(text)")
    }
    let english = WordsTests.all(.english)
    for (name, text) in simplified { #expect(english[name] != text, "\(name): \(text)") }
  }

  @Test(
    "The same thing has the same word in a form, in the timeline and in the key table",
    arguments: Language.allCases)
  func consistent(_ language: Language) {
    let words = Words.in(language)
    let same = [
      ("note", words.board.note), ("leader", words.board.leader), ("site", words.board.site),
      ("number", words.board.number),
      ("origin", words.board.origin), ("weight", words.board.weight), ("progress", words.board.progress),
      ("target", words.rules.field(.target)), ("content", words.rules.field(.content)),
      ("measures", words.rules.field(.measures)), ("deadline", words.rules.field(.deadline)),
      ("department", words.rules.field(.department)), ("responsible", words.rules.field(.responsible)),
      ("unit", words.board.unit), ("task", words.board.task),
    ]
    for (column, word) in same { #expect(words.board.column(column) == word, "\(column)") }
  }
}
