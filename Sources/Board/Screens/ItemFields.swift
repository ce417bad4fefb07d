import Campaign
import Canvas
import Ledger
import Words

/// What an item's screen says at the left: state and light, the four boxes, what is on record, the ledger's
/// columns, the evidence.
struct ItemFields {
  let screen: ItemScreen
  let context: Context
  let width: Int
  let labelWidth: Int

  var rows: [ItemRow] {
    guard let item = screen.item else { return [] }
    var rows = ItemRows(width: width, labelWidth: labelWidth)
    rows.gap()
    addState(item, to: &rows)
    rows.gap()
    ItemBoxes(item: item, context: context).add(to: &rows)
    rows.gap()
    ItemRecords(screen: screen, item: item, context: context).add(to: &rows)
    rows.gap()
    addPlace(item.entry, to: &rows)
    rows.gap()
    addWork(item.entry, to: &rows)
    rows.gap()
    addPeople(item.entry, to: &rows)
    rows.gap()
    addEvidence(item.life, to: &rows)
    return rows.rows
  }

  private var text: Style { context.theme.text }
  private var faint: Style { context.theme.faint }

  private func addState(_ item: Item, to rows: inout ItemRows) {
    let words = context.words
    let light = context.light(of: item)
    rows.add(
      words.board.state, "\(words.rules.state(item.state))  \(item.life.progress)%", context.theme.strong)
    let mark = context.symbols.light(light.colour)
    rows.add(
      words.board.light,
      "\(mark) \(words.rules.light(light.colour))  \(words.rules.reason(light.reason))",
      context.theme.light(light.colour).text)
    if let day = light.changesOn {
      let next = Light.of(item, on: day, context.plan.settings).colour
      rows.add("", words.board.changesOn(day, words.rules.light(next)), faint)
    }
    rows.add(words.rules.field(.deadline), DeadlineText(item: item, context: context).full, text)
  }

  private func addPlace(_ entry: Entry, to rows: inout ItemRows) {
    let words = context.words.board
    let task = context.plan.task(entry.task)
    rows.add(words.unit, context.plan.fullName(of: entry.unit), text)
    rows.add(words.area, task.flatMap { context.plan.area($0.area) }?.name ?? "", text)
    rows.add(words.task, task?.name ?? "", text)
    rows.add(words.site, entry.site, text)
    rows.add(words.origin, entry.origin, text)
  }

  private func addWork(_ entry: Entry, to rows: inout ItemRows) {
    let name = context.words.rules.field
    rows.add(name(.content), entry.content, text)
    rows.add(name(.target), entry.target, text)
    rows.add(name(.measures), entry.measures, text)
  }

  private func addPeople(_ entry: Entry, to rows: inout ItemRows) {
    let words = context.words.board
    let name = context.words.rules.field
    rows.add(name(.department), entry.department, text)
    rows.add(name(.responsible), entry.responsible, text)
    let contact = screen.isRevealed ? entry.contact : Contact.masked(entry.contact)
    // In the past nothing is revealed.
    let hint = screen.isRevealed || context.past != nil ? "" : "  " + words.revealHint
    rows.add(name(.contact), contact + hint, text)
    rows.add(words.leader, entry.leader, text)
    if entry.weight != 1 { rows.add(words.weight, "\(entry.weight)", text) }
    rows.add(words.note, entry.note, text)
  }

  private func addEvidence(_ life: Life, to rows: inout ItemRows) {
    let words = context.words.board
    rows.add(words.effect, life.effect ?? "", text)
    for (index, evidence) in life.evidence.enumerated() {
      rows.add(index == 0 ? words.evidence : "", evidence.path, text)
      rows.add("", "\(evidence.size) B  SHA-256 \(evidence.sha256)", faint)
    }
    if life.evidence.isEmpty { rows.add(words.evidence, words.noEvidence, faint) }
  }
}
