import Campaign
import Ledger
import Words

/// An item whole, for `guatu show --format json`.
struct ItemDetailRecord: Encodable {
  let item: ItemRecord
  let site, origin, leader, note: String
  let weight: Int
  @OrNull var lightChangesOn: CivilDate?
  let evidence: [Evidence]
  let checks: ChecksRecord
  let objections: [ObjectionRecord]
  let submissions, returns, rebounds, extensions: Int
  @OrNull var submittedBy: String?
  @OrNull var submittedOn: CivilDate?
  @OrNull var effect: String?
  @OrNull var originalDeadline: CivilDate?
  @OrNull var noticeUntil: CivilDate?
  @OrNull var reviewOn: CivilDate?
  @OrNull var redReason: String?
  @OrNull var redUntil: CivilDate?
  @OrNull var voidReason: String?
  @OrNull var survivor: String?
  let consequences: [ConsequenceRecord]
  let history: [EventRecord]

  init(_ item: Item, in ledger: any LedgerStore, on day: CivilDate, _ words: Words) throws {
    let (entry, life) = (item.entry, item.life)
    self.item = ItemRecord(item, plan: ledger.plan, on: day, words)
    site = entry.site
    origin = entry.origin
    leader = entry.leader
    note = entry.note
    weight = entry.weight
    evidence = life.evidence
    checks = ChecksRecord(life.checks)
    objections = life.objections.map(ObjectionRecord.init)
    submissions = life.submissions
    returns = life.returns
    rebounds = life.rebounds
    extensions = life.extensions
    let meetings = try ledger.meetings()
    consequences = try ledger.consequences().filter { $0.consequence.item == item.id }.map { issued in
      let number = meetings.first { $0.id == issued.meeting }?.number
      return ConsequenceRecord(issued, meeting: number, plan: ledger.plan)
    }
    history = try ledger.history(of: item.id).map { EventRecord($0, in: ledger.plan, words) }
    lightChangesOn = Light.of(item, on: day, ledger.plan.settings).changesOn
    submittedBy = life.submittedBy
    submittedOn = life.submittedOn
    effect = life.effect
    originalDeadline = life.originalDeadline
    noticeUntil = life.noticeUntil
    reviewOn = life.reviewOn
    redReason = life.redReason
    redUntil = life.redUntil
    voidReason = life.voidReason
    survivor = life.survivor
  }
}

/// The four boxes; null for one that is not ticked.
struct ChecksRecord: Encodable {
  @OrNull var matched: CheckMark?
  @OrNull var inspected: CheckMark?
  @OrNull var accepted: CheckMark?
  @OrNull var closed: CheckMark?

  init(_ checks: CheckMarks) {
    matched = checks.matched
    inspected = checks.inspected
    accepted = checks.accepted
    closed = checks.closed
  }
}

/// What somebody said during the public notice, and the answer.
struct ObjectionRecord: Encodable {
  let text, by: String
  let on: CivilDate
  @OrNull var answer: String?
  @OrNull var answeredBy: String?
  @OrNull var answeredOn: CivilDate?

  init(_ objection: Objection) {
    text = objection.text
    by = objection.by
    on = objection.on
    answer = objection.answer
    answeredBy = objection.answeredBy
    answeredOn = objection.answeredOn
  }
}
