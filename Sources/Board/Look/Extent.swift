/// Which part of something long is shown, when not all of it is: `5-12/40 ▴▾`.
struct Extent {
  /// The first shown, from 0; how many are shown; how many there are.
  let first: Int
  let shown: Int
  let count: Int

  var isWhole: Bool { shown >= count }
  var last: Int { min(first + shown, count) }

  /// The marks of what lies before and behind.
  func marks(_ back: Character, _ on: Character) -> String {
    (first > 0 ? String(back) : "") + (last < count ? String(on) : "")
  }

  /// `行 5-12/40 ▴▾`.
  func text(_ word: String, _ back: Character, _ on: Character) -> String {
    "\(word) \(first + 1)-\(last)/\(count) \(marks(back, on))"
  }
}
