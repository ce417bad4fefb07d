/// The words of a difference between a file and the ledger, and of what became of it.
public struct UpdateWords: Sendable {
  public let new: String
  public let changed: String
  public let unchanged: String
  public let missing: String
  /// Counts of the four, and of rows whose number is not known.
  public let counts: @Sendable (_ new: Int, _ changed: Int, _ unchanged: Int, _ missing: Int) -> String
  public let dryRun: @Sendable (_ what: String) -> String
  /// So many changes would be refused by an update; they follow.
  public let wouldRefuse: @Sendable (_ count: Int) -> String
  /// The units in which missing items are looked for.
  public let scope: @Sendable (_ units: [String]) -> String
  public let blank: String
  public let more: @Sendable (_ count: Int) -> String
  public let updated: @Sendable (_ changed: Int, _ added: Int, _ unchanged: Int) -> String
  /// The ledger says already what the file says.
  public let nothing: @Sendable (_ rows: Int) -> String
  /// Line and row of the file, and why the row was not applied.
  public let refused: @Sendable (_ line: Int, _ row: Int, _ why: String) -> String
  public let conflict: @Sendable (_ number: String, _ actor: String, _ day: String, _ deed: String) -> String
  public let noStep: @Sendable (_ number: String, _ from: String, _ to: String) -> String
  public let unknownNumber: @Sendable (_ number: String) -> String
  /// A row that says something else of an item than an earlier one, which stands there.
  public let contradiction: @Sendable (_ number: String, _ place: String, _ line: Int) -> String
  /// So many rows of weekly sheets differ from the ledger in other columns than those of the week.
  public let ignored: @Sendable (_ rows: Int, _ which: String) -> String
  /// So many notes of weekly sheets are there already.
  public let knownNotes: @Sendable (_ rows: Int, _ which: String) -> String
  /// Columns of a weekly sheet that it never had.
  public let unread: @Sendable (_ titles: [String]) -> String
  /// Between the names of columns.
  public let separator: String
  /// So many rows are refused, and nothing was saved; or the others were.
  public let refusedAll: @Sendable (_ refused: Int) -> String
  public let skipped: @Sendable (_ refused: Int) -> String
  /// An option that only goes with another.
  public let onlyWith: @Sendable (_ option: String, _ other: String) -> String
}

extension UpdateWords {
  static let simplified = UpdateWords(
    new: "新增", changed: "有变化", unchanged: "未变", missing: "文件中没有",
    counts: { "新增 \($0) 项，有变化 \($1) 项，未变 \($2) 项，文件中没有 \($3) 项" },
    dryRun: { "试运行，未保存：\($0)" },
    wouldRefuse: { "更新时有 \($0) 行会被拒绝" },
    scope: { "文件中没有(只看文件涉及的：\($0.joined(separator: "、")))" },
    blank: "(空)", more: { "另有 \($0) 项未列出：加 --all 全部列出" },
    updated: { "已更新 \($0) 项，新增 \($1) 项，未变 \($2) 项" },
    nothing: { "台账与文件一致(\($0) 项)，未作改动" },
    refused: { "第 \($0) 行(第 \($1) 条)：\($2)" },
    conflict: { "\($0) 已被\($1)于 \($2) 改动(\($3))；文件是按旧状态填的，请按台账现状重填" },
    noStep: { "\($0) 现为\($1)，没有步骤可以到\($2)" },
    unknownNumber: { "台账中没有编号 \($0)：缺列的文件不能新增事项，请检查编号" },
    contradiction: { "\($0) 在 \($1) 第 \($2) 行另有说法：请只留一行，或分开导入" },
    ignored: { "周调度表只收本周三列，其余各列未采用，有 \($0) 行与台账不同：\($1)" },
    knownNotes: { "\($0) 行的本周情况台账已有，未重复记录：\($1)" },
    unread: { "周调度表没有这些列，其中所填未采用：\(listed($0, "、"))" }, separator: "、",
    refusedAll: { "\($0) 行不能更新，未保存任何改动：改正后重试，或加 --skip-refused 先更新其余各行，加 --rejects 文件 另存这些行" },
    skipped: { "\($0) 行未更新，其余已保存" },
    onlyWith: { "\($0) 须与 \($1) 同用" })

