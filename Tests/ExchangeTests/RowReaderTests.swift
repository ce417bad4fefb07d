import Campaign
import Ledger
import Testing

@testable import Exchange

@Suite struct RowReaderTests {
  private let folder: Folder
  init() throws { folder = try Folder() }

  private func intake(_ sheet: Sheet) throws -> Item { try good(rows(sheet.text, in: folder).first) }

  @Test(
    "A unit is found whatever suffix it wears and however it is typed",
    arguments: [
      ("路东办", "路东街道"), ("路东", "路东街道"), ("路东街道", "路东街道"), ("路东街道办", "路东街道"), ("路东街道办事处", "路东街道"),
      ("路东办事处", "路东街道"), ("路東辦", "路东街道"), ("侯马市路东街道办事处", "路东街道"), ("山西省临汾市侯马市路东街道", "路东街道"),
      ("141081001", "路东街道"), ("澮濱", "浍滨街道"), ("浍濱", "浍滨街道"), ("澮濱街道辦事處", "浍滨街道"), ("浍滨办", "浍滨街道"),
      ("新田鄉", "新田乡"), ("新田", "新田乡"), ("新田乡政府", "新田乡"), ("新田乡人民政府", "新田乡"), ("新田镇", "新田乡"),
      (" 高 村 乡 ", "高村乡"), ("高村（乡）", "高村乡"), ("鳳城鄉", "凤城乡"), ("上馬街道", "上马街道"), ("張村辦事處", "张村街道"),
    ])
  func units(text: String, name: String) throws {
    let plan = try houma()
    let unit = try intake(Sheet().with("乡(办)", text)).entry.unit
    #expect(plan.region(unit)?.name == name)
  }

  @Test("Every task is found in traditional characters too", arguments: traditionalTasks)
  func traditional(text: String, id: Int) throws {
    #expect(try intake(Sheet().with("任务", text)).entry.task == id)
  }

  static let traditionalTasks: [(String, Int)] = Array(
    zip(
      [
        "集中供熱擴網提率", "淘汰10蒸噸及以下燃煤鍋爐", "煤改電煤改氣與禁煤區散煤清零", "施工工地揚塵「六個百分百」",
        "道路揚塵與渣土車管控", "秸稈垃圾禁燒與餐飲油煙", "重污染天氣應急「一廠一策」", "鄉辦空氣質量監測佈點",
        "預警發佈與應急響應落實", "上級督察反饋問題整改", "環境違法建設項目清理", "群眾信訪舉報問題辦結", "鄉辦網格化監管",
        "重點污染源在線監控", "法檢公環聯席會議與聯合執法", "排查建檔", "依法取締（兩斷三清）", "防反彈回頭看",
        "焦化鋼鐵鑄造深度治理", "料堆場無組織排放封閉", "錯峰生產與限產停產", "老舊車淘汰", "重型柴油貨車管控繞行",
        "油品質量與油氣回收", "排汙口與斷面整治", "汙水管網與處理廠", "固廢危廢與畜禽養殖", "領導包聯與責任清單",
        "宣傳發動與有獎舉報", "考核問責與一票否決",
      ], 1...30))

  @Test(
    "A task's punctuation, width, brackets and leading number do not matter",
    arguments: [
      ("施工工地扬尘六个百分百", 4), ("施工工地扬尘\"六个百分百\"", 4), ("重污染天气应急《一厂一策》", 7), ("依法取缔", 17),
      ("依法取缔（两断三清）", 17), ("依法取缔两断三清", 17), ("淘汰１０蒸吨及以下燃煤锅炉", 2), ("2.淘汰10蒸吨及以下燃煤锅炉", 2),
      (" 排查 建档 ", 16),
    ])
  func tasks(text: String, id: Int) throws {
    #expect(try intake(Sheet().with("任务", text)).entry.task == id)
  }

  @Test(
    "Progress is read as people and spreadsheets write it",
    arguments: [
      ("", 0), ("0", 0), ("80", 80), ("80%", 80), ("80％", 80), ("８０", 80), (" 80 % ", 80), ("80.0", 80),
      ("100", 100),
      ("100%", 100), ("1", 1), ("1%", 1), ("0.0", 0), ("1.0%", 1), ("33.3%", 33), ("80.5", 81),
      ("66.666667%", 67),
      ("0.4%", 0), ("99.5%", 100), ("100.0", 100),
    ])
  func progress(text: String, percent: Int) throws {
    #expect(try intake(Sheet().with("进度", text)).life.progress == percent)
  }

  @Test(
    "Weight is a number or a word",
    arguments: [("", 1), ("1", 1), ("一般", 1), ("2", 2), ("２", 2), ("重大", 2), ("重大问题", 2), ("2.0", 2)])
  func weight(text: String, weight: Int) throws {
    #expect(try intake(Sheet().with("权重", text)).entry.weight == weight)
  }

