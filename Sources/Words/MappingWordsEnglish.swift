import Ledger

extension MappingWords {
  static let english = MappingWords(
    title: "mapping",
    fault: {
      switch $0 {
      case .unreadable(let fault): TOMLWords.english(fault)
      case .unknownTable(let name, let known):
        "no such table \(shown(name)): use one of " + listed(known, ", ")
      case .notText(let key): "\(shown(key)) must be like \"name in the file\" = \"name in the ledger\""
      case .unknownColumn(let id, let nearest, let known):
        "the ledger has no column \(shown(id)): "
          + (nearest.map { "is it \($0)?" } ?? "use one of " + known.joined(separator: ", "))
      case .unknownUnit(let name, let nearest, let known):
        "no such unit \(shown(name)): "
          + (nearest.map { "is it \($0)?" } ?? "use one of " + listed(known, ", "))
      case .unknownTask(let name, let nearest):
        "no such task \(shown(name)): "
          + (nearest.map { "is it \($0)?" } ?? "use a name from guatu template")
      case .unknownState(let name, let known): "no such state \(shown(name)): use " + listed(known, ", ")
      }
    },
    error: { "\($0): \($1)" },
    fileHead: [
      "A mapping for guatu import: on the left what the file says, on the right what the ledger says.",
      "When it is right: guatu import LEDGER FILE --mapping THIS",
    ],
    fileColumns: {
      ["Columns: on the right one of \($0).", "note goes into the note, \"\" is passed over."]
    },
    fileUnits: { ["Units: \($0)"] },
    fileTasks: ["Tasks: their names are in guatu template"],
    fileStates: { ["States: on the right one of \($0)"] },
    guessed: "a guess, please check", unanswered: "not recognised, please fill in",
    columns: "Columns",
    names: {
      switch $0 {
      case .units: "Units"
      case .tasks: "Tasks"
      case .states: "States"
      }
    },
    inFile: "in the file", inLedger: "in the ledger", samples: "cells",
    certainty: {
      switch $0 {
      case .sure: "sure"
      case .guess: "guess"
      case .none: "unknown"
      }
    },
    byHand: "chosen", intoNote: "into the note", passedOver: "pass over", noteColumn: "note",
    noAnswer: "choose one",
    untitled: { "(column \($0), no title)" }, rows: { $0 == 1 ? "1 row" : "\($0) rows" },
    goodRows: { "\($0) of \($1) rows are good" }, missing: { "Missing: \($0)" },
    badRows: { "... \($0) rows are bad" }, allIsWell: "Nothing is wrong: s imports",
    chooseField: { "Which column is \"\($0)\"" },
    chooseName: { kind, name in
      switch kind {
      case .units: "Which unit is \"\(name)\""
      case .tasks: "Which task is \"\(name)\""
      case .states: "Which state is \"\(name)\""
      }
    },
    required: "needed", searchKeys: "Type to search  Enter choose  Esc back", nothingFound: "No such name",
    taken: { "\"\($1)\" was column \"\($0)\", which goes into the note now" },
    cannotName: "A column without a title can only go into the note", nothingToUndo: "Nothing to undo",
    stillMissing: { "Cannot import yet, missing: \($0)" },
    onlyColumns: "only columns go into the note or are passed over",
    saveBad: { "\($0) of \($1) rows are bad" },
    saveBadLines: ["They will be listed, and nothing is imported;", "with --rejects the other rows go in."],
    saveBadKeys: "Enter save and go on  Esc stay",
    leave: "Leave without importing", leaveLines: ["Nothing is saved and nothing is imported."],
    leaveKeys: "Enter leave  Esc stay",
    action: {
      switch $0 {
      case .up: "line up"
      case .down: "line down"
      case .pageUp: "page up"
      case .pageDown: "page down"
      case .first: "first line"
      case .last: "last line"
      case .nextSection: "next of columns, units, tasks, states"
      case .previousSection: "the one before"
      case .choose: "choose what it is in the ledger"
      case .note: "not imported: the column goes into the note"
      case .passOver: "pass the column over"
      case .undo: "undo the last change"
      case .save: "save the mapping and import"
      case .leave: "leave without importing"
      case .help: "the keys"
      case .theme: "another theme"
      case .repaint: "draw anew"
      }
    },
    hint: {
      switch $0 {
      case .choose: "choose"
      case .nextSection: "section"
      case .save: "import"
      case .undo: "undo"
      case .note: "note"
      case .passOver: "pass over"
      case .help: "help"
      case .leave: "leave"
      default: ""
      }
    },
    saved: { "The mapping is saved in \($0) and used the next time" },
    used: { "using the answers in \($0); --ask changes them" }, left: "Left: nothing was imported",
    needsTerminal: "--ask needs a terminal; without one, edit the file of answers",
    proposed: {
      "standard output is a proposed mapping: save it to a file, check it, and import \($0) with --mapping FILE"
    })
}
