/// A view, and the keys that lead there from the board of the wall or the demo.
struct Scene: Sendable {
  let name: String
  let keys: String

  static let boards = [
    Scene(name: "board", keys: ""), Scene(name: "board-wide", keys: "z"),
    Scene(name: "board-compact", keys: "zz"),
    Scene(name: "board-swapped", keys: "x"), Scene(name: "board-tasks", keys: "e"),
  ]

  static let details = [Scene(name: "cell", keys: "⏎"), Scene(name: "item", keys: "⏎⏎")]

  static let overlays = [
    Scene(name: "help-board", keys: "?"), Scene(name: "help-cell", keys: "⏎?"),
    Scene(name: "help-item", keys: "⏎⏎?"), Scene(name: "form-filter", keys: "f"),
    Scene(name: "form-add", keys: "a"), Scene(name: "form-edit", keys: "⏎i"),
    Scene(name: "form-step", keys: "⏎␣⇥⌃u⌃s"), Scene(name: "picker", keys: "⏎s"),
    Scene(name: "prompt-command", keys: ":th⇥"), Scene(name: "prompt-search", keys: "/x"),
  ]

  /// What else can be seen: marks, folded tasks, a filter, an empty cell, messages of every tone.
  static let others = [
    Scene(name: "marked", keys: "⏎mm"), Scene(name: "folded", keys: "⏎⇥"),
    Scene(name: "filtered", keys: ":filter red⏎"),
    Scene(name: "empty", keys: "GkkK⏎"), Scene(name: "refused", keys: "⏎:do-close⏎"),
    Scene(name: "stepped", keys: "j␣"),
    Scene(name: "item-end", keys: "⏎⏎G"), Scene(name: "unknown", keys: ":x⏎"),
    Scene(name: "percent", keys: "⏎:do-report⏎⌃u400⌃s"),
  ]

  /// Those that need the wall's own items.
  static let ofTheWall = [Scene(name: "form-ticked", keys: "jj␣␣⇥")]

  static let all = boards + details + overlays + others + ofTheWall
}
