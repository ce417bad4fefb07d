import Campaign
import Ledger

/// What the commands print.
public struct CommandWords: Sendable {
  /// An option, what was given, and what may be given.
  public let noSuchChoice: @Sendable (_ option: String, _ given: String, _ known: String) -> String
  /// Naming another person than the account's where the campaign does not allow it.
  /// An option that a step has no use for, and one that it cannot do without.
  public let idleOption: @Sendable (_ option: String, _ step: String) -> String
  public let neededOption: @Sendable (_ option: String, _ step: String) -> String
  public let noActingAs: @Sendable (_ name: String, _ own: String) -> String
  /// Path, campaign, number of units and of tasks.
  public let made: @Sendable (_ path: String, _ name: String, _ units: Int, _ tasks: Int) -> String
  public let demoMade: @Sendable (_ path: String, _ items: Int) -> String
  public let imported: @Sendable (IntakeSummary) -> String
  /// Nothing was imported: so many rows of so many are bad.
  public let rejectedAll: @Sendable (_ bad: Int, _ rows: Int) -> String
  /// So many bad rows were not told one by one.
  public let moreBadRows: @Sendable (_ rows: Int) -> String
  public let rejected: @Sendable (_ bad: Int, _ file: String) -> String
  /// The file for rejected rows is there already.
  public let rejectsExist: @Sendable (_ file: String) -> String
  /// So many deadlines do not say their year and were taken for another than the campaign's first; some of them.
  public let inferred: @Sendable (_ count: Int, _ examples: [(text: String, day: String)]) -> String
  /// Departments that the plan calls a little otherwise.
  public let strangeDepartments: @Sendable (_ names: [(name: String, like: String)]) -> String
  /// Known items were left as they are.
  public let knownLeft: String
  /// Progress of an import or export: so many rows so far.
  public let importing: @Sendable (_ rows: Int) -> String
  public let exported: @Sendable (_ items: Int, _ file: String) -> String
  /// A workbook is not for a terminal.
  public let workbookOnTerminal: String
  public let verified: @Sendable (Verification) -> String
  public let broken: @Sendable (_ path: String, _ finding: String) -> String
  public let finding: @Sendable (Verification.Finding) -> String
  public let evidenceSound: @Sendable (Int) -> String
  /// Evidence of demo data is invented like the rest.
  public let evidenceInvented: String
  public let evidenceMissing: @Sendable (_ number: String, _ path: String, _ reason: String) -> String
  public let evidenceChanged: @Sendable (_ number: String, _ path: String) -> String
  public let evidenceProblems: @Sendable (_ path: String, _ problems: Int, _ files: Int) -> String
  public let noSuchUnit: @Sendable (_ name: String, _ known: String) -> String
  public let noSuchArea: @Sendable (_ name: String, _ known: String) -> String
  public let noSuchState: @Sendable (_ name: String, _ known: String) -> String
  public let noSuchLight: @Sendable (_ name: String, _ known: String) -> String
  /// From one state no step leads to the other; these states can be reached.
  public let noStep: @Sendable (_ number: String, _ from: String, _ to: String, _ reachable: String) -> String
  /// The item's state has no next step.
  public let roadEnds: @Sendable (_ number: String, _ state: String) -> String
  public let cannotRead: @Sendable (_ path: String, _ reason: String) -> String
  public let cannotWrite: @Sendable (_ path: String, _ reason: String) -> String
  public let notATerminal: String
  public let noTerminalType: String
  public let unusableTerminal: @Sendable (_ type: String) -> String
  public let terminalFailed: @Sendable (_ reason: String) -> String
  public let sequence: String
  public let when: String
  public let actor: String
  public let step: String
  public let change: String
  public let hash: String
  public let items: @Sendable (Int) -> String
}

