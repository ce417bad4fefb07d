import Campaign

/// The state that an office's own word most likely means. Only a proposal: what is done there has not been accepted
/// here, so it waits for that (domain.md §4).
enum LikelyState {
  static func of(_ text: String) -> State? {
    let key = MatchKey.of(text)
    return words.first { $0.words.contains { key.contains(MatchKey.of($0)) } }?.state
  }

  /// The first that is in the text decides: 未完成 before 完成.
  private static let words: [(words: [String], state: State)] = [
    (["未启动", "未开始", "未开工", "待整改", "未整改", "待办"], .assigned),
    (["长期坚持", "持续推进", "长期整改", "持续整改", "长期"], .standing),
    (["未完成", "未办结", "未销号", "进行", "推进", "整改中", "办理中", "在办", "正在"], .rectifying),
    (["销号", "办结", "验收通过", "验收合格", "结案"], .closed),
    (["公示"], .noticed),
    (["完成", "整改到位", "已整改", "验收"], .submitted),
    (["取消", "撤销", "合并", "撤并"], .void),
  ]
}
