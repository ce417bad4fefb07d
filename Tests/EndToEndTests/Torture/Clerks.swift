import Foundation
import Glibc
import PtySupport

/// Some `BusyClerk`s on one ledger, who begin at once.
final class Clerks {
  let clerks: [Child]
  /// They begin when it closes.
  private var start: Int32

  /// Calls them in, and waits until all are ready.
  ///
  /// - Parameters:
  ///   - seconds: when each stops, at the latest.
  init(_ count: Int, on desk: Desk, seed: Int, steps: Int, seconds: Int) throws {
    let (go, ready) = (try Child.pipe(), try Child.pipe())
    start = go[1]
    clerks = try (1...count).map { number in
      try Child(
        builtProduct("BusyClerk"),
        [desk.store, "书记\(number)", "\(seed &* 1_000 &+ number)", "\(steps)", "\(seconds)"],
        output: desk.path("clerk-\(number)"), input: go[0], ready: ready[1])
    }
    close(go[0])
    close(ready[1])
    defer { close(ready[0]) }
    // One byte from each; the end before that when one of them could not open the ledger.
    var byte: UInt8 = 0
    for _ in 1...count where read(ready[0], &byte, 1) != 1 {
      throw CommandError(reason: "a clerk is not ready: \(try said())")
    }
  }

  deinit { begin() }

  func begin() {
    guard start >= 0 else { return }
    close(start)
    start = -1
  }

  /// Whether the last one has gone home.
  func areGone(within milliseconds: Int) -> Bool { clerks.allSatisfy { $0.ends(within: milliseconds) } }

  func kill() { for clerk in clerks { clerk.kill() } }

  /// What the clerks said: the rest of each line, by its first word.
  func said() throws -> [String: [String]] {
    var said: [String: [String]] = [:]
    for clerk in clerks {
      for line in try clerk.lines() {
        let words = line.split(separator: " ", maxSplits: 1).map(String.init)
        said[words.first ?? "", default: []].append(words.last ?? "")
      }
    }
    return said
  }
}