extension CommandWords {
  static let simplified = CommandWords(
    noSuchChoice: { "\($0) 没有“\($1)”，可用：\($2)" },
    idleOption: { "\($0) 与“\($1)”无关：请去掉" },
    neededOption: { "“\($1)”须写明 \($0)" },
    noActingAs: { "不能代“\($0)”办理：本行动只能以本人(\($1))办理" },
    made: { "已建立 \($0)：\($1)，\($2) 个乡(办)，\($3) 项任务" },
    demoMade: { "演示数据已生成：\($0)，\($1) 项" },
    imported: { "已导入 \($0.added) 项" + simplifiedKnown($0) },
    rejectedAll: { "\($1) 行中有 \($0) 行有错，未导入任何行：改正后重试，或加 --rejects 文件 先导入其余各行" },
    moreBadRows: { "另有 \($0) 行有错，未逐行列出：加 --rejects 文件 可得全部" },
    rejected: { "\($0) 行有错，已写入 \($1)：改正后再导入该文件" },
    rejectsExist: { "\($0) 已存在，不覆盖：其中可能有改好的行，请换一个文件名" },
    inferred: { count, examples in
      "\(count) 项的整改时限没有写年份，推定在行动开始的次年，请核对："
        + examples.map { "「\(shown($0.text))」作 \($0.day)" }.joined(separator: "、")
    },
    strangeDepartments: { names in
      "监管责任单位与名录不同，将分开排名，请核对："
        + names.map { "「\(shown($0.name))」是否为「\(shown($0.like))」" }.joined(separator: "、")
    },
    knownLeft: "已有的事项未改动：用 --dry-run 看差别，用 --update 更新",
    importing: { "已读 \($0) 行" },
    exported: { "已导出 \($0) 项到 \($1)" },
    workbookOnTerminal: "xlsx 不能显示在终端上：请加 -o 文件名.xlsx",
    verified: { "完好：\($0.events) 条记录，\($0.items) 项，计数相符。链尾 \($0.head)" },
    broken: { "\($0) 有问题：\($1)" },
    finding: { simplifiedFinding($0) },
    evidenceSound: { "佐证材料 \($0) 件，都在原处，内容未变。" },
    evidenceInvented: "演示数据的佐证材料是虚构的，不核对。",
    evidenceMissing: { "\($0) 的佐证材料不在了：\($1)(\($2))" },
    evidenceChanged: { "\($0) 的佐证材料被改过：\($1)" },
    evidenceProblems: { "\($0) 的佐证材料有 \($1) 件不对(共 \($2) 件)：" },
    noSuchUnit: { "没有单位“\($0)”：可用 \($1)" },
    noSuchArea: { "没有方面“\($0)”：可用 \($1)" },
    noSuchState: { "没有状态“\($0)”：可用 \($1)" },
    noSuchLight: { "没有灯色“\($0)”：可用 \($1)" },
    noStep: { "\($0) 现为\($1)，不能一步到\($2)：可到 \($3)" },
    roadEnds: { "\($0) \($1)，没有下一步；要改到别的状态请加 --to" },
    cannotRead: { "不能读 \($0)：\($1)" },
    cannotWrite: { "不能写 \($0)：\($1)" },
    notATerminal: "这里不是终端：请在终端里打开，或用 guatu snapshot、guatu status 输出",
    noTerminalType: "没有设置 TERM：请设为终端的类型，如 TERM=xterm-256color",
    unusableTerminal: { "终端类型 \($0) 不能显示挂图：请换一个终端，或设 TERM=xterm-256color" },
    terminalFailed: { "终端出错：\($0)" },
    sequence: "序号", when: "时间", actor: "办理人", step: "步骤", change: "变化", hash: "校验值",
    items: { "共 \($0) 项" })

