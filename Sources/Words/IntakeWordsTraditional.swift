import Ledger

extension IntakeWords {
  static let traditional = IntakeWords(
    reason: {
      switch $0 {
      case .blank(let field): "\(RuleWords.traditional.field(field))為空：請填寫"
      case .blankUnit: "鄉(辦)為空：請填寫"
      case .blankNumber: "編號為空：缺欄的檔案按編號更新，請填寫"
      case .blankTask: "任務為空：請填寫"
      case .unknownUnit(let known): "沒有這個鄉(辦)：請用" + listed(known, "、")
      case .ambiguousUnit(let names): "鄉(辦)不止一個：請寫全稱，" + listed(names, "、")
      case .unknownTask(let nearest):
        "沒有這項任務：" + (nearest.map { "是否為「\($0)」?" } ?? "請用 guatu template 中的任務名稱")
      case .otherArea(let area): "與任務的方面不符：應為「\(area)」，請改方面或任務"
      case .unreadDeadline: "認不出日期：請寫成 2017年3月31日、3月底前、立行立改或長期堅持"
      case .deadlineDisagrees(let text, let meaning):
        "整改時限是 \(text)，時限含義是 \(meaning)：請改成一致，或清空時限含義"
      case .deadlineMeaning: "時限含義寫法不對：請寫 2017-03-31，或清空"
      case .roundedPhone: "號碼已被試算表取整：請把儲存格設為文字後重填號碼"
      case .progress: "進度須為 0–100，如 80 或 80%；0.8、1.0 說不清是多少，請寫成百分數"
      case .weight: "權重須為 1(一般)或 2(重大)"
      case .unknownState: "沒有這種狀態：請用草稿、已交辦、整改中、待驗收、公示中、已銷號、長期堅持或已撤併"
      case .date: "不是日期：請寫成 2017-03-31"
      case .count: "須為 0 或正整數"
      case .flag: "須為是或否"
      case .evidence: "佐證材料須每行一件：SHA-256 位元組數 路徑"
      case .checkMark: "須寫成：日期(定位字元)姓名(定位字元)說明"
      case .objections: "須每行一條：異議或答覆、日期、姓名、內容，以定位字元隔開"
      case .cellCount(let expected, let found): "表頭有 \(expected) 欄，本列有 \(found) 欄：請補齊或檢查引號"
      case .duplicateNumber(let line): "編號與第 \(line) 行相同而內容不同：請改編號或刪去一行"
      case .numberElsewhere(let file, let sheet, let line):
        "編號與 \(placed(file, sheet)) 第 \(line) 行相同而內容不同：請改編號或刪去一行"
      case .uncalculated: "公式沒有計算結果：請在 Excel 或 WPS 中開啟並儲存後再匯入"
      case .errorValue: "儲存格是錯誤值，不是內容：請改正公式，或直接填寫"
      case .nullCharacter: "含有看不見的空字元(NUL)：請重新輸入這一格"
      case .textTooLong(let limit): "超過 \(limit) 個字元：請縮短，詳情可作為佐證材料"
      case .sameItem(let line): "鄉(辦)、任務、點位、內容與第 \(line) 行相同而其餘不同：請寫明編號或點位，或刪去一行"
      case .sameItemElsewhere(let file, let sheet, let line):
        "鄉(辦)、任務、點位、內容與 \(placed(file, sheet)) 第 \(line) 行相同而其餘不同：請寫明編號或點位，或刪去一行"
      }
    },
    row: { problem, value, reason in
      let place = "\(onSheet(problem.sheet))第 \(problem.line) 行(第 \(problem.row) 條)"
      return problem.column.isEmpty ? "\(place):\(reason)" : "\(place)\(problem.column)「\(value)」：\(reason)"
    },
    notice: {
      switch $0 {
      case .skippedRow(let sheet, let line, let text): "\(onSheet(sheet))第 \(line) 行「\(shown(text))」不是事項，已跳過"
      case .moreSkipped(let sheet, let count): "\(onSheet(sheet))另有 \(count) 行不是事項，已跳過"
      case .intoNote(let sheet, let titles): "\(onSheet(sheet))認不出的欄已併入備註：\(listed(titles, "、"))"
      case .hiddenRows(let sheet, let lines, let count):
        "\(onSheet(sheet))有 \(count) 行是隱藏的，也已讀入：第 \(numbered(lines, of: count, "、")) 行"
      case .sheets(let read, let others):
        "讀了工作表\(listed(read, "、"))"
          + (others.isEmpty ? "" : "；沒有讀：\(listed(others, "、"))，要讀請加 --sheet 表名")
      }
    },
    error: {
      switch $0 {
      case .cannotRead(let path, let reason): "不能讀取 \(path)：\(reason)。請檢查路徑和權限"
      case .notAFile(let path): "\(path) 不是普通檔案：請先存成檔案再匯入"
      case .badByte(let path, let encoding, let offset, let line):
        "\(path):\(line) 第 \(offset) 位元組不是 \(encoding) 文字：請用 --encoding 指明編碼，或另存為 UTF-8"
      case .noHeader(let path): "\(path) 沒有表頭：第一行須寫欄名"
      case .missingColumns(let path, let line, let missing, let found):
        "\(path):\(line) 缺欄：\(listed(missing, "、"))(已有：\(listed(found, "、")))：請補上這些欄"
      case .sheetLacksColumns(let path, let sheet, let line, let missing, let found):
        "\(placed(path, sheet)):\(line) 像臺賬而缺欄：\(listed(missing, "、"))(已有：\(listed(found, "、")))："
          + "請改表頭，或加 --sheet 表名 一次讀一張表"
      case .tooManyColumns(let path, let line, let found, let limit):
        "\(path):\(line) 表頭有 \(found) 欄，最多 \(limit) 欄：請刪去臺賬以外的欄"
      case .duplicateColumns(let path, let line, let names):
        "\(path):\(line) 欄重複：\(listed(names, "、"))：同一內容只留一欄"
      case .weeklySheet(let path): "\(path) 是周調度表：請加 --update 更新已有事項"
      case .strayQuote(let path, let line): "\(path):\(line) 引號用法不對：含引號的格須整格加引號，格內引號寫兩個"
      case .unclosedQuote(let path, let line): "\(path):\(line) 引號沒有結束：請補上後引號"
      case .rowTooLong(let path, let line, let limit):
        "\(path):\(line) 一行超過 \(size(limit))：多半是引號沒有結束，請檢查"
      case .oldWorkbook(let path): "\(path) 是舊式 xls 或加了密碼的表格：請在 Excel 或 WPS 中去掉密碼，另存為 xlsx"
      case .notAWorkbook(let path): "\(path) 不是表格：請選 xlsx 或 CSV 檔案"
      case .webPage(let path): "\(path) 是網頁(HTML)，不是表格：請在 Excel 或 WPS 中開啟，另存為 xlsx"
      case .encryptedWorkbook(let path): "\(path) 加了密碼：請去掉密碼，另存為 xlsx"
      case .brokenWorkbook(let path, let part, let reason):
        "\(path) 已損壞或不完整(\(shown(part.isEmpty ? "zip" : part))：\(shown(reason)))：請在 Excel 或 WPS 中開啟，另存為 xlsx"
      case .workbookTooLarge(let path, let part, let limit):
        "\(path) 太大(\(shown(part)) 超過 \(part.isEmpty ? "\(limit)" : size(limit)))：請只留臺賬，另存為 xlsx 或 CSV"
      case .noSuchSheet(let path, let sheet, let known):
        known.isEmpty
          ? "\(path) 是文字檔案，沒有工作表「\(shown(sheet))」：請去掉 --sheet"
          : "\(path) 沒有工作表「\(shown(sheet))」：請用 \(listed(known, "、"))"
      }
    },
    output: {
      switch $0 {
      case .isSource(let path): "\(path) 正是臺賬或匯入的檔案，不會覆蓋：請換一個檔名"
      case .cannotWrite(let path, let reason): "不能寫入 \(path)：\(reason)。原有檔案未動"
      case .unencodable(let path, let encoding, let character, let number):
        "不能寫入 \(path)：\(number) 中的字元 \(codePoint(character)) 在 \(encoding) 裡沒有，請用 --encoding utf-8"
      case .textTooLong(let path, let row, let number, let column, let limit):
        "不能寫入 \(path)：第 \(row) 行(編號「\(shown(number))」)的\(column)超過 \(limit) 字，xlsx 的儲存格放不下，請用 --format csv"
      case .tooManyItems(let path, let limit): "不能寫入 \(path)：xlsx 最多 \(limit) 項，請按鄉(辦)分開匯出，或用 --format csv"
      }
    },
    fault: {
      switch $0 {
      case .unreadable(let fault): TOMLWords.traditional(fault)
      case .missing: "缺少此項：請補上"
      case .unknownKey(let known): "沒有此項：可用 " + listed(known, "、")
      case .wrongType(let kind):
        switch kind {
        case .text: "須為文字，寫在引號裡"
        case .integer: "須為整數"
        case .list: "須為列表，寫成 [\"…\"， \"…\"]"
        case .table: "須為表"
        }
      case .blank: "不能為空"
      case .emptyList: "至少要有一項"
      case .duplicate(let name): "「\(name)」重複：請改名或刪去一個"
      case .tooMany(let limit): "最多 \(limit) 項"
      case .tooLong(let limit): "最長 \(limit) 字"
      case .outOfRange(let range): "須在 \(range.lowerBound)–\(range.upperBound) 之間"
      case .unknownRegion(let code): "前面沒有代碼為 \(code) 的區劃：請先列上級"
      case .noUnits(let root): "區劃 \(root) 沒有下級，掛圖沒有列：請加上鄉(辦)"
      case .phaseOrder: "階段須按開始日先後排列"
      }
    },
    template: { place, key, fault in key.isEmpty ? "\(place) \(fault)" : "\(place) \(key):\(fault)" })
}
