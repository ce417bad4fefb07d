import Campaign
import Ledger

/// Random items, each with the next step that the rules let it take: the same ones for the same seed.
struct StepWalk {
  private let items: Int
  private let day: CivilDate
  private var dice: Dice

  init(items: Int, on day: CivilDate, seed: UInt64) {
    self.items = items
    self.day = day
    dice = Dice(seed: seed)
  }

  mutating func next(in ledger: any LedgerStore) throws -> (Item, Step) {
    while true {
      guard let item = try ledger.item(id: 1 + dice.below(items)), let step = StepWalk.forward(item) else {
        continue
      }
      if requirements(of: step, on: item, asOf: day, ledger.plan.settings).isEmpty { return (item, step) }
    }
  }

  private static func forward(_ item: Item) -> Step? {
    switch item.state {
    case .draft: .assign
    case .assigned: .sign(name: "责任人")
    case .rectifying where item.life.progress < 100:
      .report(percent: min(100, item.life.progress + 10), reason: "")
    case .rectifying:
      .submit(effect: "已整改到位", evidence: [Evidence.photograph], by: "责任人")
    case .submitted:
      .accept(Checks(matched: true, inspected: true, accepted: true, checker: "督查组"))
    case .noticed: .close(approver: "领导小组")
    case .closed, .standing, .void: nil
    }
  }
}

extension Evidence {
  /// A piece of evidence as it is kept; nobody looks for the file.
  static let photograph = Evidence(
    path: "/srv/evidence/photograph.jpg", size: 204_800, sha256: String(repeating: "0f", count: 32))
}

/// Random numbers that are the same in every run (SplitMix64).
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// 0 up to and without `limit`.
  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }
}
