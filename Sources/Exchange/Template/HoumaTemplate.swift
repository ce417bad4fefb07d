extension PlanTemplate {
  /// The built-in template (domain.md §2, §3), as `guatu template` prints it.
  public static let houma = #"""
    # 挂图作战模板(演示数据)
    #
    # 侯马市生态环境治理攻坚行动:10 个方面、30 项任务。任务清单未公开,以下为示例,请按本地实际修改。
    # 用法:guatu template > 我的模板.toml,改好后 guatu init 台账.guatu --template 我的模板.toml
    # 井号(#)后面是说明,不起作用。

    # 行动名称,写在挂图最上面。
    name = "侯马市生态环境治理攻坚行动"
    # 挂图的行是这个区划的下一级。
    root = "141081"
    # 监管责任单位,录入时可选。
    departments = [
      "市环保局", "市住建局", "市经信局", "市发改局", "市国土局", "市水利局", "市农委", "市公安局", "市交通局",
      "市城管局", "市工商局", "市质监局", "市商务局", "市安监局", "市供热办", "市气象局", "市信访局", "市纪委", "市委政法委", "市整改办",
    ]

    # 灯和步骤的规则,单位是天或百分点。
    [settings]
    due-soon-days = 10        # 到期前几天亮黄灯
    short-span-days = 50      # 时限短于几天的,改按比例
    short-span-percent = 20   # 时限短的,剩余百分之几时亮黄灯
    behind-points = 20        # 进度落后几个百分点亮黄灯
    report-days = 7           # 几天不填报亮黄灯
    sign-days = 1             # 交办后几天内签收
    waiting-days = 5          # 待验收超过几天亮黄灯
    notice-days = 10          # 公示天数,0 为不公示
    immediate-days = 3        # 立行立改:交办后几天
    review-days = 30          # 长期坚持:几天复查一次
    extension-limit = 2       # 最多延期几次

    # 阶段:行动开始后第几天起。
    [[phase]]
    name = "调查摸底"
    starts-after = 0

    [[phase]]
    name = "实施整改"
    starts-after = 30

    [[phase]]
    name = "检查验收"
    starts-after = 270

    # 区划:上级写在前面。short 是挂图上的简称,aliases 是导入时认得的别名。
    [[region]]
    code = "14"
    name = "山西省"
    short = "山西"

    [[region]]
    code = "1410"
    parent = "14"
    name = "临汾市"
    short = "临汾"

    [[region]]
    code = "141081"
    parent = "1410"
    name = "侯马市"
    short = "侯马"

    [[region]]
    code = "141081001"
    parent = "141081"
    name = "路东街道"
    short = "路东办"
    aliases = ["路東街道", "路東辦"]

    [[region]]
    code = "141081002"
    parent = "141081"
    name = "路西街道"
    short = "路西办"
    aliases = ["路西辦"]

    [[region]]
    code = "141081003"
    parent = "141081"
    name = "浍滨街道"
    short = "浍滨办"
    aliases = ["澮濱街道", "澮濱辦", "浍濱街道", "浍濱辦"]

    [[region]]
    code = "141081004"
    parent = "141081"
    name = "上马街道"
    short = "上马办"
    aliases = ["上馬街道", "上馬辦"]

    [[region]]
    code = "141081005"
    parent = "141081"
    name = "张村街道"
    short = "张村办"
    aliases = ["張村街道", "張村辦"]

    [[region]]
    code = "141081200"
    parent = "141081"
    name = "新田乡"
    short = "新田乡"
    aliases = ["新田鄉"]

    [[region]]
    code = "141081201"
    parent = "141081"
    name = "高村乡"
    short = "高村乡"
    aliases = ["高村鄉"]

    [[region]]
    code = "141081202"
    parent = "141081"
    name = "凤城乡"
    short = "凤城乡"
    aliases = ["鳳城鄉"]

    # 第九行,需要时去掉下面几行前的井号。
    # [[region]]
    # code = "141081400"
    # parent = "141081"
    # name = "经济开发区"
    # short = "开发区"
    # aliases = ["侯马经济开发区", "經濟開發區", "开发区管委会"]

    # 方面和任务:short 是挂图上的列名。
    [[area]]
    name = "全面推行清洁供热"
    short = "清洁供热"
    tasks = ["集中供热扩网提率", "淘汰10蒸吨及以下燃煤锅炉", "煤改电煤改气与禁煤区散煤清零"]

    [[area]]
    name = "综合整治面源污染"
    short = "面源污染"
    tasks = ["施工工地扬尘“六个百分百”", "道路扬尘与渣土车管控", "秸秆垃圾禁烧与餐饮油烟"]

    [[area]]
    name = "健全完善预警机制"
    short = "预警机制"
    tasks = ["重污染天气应急“一厂一策”", "乡办空气质量监测布点", "预警发布与应急响应落实"]

    [[area]]
    name = "铁腕整改突出问题"
    short = "突出问题"
    tasks = ["上级督察反馈问题整改", "环境违法建设项目清理", "群众信访举报问题办结"]

    [[area]]
    name = "全面加强环境监管"
    short = "环境监管"
    tasks = ["乡办网格化监管", "重点污染源在线监控", "法检公环联席会议与联合执法"]

    [[area]]
    name = "取缔土小企业"
    short = "土小企业"
    tasks = ["排查建档", "依法取缔(两断三清)", "防反弹回头看"]

    [[area]]
    name = "规范重点企业排放"
    short = "重点企业"
    tasks = ["焦化钢铁铸造深度治理", "料堆场无组织排放封闭", "错峰生产与限产停产"]

    [[area]]
    name = "控制机动车污染"
    short = "机动车"
    tasks = ["老旧车淘汰", "重型柴油货车管控绕行", "油品质量与油气回收"]

    [[area]]
    name = "治理水体和土壤"
    short = "水体土壤"
    tasks = ["排污口与断面整治", "污水管网与处理厂", "固废危废与畜禽养殖"]

    [[area]]
    name = "强化责任落实"
    short = "责任落实"
    tasks = ["领导包联与责任清单", "宣传发动与有奖举报", "考核问责与一票否决"]

    """#
}
