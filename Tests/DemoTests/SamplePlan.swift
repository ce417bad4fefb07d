import Campaign
import Demo

/// A plan of eight units, ten areas and thirty tasks with the names of domain.md §3.
enum SamplePlan {
  static let tasksOfAreas: [(area: String, tasks: [String])] = [
    ("清洁供热", ["集中供热扩网提率", "淘汰10蒸吨及以下燃煤锅炉", "煤改电煤改气与禁煤区散煤清零"]),
    ("面源污染", ["施工工地扬尘“六个百分百”", "道路扬尘与渣土车管控", "秸秆垃圾禁烧与餐饮油烟"]),
    ("预警机制", ["重污染天气应急“一厂一策”", "乡办空气质量监测布点", "预警发布与应急响应落实"]),
    ("突出问题", ["上级督察反馈问题整改", "环境违法建设项目清理", "群众信访举报问题办结"]),
    ("环境监管", ["乡办网格化监管", "重点污染源在线监控", "法检公环联席会议与联合执法"]),
    ("土小企业", ["排查建档", "依法取缔(两断三清)", "防反弹回头看"]),
    ("重点企业", ["焦化钢铁铸造深度治理", "料堆场无组织排放封闭", "错峰生产与限产停产"]),
    ("机动车", ["老旧车淘汰", "重型柴油货车管控绕行", "油品质量与油气回收"]),
    ("水体土壤", ["排污口与断面整治", "污水管网与处理厂", "固废危废与畜禽养殖"]),
    ("责任落实", ["领导包联与责任清单", "宣传发动与有奖举报", "考核问责与一票否决"]),
  ]

  static let plan: Plan = {
    let shorts = ["路东办", "路西办", "浍滨办", "上马办", "张村办", "新田乡", "高村乡", "凤城乡"]
    let units = shorts.enumerated().map { index, short in
      Region(id: index + 2, parent: 1, code: "14108\(index)", name: short, short: short)
    }
    let areas = tasksOfAreas.enumerated().map { Area(id: $0 + 1, name: $1.area, short: $1.area) }
    let tasks = tasksOfAreas.enumerated().flatMap { area, row in
      row.tasks.enumerated().map { Task(id: area * 3 + $0 + 1, area: area + 1, name: $1) }
    }
    return Plan(
      name: "攻坚行动", start: CivilDate(dayNumber: 17_215), isDemo: false, root: 1,
      regions: [Region(id: 1, parent: nil, code: "141081", name: "侯马市", short: "侯马")] + units,
      areas: areas, tasks: tasks, departments: [Department(name: "市环保局")],
      phases: [Phase(name: "实施整改", startsAfter: 0)], settings: Settings())
  }()

  /// 600 items over the eight units on 2017-03-20, unless asked otherwise.
  static func campaign(
    units: Int? = nil, items: Int = 600, seed: UInt64 = 1, today: CivilDate = CivilDate(dayNumber: 17_245)
  ) -> DemoCampaign {
    DemoCampaign(plan: plan, units: units, items: items, seed: seed, today: today)
  }
}
