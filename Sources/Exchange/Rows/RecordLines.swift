import Campaign

/// Ticks and objections in cells: day, who and what was said, with tabs between them; what holds tabs or line
/// breaks itself is written with a backslash.
enum RecordLines {
  /// `2017-03-10⇥赵六⇥现场看过`; empty for an open box.
  static func text(_ mark: CheckMark?) -> String {
    mark.map { line([$0.on.iso, $0.by, $0.note]) } ?? ""
  }

  static func mark(_ text: String) -> CheckMark? {
    guard let fields = fields(text), fields.count == 3, let day = CivilDate(iso: fields[0]) else {
      return nil
    }
    return CheckMark(by: fields[1], on: day, note: fields[2])
  }

  private static let objection = "异议"
  private static let answer = "答复"

  /// One line an objection, and one for its answer below it.
  static func text(_ objections: [Objection]) -> String {
    objections.flatMap { said in
      [line([objection, said.on.iso, said.by, said.text])]
        + (said.answer.map { answered in
          [line([answer, said.answeredOn?.iso ?? "", said.answeredBy ?? "", answered])]
        } ?? [])
    }.joined(separator: "\n")
  }

  /// The objections; nil for anything else.
  static func objections(_ text: String) -> [Objection]? {
    guard !trimmed(text).isEmpty else { return [] }
    var objections: [Objection] = []
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      guard let fields = fields(String(Substring(line))), fields.count == 4 else { return nil }
      let day = CivilDate(iso: fields[1])
      if fields[0] == objection, let day {
        objections.append(Objection(text: fields[3], by: fields[2], on: day))
      } else if fields[0] == answer, let last = objections.indices.last, !objections[last].isAnswered,
        day != nil || fields[1].isEmpty
      {
        objections[last].answer = fields[3]
        objections[last].answeredBy = fields[2].isEmpty ? nil : fields[2]
        objections[last].answeredOn = day
      } else {
        return nil
      }
    }
    return objections
  }

  private static let escapes: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("\\", "\\"), ("\t", "t"), ("\n", "n"), ("\r", "r"),
  ]

  private static func line(_ fields: [String]) -> String {
    fields.map { field in
      var text = String.UnicodeScalarView()
      for scalar in field.unicodeScalars {
        if let escape = escapes.first(where: { $0.0 == scalar }) {
          text.append("\\")
          text.append(escape.1)
        } else {
          text.append(scalar)
        }
      }
      return String(text)
    }.joined(separator: "\t")
  }

  /// nil when a backslash escapes nothing that is known.
  private static func fields(_ line: String) -> [String]? {
    guard line.utf8.contains(UInt8(ascii: "\\")) else {
      return line.utf8.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map {
        String(Substring($0))
      }
    }
    var fields = [String.UnicodeScalarView()]
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if isEscaped {
        guard let escape = escapes.first(where: { $0.1 == scalar }) else { return nil }
        fields[fields.count - 1].append(escape.0)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == "\t" {
        fields.append(String.UnicodeScalarView())
      } else {
        fields[fields.count - 1].append(scalar)
      }
    }
    return isEscaped ? nil : fields.map(String.init)
  }
}
