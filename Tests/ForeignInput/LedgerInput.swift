import Exchange
import Glibc
import Ledger

/// Takes a ledger in as `guatu import` does: once as it asks, once as it reads.
enum LedgerInput {
  static func read(_ input: [UInt8], at path: String) throws -> String {
    try write(input, to: path)
    let campaign = try ForeignPlan.get()
    // What cannot even be asked about is refused below.
    if let survey = try? IntakeSurvey(path: path, plan: campaign.plan, today: campaign.today) {
      _ = survey.review(survey.proposal().mapping)
    }
    do {
      let file = try LedgerFile(path: path, plan: campaign.plan, today: campaign.today)
      var (good, bad) = (0, 0)
      try file.forEachRow { row in
        if case .good = row.outcome { good += 1 } else { bad += 1 }
      }
      return good > 0 ? "rows taken in" : bad > 0 ? "all rows bad" : "no rows"
    } catch is IntakeError {
      return "refused"
    }
  }

  private static func write(_ input: [UInt8], to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Finding(what: "cannot write \(path)") }
    defer { close(descriptor) }
    guard Glibc.write(descriptor, input, input.count) == input.count else {
      throw Finding(what: "cannot write \(path)")
    }
  }
}
