import Ledger

/// What a ledger's file is, what it allows, and what is amiss with it. On the board the last line may cut the end: what
/// is wrong and what to do comes first there, the path last.
public struct StoreWords: Sendable {
  /// In the top bar.
  public let readOnlyMark: String
  public let goneMark: String
  /// What a file is, behind its path, and what to do.
  public let foreign: @Sendable (ForeignFile) -> String
  public let special: @Sendable (SpecialFile) -> String
  public let specialCompanion: @Sendable (SpecialFile) -> String
  public let readOnly: @Sendable (ReadOnlyReason) -> String
  /// Who opens a ledger that may only be read is told so.
  public let opensReadOnly: @Sendable (ReadOnlyReason) -> String
  public let truncated: @Sendable (_ bytes: Int, _ expected: Int) -> String
  public let olderSchema: @Sendable (_ found: Int, _ known: Int) -> String
  public let gone: String
  public let logGone: String
  public let logInTheWay: String
  public let badCopy: String
  public let openToOthers: @Sendable (OpenToOthers) -> String
  /// How much of a backup is copied.
  public let copying: @Sendable (_ percent: Int) -> String
  public let backedUp: @Sendable (_ path: String, _ events: Int, _ items: Int, _ head: String) -> String
}

extension StoreWords {
  static let simplified = StoreWords(
    readOnlyMark: "只读", goneMark: "文件不在",
    foreign: {
      switch $0 {
      case .empty: "是空文件，不是 guatu 台账：请从备份恢复，或删去后用 guatu init 新建"
      case .workbook: "是工作簿，不是 guatu 台账：请先 guatu init 新建台账，再用 guatu import 导入"
      case .database: "是别的程序的数据库，不是 guatu 台账：请检查路径"
      case .other: "不是 guatu 台账：请检查路径；表格用 guatu import 导入"
      }
    },
    special: {
      switch $0 {
      case .link(let target): "是符号链接，台账不经链接打开：请直接写 \(target)"
      case .folder: "是文件夹，不是台账：请写出其中的 .guatu 文件"
      case .pipe: "是管道，不是台账：请写出 .guatu 文件的路径"
      case .socket: "是套接字，不是台账：请写出 .guatu 文件的路径"
      case .device: "是设备，不是台账：请写出 .guatu 文件的路径"
      case .names(let count): "有 \(count) 个名字(硬链接)，会互相覆盖：只留一个名字，备份请用 guatu backup"
      }
    },
    specialCompanion: {
      switch $0 {
      case .link(let target): "是符号链接，指向 \(target)：台账旁边不应有它，请查明来历，移走后再打开"
      default: "不是普通文件：台账旁边不应有它，请查明来历，移走后再打开"
      }
    },
    readOnly: {
      switch $0 {
      case .file: "只读，不能改动：本账号无权写台账文件，请台账的所有者授权(chmod g+w)"
      case .folder: "只读，不能改动：本账号无权写台账所在的文件夹，请文件夹的所有者授权"
      case .fileSystem: "只读，不能改动：台账所在的盘是只读的，请把台账复制到可写的盘"
      }
    },
    opensReadOnly: {
      switch $0 {
      case .file: "只读：本账号无权写台账文件，只能看，不能改"
      case .folder: "只读：本账号无权写台账所在的文件夹，只能看，不能改"
      case .fileSystem: "只读：台账所在的盘是只读的，只能看，不能改"
      }
    },
    truncated: { "不完整：应有 \($1) 字节，只剩 \($0) 字节。请从备份恢复(guatu backup 备份 新台账)" },
    olderSchema: { "是旧格式(\($0)，现为 \($1))，须升级后才能看：请有权写它的人用本版 guatu 打开一次" },
    gone: "台账已被删除、移走或替换，不能保存：请找回文件，或重新打开",
    logGone: "台账旁边的日志文件被删除，不能保存：请所有人退出挂图，再重新打开",
    logInTheWay: "已在那里：里面有一个台账还没有写回的改动。请先打开并退出那个台账；若它已作废，请移走",
    badCopy: "与台账不一致，已删去：请再备份一次，并用 guatu verify 检查台账",
    openToOthers: {
      switch $0 {
      case .file(let path): "注意：本机任何人都能改写台账。请执行 chmod o-w \(path)"
      case .folder(let path): "注意：本机任何人都能替换台账。请执行 chmod o-w \(path)"
      }
    },
    copying: { "已复制 \($0)%" },
    backedUp: { "已备份到 \($0)：\($1) 条记录，\($2) 项。链尾 \($3)" })

