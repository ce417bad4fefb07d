import Campaign

extension BoardWords {
  static let english = BoardWords(
    demo: "DEMO DATA 演示数据",
    whole: "Total",
    allUnits: "All units",
    allAreas: "all areas",
    total: "Total",
    closed: "Closed",
    overdue: "Overdue",
    dueSoon: "Due in 7 d",
    waiting: "Waiting",
    returned: "Returned",
    noItems: "no items",
    nothingOpen: "no open items here",
    matching: "match",
    worst: "worst",
    rows: "rows",
    columns: "columns",
    date: englishDate,
    filtered: "Filter",
    filterCleared: "filter cleared",
    density: {
      switch $0 {
      case .compact: "density: compact"
      case .normal: "density: normal"
      case .wide: "density: wide"
      }
    },
    order: {
      switch $0 {
      case .name: "order: by name"
      case .worst: "order: worst first"
      case .progress: "order: least progress first"
      }
    },
    axesSwapped: "areas are rows",
    axesStraight: "units are rows",
    areasExpanded: "areas expanded into tasks",
    areasFolded: "tasks folded into areas",
    marked: { "\($0) marked" },
    marksCleared: "marks cleared",
    stateWidth: 10,
    daysLeftShort: { $0 == 0 ? "today" : $0 > 0 ? "\($0)d" : "-\(-$0)d" },
    daysLeft: { $0 == 0 ? "due today" : $0 > 0 ? "\($0) d left" : "\(-$0) d over" },
    item: "Item",
    state: "state",
    light: "light",
    text: "text",
    changesOn: { "turns \($1) on \($0.iso) if nothing is done" },
    originalDeadline: "first deadline",
    number: "number",
    unit: "unit",
    area: "area",
    task: "task",
    site: "site",
    origin: "origin",
    leader: "leader",
    weight: "weight",
    note: "note",
    progress: "progress",
    returns: "returns",
    rebounds: "rebounds",
    extensions: "extensions",
    effect: "effect",
    voidReason: "void because",
    evidence: "evidence",
    noEvidence: "none",
    eachResponsible: "blank: each item's own",
    evidenceHint: "path of a file",
    revealHint: "(r reveals)",
    revealed: "contact shown; this was logged",
    signature: "signed by",
    reason: "reason",
    finding: "finding",
    checker: "checker",
    approver: "approver",
    newDeadline: "new deadline",
    survivor: "merged into",
    notADate: "not a date",
    notADeadline: "not a deadline",
    notAWeight: "1 or 2",
    maskedContact: "type the whole number",
    missing: "required",
    numberHint: "blank: given by the ledger",
    deadlineHint: "2017-03-31 / 立行立改 / 长期坚持",
    any: "any",
    addTitle: "Add an item",
    editTitle: "Edit",
    noteTitle: "Note",
    filterTitle: "Filter",
    pickTitle: "Choose a step",
    formKeys: "Tab next field  Ctrl-S save  Esc cancel",
    filterKeys: "Tab next field  Left Right choose  Enter apply  Esc cancel",
    unchanged: "nothing changed",
    discard: "Esc again discards what you typed",
    helpTitle: "Keys",
    helpKeys: "j k scroll  any other key closes",
    quitAlways: "quit, always",
    mouse: "Mouse",
    mouseHelp: "click selects, double click opens, wheel scrolls",
    screen: {
      switch $0 {
      case .board: "board"
      case .cell: "cell"
      case .item: "item"
      case .worst: "worst"
      case .ranking: "ranking"
      case .trend: "trend"
      case .changes: "changes"
      case .goals: "goals"
      case .meeting: "meeting"
      case .minutes: "minutes"
      }
    },
    nothingSelected: "select an item first",
    unknownCommand: { "no such command: \($0) (Tab completes, ? helps)" },
    pasteTooLong: { "what was pasted is too long and was left out: a field holds \($0) characters" },
    themeName: {
      switch $0 {
      case .dark: "theme: dark"
      case .light: "theme: light"
      case .contrast: "theme: high contrast"
      case .mono: "theme: mono"
      }
    },
    noSearch: "search with / first",
    notFound: { "not found: \($0)" },
    found: { "\($0): \($1) found  n next N previous" },
    foundOften: { "\($0): found often  n next N previous" },
    wrapped: "wrapped around",
    roadEnds: { "\($0) is \($1): no next step; s shows others" },
    noLegalStep: "no step is possible",
    undoHint: "u undoes",
    counting: { "looking at \($0) items, one moment" },
    redoHint: "Ctrl-R does it again",
    nothingToRedo: "nothing to do again",
    didMany: { "\($0) items: \($1)" },
    tooSmall: { "Window too small (\($0) x \($1)): 40 x 10 at least" },
    action: englishAction, hint: englishHint, column: englishColumn)
}

