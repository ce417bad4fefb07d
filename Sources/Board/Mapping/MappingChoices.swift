import Ledger
import Words

/// What the line under the cursor may be.
struct MappingChoices {
  let screen: MappingScreen

  var list: ChoiceList {
    let words = screen.context.words.mapping
    let line = screen.cursor.line
    switch screen.section {
    case .columns:
      return ChoiceList(
        title: words.chooseField(screen.title(ofColumn: line)), choices: columns,
        current: .column(screen.draft.columns[line].answer))
    case .units:
      let name = screen.units[line]
      return ChoiceList(
        title: words.chooseUnit(name.text),
        choices: screen.context.plan.units.map {
          ChoiceList.Choice(answer: .name($0.name), label: $0.name, hint: $0.short)
        }, current: name.answer.map { .name($0) })
    case .tasks:
      let name = screen.tasks[line]
      return ChoiceList(
        title: words.chooseTask(name.text),
        choices: screen.context.plan.tasks.map {
          ChoiceList.Choice(
            answer: .name($0.name), label: $0.name, hint: screen.context.plan.area($0.area)?.short ?? "")
        }, current: name.answer.map { .name($0) })
    }
  }

  private var columns: [ChoiceList.Choice] {
    let words = screen.context.words.mapping
    let rest: [ColumnAnswer] = [.note, .passedOver]
    return screen.ledgerColumns.map { column in
      ChoiceList.Choice(
        answer: .column(.field(column.id)), label: column.title,
        hint: [column.isRequired ? words.required : "", column.id].filter { !$0.isEmpty }.joined(
          separator: " "))
    } + rest.map { ChoiceList.Choice(answer: .column($0), label: screen.label($0), hint: "") }
  }
}