  static let traditional = CommandWords(
    noSuchChoice: { "\($0) 沒有“\($1)”，可用：\($2)" },
    idleOption: { "\($0) 與“\($1)”無關：請去掉" },
    neededOption: { "“\($1)”須寫明 \($0)" },
    noActingAs: { "不能代“\($0)”辦理：本行動只能以本人(\($1))辦理" },
    made: { "已建立 \($0)：\($1)，\($2) 個鄉(辦)，\($3) 項任務" },
    demoMade: { "演示數據已生成：\($0)，\($1) 項" },
    imported: { "已匯入 \($0.added) 項" + traditionalKnown($0) },
    rejectedAll: { "\($1) 行中有 \($0) 行有錯，未匯入任何行：改正後重試，或加 --rejects 檔案 先匯入其餘各行" },
    moreBadRows: { "另有 \($0) 行有錯，未逐行列出：加 --rejects 檔案 可得全部" },
    rejected: { "\($0) 行有錯，已寫入 \($1)：改正後再匯入該檔案" },
    rejectsExist: { "\($0) 已存在，不覆蓋：其中可能有改好的行，請換一個檔名" },
    inferred: { count, examples in
      "\(count) 項的整改時限沒有寫年份，推定在行動開始的次年，請核對："
        + examples.map { "「\(shown($0.text))」作 \($0.day)" }.joined(separator: "、")
    },
    strangeDepartments: { names in
      "監管責任單位與名錄不同，將分開排名，請核對："
        + names.map { "「\(shown($0.name))」是否為「\(shown($0.like))」" }.joined(separator: "、")
    },
    knownLeft: "已有的事項未改動：用 --dry-run 看差別，用 --update 更新",
    importing: { "已讀 \($0) 行" },
    exported: { "已匯出 \($0) 項到 \($1)" },
    workbookOnTerminal: "xlsx 不能顯示在終端上：請加 -o 檔名.xlsx",
    verified: { "完好：\($0.events) 條記錄，\($0.items) 項，計數相符。鏈尾 \($0.head)" },
    broken: { "\($0) 有問題：\($1)" },
    finding: { traditionalFinding($0) },
    evidenceSound: { "佐證材料 \($0) 件，都在原處，內容未變。" },
    evidenceInvented: "演示數據的佐證材料是虛構的，不核對。",
    evidenceMissing: { "\($0) 的佐證材料不在了：\($1)(\($2))" },
    evidenceChanged: { "\($0) 的佐證材料被改過：\($1)" },
    evidenceProblems: { "\($0) 的佐證材料有 \($1) 件不對(共 \($2) 件)：" },
    noSuchUnit: { "沒有單位「\($0)」：可用 \($1)" },
    noSuchArea: { "沒有方面「\($0)」：可用 \($1)" },
    noSuchState: { "沒有狀態「\($0)」：可用 \($1)" },
    noSuchLight: { "沒有燈色「\($0)」：可用 \($1)" },
    noStep: { "\($0) 現為\($1)，不能一步到\($2)：可到 \($3)" },
    roadEnds: { "\($0) \($1)，沒有下一步；要改到別的狀態請加 --to" },
    cannotRead: { "不能讀 \($0)：\($1)" },
    cannotWrite: { "不能寫 \($0)：\($1)" },
    notATerminal: "這裡不是終端：請在終端裡打開，或用 guatu snapshot、guatu status 輸出",
    noTerminalType: "沒有設定 TERM：請設為終端的類型，如 TERM=xterm-256color",
    unusableTerminal: { "終端類型 \($0) 不能顯示掛圖：請換一個終端，或設 TERM=xterm-256color" },
    terminalFailed: { "終端出錯：\($0)" },
    sequence: "序號", when: "時間", actor: "辦理人", step: "步驟", change: "變化", hash: "校驗值",
    items: { "共 \($0) 項" })

  static let english = CommandWords(
    noSuchChoice: { "\($0) knows no \"\($1)\": \($2)" },
    idleOption: { "\($0) has nothing to do with \"\($1)\": leave it out" },
    neededOption: { "\"\($1)\" needs \($0)" },
    noActingAs: { "cannot act as \"\($0)\": in this campaign everybody acts as themselves (\($1))" },
    made: { "made \($0): \($1), \($2) units, \($3) tasks" },
    demoMade: { "demo data made: \($0), \($1) items" },
    imported: { "imported \($0.added) items" + englishKnown($0) },
    rejectedAll: {
      "\($0) of \($1) rows are bad, nothing was imported: mend them, or add --rejects FILE to import the rest"
    },
    moreBadRows: { "\($0) more bad rows are not listed: add --rejects FILE to have them all" },
    rejected: { "\($0) bad rows were written to \($1): mend them there and import that file" },
    rejectsExist: { "\($0) is there already and may hold mended rows: take another name" },
    inferred: { count, examples in
      "\(count) deadlines do not say their year and were taken for the year after the campaign began, check them: "
        + examples.map { "\(shown($0.text)) as \($0.day)" }.joined(separator: ", ")
    },
    strangeDepartments: { names in
      "departments that are not in the plan are ranked by themselves, check them: "
        + names.map { "is \(shown($0.name)) \(shown($0.like))" }.joined(separator: ", ")
    },
    knownLeft: "known items were left as they are: --dry-run shows how they differ, --update changes them",
    importing: { "\($0) rows read" },
    exported: { "exported \($0) items to \($1)" },
    workbookOnTerminal: "a terminal cannot show xlsx: add -o FILE.xlsx",
    verified: { "sound: \($0.events) events, \($0.items) items, tallies agree. Head \($0.head)" },
    broken: { "\($0) is broken: \($1)" },
    finding: { englishFinding($0) },
    evidenceSound: { "evidence: \($0) files, all there and as they were." },
    evidenceInvented: "the evidence of demo data is invented and not looked at.",
    evidenceMissing: { "\($0): evidence is missing: \($1) (\($2))" },
    evidenceChanged: { "\($0): evidence was changed: \($1)" },
    evidenceProblems: { "\($0): \($1) of \($2) pieces of evidence are not what they were:" },
    noSuchUnit: { "no unit \"\($0)\": use \($1)" },
    noSuchArea: { "no area \"\($0)\": use \($1)" },
    noSuchState: { "no state \"\($0)\": use \($1)" },
    noSuchLight: { "no light \"\($0)\": use \($1)" },
    noStep: { "\($0) is \($1) and cannot become \($2) in one step: it can become \($3)" },
    roadEnds: { "\($0) is \($1): no next step; name another state with --to" },
    cannotRead: { "cannot read \($0): \($1)" },
    cannotWrite: { "cannot write \($0): \($1)" },
    notATerminal: "this is no terminal: open the board in one, or use guatu snapshot or guatu status",
    noTerminalType: "TERM is not set: set it to the terminal's type, such as TERM=xterm-256color",
    unusableTerminal: {
      "a terminal of the type \($0) cannot show the board: use another, or set TERM=xterm-256color"
    },
    terminalFailed: { "the terminal failed: \($0)" },
    sequence: "no.", when: "when", actor: "who", step: "step", change: "change", hash: "hash",
    items: { "\($0) items" })
}

