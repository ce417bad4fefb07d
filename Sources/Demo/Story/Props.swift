import Campaign

/// Everything that stories are furnished with: texts for each task, and people for each unit.
struct Props: Sendable {
  private let plan: Plan
  private let units: [Region]
  private let texts: [TaskTexts]
  private let seed: UInt64
  private let today: CivilDate

  init(_ campaign: DemoCampaign) {
    plan = campaign.plan
    units = campaign.plan.lowestUnits
    texts = campaign.plan.tasks.map { TaskTexts.of($0, departments: campaign.plan.departments) }
    seed = campaign.seed
    today = campaign.today
  }

  /// What the story of an item is written from.
  ///
  /// - Parameters:
  ///   - index: the place of the item in the campaign, from 1.
  ///   - unit: the index of its unit; `task`: of its task.
  ///   - place: its place in the cell; no two places of a cell have the same content.
  func part(number: String, index: Int, unit: Int, task: Int, place: Int) -> Part {
    var random = SplitMix64(seed: seed, 0x9A27, UInt64(index))
    var cell = SplitMix64(seed: seed, 0xCA5E, UInt64(unit), UInt64(task))
    let texts = self.texts[task]
    let (firstWording, firstSite) = (cell.number(0...999), cell.number(0...999))
    let wording = texts.wordings[(firstWording + place) % texts.wordings.count]
    let site = Sites.fill(wording.site, from: firstSite, place / texts.wordings.count)
    let owner = People.Owner(unit: unit, number: random.number(0...4), seed: seed)

    var entry = Entry(unit: units[unit].id, task: plan.tasks[task].id)
    entry.number = number
    entry.origin = texts.origin ?? random.pick(Remarks.origins)
    entry.site = site
    entry.content = wording.content.replacing("{点}", with: site)
    entry.target = wording.target
    entry.measures = wording.measures
    entry.department = random.pick(texts.departments)
    entry.responsible = owner.name
    entry.contact = owner.contact
    entry.leader = People.leader(unit: unit, seed: seed)
    entry.weight = random.chance(8) ? 2 : 1
    entry.note = random.chance(15) ? random.pick(Remarks.notes) : ""
    return Part(
      entry: entry, cast: cast(unit: unit, owner: owner, &random), effect: texts.effect, start: plan.start,
      today: today, settings: plan.settings, random: random)
  }

  private func cast(unit: Int, owner: People.Owner, _ random: inout SplitMix64) -> Cast {
    let group = unit % 3
    let checker = People.inspector(group: group, number: random.number(0...1), seed: seed)
    let approver = People.approver(number: random.number(0...1), seed: seed)
    return Cast(
      office: "攻坚办 " + People.clerk(number: random.number(0...1), seed: seed),
      owner: "\(units[unit].short) \(owner.name)", signature: owner.name,
      inspector: "督查\(["一", "二", "三"][group])组 \(checker)", checker: checker,
      leadingGroup: "领导小组 \(approver)", approver: approver)
  }
}
