import Ledger

extension MappingWords {
  static let traditional = MappingWords(
    title: "對應表",
    fault: {
      switch $0 {
      case .unreadable(let fault): TOMLWords.traditional(fault)
      case .unknownTable(let name, let known): "沒有「\(shown(name))」這一節：可用 " + listed(known, "、")
      case .notText(let key): "「\(shown(key))」須寫成 \"檔案中的名稱\" = \"臺賬中的名稱\""
      case .unknownColumn(let id, let nearest, let known):
        "臺賬沒有列「\(shown(id))」：" + (nearest.map { "是否為 \($0)?" } ?? "可用 " + known.joined(separator: "、"))
      case .unknownUnit(let name, let nearest, let known):
        "沒有鄉(辦)「\(shown(name))」：" + (nearest.map { "是否為「\($0)」?" } ?? "可用 " + listed(known, "、"))
      case .unknownTask(let name, let nearest):
        "沒有任務「\(shown(name))」："
          + (nearest.map { "是否為「\($0)」?" } ?? "請用 guatu template 中的任務名稱")
      case .unknownState(let name, let known): "沒有狀態「\(shown(name))」：可用 " + listed(known, "、")
      }
    },
    error: { "\($0) \($1)" },
    fileHead: [
      "guatu 匯入對應表：等號左邊是檔案裏的寫法，右邊是臺賬裏的寫法。", "改好後用 guatu import 臺賬 檔案 --mapping 本表 匯入。",
    ],
    fileColumns: { ["列：右邊可用 \($0)。", "note 併入備註，\"\" 忽略。"] },
    fileUnits: { ["鄉(辦)：\($0)"] },
    fileTasks: ["任務：名稱見 guatu template"],
    fileStates: { ["狀態：右邊可用 \($0)"] },
    guessed: "推測，請核對", unanswered: "認不出，請填寫",
    columns: "列",
    names: {
      switch $0 {
      case .units: "鄉(辦)"
      case .tasks: "任務"
      case .states: "狀態"
      }
    },
    inFile: "檔案裏的寫法", inLedger: "臺賬裏的寫法", samples: "內容舉例",
    certainty: {
      switch $0 {
      case .sure: "確定"
      case .guess: "推測"
      case .none: "認不出"
      }
    },
    byHand: "已選", intoNote: "不匯入(併入備註)", passedOver: "忽略", noteColumn: "備註", noAnswer: "請選擇",
    untitled: { "(第 \($0) 列，無列名)" }, rows: { "\($0) 行" },
    goodRows: { "可匯入 \($0)/\($1) 行" }, missing: { "缺列：\($0)" }, badRows: { "… 共 \($0) 行有誤" },
    allIsWell: "沒有問題，按 s 匯入",
    chooseField: { "「\($0)」是臺賬的哪一列" },
    chooseName: { kind, name in
      switch kind {
      case .units: "「\(name)」是哪個鄉(辦)"
      case .tasks: "「\(name)」是哪項任務"
      case .states: "「\(name)」是哪種狀態"
      }
    },
    required: "必需", searchKeys: "打字查找  Enter 選定  Esc 返回", nothingFound: "沒有這樣的名稱",
    taken: { "「\($1)」原由「\($0)」列填寫，該列改為併入備註" }, cannotName: "沒有列名的列只能併入備註", nothingToUndo: "沒有可撤銷的改動",
    stillMissing: { "還不能匯入，缺列：\($0)" },
    onlyColumns: "只有欄可以併入備註或忽略", saveBad: { "還有錯：\($1) 行裡 \($0) 行有誤" },
    saveBadLines: ["有誤的行會逐行列出，一項也不會匯入；", "加了 --rejects 時，其餘各行照常匯入。"], saveBadKeys: "Enter 保存並繼續  Esc 留下改正",
    leave: "不匯入就離開嗎", leaveLines: ["什麼也不會保存，也不會匯入。"], leaveKeys: "Enter 離開  Esc 留下",
    action: {
      switch $0 {
      case .up: "上一行"
      case .down: "下一行"
      case .pageUp: "上一頁"
      case .pageDown: "下一頁"
      case .first: "第一行"
      case .last: "最後一行"
      case .nextSection: "下一欄：列、鄉(辦)、任務、狀態"
      case .previousSection: "上一欄"
      case .choose: "選擇臺賬裏的寫法"
      case .note: "這一列不匯入，併入備註"
      case .passOver: "忽略這一列"
      case .undo: "撤銷上一次改動"
      case .save: "保存對應表並匯入"
      case .leave: "離開，不匯入"
      case .help: "按鍵說明"
      case .theme: "換主題"
      case .repaint: "重畫"
      }
    },
    hint: {
      switch $0 {
      case .choose: "選擇"
      case .nextSection: "換欄"
      case .save: "匯入"
      case .undo: "撤銷"
      case .note: "備註"
      case .passOver: "忽略"
      case .help: "幫助"
      case .leave: "離開"
      default: ""
      }
    },
    saved: { "對應表已存入 \($0)，下次匯入自動使用" }, used: { "按對應表 \($0) 匯入；要修改請加 --ask" }, left: "已離開，未匯入",
    needsTerminal: "--ask 須在終端機上使用；沒有終端機時請改對應表檔案",
    proposed: { "標準輸出是推測的對應表：存成檔案，核對後加 --mapping 檔案 再匯入 \($0)" })
}
