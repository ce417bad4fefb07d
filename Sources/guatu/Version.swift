import Campaign
import FileLedger

/// Which guatu this is. The number stands here and nowhere else; a release raises it together with CHANGELOG.md.
enum Version {
  static let number = "0.1.0"

  /// What `guatu --version` prints: also what ledgers it writes and by which rules it ranks.
  static let text = """
    guatu \(number)
    ledger format \(FileLedger.format), rules \(RankingRule.version)
    """
}
