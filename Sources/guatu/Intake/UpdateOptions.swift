import ArgumentParser
import Words

/// How a file is compared with the ledger, and brought into it.
struct UpdateOptions: ParsableArguments {
  @Flag(help: "Shows the difference between the file and the ledger and saves nothing.") var dryRun = false
  @Flag(help: "Changes known items to what the file says: edits, and steps where the rules allow them.")
  var update = false
  @Flag(help: "With --update: applies the other rows when some are refused.") var skipRefused = false
  @Flag(help: "With --dry-run: lists everything, however long.") var all = false
  @Flag(help: "With --dry-run: the whole difference as JSON.") var json = false

  var isWanted: Bool { dryRun || update }

  func check(_ words: Words) throws {
    for (option, isGiven) in [("--all", all), ("--json", json)] where isGiven && (!dryRun || update) {
      throw Failure(words.update.onlyWith(option, "--dry-run"), .usage)
    }
    if skipRefused && !update { throw Failure(words.update.onlyWith("--skip-refused", "--update"), .usage) }
  }
}