@Sendable private func simplifiedKnown(_ summary: IntakeSummary) -> String {
  (summary.unchanged > 0 ? "，\(summary.unchanged) 项已有" : "")
    + (summary.differing > 0 ? "，\(summary.differing) 项与台账不同、未覆盖" : "")
    + (summary.masked > 0 ? "；其中 \(summary.masked) 项的联系方式已打星号，不是原号码" : "")
}

@Sendable private func traditionalKnown(_ summary: IntakeSummary) -> String {
  (summary.unchanged > 0 ? "，\(summary.unchanged) 項已有" : "")
    + (summary.differing > 0 ? "，\(summary.differing) 項與臺賬不同、未覆蓋" : "")
    + (summary.masked > 0 ? "；其中 \(summary.masked) 項的聯繫方式已打星號，不是原號碼" : "")
}

@Sendable private func englishKnown(_ summary: IntakeSummary) -> String {
  (summary.unchanged > 0 ? ", \(summary.unchanged) known already" : "")
    + (summary.differing > 0 ? ", \(summary.differing) differ from the ledger and were left alone" : "")
    + (summary.masked > 0 ? "; the contacts of \(summary.masked) are masked, not the numbers themselves" : "")
}

@Sendable private func simplifiedFinding(_ finding: Verification.Finding) -> String {
  switch finding {
  case .file(let text): "文件损坏：\(text)"
  case .plan: "方案与建账记录不符"
  case .gap(let before): "第 \(before) 条记录之前有缺失"
  case .hash(let event): "第 \(event) 条记录被改过"
  case .head(let hash): "没有校验值为 \(hash) 的记录：链被截断或重写"
  case .item(let number, let column): "事项 \(number) 的 \(column) 与记录不符"
  case .intake(let event): "第 \(event) 条记录导入的事项被改动、增删"
  case .tally(let key, let stored, let counted): "计数 \(key) 为 \(stored)，实为 \(counted)"
  case .text(let number): "查找会漏掉事项 \(number) 的文字"
  case .turn(let row): "计数日志第 \(row) 行与记录不符"
  case .light(let number): "事项 \(number) 的灯色与规则不符"
  }
}

@Sendable private func traditionalFinding(_ finding: Verification.Finding) -> String {
  switch finding {
  case .file(let text): "檔案損壞：\(text)"
  case .plan: "方案與建賬記錄不符"
  case .gap(let before): "第 \(before) 條記錄之前有缺失"
  case .hash(let event): "第 \(event) 條記錄被改過"
  case .head(let hash): "沒有校驗值為 \(hash) 的記錄：鏈被截斷或重寫"
  case .item(let number, let column): "事項 \(number) 的 \(column) 與記錄不符"
  case .intake(let event): "第 \(event) 條記錄匯入的事項被改動、增刪"
  case .tally(let key, let stored, let counted): "計數 \(key) 為 \(stored)，實為 \(counted)"
  case .text(let number): "查找會漏掉事項 \(number) 的文字"
  case .turn(let row): "計數日誌第 \(row) 行與記錄不符"
  case .light(let number): "事項 \(number) 的燈色與規則不符"
  }
}

@Sendable private func englishFinding(_ finding: Verification.Finding) -> String {
  switch finding {
  case .file(let text): "the file is damaged: \(text)"
  case .plan: "the plan is not the one the campaign was made with"
  case .gap(let before): "events before number \(before) are missing"
  case .hash(let event): "event \(event) was altered"
  case .head(let hash): "no event has the hash \(hash): the chain was cut or rewritten"
  case .item(let number, let column): "\(column) of item \(number) is not what its events say"
  case .intake(let event): "items that event \(event) imported were altered, added or removed"
  case .tally(let key, let stored, let counted): "the tally \(key) says \(stored), counting gives \(counted)"
  case .text(let number): "a search would miss texts of item \(number)"
  case .turn(let row): "row \(row) of the journal of the tallies is not what the events say"
  case .light(let number): "the light of item \(number) is not what the rules give"
  }
}
