import Campaign
import Testing

@testable import Demo

@Suite struct TextTests {
  @Test("each of the thirty tasks has texts of its own")
  func tasksHaveTexts() {
    let keys = SamplePlan.plan.tasks.map { TaskTexts.of($0, departments: []).key }
    #expect(Set(keys) == Set(TaskTexts.all.map(\.key)))
    #expect(Set(keys).count == 30)
    #expect(TaskTexts.all.allSatisfy { $0.wordings.count >= 3 && !$0.departments.isEmpty })
  }

  @Test("an unknown task has plain texts that name it")
  func unknownTask() {
    let texts = TaskTexts.of(Task(id: 1, area: 1, name: "绿化"), departments: [Department(name: "市林业局")])
    #expect(texts.departments == ["市林业局"])
    #expect(texts.wordings.allSatisfy { $0.content.contains("绿化") })
  }

  @Test("every content names its site, and no placeholder is left")
  func sites() {
    for story in SamplePlan.campaign().stories {
      #expect(story.entry.content.contains(story.entry.site))
      #expect(!story.entry.content.contains("{") && !story.entry.site.contains("{"))
    }
  }

  @Test("other numbers give other site names", arguments: ["{厂}砖厂", "{村}", "{路}", "{园}小区", "某处"])
  func siteNames(template: String) {
    let names = (0..<3_000).map { Sites.fill(template, from: 700, $0) }
    #expect(Set(names).count == 3_000)
  }

  @Test("telephone numbers have zeros where real ones have none", arguments: [8, 1_500])
  func phones(units: Int) {
    let desk = /0357-000\d{4}/
    let mobile = /138-0000-\d{4}/
    for story in SamplePlan.campaign(units: units, items: 3_000).stories where !story.entry.contact.isEmpty {
      for phone in story.entry.contact.split(separator: "、") {
        #expect(phone.wholeMatch(of: desk) != nil || phone.wholeMatch(of: mobile) != nil, "\(phone)")
      }
    }
  }

  @Test("checkers are neither owners nor approvers, and nobody bears a name of the news")
  func people() {
    let news = ["段慧刚", "段慧剛", "高永贤", "高永賢", "杨琦", "楊琦", "张茜", "張茜"]
    for story in SamplePlan.campaign().stories {
      var (checker, approver) = ("", "")
      for scene in story.scenes {
        if case .accept(let checks) = scene.step { checker = checks.checker }
        if case .close(let name, _) = scene.step { approver = name }
        #expect(!news.contains { scene.actor.contains($0) })
      }
      #expect(checker.isEmpty || checker != story.entry.responsible)
      #expect(checker.isEmpty || checker != approver)
      #expect(!news.contains(story.entry.responsible) && !news.contains(story.entry.leader))
    }
  }

  @Test("evidence is a path of the demo, a size, and 64 hexadecimal digits")
  func evidence() {
    let hash = /[0-9a-f]{64}/
    let path = /演示\/照片\/\d{4}-\d\.jpg/
    var paths: Set<String> = []
    for piece in SamplePlan.campaign().stories.flatMap(\.evidence) {
      #expect(piece.sha256.wholeMatch(of: hash) != nil)
      #expect(piece.path.wholeMatch(of: path) != nil)
      #expect(piece.size > 0)
      #expect(paths.insert(piece.path).inserted)
    }
  }
}

@Suite struct DeadlinePhraseTests {
  private func phrases(_ iso: String, start: String = "2017-01-04") throws -> DeadlinePhrase {
    DeadlinePhrase(day: try #require(CivilDate(iso: iso)), start: try #require(CivilDate(iso: start)))
  }

  @Test("a day is written in the ways of offices")
  func plainAndRare() throws {
    let phrases = try phrases("2017-03-31")
    #expect(
      phrases.plain == ["2017年3月31日", "2017年3月31日前", "2017-3-31", "2017-03-31", "2017.3.31", "2017/3/31"])
    #expect(phrases.rare == ["20170331", "２０１７年３月３１日", "二〇一七年三月三十一日"])
    #expect(phrases.round == ["2017年3月底前", "2017年3月末", "2017年3月下旬"])
    #expect(phrases.yearless == ["3月31日前", "3月底前", "3月末", "3月下旬", "三月底", "一季度末"])
  }

  @Test(
    "round days have phrases of their own",
    arguments: [
      ("2017-04-10", "2017年4月上旬", "4月上旬"), ("2017-04-20", "2017年4月中旬", "4月中旬"),
      ("2017-02-28", "2017年2月底前", "二月底"), ("2017-06-30", "2017年6月末", "上半年"),
      ("2017-09-30", "2017年9月末", "三季度末"), ("2017-12-31", "2017年12月底前", "年底前"),
    ])
  func roundDays(iso: String, round: String, yearless: String) throws {
    #expect(try phrases(iso).round.contains(round))
    #expect(try phrases(iso).yearless.contains(yearless))
  }

  @Test("a day of another year than the campaign's first is never written without its year")
  func otherYear() throws {
    #expect(try phrases("2018-01-31").yearless.isEmpty)
    #expect(try phrases("2017-03-15").round.isEmpty)
  }
}
