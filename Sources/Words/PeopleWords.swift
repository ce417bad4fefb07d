import Campaign

/// The words of `guatu people`, of who acts at a board, and of `guatu issue`.
public struct PeopleWords: Sendable {
  public let title: String
  /// The columns of the list.
  public let name: String
  public let account: String
  public let role: String
  public let status: String
  public let active: String
  public let left: String
  /// How many are active.
  public let count: @Sendable (Int) -> String
  /// How persons are told apart, and whether one may act for another.
  public let mode: @Sendable (Roster.Mode, _ allowsActingAs: Bool) -> String
  public let added: @Sendable (_ name: String, _ role: String) -> String
  public let changed: @Sendable (_ name: String, _ role: String) -> String
  public let removed: @Sendable (_ name: String) -> String
  public let unchanged: String
  /// Whose items an owner or a department's person may work on must be said.
  public let needsUnit: String
  public let needsDepartment: String
  /// An option that says nothing about this role.
  public let unused: @Sendable (_ option: String, _ role: String) -> String
  /// No item names the department, yet.
  public let noItems: @Sendable (_ department: String) -> String
  /// Who is in nobody's list, and who may only look.
  public let unknown: @Sendable (_ name: String) -> String
  public let viewer: @Sendable (_ name: String) -> String
  /// Who acts from now on; the role where it is known.
  public let acting: @Sendable (_ name: String, _ role: String?) -> String
}

extension PeopleWords {
  static let simplified = PeopleWords(
    title: "人员", name: "姓名", account: "账号", role: "角色", status: "状态", active: "在岗", left: "已离开",
    count: { "在岗 \($0) 人" },
    mode: { mode, allowsActingAs in
      switch mode {
      case .solo: "一人代办(solo)：一名文书代所有人登记，回避规则记为例外"
      case .separated: "各自办理(separated)：按账号认人" + (allowsActingAs ? "，可用 --as 代办" : "，不得代办")
      }
    },
    added: { "已登记 \($0)：\($1)" }, changed: { "已修改 \($0)：\($1)" }, removed: { "\($0) 已离开，记录保留" },
    unchanged: "没有变化",
    needsUnit: "责任单位人员须用 --unit 指明乡(办)，或用 --department 指明单位：不写明就等于所有事项都归其办理",
    needsDepartment: "监管部门人员须用 --department 指明部门：不写明就等于所有事项都归其监管",
    unused: { "\($1)不用 \($0)" }, noItems: { "注意：还没有事项由“\($0)”监管" },
    unknown: { "人员名单里没有“\($0)”：只能查看，不能办理；请攻坚办或领导小组用 guatu people add 登记" },
    viewer: { "\($0) 的角色是只读：只能查看，不能办理" },
    acting: { "现由 \($0)" + ($1.map { "(\($0))" } ?? "") + " 办理" })

  static let traditional = PeopleWords(
    title: "人員", name: "姓名", account: "賬號", role: "角色", status: "狀態", active: "在崗", left: "已離開",
    count: { "在崗 \($0) 人" },
    mode: { mode, allowsActingAs in
      switch mode {
      case .solo: "一人代辦(solo)：一名文書代所有人登記，迴避規則記為例外"
      case .separated: "各自辦理(separated)：按賬號認人" + (allowsActingAs ? "，可用 --as 代辦" : "，不得代辦")
      }
    },
    added: { "已登記 \($0)：\($1)" }, changed: { "已修改 \($0)：\($1)" }, removed: { "\($0) 已離開，記錄保留" },
    unchanged: "沒有變化",
    needsUnit: "責任單位人員須用 --unit 指明鄉(辦)，或用 --department 指明單位：不寫明就等於所有事項都歸其辦理",
    needsDepartment: "監管部門人員須用 --department 指明部門：不寫明就等於所有事項都歸其監管",
    unused: { "\($1)不用 \($0)" }, noItems: { "注意：還沒有事項由「\($0)」監管" },
    unknown: { "人員名單裡沒有「\($0)」：只能查看，不能辦理；請攻堅辦或領導小組用 guatu people add 登記" },
    viewer: { "\($0) 的角色是唯讀：只能查看，不能辦理" },
    acting: { "現由 \($0)" + ($1.map { "(\($0))" } ?? "") + " 辦理" })

  static let english = PeopleWords(
    title: "people", name: "name", account: "account", role: "role", status: "status", active: "active",
    left: "left", count: { "\($0) active" },
    mode: { mode, allowsActingAs in
      switch mode {
      case .solo: "solo: one clerk records for everybody, identity rules become recorded exceptions"
      case .separated:
        "separated: persons are known by their accounts"
          + (allowsActingAs ? ", --as may name another" : ", nobody acts for another")
      }
    },
    added: { "added \($0): \($1)" }, changed: { "changed \($0): \($1)" },
    removed: { "\($0) has left; the records stay" }, unchanged: "nothing changed",
    needsUnit: "an owner needs --unit or --department: without one, every item would be theirs",
    needsDepartment: "a department's person needs --department: without one, every item would be theirs",
    unused: { "\($0) means nothing for the role \($1)" },
    noItems: { "note: no item is supervised by \"\($0)\" yet" },
    unknown: {
      "\"\($0)\" is not in the list of people and may only look; the office or a leader adds: guatu people add"
    },
    viewer: { "\($0) is a viewer and may only look" },
    acting: { "\($0)" + ($1.map { " (\($0))" } ?? "") + " acts now" })
}
