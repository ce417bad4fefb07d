import Canvas
import Words

/// One line of the key table: the help screen, the README and the line of keys are all made from it.
public struct Binding: Hashable, Sendable {
  public let keys: [Key]
  public let action: Action
  /// The screens where it works.
  public let screens: Set<ScreenKind>
  /// Whether the line of keys at the bottom shows it, and how early.
  public let hint: Int?

  init(_ action: Action, _ keys: [Key], on screens: Set<ScreenKind>, hint: Int? = nil) {
    self.action = action
    self.keys = keys
    self.screens = screens
    self.hint = hint
  }
}

/// The key table. Fixed: people learn the keys once.
public enum Keymap {
  private static let everywhere = Set(ScreenKind.allCases)
  /// Where keys are not decisions of a meeting.
  private static let boards = everywhere.subtracting([.meeting])
  /// What a person can look at for the whole campaign, now and in the past.
  private static let views: Set<ScreenKind> = [.board, .worst, .ranking, .trend, .changes, .goals]
  /// Where items stand that Enter opens.
  private static let lists: Set<ScreenKind> = [.board, .cell, .worst, .changes]
  private static let items: Set<ScreenKind> = [.cell, .item, .worst, .changes]

  /// Every binding, in the order of the help screen.
  public static let bindings: [Binding] = [
    Binding(.agendaNext, [.character("n"), .right], on: [.meeting], hint: 1),
    Binding(.agendaPrevious, [.character("p"), .left], on: [.meeting], hint: 5),
    Binding(.agendaAccept, [.character("a")], on: [.meeting], hint: 2),
    Binding(.agendaReturn, [.character("r")], on: [.meeting], hint: 2),
    Binding(.agendaExtend, [.character("e")], on: [.meeting], hint: 2),
    Binding(.agendaWarn, [.character("w")], on: [.meeting], hint: 2),
    Binding(.agendaLetter, [.character("l")], on: [.meeting], hint: 2),
    Binding(.note, [.character("c")], on: [.meeting], hint: 4),
    Binding(.adjourn, [.character("x")], on: [.meeting], hint: 1),
    Binding(.up, [.up, .character("k")], on: everywhere),
    Binding(.down, [.down, .character("j")], on: everywhere),
    Binding(.left, [.left, .character("h")], on: boards),
    Binding(.right, [.right, .character("l")], on: boards),
    Binding(.pageUp, [.pageUp], on: everywhere),
    Binding(.pageDown, [.pageDown], on: everywhere),
    Binding(.lineStart, [.home], on: everywhere),
    Binding(.lineEnd, [.end], on: everywhere),
    Binding(.first, [.character("g")], on: everywhere),
    Binding(.last, [.character("G")], on: everywhere),
    Binding(.open, [.enter], on: lists.union([.ranking, .goals]), hint: 1),
    Binding(.open, [.enter], on: [.meeting], hint: 6),
    Binding(.climb, [.backspace], on: [.board]),
    Binding(.back, [.escape], on: everywhere, hint: 9),
    Binding(.step, [.character(" ")], on: lists.union(items), hint: 2),
    Binding(.stepBack, [.character("b")], on: lists.union(items)),
    Binding(.pick, [.character("s")], on: lists.union([.meeting]), hint: 3),
    Binding(.pick, [.character("s"), .enter], on: [.item], hint: 3),
    Binding(.mark, [.character("m")], on: items, hint: 6),
    Binding(.clearMarks, [.character("M")], on: boards),
    Binding(.issue, [.character("L")], on: lists.union(items).union([.ranking]), hint: 8),
    Binding(.undo, [.character("u")], on: everywhere, hint: 4),
    Binding(.redo, [.control("r")], on: everywhere),
    Binding(.search, [.character("/")], on: boards, hint: 5),
    Binding(.nextMatch, [.character("n")], on: boards),
    Binding(.previousMatch, [.character("N")], on: boards),
    Binding(.filter, [.character("f")], on: lists, hint: 6),
    Binding(.clearFilter, [.character("F")], on: lists),
    Binding(.add, [.character("a")], on: boards),
    Binding(.edit, [.character("i")], on: items, hint: 7),
    Binding(.note, [.character("c")], on: items, hint: 7),
    Binding(.reveal, [.character("r")], on: items),
    Binding(.fold, [.tab], on: [.cell, .changes]),
    Binding(.worst, [.character("w")], on: boards, hint: 6),
    Binding(.ranking, [.character("R")], on: boards, hint: 7),
    Binding(.trend, [.character("T")], on: boards, hint: 8),
    Binding(.changes, [.character("d")], on: boards, hint: 7),
    Binding(.goals, [.character("I")], on: boards, hint: 8),
    Binding(.pivot, [.character("p")], on: [.board], hint: 8),
    Binding(.pivot, [.character("p"), .tab], on: [.ranking], hint: 2),
    Binding(.pastMeeting, [.character("[")], on: views, hint: 8),
    Binding(.nextMeeting, [.character("]")], on: views),
    Binding(.pastDay, [.character("{")], on: views),
    Binding(.nextDay, [.character("}")], on: views),
    Binding(.density, [.character("z")], on: [.board], hint: 8),
    Binding(.swapAxes, [.character("x")], on: [.board], hint: 8),
    Binding(.expand, [.character("e")], on: [.board], hint: 8),
    Binding(.sort, [.character("o")], on: [.board], hint: 8),
    Binding(.theme, [.character("t")], on: everywhere),
    Binding(.command, [.character(":")], on: everywhere),
    Binding(.help, [.character("?")], on: everywhere, hint: 10),
    Binding(.repaint, [.control("l")], on: everywhere),
    Binding(.quit, [.character("q")], on: everywhere, hint: 11),
  ]

  /// What a key does on a screen; nil when nothing.
  public static func action(for key: Key, on screen: ScreenKind) -> Action? {
    table[screen]?[key]
  }

  private static let table: [ScreenKind: [Key: Action]] = Dictionary(
    uniqueKeysWithValues: ScreenKind.allCases.map { screen in
      var actions: [Key: Action] = [:]
      for binding in bindings where binding.screens.contains(screen) {
        for key in binding.keys { actions[key] = binding.action }
      }
      return (screen, actions)
    })
}

extension Key {
  /// How the key is written in help and hints; the same in every language.
  public var label: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .function(let number): "F\(number)"
    case .control(let character): "Ctrl-\(String(character).uppercased())"
    case .alt(let character): "Alt-\(character)"
    }
  }
}
