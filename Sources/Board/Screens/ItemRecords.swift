import Campaign
import Canvas
import Ledger
import Words

/// What is on record beside an item's columns: submission, notice, objections, extensions, reviews, a leader's
/// red, returns, why it is void, and the consequences that were issued about it.
struct ItemRecords {
  let screen: ItemScreen
  let item: Item
  let context: Context

  private var life: Life { item.life }
  private var words: Words { context.words }
  private var text: Style { context.theme.text }
  private var faint: Style { context.theme.faint }

  func add(to rows: inout ItemRows) {
    addDeadlines(to: &rows)
    addSubmission(to: &rows)
    addObjections(to: &rows)
    addCounts(to: &rows)
    addConsequences(to: &rows)
  }

  private func addDeadlines(to rows: inout ItemRows) {
    if let original = life.originalDeadline { rows.add(words.board.originalDeadline, original.iso, text) }
    if life.extensions > 0 {
      let limit = context.plan.settings.extensionLimit
      rows.add(words.board.extensions, words.records.extensions(life.extensions, limit), text)
      for event in extensions {
        let days = ["deadline"].compactMap { field in event.changes.first { $0.field == field } }
          .map { "\($0.before ?? "-") > \($0.after ?? "-")" }
        rows.add(
          "", (days + [event.note, event.actor]).filter { !$0.isEmpty }.joined(separator: "  "), faint)
      }
    }
    if item.state == .standing, let day = life.reviewOn {
      let style = day < context.today ? context.theme.yellow.text : text
      rows.add(words.records.reviewOn, "\(day.iso)  \(words.board.daysLeft(day - context.today))", style)
    }
    if let reason = life.redReason {
      let isOver = life.redUntil.map { $0 < context.today } ?? false
      rows.add(words.records.setRed, reason, isOver ? faint : context.theme.red.text)
      rows.add(words.records.redUntil, life.redUntil?.iso ?? "", isOver ? faint : text)
    }
  }

  /// The extensions in force, oldest first.
  private var extensions: [Event] {
    let undone = Set(screen.history.filter { $0.kind == .undo }.compactMap(\.reverses))
    return screen.history.filter { $0.kind == .extend && !undone.contains($0.sequence) }
  }

  private func addSubmission(to rows: inout ItemRows) {
    if life.submissions > 0 {
      rows.add(
        words.records.submitter,
        words.records.submitted(life.submittedBy ?? "", life.submittedOn, life.submissions), text)
    }
    guard item.state == .noticed, let until = life.noticeUntil else { return }
    let left = until - context.today
    rows.add(
      words.records.noticeUntil,
      "\(until.iso)  \(left >= 0 ? words.board.daysLeft(left) : words.records.noticeOver)", text)
  }

  private func addObjections(to rows: inout ItemRows) {
    for objection in life.objections {
      rows.add(words.records.objection, objection.text, text)
      rows.add("", "\(objection.by)  \(objection.on.iso)", faint)
      if let answer = objection.answer {
        rows.add(words.records.answer, answer, text)
        let who = [objection.answeredBy ?? "", objection.answeredOn?.iso ?? ""]
        rows.add("", who.filter { !$0.isEmpty }.joined(separator: "  "), faint)
      } else {
        rows.add(words.records.answer, words.records.noAnswer, context.theme.yellow.text)
      }
    }
  }

  private func addCounts(to rows: inout ItemRows) {
    if life.returns > 0 { rows.add(words.board.returns, "\(life.returns)", text) }
    if life.rebounds > 0 { rows.add(words.board.rebounds, "\(life.rebounds)", text) }
    rows.add(words.board.voidReason, life.voidReason ?? "", text)
    rows.add(words.records.survivor, life.survivor ?? "", text)
  }

  private func addConsequences(to rows: inout ItemRows) {
    for (index, issued) in screen.consequences.enumerated() {
      let name = words.rules.consequence(issued.consequence.kind)
      let head = "\(issued.moment.day.iso)  \(name) > \(context.name(of: issued.consequence.addressee))"
      rows.add(
        index == 0 ? words.records.consequences : "", head + withdrawal(of: issued),
        issued.isWithdrawn ? faint : context.theme.strong)
      rows.add("", "\(issued.consequence.reason)  \(issued.actor)", faint)
    }
  }

  /// That it was taken back, and why, where a reason was given.
  private func withdrawal(of issued: IssuedConsequence) -> String {
    guard issued.isWithdrawn else { return "" }
    let reason = screen.history.last { $0.kind == .withdraw && $0.reverses == issued.id }?.note ?? ""
    let parts = [words.records.withdrawn, reason].filter { !$0.isEmpty }
    return "  (\(parts.joined(separator: words.language == .english ? ": " : "：")))"
  }
}
