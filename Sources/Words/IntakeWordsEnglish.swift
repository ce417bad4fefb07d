import Ledger

extension IntakeWords {
  static let english = IntakeWords(
    reason: {
      switch $0 {
      case .blank(let field): "the \(RuleWords.english.field(field)) is blank: fill it in"
      case .blankUnit: "the unit is blank: fill it in"
      case .blankNumber:
        "the number is blank: a file with some of the columns goes by numbers, fill it in"
      case .blankTask: "the task is blank: fill it in"
      case .unknownUnit(let known): "no such unit: use one of " + listed(known, ", ")
      case .ambiguousUnit(let names):
        "more than one unit is meant: write the full name, " + listed(names, ", ")
      case .unknownTask(let nearest):
        "no such task: " + (nearest.map { "is it \($0)?" } ?? "use a name from guatu template")
      case .otherArea(let area): "the task belongs to the area \(area): change the area or the task"
      case .unreadDeadline: "names no day: write 2017-03-31, 3月底前, 立行立改 or 长期坚持"
      case .deadlineDisagrees(let text, let meaning):
        "the deadline is \(text) but its meaning says \(meaning): make them agree, or clear the meaning"
      case .deadlineMeaning: "not a meaning of a deadline: write 2017-03-31, or clear it"
      case .roundedPhone: "a spreadsheet has rounded the number: format the cell as text and enter it again"
      case .progress:
        "progress goes from 0 to 100, such as 80 or 80%; of 0.8 and 1.0 it is not clear what they mean"
      case .weight: "the weight is 1 or 2"
      case .unknownState:
        "no such state: use draft, assigned, rectifying, submitted, noticed, closed, standing or void"
      case .date: "not a day: write it like 2017-03-31"
      case .count: "write a whole number from 0"
      case .flag: "write 是 (yes) or 否 (no)"
      case .evidence: "write one piece of evidence a line: SHA-256, bytes, path"
      case .checkMark: "write day, name and note with tabs between them"
      case .objections: "write one a line: 异议 or 答复, day, name and text with tabs between them"
      case .cellCount(let expected, let found):
        "the header has \(expected) columns, this row \(found): complete it or check its quotes"
      case .duplicateNumber(let line):
        "line \(line) has the same number and says something else: change the number or drop a row"
      case .numberElsewhere(let file, let sheet, let line):
        "\(placed(file, sheet)) has the same number with another content in row \(line): change it or drop one"
      case .uncalculated:
        "the formula has no result: open the file in Excel or WPS, save it and import it again"
      case .errorValue: "an error value in place of content: mend the formula, or type what is meant"
      case .nullCharacter: "holds an invisible null character: type this cell again"
      case .textTooLong(let limit):
        "has more than \(limit) characters: shorten it, attach the rest as evidence"
      case .sameItem(let line):
        "line \(line) has the same unit, task, site and content and differs elsewhere: name the number or the site, or drop a row"
      case .sameItemElsewhere(let file, let sheet, let line):
        "row \(line) of \(placed(file, sheet)) has the same unit, task, site and content and differs elsewhere: name the number or the site, or drop one"
      }
    },
    row: { problem, value, reason in
      let place = "\(onSheet(problem.sheet))line \(problem.line) (row \(problem.row))"
      return problem.column.isEmpty
        ? "\(place): \(reason)" : "\(place) \(problem.column) \"\(value)\": \(reason)"
    },
    notice: {
      switch $0 {
      case .skippedRow(let sheet, let line, let text):
        "\(onSheet(sheet))row \(line) \"\(shown(text))\" is no item and was passed over"
      case .moreSkipped(let sheet, let count):
        "\(onSheet(sheet))\(count) more rows are no items and were passed over"
      case .intoNote(let sheet, let titles):
        "\(onSheet(sheet))columns that nobody knows went into the note: \(listed(titles, ", "))"
      case .hiddenRows(let sheet, let lines, let count):
        "\(onSheet(sheet))\(count) hidden rows were read too: \(numbered(lines, of: count, ", "))"
      case .sheets(let read, let others):
        "read from sheet \(listed(read, ", "))"
          + (others.isEmpty ? "" : "; not read: \(listed(others, ", ")) (use --sheet NAME)")
      }
    },
    error: {
      switch $0 {
      case .cannotRead(let path, let reason):
        "cannot read \(path): \(reason). Check the path and its permissions"
      case .notAFile(let path): "\(path) is not a regular file: save it as one and import that"
      case .badByte(let path, let encoding, let offset, let line):
        "\(path):\(line): byte \(offset) is not \(encoding): name the encoding with --encoding, or save as UTF-8"
      case .noHeader(let path): "\(path) has no header: the first row must name the columns"
      case .missingColumns(let path, let line, let missing, let found):
        "\(path):\(line): missing columns: \(listed(missing, ", ")) (found: \(listed(found, ", "))): add them"
      case .sheetLacksColumns(let path, let sheet, let line, let missing, let found):
        "\(placed(path, sheet)):\(line): a ledger but for the columns: \(listed(missing, ", ")) "
          + "(found: \(listed(found, ", "))): rename its headers, or read one sheet at a time with --sheet NAME"
      case .tooManyColumns(let path, let line, let found, let limit):
        "\(path):\(line) the header has \(found) columns, \(limit) at most: delete what is no part of the ledger"
      case .duplicateColumns(let path, let line, let names):
        "\(path):\(line): columns that mean the same: \(listed(names, ", ")): keep one of them"
      case .weeklySheet(let path): "\(path) is a weekly sheet: add --update to bring known items up to date"
      case .strayQuote(let path, let line):
        "\(path):\(line): a stray quote: quote the whole cell and double the quotes inside it"
      case .unclosedQuote(let path, let line): "\(path):\(line): a quote is never closed: close it"
      case .rowTooLong(let path, let line, let limit):
        "\(path):\(line): a row of more than \(size(limit)): most likely a quote is not closed"
      case .oldWorkbook(let path):
        "\(path) is an old xls or has a password: take the password off and save it as xlsx"
      case .notAWorkbook(let path): "\(path) is no workbook: choose an xlsx or CSV file"
      case .webPage(let path):
        "\(path) is an HTML page, no workbook: open it in Excel or WPS and save it as xlsx"
      case .encryptedWorkbook(let path): "\(path) has a password: take it off and save it as xlsx"
      case .brokenWorkbook(let path, let part, let reason):
        "\(path) is broken or not whole (\(shown(part.isEmpty ? "zip" : part)): \(shown(reason))): open it in Excel or WPS and save it as xlsx"
      case .workbookTooLarge(let path, let part, let limit):
        "\(path) is too large (\(shown(part)) exceeds \(part.isEmpty ? "\(limit)" : size(limit))): keep only the ledger and save it as xlsx or CSV"
      case .noSuchSheet(let path, let sheet, let known):
        known.isEmpty
          ? "\(path) is a text file without sheet \"\(shown(sheet))\": leave --sheet out"
          : "\(path) has no sheet \"\(shown(sheet))\": use \(listed(known, ", "))"
      }
    },
    output: {
      switch $0 {
      case .isSource(let path):
        "\(path) is the ledger or the imported file and is not overwritten: choose another name"
      case .cannotWrite(let path, let reason): "cannot write \(path): \(reason). What was there is untouched"
      case .unencodable(let path, let encoding, let character, let number):
        "cannot write \(path): \(codePoint(character)) in \(number) is not in \(encoding), use --encoding utf-8"
      case .textTooLong(let path, let row, let number, let column, let limit):
        "cannot write \(path): row \(row) (number \"\(shown(number))\"): \(column) has more than the \(limit) "
          + "characters that a cell of xlsx holds, use --format csv"
      case .tooManyItems(let path, let limit):
        "cannot write \(path): xlsx holds at most \(limit) items, export unit by unit or use --format csv"
      }
    },
    fault: {
      switch $0 {
      case .unreadable(let fault): TOMLWords.english(fault)
      case .missing: "missing: add it"
      case .unknownKey(let known): "no such key: use one of " + listed(known, ", ")
      case .wrongType(let kind):
        switch kind {
        case .text: "must be a text in quotes"
        case .integer: "must be a whole number"
        case .list: "must be a list like [\"…\", \"…\"]"
        case .table: "must be a table"
        }
      case .blank: "must not be blank"
      case .emptyList: "needs at least one entry"
      case .duplicate(let name): "\(name) is there twice: rename or drop one"
      case .tooMany(let limit): "at most \(limit) entries"
      case .tooLong(let limit): "at most \(limit) characters"
      case .outOfRange(let range): "must be from \(range.lowerBound) to \(range.upperBound)"
      case .unknownRegion(let code): "no region before it has the code \(code): list its parent first"
      case .noUnits(let root): "the region \(root) has nothing below it, so the board has no rows: add units"
      case .phaseOrder: "phases must be in the order of their days"
      }
    },
    template: { place, key, fault in key.isEmpty ? "\(place): \(fault)" : "\(place): \(key): \(fault)" })
}
