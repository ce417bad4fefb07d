/// The documents that an office owes (domain.md §8). The raw value is the name of the command line.
public enum PaperKind: String, CaseIterable, Hashable, Sendable {
  /// 通报.
  case bulletin
  /// 周调度表.
  case weekly
  /// 销号清单.
  case closures
  /// 督办单.
  case letter
  /// 作战图.
  case matrix
  /// 移交清单.
  case referrals
}