  @Test(
    "Telephone numbers of numeric cells are written out where no digit is lost",
    arguments: [
      ("13803570000.0", "13803570000"), ("13803570000.00", "13803570000"),
      ("1.3803570001E+10", "13803570001"),
      ("1.3803570001e10", "13803570001"), ("1.38035700010E+10", "13803570001"),
      ("0357-0000001", "0357-0000001"),
      ("13800000000/13900000000.0", "13800000000/13900000000.0"), ("张三13800000000", "张三13800000000"),
      ("138.0000.0000", "138.0000.0000"), ("见附件1.0", "见附件1.0"), ("E座", "E座"), ("1E5", "1E5"),
      ("13800000000 \n13900000000", "13800000000 \n13900000000"),
      ("１３８０３５７００００．０", "13803570000"),
    ])
  func phones(text: String, contact: String) throws {
    #expect(try intake(Sheet().with("联系方式", text)).entry.contact == contact)
  }

  @Test("A row without a state is assigned on the day of the import")
  func assigned() throws {
    let item = try intake(Sheet())
    #expect(item.state == .assigned)
    #expect(item.life.assignedOn?.iso == importDay)
    #expect(item.entry.deadline.day?.iso == "2017-03-31")
    #expect(item.life.signedOn == nil)
  }

  @Test("A row with progress is signed for by its responsible person on that day")
  func rectifying() throws {
    let life = try intake(Sheet().with("进度", "30%")).life
    #expect(life.state == .rectifying)
    #expect(life.progress == 30)
    #expect(life.signedBy == "张三")
    #expect(life.signedOn?.iso == importDay)
    #expect(life.reportedOn?.iso == importDay)
  }

  @Test("立行立改 counts from the import, and what is to be kept up for good is standing")
  func deadlinesFromAssignment() throws {
    #expect(try intake(Sheet().with("整改时限", "立行立改")).entry.deadline.day?.iso == "2017-03-04")
    let standing = try intake(Sheet().with("整改时限", "长期坚持").with("进度", "50"))
    #expect(standing.state == .standing)
    #expect(standing.life.reviewOn?.iso == "2017-03-31")
    #expect(standing.life.progress == 50)
  }

  @Test(
    "A state is known by its word in three languages, by its id, and by common words",
    arguments: [
      ("已交办", State.assigned), ("已交辦", .assigned), ("整改中", .rectifying), ("rectifying", .rectifying),
      ("待验收", .submitted), ("公示中", .noticed), ("已销号", .closed), ("已銷號", .closed), ("销号", .closed),
      ("长期坚持", .standing), ("草稿", .draft), ("已撤并", .void), ("void", .void),
    ])
  func states(text: String, state: State) throws {
    #expect(try intake(Sheet().with("状态", text)).state == state)
  }

  @Test("What a file with states has no column for is taken to have happened on the day of the import")
  func filledLife() throws {
    let closed = try intake(Sheet().with("状态", "已销号").with("进度", "100")).life
    #expect(closed.closedOn?.iso == importDay)
    #expect(closed.signedBy == "张三")
    let given = try intake(Sheet().with("状态", "已销号").with("销号日期", "2017/2/25")).life
    #expect(given.closedOn?.iso == "2017-02-25")
    let immediate = try intake(Sheet().with("状态", "已交办").with("整改时限", "立行立改"))
    #expect(immediate.entry.deadline.day?.iso == "2017-03-04")
    #expect(try intake(Sheet().with("状态", "")).state == .assigned)
    // A notice takes ten days from the acceptance, the first of them included (domain.md §4).
    let noticed = try intake(Sheet().with("状态", "公示中")).life
    #expect(noticed.acceptedOn?.iso == "2017-03-01" && noticed.noticeUntil?.iso == "2017-03-10")
    let accepted = try intake(Sheet().with("状态", "公示中").with("验收日期", "2017-02-25")).life
    #expect(accepted.noticeUntil?.iso == "2017-03-06")
  }

  @Test("A draft may lack anything but its place")
  func draft() throws {
    let item = try intake(
      Sheet().with("状态", "草稿").with("整改目标", "").with("整改时限", "尽快").with("联系方式", "")
    )
    #expect(item.state == .draft)
    #expect(item.entry.deadline == .unresolved("尽快"))
    #expect(item.life.assignedOn == nil)
  }

  @Test("Text is trimmed at its ends and kept within")
  func trimming() throws {
    let entry = try intake(Sheet().with("整改内容", "　 \u{A0}第一行\r\n第二  行\t \n")).entry
    #expect(Array(entry.content.utf8) == Array("第一行\r\n第二  行".utf8))
  }

  @Test("The area may be written beside its task")
  func area() throws {
    for name in ["全面推行清洁供热", "清洁供热", "清潔供熱", "1.全面推行清洁供热"] {
      #expect(try intake(Sheet().with("方面", name)).entry.task == 1)
    }
  }

  @Test("Two units that a name may mean are not guessed between")
  func ambiguousUnit() throws {
    var plan = try houma()
    plan.regions.append(Region(id: 99, parent: plan.root, code: "x", name: "新田镇", short: "新田镇"))
    let names = PlanNames(plan)
    #expect(names.unit("新田") == .several(["新田乡", "新田镇"]))
    #expect(names.unit("新田镇") == .one(99))
    #expect(names.unit("新田鄉") == .one(try #require(plan.units.first { $0.name == "新田乡" }).id))
  }
}
