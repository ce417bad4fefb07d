import Ledger

extension MappingWords {
  static let simplified = MappingWords(
    title: "对应表",
    fault: {
      switch $0 {
      case .unreadable(let fault): TOMLWords.simplified(fault)
      case .unknownTable(let name, let known): "没有「\(shown(name))」这一节：可用 " + listed(known, "、")
      case .notText(let key): "「\(shown(key))」须写成 \"文件中的名称\" = \"台账中的名称\""
      case .unknownColumn(let id, let nearest, let known):
        "台账没有列「\(shown(id))」：" + (nearest.map { "是否为 \($0)?" } ?? "可用 " + known.joined(separator: "、"))
      case .unknownUnit(let name, let nearest, let known):
        "没有乡(办)「\(shown(name))」：" + (nearest.map { "是否为「\($0)」?" } ?? "可用 " + listed(known, "、"))
      case .unknownTask(let name, let nearest):
        "没有任务「\(shown(name))」："
          + (nearest.map { "是否为「\($0)」?" } ?? "请用 guatu template 中的任务名称")
      case .unknownState(let name, let known): "没有状态「\(shown(name))」：可用 " + listed(known, "、")
      }
    },
    error: { "\($0) \($1)" },
    fileHead: [
      "guatu 导入对应表：等号左边是文件里的写法，右边是台账里的写法。", "改好后用 guatu import 台账 文件 --mapping 本表 导入。",
    ],
    fileColumns: { ["列：右边可用 \($0)。", "note 并入备注，\"\" 忽略。"] },
    fileUnits: { ["乡(办)：\($0)"] },
    fileTasks: ["任务：名称见 guatu template"],
    fileStates: { ["状态：右边可用 \($0)"] },
    guessed: "推测，请核对", unanswered: "认不出，请填写",
    columns: "列",
    names: {
      switch $0 {
      case .units: "乡(办)"
      case .tasks: "任务"
      case .states: "状态"
      }
    },
    inFile: "文件里的写法", inLedger: "台账里的写法", samples: "内容举例",
    certainty: {
      switch $0 {
      case .sure: "确定"
      case .guess: "推测"
      case .none: "认不出"
      }
    },
    byHand: "已选", intoNote: "不导入(并入备注)", passedOver: "忽略", noteColumn: "备注", noAnswer: "请选择",
    untitled: { "(第 \($0) 列，无列名)" }, rows: { "\($0) 行" },
    goodRows: { "可导入 \($0)/\($1) 行" }, missing: { "缺列：\($0)" }, badRows: { "… 共 \($0) 行有误" },
    allIsWell: "没有问题，按 s 导入",
    chooseField: { "「\($0)」是台账的哪一列" },
    chooseName: { kind, name in
      switch kind {
      case .units: "「\(name)」是哪个乡(办)"
      case .tasks: "「\(name)」是哪项任务"
      case .states: "「\(name)」是哪种状态"
      }
    },
    required: "必需", searchKeys: "打字查找  Enter 选定  Esc 返回", nothingFound: "没有这样的名称",
    taken: { "「\($1)」原由「\($0)」列填写，该列改为并入备注" }, cannotName: "没有列名的列只能并入备注", nothingToUndo: "没有可撤销的改动",
    stillMissing: { "还不能导入，缺列：\($0)" },
    onlyColumns: "只有列可以并入备注或忽略", saveBad: { "还有错：\($1) 行里 \($0) 行有误" },
    saveBadLines: ["有误的行会逐行列出，一项也不会导入；", "加了 --rejects 时，其余各行照常导入。"], saveBadKeys: "Enter 保存并继续  Esc 留下改正",
    leave: "不导入就离开吗", leaveLines: ["什么也不会保存，也不会导入。"], leaveKeys: "Enter 离开  Esc 留下",
    action: {
      switch $0 {
      case .up: "上一行"
      case .down: "下一行"
      case .pageUp: "上一页"
      case .pageDown: "下一页"
      case .first: "第一行"
      case .last: "最后一行"
      case .nextSection: "下一栏：列、乡(办)、任务、状态"
      case .previousSection: "上一栏"
      case .choose: "选择台账里的写法"
      case .note: "这一列不导入，并入备注"
      case .passOver: "忽略这一列"
      case .undo: "撤销上一次改动"
      case .save: "保存对应表并导入"
      case .leave: "离开，不导入"
      case .help: "按键说明"
      case .theme: "换主题"
      case .repaint: "重画"
      }
    },
    hint: {
      switch $0 {
      case .choose: "选择"
      case .nextSection: "换栏"
      case .save: "导入"
      case .undo: "撤销"
      case .note: "备注"
      case .passOver: "忽略"
      case .help: "帮助"
      case .leave: "离开"
      default: ""
      }
    },
    saved: { "对应表已存入 \($0)，下次导入自动使用" }, used: { "按对应表 \($0) 导入；要修改请加 --ask" }, left: "已离开，未导入",
    needsTerminal: "--ask 须在终端上使用；没有终端时请改对应表文件",
    proposed: { "标准输出是推测的对应表：存成文件，核对后加 --mapping 文件 再导入 \($0)" })
}
