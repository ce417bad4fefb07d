import Campaign
import Ledger
import Words

/// What the cells of a table say of an item, the same in every paper.
extension PaperSource {
  /// ✗ 超期 12 天, in its colour.
  func reason(_ light: Light) -> PaperTable.Cell {
    let mark = LightMark.of(light.colour)
    return PaperTable.Cell("\(mark) \(words.rules.reason(light.reason))", light: light.colour)
  }

  /// The day, else what the office wrote.
  func deadline(_ item: Item) -> PaperTable.Cell {
    PaperTable.Cell(item.entry.deadline.day?.iso ?? item.entry.deadline.text)
  }

  /// Days past the deadline of what is still worked on; blank for none.
  func overdue(_ item: Item) -> PaperTable.Cell {
    guard item.state.isUnderway, let deadline = item.entry.deadline.day, deadline < day else {
      return PaperTable.Cell("")
    }
    return PaperTable.Cell(day - deadline)
  }

  /// A responsible person and the telephone, masked unless it was asked for.
  func responsible(_ entry: Entry) -> PaperTable.Cell {
    let texts = [entry.responsible, contact(of: entry)].filter { !$0.isEmpty }
    return PaperTable.Cell(texts.joined(separator: "\n"))
  }

  func day(_ day: CivilDate?) -> PaperTable.Cell { PaperTable.Cell(day?.iso ?? "") }

  /// 督办函 2017-03-13(第 3 次会议).
  func issue(_ issued: IssuedConsequence) -> String {
    let meeting = number(ofMeeting: issued.meeting).map { "(\(words.report.inMeeting($0)))" } ?? ""
    return "\(words.rules.consequence(issued.consequence.kind)) \(issued.moment.day.iso)\(meeting)"
  }

  /// A table that says so where it is empty.
  func table(
    _ columns: [PaperTable.Column], _ rows: [[PaperTable.Cell]], groups: [PaperTable.Group] = [],
    empty: String? = nil
  ) -> Paper.Block {
    .table(
      PaperTable(
        groups: groups, columns: columns, rows: rows, empty: empty ?? words.meeting.minutesOf.none))
  }
}

/// The marks of the lights on paper: those of the wall (domain.md §5).
enum LightMark {
  static func of(_ colour: LightColour) -> String {
    switch colour {
    case .red: "✗"
    case .yellow: "!"
    case .green: "▪"
    case .done: "✓"
    case .none: "∙"
    }
  }
}