@Sendable private func englishAction(_ action: Action) -> String {
  switch action {
  case .up: "move up"
  case .down: "move down"
  case .left: "move left"
  case .right: "move right"
  case .pageUp: "page up"
  case .pageDown: "page down"
  case .lineStart: "start of the line"
  case .lineEnd: "end of the line"
  case .first: "to the first"
  case .last: "to the last"
  case .open: "open"
  case .climb: "up to the region above"
  case .back: "back one screen"
  case .quit: "quit (elsewhere: back)"
  case .step: "next legal step (of all marked items)"
  case .stepBack: "one step back: return, rebound or undo"
  case .pick: "choose among the legal steps"
  case .mark: "mark, unmark"
  case .clearMarks: "clear all marks"
  case .undo: "undo"
  case .redo: "redo"
  case .search: "search"
  case .nextMatch: "next match"
  case .previousMatch: "previous match"
  case .filter: "filter by light, state, department, text"
  case .clearFilter: "clear the filter"
  case .add: "add an item"
  case .edit: "edit the item"
  case .note: "add a note"
  case .theme: "next theme"
  case .density: "density: compact, normal, wide"
  case .swapAxes: "swap rows and columns"
  case .expand: "expand areas into tasks"
  case .sort: "sort by name, worst first, progress"
  case .reveal: "reveal the contact (logged)"
  case .fold: "fold, unfold a task"
  case .help: "help"
  case .command: "command line (Tab completes)"
  case .repaint: "repaint the screen"
  case .worst: "worst first: every red and yellow item"
  case .ranking: "ranking of townships and departments"
  case .trend: "trend: closed, open, overdue by day"
  case .changes: "changes since the last meeting"
  case .goals: "goals: indicators and targets"
  case .pivot: "rows are departments or townships"
  case .pastMeeting: "the board as of the meeting before"
  case .nextMeeting: "the board as of the meeting after"
  case .pastDay: "the board a day earlier"
  case .nextDay: "the board a day later"
  case .issue: "issue a consequence: reminder, letter, talk …"
  case .agendaNext: "next item"
  case .agendaPrevious: "previous item"
  case .agendaAccept: "accept"
  case .agendaReturn: "return"
  case .agendaExtend: "extend"
  case .agendaWarn: "warn: reminder, talk"
  case .agendaLetter: "issue a letter"
  case .adjourn: "close the meeting and write its minutes"
  }
}

@Sendable private func englishHint(_ action: Action) -> String {
  switch action {
  case .open: "open"
  case .climb: "up"
  case .back: "back"
  case .quit: "quit"
  case .step: "step"
  case .pick: "pick"
  case .mark: "mark"
  case .undo: "undo"
  case .search: "search"
  case .filter: "filter"
  case .edit: "edit"
  case .note: "note"
  case .density: "density"
  case .swapAxes: "swap"
  case .expand: "expand"
  case .sort: "sort"
  case .help: "help"
  case .worst: "worst"
  case .ranking: "ranking"
  case .trend: "trend"
  case .changes: "changes"
  case .goals: "goals"
  case .pivot: "departments"
  case .pastMeeting: "past"
  case .issue: "issue"
  case .agendaNext: "next"
  case .agendaPrevious: "previous"
  case .agendaAccept: "accept"
  case .agendaReturn: "return"
  case .agendaExtend: "extend"
  case .agendaWarn: "warn"
  case .agendaLetter: "letter"
  case .adjourn: "adjourn"
  default: englishAction(action)
  }
}

@Sendable private func englishColumn(_ column: String) -> String {
  switch column {
  case "responsible": "responsible person"
  default: column
  }
}
