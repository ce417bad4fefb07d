import Campaign
import Ledger
import Words

/// The form that opens a meeting. What is decided in it goes through the forms of steps and consequences.
enum MeetingForms {
  static func opening(_ draft: MeetingDraft, defaultName: String, _ context: Context) -> Form {
    let words = context.words.meeting
    let separator = context.words.rules.listSeparator
    var form = Form(
      title: words.openTitle, purpose: .meet,
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

  static func commands(_ form: Form, _ context: Context) -> FormResult {
    guard !form.text(.title).isEmpty else { return .problems([.title: context.words.board.missing]) }
    return .commands([
      .meet(
        MeetingOpening(
          name: form.text(.title), place: form.text(.place), present: names(in: form.text(.present))))
    ])
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
