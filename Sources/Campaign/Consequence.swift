/// What slow, evasive or failed work can lead to (domain.md §1): suggested by a rule, issued by a person, and
/// never a change of an item's state.
///
/// The raw value is the stable id used in SQL and JSON. Ordered from the mildest to the gravest.
public enum ConsequenceKind: String, CaseIterable, Hashable, Sendable, Codable {
  /// 提醒.
  case reminder
  /// 督办函.
  case supervisionLetter = "supervision_letter"
  /// 红色督办函: the letter for what is red.
  case redLetter = "red_letter"
  /// 约谈.
  case talk
  /// 通报批评: criticised in the bulletin.
  case criticism
  /// 省级曝光: shown up by the province.
  case exposure
  /// 移交纪检监察.
  case discipline
  /// 移送司法, by the joint conference of court, procuratorate, police and environment bureau.
  case prosecution
  /// 一票否决 in the yearly assessment.
  case veto
}
