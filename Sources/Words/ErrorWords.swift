import Campaign

/// What went wrong, and what to do about it, in one line each.
public struct ErrorWords: Sendable {
  public let notFound: @Sendable (String) -> String
  public let exists: @Sendable (String) -> String
  public let newerSchema: @Sendable (String, Int, Int) -> String
  public let cannotCreate: @Sendable (String, String) -> String
  public let busy: @Sendable (String) -> String
  public let diskFull: @Sendable (String) -> String
  public let corrupt: @Sendable (String, String) -> String
  public let inputOutput: @Sendable (String, String) -> String
  public let noSuchItem: @Sendable (String) -> String
  public let duplicateNumber: @Sendable (String) -> String
  public let refused: @Sendable (_ number: String, _ step: String, _ missing: String) -> String
  public let moved: @Sendable (_ number: String, _ actor: String, _ step: String) -> String
  public let forbidden: @Sendable (_ deed: String, _ why: String) -> String
  public let past: String
  public let noSuchMeeting: @Sendable (Int) -> String
  public let noOpenMeeting: String
  public let meetingIsOpen: @Sendable (Int) -> String
  public let noSuchGoal: @Sendable (String) -> String
  public let noSuchPerson: @Sendable (String) -> String
  public let duplicatePerson: @Sendable (String) -> String
  public let noSuchConsequence: @Sendable (Int) -> String
  public let nothingToUndo: String
  public let notReversible: String
  public let notTheLatest: @Sendable (String) -> String
  public let otherPerson: @Sendable (String) -> String
  public let otherSitting: String
}

extension ErrorWords {
  static let simplified = ErrorWords(
    notFound: { "找不到台账 \($0)：请检查路径，或用 guatu init 新建" },
    exists: { "\($0) 已存在，不会覆盖：请换一个文件名" },
    newerSchema: { "\($0) 由更新版本的 guatu 写成(格式 \($1)，本程序只认到 \($2))：请升级 guatu" },
    cannotCreate: { "不能建立 \($0)：\($1)" },
    busy: { "\($0) 正忙：另一程序占用超过 5 秒，请稍后再试" },
    diskFull: { "磁盘已满，未保存任何改动：请腾出空间再试  \($0)" },
    corrupt: { "台账已损坏：请用 guatu verify 检查，并从备份恢复  \($0)：\($1)" },
    inputOutput: { "读写 \($0) 出错：\($1)" },
    noSuchItem: { "没有编号为 \($0) 的事项" },
    duplicateNumber: { "编号 \($0) 已被使用" },
    refused: { "\($0) 不能\($1)：\($2)" },
    moved: { "\($0) 刚被\($1)改动(\($2))，请看过再办" },
    forbidden: { "不能办理“\($0)”：\($1)" },
    past: "现在看的是过去的看板，只能看不能改：按 Esc 回到今天",
    noSuchMeeting: { "没有第 \($0) 次会议" },
    noOpenMeeting: "现在没有正在开的会：用 guatu meet 开会",
    meetingIsOpen: { "第 \($0) 次会议还没有散会：用 guatu meet 接着开" },
    noSuchGoal: { "没有名为“\($0)”的目标" },
    noSuchPerson: { "人员名单里没有“\($0)”" },
    duplicatePerson: { "“\($0)”已在人员名单里" },
    noSuchConsequence: { "没有序号为 \($0) 的有效督办记录" },
    nothingToUndo: "没有可撤销的操作",
    notReversible: "这一步不能撤销",
    notTheLatest: { "\($0) 之后又有改动，只能撤销最后一步" },
    otherPerson: { "这一步是\($0)办的，不能代为撤销" },
    otherSitting: "这一步不是本次开机所办，不能撤销")

