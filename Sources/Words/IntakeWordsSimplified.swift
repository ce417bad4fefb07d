import Ledger

extension IntakeWords {
  static let simplified = IntakeWords(
    reason: {
      switch $0 {
      case .blank(let field): "\(RuleWords.simplified.field(field))为空：请填写"
      case .blankUnit: "乡(办)为空：请填写"
      case .blankNumber: "编号为空：缺列的文件按编号更新，请填写"
      case .blankTask: "任务为空：请填写"
      case .unknownUnit(let known): "没有这个乡(办)：请用" + listed(known, "、")
      case .ambiguousUnit(let names): "乡(办)不止一个：请写全称，" + listed(names, "、")
      case .unknownTask(let nearest):
        "没有这项任务：" + (nearest.map { "是否为「\($0)」?" } ?? "请用 guatu template 中的任务名称")
      case .otherArea(let area): "与任务的方面不符：应为「\(area)」，请改方面或任务"
      case .unreadDeadline: "认不出日期：请写成 2017年3月31日、3月底前、立行立改或长期坚持"
      case .deadlineDisagrees(let text, let meaning):
        "整改时限是 \(text)，时限含义是 \(meaning)：请改成一致，或清空时限含义"
      case .deadlineMeaning: "时限含义写法不对：请写 2017-03-31，或清空"
      case .roundedPhone: "号码已被表格软件取整：请把单元格设为文本后重填号码"
      case .progress: "进度须为 0–100，如 80 或 80%；0.8、1.0 说不清是多少，请写成百分数"
      case .weight: "权重须为 1(一般)或 2(重大)"
      case .unknownState: "没有这种状态：请用草稿、已交办、整改中、待验收、公示中、已销号、长期坚持或已撤并"
      case .date: "不是日期：请写成 2017-03-31"
      case .count: "须为 0 或正整数"
      case .flag: "须为是或否"
      case .evidence: "佐证材料须每行一件：SHA-256 字节数 路径"
      case .checkMark: "须写成：日期(制表符)姓名(制表符)说明"
      case .objections: "须每行一条：异议或答复、日期、姓名、内容，以制表符隔开"
      case .cellCount(let expected, let found): "表头有 \(expected) 列，本行有 \(found) 列：请补齐或检查引号"
      case .duplicateNumber(let line): "编号与第 \(line) 行相同而内容不同：请改编号或删去一行"
      case .numberElsewhere(let file, let sheet, let line):
        "编号与 \(placed(file, sheet)) 第 \(line) 行相同而内容不同：请改编号或删去一行"
      case .uncalculated: "公式没有计算结果：请在 Excel 或 WPS 中打开并保存后再导入"
      case .errorValue: "单元格是错误值，不是内容：请改正公式，或直接填写"
      case .nullCharacter: "含有看不见的空字符(NUL)：请重新输入这一格"
      case .textTooLong(let limit): "超过 \(limit) 个字符：请缩短，详情可作为佐证材料"
      case .sameItem(let line): "乡(办)、任务、点位、内容与第 \(line) 行相同而其余不同：请写明编号或点位，或删去一行"
      case .sameItemElsewhere(let file, let sheet, let line):
        "乡(办)、任务、点位、内容与 \(placed(file, sheet)) 第 \(line) 行相同而其余不同：请写明编号或点位，或删去一行"
      }
    },
    row: { problem, value, reason in
      let place = "\(onSheet(problem.sheet))第 \(problem.line) 行(第 \(problem.row) 条)"
      return problem.column.isEmpty ? "\(place):\(reason)" : "\(place)\(problem.column)「\(value)」：\(reason)"
    },
    notice: {
      switch $0 {
      case .skippedRow(let sheet, let line, let text): "\(onSheet(sheet))第 \(line) 行「\(shown(text))」不是事项，已跳过"
      case .moreSkipped(let sheet, let count): "\(onSheet(sheet))另有 \(count) 行不是事项，已跳过"
      case .intoNote(let sheet, let titles): "\(onSheet(sheet))认不出的列已并入备注：\(listed(titles, "、"))"
      case .hiddenRows(let sheet, let lines, let count):
        "\(onSheet(sheet))有 \(count) 行是隐藏的，也已读入：第 \(numbered(lines, of: count, "、")) 行"
      case .sheets(let read, let others):
        "读了工作表\(listed(read, "、"))"
          + (others.isEmpty ? "" : "；没有读：\(listed(others, "、"))，要读请加 --sheet 表名")
      }
    },
    error: {
      switch $0 {
      case .cannotRead(let path, let reason): "不能读取 \(path)：\(reason)。请检查路径和权限"
      case .notAFile(let path): "\(path) 不是普通文件：请先存成文件再导入"
      case .badByte(let path, let encoding, let offset, let line):
        "\(path):\(line) 第 \(offset) 字节不是 \(encoding) 文字：请用 --encoding 指明编码，或另存为 UTF-8"
      case .noHeader(let path): "\(path) 没有表头：第一行须写列名"
      case .missingColumns(let path, let line, let missing, let found):
        "\(path):\(line) 缺列：\(listed(missing, "、"))(已有：\(listed(found, "、")))：请补上这些列"
      case .sheetLacksColumns(let path, let sheet, let line, let missing, let found):
        "\(placed(path, sheet)):\(line) 像台账而缺列：\(listed(missing, "、"))(已有：\(listed(found, "、")))："
          + "请改表头，或加 --sheet 表名 一次读一张表"
      case .tooManyColumns(let path, let line, let found, let limit):
        "\(path):\(line) 表头有 \(found) 列，最多 \(limit) 列：请删去台账以外的列"
      case .duplicateColumns(let path, let line, let names):
        "\(path):\(line) 列重复：\(listed(names, "、"))：同一内容只留一列"
      case .weeklySheet(let path): "\(path) 是周调度表：请加 --update 更新已有事项"
      case .strayQuote(let path, let line): "\(path):\(line) 引号用法不对：含引号的格须整格加引号，格内引号写两个"
      case .unclosedQuote(let path, let line): "\(path):\(line) 引号没有结束：请补上后引号"
      case .rowTooLong(let path, let line, let limit):
        "\(path):\(line) 一行超过 \(size(limit))：多半是引号没有结束，请检查"
      case .oldWorkbook(let path): "\(path) 是旧式 xls 或加了密码的表格：请在 Excel 或 WPS 中去掉密码，另存为 xlsx"
      case .notAWorkbook(let path): "\(path) 不是表格：请选 xlsx 或 CSV 文件"
      case .webPage(let path): "\(path) 是网页(HTML)，不是表格：请在 Excel 或 WPS 中打开，另存为 xlsx"
      case .encryptedWorkbook(let path): "\(path) 加了密码：请去掉密码，另存为 xlsx"
      case .brokenWorkbook(let path, let part, let reason):
        "\(path) 已损坏或不完整(\(shown(part.isEmpty ? "zip" : part))：\(shown(reason)))：请在 Excel 或 WPS 中打开，另存为 xlsx"
      case .workbookTooLarge(let path, let part, let limit):
        "\(path) 太大(\(shown(part)) 超过 \(part.isEmpty ? "\(limit)" : size(limit)))：请只留台账，另存为 xlsx 或 CSV"
      case .noSuchSheet(let path, let sheet, let known):
        known.isEmpty
          ? "\(path) 是文字文件，没有工作表「\(shown(sheet))」：请去掉 --sheet"
          : "\(path) 没有工作表「\(shown(sheet))」：请用 \(listed(known, "、"))"
      }
    },
    output: {
      switch $0 {
      case .isSource(let path): "\(path) 正是台账或导入的文件，不会覆盖：请换一个文件名"
      case .cannotWrite(let path, let reason): "不能写入 \(path)：\(reason)。原有文件未动"
      case .unencodable(let path, let encoding, let character, let number):
        "不能写入 \(path)：\(number) 中的字符 \(codePoint(character)) 在 \(encoding) 里没有，请用 --encoding utf-8"
      case .textTooLong(let path, let row, let number, let column, let limit):
        "不能写入 \(path)：第 \(row) 行(编号「\(shown(number))」)的\(column)超过 \(limit) 字，xlsx 的格放不下，请用 --format csv"
      case .tooManyItems(let path, let limit): "不能写入 \(path)：xlsx 最多 \(limit) 项，请按乡(办)分开导出，或用 --format csv"
      }
    },
    fault: {
      switch $0 {
      case .unreadable(let fault): TOMLWords.simplified(fault)
      case .missing: "缺少此项：请补上"
      case .unknownKey(let known): "没有此项：可用 " + listed(known, "、")
      case .wrongType(let kind):
        switch kind {
        case .text: "须为文字，写在引号里"
        case .integer: "须为整数"
        case .list: "须为列表，写成 [\"…\"， \"…\"]"
        case .table: "须为表"
        }
      case .blank: "不能为空"
      case .emptyList: "至少要有一项"
      case .duplicate(let name): "「\(name)」重复：请改名或删去一个"
      case .tooMany(let limit): "最多 \(limit) 项"
      case .tooLong(let limit): "最长 \(limit) 字"
      case .outOfRange(let range): "须在 \(range.lowerBound)–\(range.upperBound) 之间"
      case .unknownRegion(let code): "前面没有代码为 \(code) 的区划：请先列上级"
      case .noUnits(let root): "区划 \(root) 没有下级，挂图没有行：请加上乡(办)"
      case .phaseOrder: "阶段须按开始日先后排列"
      }
    },
    template: { place, key, fault in key.isEmpty ? "\(place) \(fault)" : "\(place) \(key):\(fault)" })
}
