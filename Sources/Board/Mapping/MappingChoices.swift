import Campaign
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
    case .names(let kind):
      let name = screen.names(kind)[line]
      return ChoiceList(
        title: words.chooseName(kind, name.text), choices: choices(kind),
        current: name.answer.map { .name($0) })
    }
  }

  private func choices(_ kind: NameKind) -> [ChoiceList.Choice] {
    let plan = screen.context.plan
    switch kind {
    case .units:
      // Where several are called so, the regions above them tell them apart.
      let counts = Dictionary(plan.units.map { ($0.name, 1) }, uniquingKeysWith: +)
      return plan.units.map { unit in
        let path = plan.path(to: unit.id).map(\.name).joined(separator: "/")
        let name = counts[unit.name] == 1 ? unit.name : path
        return ChoiceList.Choice(answer: .name(name), label: name, hint: unit.short)
      }
    case .tasks:
      return plan.tasks.map {
        ChoiceList.Choice(answer: .name($0.name), label: $0.name, hint: plan.area($0.area)?.short ?? "")
      }
    case .states:
      return State.allCases.map {
        ChoiceList.Choice(
          answer: .name($0.rawValue), label: screen.label($0.rawValue, kind), hint: $0.rawValue)
      }
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
