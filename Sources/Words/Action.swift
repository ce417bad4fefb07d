/// What a person asks for, whichever key, click or command asks for it.
public enum Action: String, CaseIterable, Hashable, Sendable {
  case up, down, left, right
  case pageUp, pageDown, lineStart, lineEnd, first, last
  case open, back, quit
  /// To the region above the one that is shown.
  case climb
  case step, stepBack, pick
  case mark, clearMarks
  case undo, redo
  case search, nextMatch, previousMatch
  case filter, clearFilter
  case add, edit, note
  case theme, density, swapAxes, expand, sort
  case reveal, fold
  // Views of the whole campaign.
  case worst, ranking, trend, changes, goals
  /// Rows are units or departments; on other views, the other table.
  case pivot
  // The board as it was: meeting by meeting, day by day.
  case pastMeeting, nextMeeting, pastDay, nextDay
  /// A consequence: reminder, letter, talk …
  case issue
  // A meeting: from item to item, and what is decided on it.
  case agendaNext, agendaPrevious, agendaAccept, agendaReturn, agendaExtend, agendaWarn, agendaLetter
  case adjourn
  case help, command, repaint
}

/// The kinds of screens that keys can differ between.
public enum ScreenKind: String, CaseIterable, Hashable, Sendable {
  case board, cell, item
  case worst, ranking, trend, changes, goals
  case meeting, minutes
}

/// The themes of the board.
public enum ThemeName: String, CaseIterable, Hashable, Sendable {
  case dark, light, contrast, mono

  /// The one that `t` shows next.
  public var next: ThemeName {
    let all = ThemeName.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }
}

/// The order of the board's rows.
public enum RowOrder: CaseIterable, Hashable, Sendable {
  case name, worst, progress

  public var next: RowOrder {
    switch self {
    case .name: .worst
    case .worst: .progress
    case .progress: .name
    }
  }
}

/// How much a cell of the board shows.
public enum Density: CaseIterable, Hashable, Sendable {
  case compact, normal, wide

  public var next: Density {
    switch self {
    case .compact: .normal
    case .normal: .wide
    case .wide: .compact
    }
  }
}