  static let traditional = UpdateWords(
    new: "新增", changed: "有變化", unchanged: "未變", missing: "檔案中沒有",
    counts: { "新增 \($0) 項，有變化 \($1) 項，未變 \($2) 項，檔案中沒有 \($3) 項" },
    dryRun: { "試運行，未保存：\($0)" },
    wouldRefuse: { "更新時有 \($0) 行會被拒絕" },
    scope: { "檔案中沒有(只看檔案涉及的：\($0.joined(separator: "、")))" },
    blank: "(空)", more: { "另有 \($0) 項未列出：加 --all 全部列出" },
    updated: { "已更新 \($0) 項，新增 \($1) 項，未變 \($2) 項" },
    nothing: { "臺賬與檔案一致(\($0) 項)，未作改動" },
    refused: { "第 \($0) 行(第 \($1) 條)：\($2)" },
    conflict: { "\($0) 已被\($1)於 \($2) 改動(\($3))；檔案是按舊狀態填的，請按臺賬現狀重填" },
    noStep: { "\($0) 現為\($1)，沒有步驟可以到\($2)" },
    unknownNumber: { "臺賬中沒有編號 \($0)：缺欄的檔案不能新增事項，請檢查編號" },
    contradiction: { "\($0) 在 \($1) 第 \($2) 行另有說法：請只留一行，或分開匯入" },
    ignored: { "週調度表只收本週三欄，其餘各欄未採用，有 \($0) 行與臺賬不同：\($1)" },
    knownNotes: { "\($0) 行的本週情況臺賬已有，未重複記錄：\($1)" },
    unread: { "週調度表沒有這些欄，其中所填未採用：\(listed($0, "、"))" }, separator: "、",
    refusedAll: { "\($0) 行不能更新，未保存任何改動：改正後重試，或加 --skip-refused 先更新其餘各行，加 --rejects 檔案 另存這些行" },
    skipped: { "\($0) 行未更新，其餘已保存" },
    onlyWith: { "\($0) 須與 \($1) 同用" })

  static let english = UpdateWords(
    new: "new", changed: "changed", unchanged: "unchanged", missing: "missing from the file",
    counts: { "\($0) new, \($1) changed, \($2) unchanged, \($3) missing from the file" },
    dryRun: { "dry run, nothing saved: \($0)" },
    wouldRefuse: { "an update would refuse \($0) rows" },
    scope: { "missing from the file (of the units that it speaks of: \($0.joined(separator: ", ")))" },
    blank: "(blank)", more: { "\($0) more are not listed: add --all to list them" },
    updated: { "changed \($0) items, added \($1), \($2) unchanged" },
    nothing: { "the ledger says what the file says (\($0) items): nothing was changed" },
    refused: { "line \($0) (row \($1)): \($2)" },
    conflict: {
      "\($0) was changed by \($1) on \($2) (\($3)) after the file was written: fill it in again as the ledger stands"
    },
    noStep: { "\($0) is \($1): no step leads to \($2)" },
    unknownNumber: {
      "the ledger has no number \($0): a file with some of the columns adds nothing, check it"
    },
    contradiction: {
      "\($1) says something else of \($0) on line \($2): keep one of the rows, or import them apart"
    },
    ignored: {
      "of a weekly sheet only the three columns of the week are taken: \($0) rows differ from the ledger in others, \($1)"
    },
    knownNotes: { "\($0) rows say what their items have as a note already, nothing was added: \($1)" },
    unread: { "a weekly sheet has no such columns, what they say was not taken: \(listed($0, ", "))" },
    separator: ", ",
    refusedAll: {
      "\($0) rows are refused, nothing was saved: mend them, or apply the others with --skip-refused, or with --rejects FILE for these"
    },
    skipped: { "\($0) rows were not applied, the others were saved" },
    onlyWith: { "\($0) needs \($1)" })
}
