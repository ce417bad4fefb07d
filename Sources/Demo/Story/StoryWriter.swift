import Campaign

/// Writes a story scene by scene and plays each at once, so that no illegal one is ever written.
///
/// Days before the latest scene move to it and days after today move to today; what the rules then refuse
/// (under settings that leave too little time) ends the story.
struct StoryWriter {
  private(set) var item: Item
  private(set) var scenes: [Scene] = []
  let part: Part
  /// The number of an item that this one can be merged into.
  let survivor: String?
  var random: SplitMix64
  private var entry: Entry
  private var isOver = false

  var today: CivilDate { part.today }
  var settings: Settings { part.settings }

  init(_ part: Part, survivor: String?) {
    self.part = part
    self.survivor = survivor
    random = part.random
    entry = part.entry
    item = Item(entry: part.entry)
  }

  func story(_ fate: Fate) -> DemoStory { DemoStory(entry: entry, scenes: scenes, item: item, fate: fate) }

  /// Changes what the office wrote; only before the first scene.
  mutating func edit(_ change: (inout Entry) -> Void) {
    change(&entry)
    item.entry = entry
  }

  private mutating func act(_ step: Step, by actor: String, on wanted: CivilDate) {
    guard !isOver else { return }
    let previous = scenes.last
    let day = min(max(wanted, previous?.day ?? part.start), today)
    do {
      item = try plan(step, on: item, asOf: day, settings)
    } catch {
      isOver = true
      return
    }
    // From half past eight on; later scenes of a day follow within the hour.
    let second =
      if let previous, previous.day == day {
        min(86_399, previous.second + random.number(300...3_300))
      } else {
        random.number(30_600...39_600)
      }
    scenes.append(Scene(day: day, second: second, actor: actor, step: step))
  }

  mutating func assign(on day: CivilDate) { act(.assign, by: part.cast.office, on: day) }

  mutating func sign(on day: CivilDate) {
    act(.sign(name: part.cast.signature), by: part.cast.owner, on: day)
  }

  /// A percentage that falls needs a reason, which is given.
  mutating func report(_ percent: Int, on day: CivilDate) {
    let reason = percent < item.life.progress ? random.pick(Remarks.fallings) : ""
    act(.report(percent: percent, reason: reason), by: part.cast.owner, on: day)
  }

  /// Reports about every week, up to a percentage on the last day.
  mutating func work(from first: CivilDate, until last: CivilDate, to percent: Int) {
    let reports = min(max((last - first) / 7, 1), 4)
    let before = item.life.progress
    for number in 1...reports {
      let part = before + (percent - before) * number / reports
      report(
        number == reports ? percent : part / 5 * 5, on: last - (last - first) * (reports - number) / reports)
    }
  }

  mutating func submit(on day: CivilDate) {
    if item.life.progress < 100 { report(100, on: day) }
    let evidence = (1...random.number(1...2)).map { number in
      Evidence(
        path: "演示/照片/\(entry.number)-\(item.life.evidence.count + number).jpg",
        size: random.number(180_000...4_200_000), sha256: random.hexadecimal(64))
    }
    act(
      .submit(effect: part.effect, evidence: evidence, by: part.cast.signature), by: part.cast.owner, on: day)
  }

  mutating func giveBack(on day: CivilDate) {
    act(.giveBack(reason: random.pick(Remarks.returns)), by: part.cast.inspector, on: day)
  }

  /// Every third inspector ticks the boxes one by one, on the days on which they were there.
  mutating func accept(on day: CivilDate) {
    if random.chance(33) {
      act(.check(.matched, by: part.cast.checker, note: "与清单一致"), by: part.cast.inspector, on: day - 1)
      act(.check(.inspected, by: part.cast.checker, note: "现场已看"), by: part.cast.inspector, on: day)
    }
    let checks = Checks(matched: true, inspected: true, accepted: true, checker: part.cast.checker)
    act(.accept(checks), by: part.cast.inspector, on: day)
  }

  /// Somebody objects during the notice and is answered, where there is time for both before a day.
  mutating func hearObjection(before day: CivilDate) {
    guard let accepted = item.life.acceptedOn, day - accepted > 5 else { return }
    act(.object(text: random.pick(Remarks.objections), by: "居民(演示)"), by: part.cast.office, on: accepted + 2)
    act(
      .answer(objection: 0, text: random.pick(Remarks.answers), by: part.cast.checker),
      by: part.cast.inspector,
      on: accepted + 4)
  }

  mutating func close(on day: CivilDate) {
    act(.close(approver: part.cast.approver), by: part.cast.leadingGroup, on: day)
  }

  mutating func extend(to deadline: CivilDate, on day: CivilDate) {
    act(
      .extend(to: deadline, reason: random.pick(Remarks.extensions)), by: part.cast.leadingGroup, on: day)
  }

  mutating func rebound(on day: CivilDate) {
    act(.rebound(finding: random.pick(Remarks.rebounds)), by: part.cast.inspector, on: day)
  }

  mutating func void(survivor: String?, on day: CivilDate) {
    let reason = random.pick(survivor == nil ? Remarks.withdrawals : Remarks.mergers)
    act(.void(reason: reason, survivor: survivor ?? ""), by: part.cast.leadingGroup, on: day)
  }
}

extension SplitMix64 {
  /// So many lower-case hexadecimal digits.
  mutating func hexadecimal(_ count: Int) -> String {
    var text = ""
    while text.utf8.count < count {
      let digits = String(next(), radix: 16)
      text += String(repeating: "0", count: 16 - digits.count) + digits
    }
    return String(text.prefix(count))
  }
}
