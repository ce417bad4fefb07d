import Campaign
import GRDB
import Ledger

/// The tallies as they were right after a turn of the journal, from whichever end of it is nearer: the turns until
/// then added up, or the tallies of now with the later turns taken back.
struct PastCounts {
  struct Key: Hashable {
    let unit: Region.ID
    let task: Task.ID
    let department: Int
    let state: State
    let light: LightColour
  }

  private var sums = TurnSums()
  /// Whether `overdue` tells only what changed since then: the tallies of now do not tell which items are overdue.
  let isSinceThen: Bool

  init(at cut: Int, _ db: Database) throws {
    let last = try Int.fetchOne(db, sql: "SELECT MAX(id) FROM turns") ?? 0
    isSinceThen = cut > last / 2
    if isSinceThen {
      try sums.add(.tallies, sign: 1, db)
      try sums.add(.turnsAfter(cut), sign: -1, db)
    } else {
      try sums.add(.turnsUpTo(cut), sign: 1, db)
    }
  }

  /// Calls `body` with everything that is not zero: items, and overdue ones.
  func eachSum(_ body: (Key, Int, Int) -> Void) {
    for (packed, count) in sums.counts where count.items != 0 || count.overdue != 0 {
      if let key = Key(packed: packed) { body(key, count.items, count.overdue) }
    }
  }
}

extension PastCounts.Key {
  /// One number for five: a plan has at most 10,000 tasks, and departments below four million.
  static func packed(_ unit: Int, _ task: Int, _ department: Int, _ state: Int, _ light: Int) -> Int {
    unit << 44 | task << 30 | department << 8 | state << 4 | light
  }

  init?(packed: Int) {
    guard let state = State(code: packed >> 4 & 15), let light = LightColour(code: packed & 15) else {
      return nil
    }
    self.init(
      unit: packed >> 44, task: packed >> 30 & 0x3FFF, department: packed >> 8 & 0x3F_FFFF, state: state,
      light: light)
  }
}