  static let traditional = StoreWords(
    readOnlyMark: "唯讀", goneMark: "檔案不在",
    foreign: {
      switch $0 {
      case .empty: "是空檔案，不是 guatu 臺賬：請從備份恢復，或刪去後用 guatu init 新建"
      case .workbook: "是活頁簿，不是 guatu 臺賬：請先 guatu init 新建臺賬，再用 guatu import 匯入"
      case .database: "是別的程式的資料庫，不是 guatu 臺賬：請檢查路徑"
      case .other: "不是 guatu 臺賬：請檢查路徑；表格用 guatu import 匯入"
      }
    },
    special: {
      switch $0 {
      case .link(let target): "是符號連結，臺賬不經連結打開：請直接寫 \(target)"
      case .folder: "是資料夾，不是臺賬：請寫出其中的 .guatu 檔案"
      case .pipe: "是管道，不是臺賬：請寫出 .guatu 檔案的路徑"
      case .socket: "是通訊端，不是臺賬：請寫出 .guatu 檔案的路徑"
      case .device: "是裝置，不是臺賬：請寫出 .guatu 檔案的路徑"
      case .names(let count): "有 \(count) 個名字(硬連結)，會互相覆蓋：只留一個名字，備份請用 guatu backup"
      }
    },
    specialCompanion: {
      switch $0 {
      case .link(let target): "是符號連結，指向 \(target)：臺賬旁邊不應有它，請查明來歷，移走後再打開"
      default: "不是普通檔案：臺賬旁邊不應有它，請查明來歷，移走後再打開"
      }
    },
    readOnly: {
      switch $0 {
      case .file: "唯讀，不能改動：本帳號無權寫臺賬檔案，請臺賬的擁有者授權(chmod g+w)"
      case .folder: "唯讀，不能改動：本帳號無權寫臺賬所在的資料夾，請資料夾的擁有者授權"
      case .fileSystem: "唯讀，不能改動：臺賬所在的磁碟是唯讀的，請把臺賬複製到可寫的磁碟"
      }
    },
    opensReadOnly: {
      switch $0 {
      case .file: "唯讀：本帳號無權寫臺賬檔案，只能看，不能改"
      case .folder: "唯讀：本帳號無權寫臺賬所在的資料夾，只能看，不能改"
      case .fileSystem: "唯讀：臺賬所在的磁碟是唯讀的，只能看，不能改"
      }
    },
    truncated: { "不完整：應有 \($1) 位元組，只剩 \($0) 位元組。請從備份恢復(guatu backup 備份 新臺賬)" },
    olderSchema: { "是舊格式(\($0)，現為 \($1))，須升級後才能看：請有權寫它的人用本版 guatu 打開一次" },
    gone: "臺賬已被刪除、移走或替換，不能保存：請找回檔案，或重新打開",
    logGone: "臺賬旁邊的日誌檔案被刪除，不能保存：請所有人退出掛圖，再重新打開",
    logInTheWay: "已在那裡：裡面有一個臺賬還沒有寫回的改動。請先打開並退出那個臺賬；若它已作廢，請移走",
    badCopy: "與臺賬不一致，已刪去：請再備份一次，並用 guatu verify 檢查臺賬",
    openToOthers: {
      switch $0 {
      case .file(let path): "注意：本機任何人都能改寫臺賬。請執行 chmod o-w \(path)"
      case .folder(let path): "注意：本機任何人都能替換臺賬。請執行 chmod o-w \(path)"
      }
    },
    copying: { "已複製 \($0)%" },
    backedUp: { "已備份到 \($0)：\($1) 條記錄，\($2) 項。鏈尾 \($3)" })

  static let english = StoreWords(
    readOnlyMark: "read-only", goneMark: "file gone",
    foreign: {
      switch $0 {
      case .empty: "is empty, not a guatu ledger: restore a backup, or delete it and make one with guatu init"
      case .workbook:
        "is a workbook, not a guatu ledger: make one with guatu init, then guatu import the workbook"
      case .database: "is the database of another program, not a guatu ledger: check the path"
      case .other: "is not a guatu ledger: check the path; tables come in with guatu import"
      }
    },
    special: {
      switch $0 {
      case .link(let target): "is a symbolic link, and ledgers are not opened through links: name \(target)"
      case .folder: "is a folder, not a ledger: name the .guatu file in it"
      case .pipe: "is a pipe, not a ledger: name a .guatu file"
      case .socket: "is a socket, not a ledger: name a .guatu file"
      case .device: "is a device, not a ledger: name a .guatu file"
      case .names(let count):
        "has \(count) names (hard links), which would overwrite each other: leave one, and copy with guatu backup"
      }
    },
    specialCompanion: {
      switch $0 {
      case .link(let target):
        "is a symbolic link to \(target): it does not belong beside a ledger; find out who put it there, "
          + "move it away, then open the ledger"
      default:
        "is not a plain file: it does not belong beside a ledger; find out who put it there, move it away, "
          + "then open the ledger"
      }
    },
    readOnly: {
      switch $0 {
      case .file: "read-only: your account may not write the ledger; ask its owner for leave (chmod g+w)"
      case .folder: "read-only: your account may not write the ledger's folder; ask its owner for leave"
      case .fileSystem: "read-only: the ledger's disk cannot be written; copy the ledger to one that can"
      }
    },
    opensReadOnly: {
      switch $0 {
      case .file: "read-only: your account may not write the ledger, so you can look and not change"
      case .folder:
        "read-only: your account may not write the ledger's folder, so you can look and not change"
      case .fileSystem: "read-only: the ledger's disk cannot be written, so you can look and not change"
      }
    },
    truncated: {
      "is not whole: \($0) bytes of \($1) are left. Restore a backup (guatu backup BACKUP NEW-LEDGER)"
    },
    olderSchema: {
      "has an older format (\($0), now \($1)): somebody who may write it must open it once with this guatu"
    },
    gone: "the ledger was deleted, moved or replaced, nothing can be saved: bring it back, or open it again",
    logGone:
      "the ledger's log was deleted, nothing can be saved: let everybody leave the board, then open it again",
    logInTheWay:
      "is there and holds changes that have not come into its ledger yet: open and leave that ledger first, or "
      + "move the log away where the ledger is worth nothing",
    badCopy:
      "does not say what the ledger says and was deleted: try again, and check the ledger with guatu verify",
    openToOthers: {
      switch $0 {
      case .file(let path): "careful: everybody on this machine can write the ledger. Run chmod o-w \(path)"
      case .folder(let path):
        "careful: everybody on this machine can replace the ledger. Run chmod o-w \(path)"
      }
    },
    copying: { "\($0) % copied" },
    backedUp: { "backed up to \($0): \($1) events, \($2) items. Head \($3)" })
}
