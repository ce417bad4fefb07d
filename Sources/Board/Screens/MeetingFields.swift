import Campaign
import Canvas
import Ledger
import Words

/// One thing that is said of an item: a label and a text of one line or more.
struct MeetingField {
  let label: String
  let text: String
  let style: Style
  /// A gap before it shows that something else begins.
  var opensGroup = false
  /// It has no label, and takes the whole width.
  var isWide = false
}

/// What a meeting reads of an item: what it is, and what has been and might be done.
struct MeetingFields {
  let page: AgendaPage
  let decisions: [Decision]
  let context: Context

  private var item: Item { page.item }
  private var words: Words { context.words }
  private var theme: Theme { context.theme }

  /// Why it is red, what it is about, until when, whose.
  var matter: [MeetingField] { standing + substance + people }

  private var standing: [MeetingField] {
    let light = context.light(of: item)
    let since = page.since.map { words.meeting.since($0, context.daysLit(since: $0)) } ?? ""
    let state = "\(words.rules.state(item.state))  \(item.life.progress)%"
    return fields([
      (
        words.board.light, "\(words.rules.reason(light.reason))  \(since)",
        theme.light(light.colour).text.bold
      ),
      (words.board.state, state, context.fresh.contains(item.id) ? theme.changed : theme.strong),
      (words.rules.field(.deadline), DeadlineText(item: item, context: context).full, theme.strong),
      (words.board.originalDeadline, item.life.originalDeadline?.iso ?? "", theme.faint),
    ])
  }

  private var substance: [MeetingField] {
    fields([
      (words.rules.field(.content), item.entry.summary, theme.strong),
      (words.rules.field(.target), item.entry.target, theme.text),
      (words.rules.field(.measures), item.entry.measures, theme.text),
      (words.board.effect, item.life.effect ?? "", theme.text),
    ])
  }

  private var people: [MeetingField] {
    let person = [item.entry.responsible, Contact.masked(item.entry.contact)].filter { !$0.isEmpty }
    return fields([
      (words.rules.field(.responsible), person.joined(separator: "  "), theme.strong),
      (words.rules.field(.department), item.entry.department, theme.text),
      (words.board.leader, item.entry.leader, theme.text),
    ])
  }

  /// What this meeting decided, and what the rules suggest.
  var outcome: [MeetingField] {
    let decided = decisions.map { words.describe($0, in: context.plan) }
    let none = (words.meeting.decided, words.meeting.nothingDecided, theme.faint)
    let suggested = page.suggestions.map {
      "\(words.rules.consequence($0.kind))  \(words.records.suggestion($0.reason))"
    }
    return fields(
      decided.isEmpty ? [none] : labelled(words.meeting.decided, decided, theme.crosshair))
      + fields(labelled(words.records.suggested, suggested, theme.yellow.text))
  }

  /// The latest of its history, latest first; what was only looked at is no news. The whole is behind Enter.
  var history: [MeetingField] {
    let events = page.history.reversed().filter { ![.discuss, .reveal].contains($0.kind) }.prefix(6)
    return fields(
      events.map { event in
        let note = event.actor.hasSuffix(event.note) ? "" : event.note
        let text = [words.deed(event), words.change(event) ?? "", event.actor, note]
        return (
          event.moment.day.iso, text.filter { !$0.isEmpty }.joined(separator: "  "), theme.text
        )
      })
  }

  private func labelled(_ label: String, _ texts: [String], _ style: Style) -> [(String, String, Style)] {
    texts.enumerated().map { ($0 == 0 ? label : "", $1, style) }
  }

  /// Fields that belong together; what is empty is left out.
  private func fields(_ parts: [(String, String, Style)]) -> [MeetingField] {
    var fields = parts.filter { !$0.1.isEmpty }.map { MeetingField(label: $0.0, text: $0.1, style: $0.2) }
    if !fields.isEmpty { fields[0].opensGroup = true }
    return fields
  }
}