  static let traditional = ErrorWords(
    notFound: { "找不到臺賬 \($0)：請檢查路徑，或用 guatu init 新建" },
    exists: { "\($0) 已存在，不會覆蓋：請換一個檔名" },
    newerSchema: { "\($0) 由更新版本的 guatu 寫成(格式 \($1)，本程式只認到 \($2))：請升級 guatu" },
    cannotCreate: { "不能建立 \($0)：\($1)" },
    busy: { "\($0) 正忙：另一程式佔用超過 5 秒，請稍後再試" },
    diskFull: { "磁碟已滿，未保存任何改動：請騰出空間再試  \($0)" },
    corrupt: { "臺賬已損壞：請用 guatu verify 檢查，並從備份恢復  \($0)：\($1)" },
    inputOutput: { "讀寫 \($0) 出錯：\($1)" },
    noSuchItem: { "沒有編號為 \($0) 的事項" },
    duplicateNumber: { "編號 \($0) 已被使用" },
    refused: { "\($0) 不能\($1)：\($2)" },
    moved: { "\($0) 剛被\($1)改動(\($2))，請看過再辦" },
    forbidden: { "不能辦理“\($0)”：\($1)" },
    past: "現在看的是過去的看板，只能看不能改：按 Esc 回到今天",
    noSuchMeeting: { "沒有第 \($0) 次會議" },
    noOpenMeeting: "現在沒有正在開的會：用 guatu meet 開會",
    meetingIsOpen: { "第 \($0) 次會議還沒有散會：用 guatu meet 接著開" },
    noSuchGoal: { "沒有名為“\($0)”的目標" },
    noSuchPerson: { "人員名單裡沒有“\($0)”" },
    duplicatePerson: { "“\($0)”已在人員名單裡" },
    noSuchConsequence: { "沒有序號為 \($0) 的有效督辦記錄" },
    nothingToUndo: "沒有可撤銷的操作",
    notReversible: "這一步不能撤銷",
    notTheLatest: { "\($0) 之後又有改動，只能撤銷最後一步" },
    otherPerson: { "這一步是\($0)辦的，不能代為撤銷" },
    otherSitting: "這一步不是本次開機所辦，不能撤銷")

  static let english = ErrorWords(
    notFound: { "no ledger at \($0): check the path, or make one with guatu init" },
    exists: { "\($0) exists and is not overwritten: choose another name" },
    newerSchema: { "\($0) was written by a newer guatu (format \($1), this one knows \($2)): upgrade guatu" },
    cannotCreate: { "cannot create \($0): \($1)" },
    busy: { "\($0) is busy: another program held it for over 5 s, try again" },
    diskFull: { "the disk is full, nothing was saved: free some space and try again  \($0)" },
    corrupt: { "the ledger is damaged: check it with guatu verify and restore a backup  \($0): \($1)" },
    inputOutput: { "error reading or writing \($0): \($1)" },
    noSuchItem: { "no item has the number \($0)" },
    duplicateNumber: { "the number \($0) is taken" },
    refused: { "\($0): cannot \($1): \($2)" },
    moved: { "\($0) was just changed by \($1) (\($2)): look again before you act" },
    forbidden: { "not allowed (\($0)): \($1)" },
    past: "this is the board as it was: it can be looked at, not changed; Esc leads back to today",
    noSuchMeeting: { "there is no meeting \($0)" },
    noOpenMeeting: "no meeting is open: guatu meet opens one",
    meetingIsOpen: { "meeting \($0) is still open: guatu meet goes on with it" },
    noSuchGoal: { "there is no goal \"\($0)\"" },
    noSuchPerson: { "\"\($0)\" is not in the list of people" },
    duplicatePerson: { "\"\($0)\" is in the list of people already" },
    noSuchConsequence: { "nothing with the number \($0) was issued and still stands" },
    nothingToUndo: "nothing to undo",
    notReversible: "this cannot be undone",
    notTheLatest: { "\($0) was changed again since: only the latest step can be undone" },
    otherPerson: { "\($0) did this: only the same person can undo it" },
    otherSitting: "this was done in another sitting and cannot be undone")
}
