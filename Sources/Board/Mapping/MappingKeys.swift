import Canvas
import Words

/// The keys of the screen that asks how a file is to be understood: its help and its line of keys are made of it.
enum MappingKeys {
  static let table: [(action: MappingAction, keys: [Key])] = [
    (.choose, [.enter, .character(" ")]), (.save, [.character("s"), .character("w")]),
    (.nextSection, [.tab, .right, .character("l")]), (.previousSection, [.backTab, .left, .character("h")]),
    (.note, [.character("n")]), (.passOver, [.character("x")]), (.undo, [.character("u")]),
    (.help, [.character("?")]), (.leave, [.character("q"), .escape]),
    (.up, [.up, .character("k")]), (.down, [.down, .character("j")]),
    (.pageUp, [.pageUp]), (.pageDown, [.pageDown]), (.first, [.home, .character("g")]),
    (.last, [.end, .character("G")]), (.theme, [.character("t")]), (.repaint, [.control("l")]),
  ]

  static func action(for key: Key) -> MappingAction? { table.first { $0.keys.contains(key) }?.action }
}
