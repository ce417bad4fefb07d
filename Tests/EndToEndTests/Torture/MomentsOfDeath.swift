import Glibc
import TestDice

/// When programs are killed: anywhere in the time that they take when they are let live; and some of them the moment that
/// they say something, since what they say must be true by then.
struct MomentsOfDeath {
  private var dice: Dice
  /// In milliseconds: how long a program took that ended by itself; at first a guess that is sure to be too long.
  private var whole = 1_000
  private var (killed, killedSpeaking) = (0, 0)
  private var round = 0
  private var outcomes: [String: Int] = [:]

  init(seed: Int) { dice = Dice(seed: seed) }

  /// Waits until its moment has come, and kills it; the first one is let live, and every fourth may speak.
  mutating func kill(_ child: Child) throws {
    round += 1
    if round % 4 == 0 {
      try child.speaks(within: 60_000)
      if !child.ends(within: 0) { killedSpeaking += 1 }
      return child.kill()
    }
    let begin = MomentsOfDeath.now()
    if child.ends(within: round == 1 ? 60_000 : dice.roll(0...whole)) {
      whole = (MomentsOfDeath.now() - begin) * 11 / 10
    } else {
      killed += 1
      // Others may have had the machine meanwhile: who is never let end is let live longer.
      whole = whole * 101 / 100 + 1
    }
    child.kill()
  }

  mutating func note(isThere: Bool, isSaid: Bool) {
    outcomes[isSaid ? "said and kept" : isThere ? "kept, not said" : "neither", default: 0] += 1
  }

  func tell(_ what: String) {
    Torture.count("kill", "\(what): killed at random", killed)
    Torture.count("kill", "\(what): killed as it spoke", killedSpeaking)
    for (outcome, count) in outcomes.sorted(by: { $0.key < $1.key }) {
      Torture.count("kill", "\(what): \(outcome)", count)
    }
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
