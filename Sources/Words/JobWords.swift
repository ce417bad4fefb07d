/// The words of work that goes on beside the board: a report or an export on its way.
public struct JobWords: Sendable {
  public let report: String
  public let export: String
  /// The whole ledger as a file, and how its name begins.
  public let ledger: String
  public let kind: String
  public let unit: String
  public let allUnits: String
  public let format: String
  public let file: String
  public let fileHint: String
  /// The format that the file's name says, else the usual one.
  public let usualFormat: String
  /// The paper is about all units.
  public let notForUnit: String
  /// A filter is on, but does not count for the file.
  public let unfiltered: String
  /// A file of the name is there already, and what Enter and Esc do then.
  public let isThere: String
  public let replaceKeys: String
  public let busy: @Sendable (_ path: String) -> String
  /// Nothing is running.
  public let none: String
  public let finished: @Sendable (_ path: String) -> String
  public let failed: @Sendable (_ path: String, _ reason: String) -> String
  public let cancelled: @Sendable (_ path: String) -> String
  /// Somebody wants to leave while a file is being written, and what Enter and Esc do then.
  public let stillRunning: String
  public let quitKeys: String
  // What the commands do, for the help.
  public let reportHelp: String
  public let exportHelp: String
  public let cancelHelp: String
  public let noSuchPaper: @Sendable (_ name: String, _ known: String) -> String
}

extension JobWords {
  static let simplified = JobWords(
    report: "生成报表", export: "导出台账", ledger: "台账", kind: "报表", unit: "单位", allUnits: "全部", format: "格式",
    file: "文件名", fileHint: "空着则自动取名，放在当前目录", usualFormat: "按文件名",
    notForUnit: "这种报表不分单位：请选“全部”", unfiltered: "(全部事项，筛选不起作用)",
    isThere: "已有这个文件，要覆盖吗", replaceKeys: "Enter 覆盖  Esc 不覆盖",
    busy: { "正在写 \($0)：等它写完，或用 :cancel 取消" },
    none: "没有正在写的文件", finished: { "已写好：\($0)" }, failed: { "没有写成 \($0)：\($1)" },
    cancelled: { "已取消：\($0)" }, stillRunning: "文件还没有写完，仍要退出吗", quitKeys: "Enter 退出，不写了  Esc 留下",
    reportHelp: "生成报表：通报、周调度表、督办单等", exportHelp: "导出台账：xlsx、csv", cancelHelp: "取消正在写的文件",
    noSuchPaper: { "没有报表“\($0)”，可用：\($1)" })

  static let traditional = JobWords(
    report: "產生報表", export: "匯出臺賬", ledger: "臺賬", kind: "報表", unit: "單位", allUnits: "全部", format: "格式",
    file: "檔名", fileHint: "空著則自動取名，放在目前目錄", usualFormat: "按檔名",
    notForUnit: "這種報表不分單位：請選「全部」", unfiltered: "(全部事項，篩選不起作用)",
    isThere: "已有這個檔案，要覆蓋嗎", replaceKeys: "Enter 覆蓋  Esc 不覆蓋",
    busy: { "正在寫 \($0)：等它寫完，或用 :cancel 取消" },
    none: "沒有正在寫的檔案", finished: { "已寫好：\($0)" }, failed: { "沒有寫成 \($0)：\($1)" },
    cancelled: { "已取消：\($0)" }, stillRunning: "檔案還沒有寫完，仍要退出嗎", quitKeys: "Enter 退出，不寫了  Esc 留下",
    reportHelp: "產生報表：通報、週調度表、督辦單等", exportHelp: "匯出臺賬：xlsx、csv", cancelHelp: "取消正在寫的檔案",
    noSuchPaper: { "沒有報表“\($0)”，可用：\($1)" })

  static let english = JobWords(
    report: "report", export: "export", ledger: "ledger", kind: "report", unit: "unit", allUnits: "all",
    format: "format", file: "file", fileHint: "left empty: named by itself, in the current folder",
    usualFormat: "by the file's name", notForUnit: "this report is of all units: choose \"all\"",
    unfiltered: "(every item: the filter does not count)", isThere: "this file is there already: replace it?",
    replaceKeys: "Enter replaces it  Esc keeps it",
    busy: { "\($0) is still being written: wait for it, or :cancel" }, none: "nothing is being written",
    finished: { "written: \($0)" }, failed: { "\($0) was not written: \($1)" },
    cancelled: { "cancelled: \($0)" }, stillRunning: "a file is still being written: leave all the same?",
    quitKeys: "Enter leaves without it  Esc stays",
    reportHelp: "write a report: bulletin, weekly sheet, letters …",
    exportHelp: "export the ledger: xlsx, csv",
    cancelHelp: "call off the file that is being written",
    noSuchPaper: { "no report \"\($0)\": there are \($1)" })
}
