import Testing

@testable import Campaign

/// A text and what it means in a campaign that starts on 2017-02-18.
struct Reading: Sendable, CustomTestStringConvertible {
  let text: String
  let meaning: String
  var testDescription: String { "「\(text)」 → \(meaning)" }

  init(_ text: String, _ meaning: String) {
    self.text = text
    self.meaning = meaning
  }
}

/// `2017-03-31`, with `?` when inferred, `+` when also standing; `standing`; `3 days`; `unresolved`.
private func meaning(_ deadline: Deadline) -> String {
  var parts: [String] = []
  if let day = deadline.day { parts.append(day.iso + (deadline.isInferred ? "?" : "")) }
  if let days = deadline.daysAfterAssignment { parts.append("\(days) days") }
  if deadline.isStanding { parts.append("standing") }
  return parts.isEmpty ? "unresolved" : parts.joined(separator: " + ")
}

private func parse(_ text: String, start: String = "2017-02-18") throws -> Deadline {
  Deadline.parse(text, campaignStart: try #require(CivilDate(iso: start)))
}

@Suite struct DeadlineGrammarTests {
  @Test("A deadline that names a day is that day", arguments: DeadlineTexts.fullDays)
  func fullDay(text: String) throws {
    #expect(meaning(try parse(text)) == "2017-03-31")
  }

  @Test("A deadline that leaves a part out is filled in and flagged", arguments: DeadlineTexts.inferredDays)
  func inferredDay(_ reading: Reading) throws {
    #expect(meaning(try parse(reading.text)) == reading.meaning)
  }

  @Test(
    "A month before the campaign's first is next year's; its own month is this year's",
    arguments: [
      Reading("1月底前", "2018-01-31?"), Reading("1月15日", "2018-01-15?"), Reading("2月10日", "2017-02-10?"),
      Reading("2月底", "2017-02-28?"),
    ])
  func yearOfEarlyMonth(_ reading: Reading) throws {
    #expect(meaning(try parse(reading.text)) == reading.meaning)
  }

  @Test("A campaign that starts in autumn takes its spring deadlines from the year after")
  func autumnStart() throws {
    #expect(meaning(try parse("3月底前", start: "2017-10-01")) == "2018-03-31?")
    #expect(meaning(try parse("上半年", start: "2017-10-01")) == "2018-06-30?")
    #expect(meaning(try parse("年底前", start: "2017-10-01")) == "2017-12-31?")
    #expect(meaning(try parse("2月29日", start: "2019-10-01")) == "2020-02-29?")
    #expect(meaning(try parse("2月29日", start: "2017-02-18")) == "unresolved")
  }

  @Test("Standing, immediate and both are told apart", arguments: DeadlineTexts.standings)
  func standing(_ reading: Reading) throws {
    #expect(meaning(try parse(reading.text)) == reading.meaning)
  }

  @Test(
    "What names no day, or more than one, or one that does not exist, is not guessed",
    arguments: DeadlineTexts.unresolved)
  func unresolved(text: String) throws {
    let deadline = try parse(text)
    #expect(meaning(deadline) == "unresolved")
    #expect(!deadline.isResolved)
  }

  @Test(
    "The text is kept word for word",
    arguments: DeadlineTexts.fullDays + DeadlineTexts.unresolved + ["3月底前 ", "　立行立改"])
  func textIsKept(text: String) throws {
    #expect(Array(try parse(text).text.utf8) == Array(text.utf8))
  }

  @Test("立行立改 lasts as long as the settings say")
  func immediateDays() throws {
    let start = try #require(CivilDate(iso: "2017-02-18"))
    #expect(Deadline.parse("立行立改", campaignStart: start, immediateDays: 5).daysAfterAssignment == 5)
  }

  @Test("Every day of a leap year is read back in every form that names it whole")
  func everyDay() throws {
    let start = try #require(CivilDate(iso: "2016-01-01"))
    for offset in 0..<366 {
      let date = start + offset
      let (year, month, day) = date.parts
      let serial = date.dayNumber + 25_569
      for text in [
        date.iso, "\(year)年\(month)月\(day)日", "\(year).\(month).\(day)", "\(year)/\(month)/\(day)前",
        "\(serial)",
        "\(month)月\(day)日", date.iso.filter { $0 != "-" },
      ] {
        #expect(Deadline.parse(text, campaignStart: start).day == date, "\(text)")
      }
    }
  }
}

/// Every form of domain.md §7, and what looks like one.
private enum DeadlineTexts {
  static let fullDays: [String] = [
    "2017-03-31", "2017-3-31", "2017.3.31", "2017.03.31", "2017/3/31", "2017年3月31日", "2017年03月31日",
    "2017年3月31号", "2017年3月31號", "2017年3月31", "20170331", "２０１７年３月３１日", "２０１７－３－３１",
    "２０１７．３．３１", "２０１７／０３／３１", "２０１７０３３１", "二〇一七年三月三十一日", "二○一七年三月三十一日",
    "二零一七年三月卅一日", "二0一七年三月三十一日", "贰零壹柒年叁月叁拾壹日", "42825", "42825.0", "42825.75", "４２８２５",
    " 2017-3-31 ", "2017 年 3 月 31 日", "　2017年3月31日　", "2017 3 31", "2017年3月31日。", "（2017年3月31日）",
    "【2017年3月31日】", "\"2017年3月31日\"", "2017年3月31日前", "2017年3月31日之前", "2017年3月31日以前",
    "2017年3月31日前完成", "2017年3月31日前整改到位", "于2017年3月31日前全部整改完毕", "截至2017年3月31日",
    "截止2017年3月31日止", "2017年3月31日(星期五)", "2017年3月31日（周五）", "2017/3/31 0:00:00",
    "2017-03-31T00:00:00Z", "2017-03-31 17:00", "2017年3月31日18时前", "2017年3月31日17:30前", "2017–3–31",
    "2017—3—31", "2017·3·31", "2017。3。31", "2017、3、31", "2017,3,31", "2017-3-31\n", "整改时限:2017年3月31日",
    "2017年\n3月31日", "2017年３月三十一日", "20170331前", "2017年3月31日前必须完成", "2017年3月底前完成整改并验收销号",
    "2017年3月底", "2017年3月底前", "2017年3月末", "2017年三月底前完成", "2017年3月份底", "2017年3月下旬",
    "2017年3月下旬前", "2017年一季度末", "2017年第一季度末", "2017年1季度底前", "2017.3月底", "２０１７年３月底前",
  ]

  static let inferredDays: [Reading] = [
    Reading("3月31日前", "2017-03-31?"), Reading("3月31日", "2017-03-31?"),
    Reading("三月三十一日前", "2017-03-31?"), Reading("3月底前", "2017-03-31?"),
    Reading("3月末", "2017-03-31?"), Reading("三月底", "2017-03-31?"), Reading("3 月 底 前", "2017-03-31?"),
    Reading("３月底", "2017-03-31?"), Reading("3月上旬", "2017-03-10?"), Reading("3月中旬", "2017-03-20?"),
    Reading("4月下旬", "2017-04-30?"), Reading("一季度末", "2017-03-31?"),
    Reading("第二季度末前", "2017-06-30?"), Reading("四季度末", "2017-12-31?"),
    Reading("三季度", "2017-09-30?"), Reading("上半年", "2017-06-30?"), Reading("下半年", "2017-12-31?"),
    Reading("2017年上半年", "2017-06-30"), Reading("上半年前完成", "2017-06-30?"),
    Reading("年底前", "2017-12-31?"), Reading("年末", "2017-12-31?"), Reading("年内", "2017-12-31?"),
    Reading("今年底前", "2017-12-31?"), Reading("今年年底", "2017-12-31?"), Reading("明年3月底", "2018-03-31?"),
    Reading("2017年底前", "2017-12-31"), Reading("2017年年底", "2017-12-31"), Reading("2018年底", "2018-12-31"),
    Reading("2017.10", "2017-10-31?"), Reading("2017-10", "2017-10-31?"), Reading("2017/3", "2017-03-31?"),
    Reading("2017.03", "2017-03-31?"), Reading("2017.4", "2017-04-30?"), Reading("201710", "2017-10-31?"),
    Reading("2017年10月", "2017-10-31?"),
    Reading("2017年10月前", "2017-10-31?"), Reading("10月前", "2017-10-31?"), Reading("10月份", "2017-10-31?"),
    Reading("2017年二季度", "2017-06-30?"), Reading("2017年", "2017-12-31?"),
    Reading("17年3月31日", "2017-03-31?"), Reading("2020年2月底", "2020-02-29"),
    Reading("2017年12月31日", "2017-12-31"), Reading("十二月底", "2017-12-31?"), Reading("十月底", "2017-10-31?"),
    Reading("二十日", "unresolved"), Reading("四月二十日", "2017-04-20?"), Reading("四月廿日", "2017-04-20?"),
    Reading("元月底", "2018-01-31?"),
  ]

  static let standings: [Reading] = [
    Reading("长期坚持", "standing"), Reading("長期堅持", "standing"), Reading(" 长期坚持。", "standing"),
    Reading("长期", "standing"), Reading("常态化", "standing"), Reading("持续坚持", "standing"),
    Reading("立行立改", "3 days"), Reading("立即整改", "3 days"), Reading("立即整改到位", "3 days"),
    Reading("立行立改。", "3 days"), Reading("立整立改", "3 days"), Reading("即行整改", "3 days"),
    Reading("立行立改,长期坚持", "3 days + standing"), Reading("立行立改并长期坚持", "3 days + standing"),
    Reading("2017年3月底前完成,长期坚持", "2017-03-31 + standing"),
    Reading("2017年3月底前完成，长期坚持。", "2017-03-31 + standing"),
    Reading("2017年3月底前完成并长期坚持", "2017-03-31 + standing"),
    Reading("长期坚持；3月底前完成", "2017-03-31? + standing"),
    Reading("2017年3月底前完成（长期坚持）", "2017-03-31 + standing"),
    Reading("3月31日前完成\n长期坚持", "2017-03-31? + standing"),
  ]

  static let unresolved: [String] = [
    "", " ", "　", "采暖季前", "尽快", "待定", "按计划推进", "2017-2-30", "2017年2月29日", "2017年13月1日", "2017-00-10",
    "2017年4月31日", "20170230", "2017.13", "201713", "2017.1", "3.31", "3-31", "3/31", "3/31/2017", "31/3/2017",
    "17.3.31", "月底", "本月底", "3月初", "2017年前", "春节前", "15日", "15日内", "一周内", "2017年3月底前完成,6月底前验收",
    "2017年3月1日至3月31日", "3月-5月", "1899-12-31", "0017年3月31日", "12345", "99999", "4282", "428250", "五季度末",
    "2017年3月31日左右", "尽快,长期坚持", "2017年3月底前完成,长期坚持,定期督查", "立即整改,2017年3月底前完成", "3十月底",
    "三十十日", "2017年3月31日32时", "完成", "前", "年", "底", "2017", "2017年3月底前拆除锅炉三台", "٢٠١٧-٠٣-٣١",
    "2017-03-31-01", "99999999999999999999", "2017年99999999999999999999月",
  ]
}
