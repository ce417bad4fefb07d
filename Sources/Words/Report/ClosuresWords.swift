/// The words of the closure list (销号清单).
public struct ClosuresWords: Sendable {
  public let name: String
  public let title: @Sendable (_ campaign: String) -> String
  /// Which closures are listed.
  public let between: @Sendable (_ first: String, _ last: String) -> String
  public let sinceMeeting: @Sendable (_ meeting: Int, _ day: String) -> String
  public let untilNow: @Sendable (_ day: String) -> String
  /// Follows the period.
  public let summary: @Sendable (_ count: Int, _ onTime: Int, _ late: Int) -> String
  /// What was closed on those days too, but is not listed: it came to stand, or was reopened later.
  public let notListed: @Sendable (_ standing: Int, _ reopened: Int) -> String
  // Columns
  public let timeliness: String
  public let onTime: String
  /// Pieces of evidence.
  public let pieces: String
  /// Objections, and exceptions on record.
  public let remarks: String
  public let separator: String
}

extension ClosuresWords {
  static let simplified = ClosuresWords(
    name: "销号清单", title: { "\($0)销号清单" }, between: { "\($0)至\($1)" },
    sinceMeeting: { "第 \($0) 次会议散会以来，截至\($1)" }, untilNow: { "行动开展以来，截至\($0)" },
    summary: { "，共销号 \($0) 项：按期 \($1) 项，迟报 \($2) 项。" },
    notListed: { "此外，这期间办理过销号的还有 \($0 + $1) 项未列入：转为长期坚持 \($0) 项，后来重新整改 \($1) 项。" },
    timeliness: "是否按期", onTime: "按期", pieces: "佐证材料(件)", remarks: "异议、例外", separator: "；")

  static let traditional = ClosuresWords(
    name: "銷號清單", title: { "\($0)銷號清單" }, between: { "\($0)至\($1)" },
    sinceMeeting: { "第 \($0) 次會議散會以來，截至\($1)" }, untilNow: { "行動開展以來，截至\($0)" },
    summary: { "，共銷號 \($0) 項：按期 \($1) 項，遲報 \($2) 項。" },
    notListed: { "此外，這期間辦理過銷號的還有 \($0 + $1) 項未列入：轉為長期堅持 \($0) 項，後來重新整改 \($1) 項。" },
    timeliness: "是否按期", onTime: "按期", pieces: "佐證材料(件)", remarks: "異議、例外", separator: "；")

  static let english = ClosuresWords(
    name: "closure list", title: { "Closure list of \($0)" }, between: { "From \($0) to \($1)" },
    sinceMeeting: { "From the end of meeting \($0) to \($1)" }, untilNow: { "Up to \($0)" },
    summary: { ", \($0) closed: \($1) on time, \($2) late." },
    notListed: {
      "\($0 + $1) more were closed on these days and are not listed: \($0) became standing, \($1) were reopened "
        + "later."
    },
    timeliness: "on time", onTime: "on time", pieces: "pieces of evidence", remarks: "objections, exceptions",
    separator: "; ")
}
