import ForeignInput
import TestDice
import Testing

@Suite("Deadlines changed at random")
struct DeadlineFuzzTests {
  @Test("are understood or left alone, and kept as they were written")
  func deadlines() throws {
    let samples = [
      "2017年3月31日", "2017-3-31", "2017.3.31", "20170331", "二〇一七年三月三十一日", "42825", "3月底前", "三月末", "4月上旬",
      "一季度末", "上半年",
      "年底前", "3月31日前", "2017.10", "立行立改", "长期坚持", "2017年3月底前完成,长期坚持", "采暖季前", "尽快", "２０１７年３月", "(2017年6月)",
    ]
    let words = ["年", "月", "日", "底前", "旬", "季度", "半年", "十", "廿", "〇", "前", "完成", "长期", "9999", "0"]
    let mutations = Mutations(of: samples, words: words, seed: Torture.seed)
    let fuzzing = try Fuzzing("deadline", mutations, short: 3_000) {
      try ForeignInput.deadline.read($0, in: "")
    }
    #expect(fuzzing.slow == [])
    #expect(Set(fuzzing.outcomes.keys).isSuperset(of: ["no day", "a day"]), "\(fuzzing.outcomes)")
  }
}
