import ArgumentParser
import Campaign
import FileLedger
import Ledger
import Papers
import Words

/// What a paper is about: whom, which days.
struct ReportScope: ParsableArguments {
  @Option(help: "Only what concerns this unit (路东办, 路东街道, 路东) and those below it.") var unit: String?
  @Option(help: "Only what concerns this department.") var department: String?
  @Option(
    help: .init("Of closures: the first day, YYYY-MM-DD. Default: the campaign's first.", valueName: "day"))
  var from: CivilDate?
  @Option(help: .init("Of closures: the last day, YYYY-MM-DD. Default: today.", valueName: "day")) var to:
    CivilDate?

  func validate() throws {
    if unit != nil && department != nil {
      throw ValidationError("--unit and --department exclude each other")
    }
    if let from, let to, from > to { throw ValidationError("--from is later than --to") }
  }

  func request(
    _ kind: PaperKind, by author: String, on day: CivilDate, in ledger: FileLedger, _ words: Words
  ) throws -> PaperRequest {
    var request = PaperRequest(kind, on: day, by: author)
    let plan = ledger.plan
    let region = try unit.map { try Names.region($0, in: plan, words) }
    request.subject = region.flatMap { $0 == plan.root ? nil : .unit($0) }
    if let department { request.subject = .department(try Names.department(department, in: ledger, words)) }
    if from != nil || to != nil {
      let last = to ?? max(day, from ?? day)
      request.closed = min(from ?? ledger.plan.start, last)...last
    }
    return request
  }
}
