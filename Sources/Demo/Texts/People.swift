/// Invented people. Each office has given names of its own, so that nobody checks or approves his own work.
enum People {
  private static let surnames = [
    "王", "李", "张", "刘", "陈", "赵", "周", "吴", "孙", "马", "朱", "胡", "郭", "何", "林", "罗", "梁", "宋", "郑",
    "韩", "冯", "曹", "许", "董", "程", "任", "薛", "贾", "侯", "石",
  ]
  private static let owners = [
    "海生", "建平", "志军", "俊明", "晓东", "春生", "卫平", "国栋", "永胜", "文斌", "立新", "瑞平", "新民", "红霞", "秀兰",
    "小军", "玉梅", "学文", "根生", "丽娟", "福生", "保平", "艳红", "双喜",
  ]
  private static let inspectors = ["振宇", "思远", "书琴", "立群", "凯", "静", "浩然", "晓敏"]
  private static let clerks = ["雅文", "倩", "子涵", "博"]
  private static let leaders = [
    "德明", "守信", "佩兰", "树人", "正华", "克勤", "明远", "若水", "怀谦", "景行", "致和", "允中",
  ]
  private static let officials = ["向东", "建华", "广平", "喜梅", "国强", "晓红", "志刚", "春燕"]
  private static let approvers = ["秉公", "持衡", "知行", "尚实"]

  /// A responsible person of a unit, with a telephone number.
  struct Owner: Sendable {
    let name: String
    /// One or two numbers that no telephone has: zeros where real ones have none.
    let contact: String

    init(unit: Int, number: Int, seed: UInt64) {
      name = People.name(of: owners, seed, 0x0123, UInt64(unit), UInt64(number))
      let index = (unit * 5 + number + 1) % 10_000
      let digits = String(repeating: "0", count: 4 - String(index).count) + String(index)
      let (desk, mobile) = ("0357-000\(digits)", "138-0000-\(digits)")
      contact =
        switch index % 7 {
        case 0: "\(desk)、\(mobile)"
        case 1, 3, 5: desk
        default: mobile
        }
    }
  }

  static func clerk(number: Int, seed: UInt64) -> String { name(of: clerks, seed, 0xC1E2, UInt64(number), 0) }

  static func inspector(group: Int, number: Int, seed: UInt64) -> String {
    name(of: inspectors, seed, 0x1259, UInt64(group), UInt64(number))
  }

  static func approver(number: Int, seed: UInt64) -> String {
    name(of: approvers, seed, 0xA992, UInt64(number), 0)
  }

  /// Somebody of a department.
  static func official(number: Int, seed: UInt64) -> String {
    name(of: officials, seed, 0x0FF1, UInt64(number), 0)
  }

  /// 包联领导: one for each unit.
  static func leader(unit: Int, seed: UInt64) -> String { name(of: leaders, seed, 0x1EAD, UInt64(unit), 0) }

  private static func name(
    of given: [String], _ seed: UInt64, _ office: UInt64, _ place: UInt64, _ number: UInt64
  ) -> String {
    var random = SplitMix64(seed: seed, office, place, number)
    return random.pick(surnames) + random.pick(given)
  }
}
