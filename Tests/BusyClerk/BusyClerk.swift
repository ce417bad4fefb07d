import Campaign
import FileLedger
import Glibc
import Ledger
import TestDice

/// A clerk who steps items as fast as the ledger takes them, and says so: BusyClerk STORE NAME SEED STEPS SECONDS.
///
/// It looks at the first item, writes a byte to descriptor 3, and waits until its input ends: then all clerks of a test
/// begin at once, with the same idea of that item. After that it takes steps on items at random, each with the
/// revision that it has just read, until it has taken so many or so much time is over. On standard output stands a line
/// for all that happened: `step NUMBER NOTE` once the ledger has said that the step is safe, `moved NUMBER` where
/// somebody was faster, `failed REASON` for anything else.
@main
struct BusyClerk {
  let ledger: FileLedger
  let author: Author
  let moment: Moment
  let steps: Int
  let seconds: Int
  var dice: Dice
  var taken = 0

  static func main() {
    let words = CommandLine.arguments
    guard words.count == 6, let seed = Int(words[3]), let steps = Int(words[4]), let seconds = Int(words[5])
    else {
      exit(64)
    }
    do {
      let ledger = try FileLedger.open(at: words[1])
      let day = try ledger.lightsOn()
      var clerk = BusyClerk(
        ledger: ledger, author: Author(name: words[2], sitting: words[2]),
        moment: Moment(day: day, seconds: day.dayNumber * 86_400), steps: steps, seconds: seconds,
        dice: Dice(seed: seed))
      try clerk.work()
    } catch { say("failed \(error)") }
  }

  private mutating func work() throws {
    let last = try ledger.count(.all)
    let first = try ledger.item(id: 1)
    _ = write(3, "r", 1)
    while getchar() != EOF {}
    let begin = time(nil)
    if let first { try step(first) }
    while taken < steps, time(nil) - begin < seconds {
      if let item = try ledger.item(id: dice.roll(1...last)) { try step(item) }
    }
  }

  /// Reports progress on an item as it was seen.
  private mutating func step(_ item: Item) throws {
    let number = item.entry.number
    let note = "\(author.name)-\(taken + 1)"
    do throws(LedgerError) {
      let step = Step.report(percent: dice.roll(0...100), reason: note)
      try ledger.commit(.step(item.id, step, revision: item.revision), by: author, at: moment)
      taken += 1
      BusyClerk.say("step \(number) \(note)")
    } catch {
      guard case .moved = error else { return BusyClerk.say("failed \(error)") }
      BusyClerk.say("moved \(number)")
    }
  }

  /// One write for a line: it is there whole, or not at all, whenever the clerk is killed.
  private static func say(_ line: String) {
    let bytes = Array("\(line)\n".utf8)
    _ = write(STDOUT_FILENO, bytes, bytes.count)
  }
}
