import Campaign
import Ledger
import Words

/// The forms of a meeting: its opening, and the consequences that are decided in it.
enum MeetingForms {
  enum Purpose: Hashable, Sendable {
    case opening
    /// One of these kinds, for an item.
    case issue([ConsequenceKind], Item)
  }

  static func opening(_ draft: MeetingDraft, defaultName: String, _ context: Context) -> Form {
    let words = context.words.meeting
    let separator = context.words.rules.listSeparator
    var form = Form(
      title: words.openTitle, purpose: .meeting(.opening),
      fields: [
        FormField(.title, words.name, draft.name ?? defaultName),
        FormField(.place, words.place, draft.place ?? ""),
        FormField(
          .present, words.present, (draft.present ?? []).joined(separator: separator),
          hint: words.presentHint),
      ])
    form.goToFirstEmpty()
    return form
  }

  /// - Parameters:
  ///   - kinds: what may be issued; the person chooses among several.
  ///   - reason: what the rules say, to begin with.
  static func issue(
    _ kinds: [ConsequenceKind], for item: Item, reason: String, title: String, _ context: Context
  ) -> Form {
    let words = context.words
    let choice = FormField(
      .kind, words.meeting.kind, choices: kinds.map(words.rules.consequence), chosen: 0)
    let name = kinds.count == 1 ? words.rules.consequence(kinds[0]) : title
    return Form(
      title: "\(name)  \(item.entry.number)", purpose: .meeting(.issue(kinds, item)),
      fields: (kinds.count > 1 ? [choice] : []) + [
        FormField(
          .addressee, words.records.addressee, choices: addressees(item, context).map(\.name), chosen: 0),
        FormField(.reason, words.board.reason, reason),
      ])
  }

  /// To whom a consequence about an item can be addressed: its unit, its department.
  private static func addressees(_ item: Item, _ context: Context) -> [(
    name: String, subject: RankingSubject
  )] {
    let unit = context.plan.region(item.entry.unit)?.short ?? ""
    let department = item.entry.department
    return [(unit, .unit(item.entry.unit))]
      + (department.isEmpty ? [] : [(department, .department(department))])
  }

  static func commands(_ purpose: Purpose, _ form: Form, _ context: Context) -> FormResult {
    switch purpose {
    case .opening:
      guard !form.text(.title).isEmpty else { return .problems([.title: context.words.board.missing]) }
      return .commands([
        .meet(
          MeetingOpening(
            name: form.text(.title), place: form.text(.place), present: names(in: form.text(.present))))
      ])
    case .issue(let kinds, let item):
      guard !form.text(.reason).isEmpty else { return .problems([.reason: context.words.board.missing]) }
      let subjects = addressees(item, context)
      guard kinds.indices.contains(form.chosen(.kind)), subjects.indices.contains(form.chosen(.addressee))
      else { return .unchanged }
      return .commands([
        .issue(
          Consequence(
            kinds[form.chosen(.kind)], to: subjects[form.chosen(.addressee)].subject, item: item.id,
            reason: form.text(.reason)))
      ])
    }
  }

  /// Names as people type them one behind the other.
  static func names(in text: String) -> [String] {
    text.split { "、,，;；\n".contains($0) }.map { FormField(.text, "", String($0)).text }
      .filter { !$0.isEmpty }
  }
}

extension Form {
  /// Begins at what is still to be filled in.
  mutating func goToFirstEmpty() {
    if let first = fields.firstIndex(where: { $0.text.isEmpty }) { focus(on: first) }
  }
}
