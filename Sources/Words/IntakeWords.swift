import Ledger

/// What goes wrong when files come in and go out, and what to do about it, in one line each.
public struct IntakeWords: Sendable {
  public let reason: @Sendable (RowProblem.Reason) -> String
  /// Line, row, column, value and reason as one line.
  public let row: @Sendable (_ problem: RowProblem, _ value: String, _ reason: String) -> String
  /// What a person should know of how a file was read, without the file's name.
  public let notice: @Sendable (IntakeNotice) -> String
  public let error: @Sendable (IntakeError) -> String
  public let output: @Sendable (OutputError) -> String
  public let fault: @Sendable (TemplateError.Fault) -> String
  /// File with line, key and fault as one line.
  public let template: @Sendable (_ place: String, _ key: String, _ fault: String) -> String
}

extension Words {
  /// What is wrong with a row, in one line: where, which value, why, what to do.
  public func describe(_ problem: RowProblem) -> String {
    intake.row(problem, shown(problem.value), intake.reason(problem.reason))
  }

  /// Why a row cannot be taken and what to do, without its place.
  public func describe(_ reason: RowProblem.Reason) -> String { intake.reason(reason) }

  /// A file, and the sheet where several of it are read.
  public func place(_ file: String, sheet: String?) -> String { placed(file, sheet) }

  /// What a person should know of how a file was read.
  public func describe(_ notice: IntakeNotice) -> String { intake.notice(notice) }

  /// Why a file cannot be taken in.
  public func describe(_ error: IntakeError) -> String {
    if case .cannotRead(let path, let reason) = error {
      return intake.error(.cannotRead(path: path, reason: self.reason(reason)))
    }
    return intake.error(error)
  }

  /// Why a file cannot be written.
  public func describe(_ error: OutputError) -> String {
    if case .cannotWrite(let path, let reason) = error {
      return intake.output(.cannotWrite(path: path, reason: self.reason(reason)))
    }
    return intake.output(error)
  }

  /// What is wrong with a template.
  public func describe(_ error: TemplateError) -> String {
    let place = error.line.map { "\(error.file):\($0)" } ?? error.file
    var fault = error.fault
    if case .unreadable(let toml) = fault { fault = .unreadable(told(toml)) }
    return intake.template(place, shown(error.key), intake.fault(fault))
  }
}

/// A value from a file, short and harmless enough for a line on a terminal.
@Sendable func shown(_ value: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in value.unicodeScalars.prefix(40) {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: result.append(" ")
    case .format, .privateUse, .unassigned, .surrogate: result.append("\u{FFFD}")
    default: result.append(scalar)
    }
  }
  return String(result) + (value.unicodeScalars.count > 40 ? "…" : "")
}

/// Names from a plan or a file, as many as a line can bear.
func listed(_ names: [String], _ separator: String) -> String {
  names.prefix(12).map(shown).joined(separator: separator) + (names.count > 12 ? separator + "…" : "")
}

/// U+1F600.
func codePoint(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

/// A file, and the sheet where there are several.
func placed(_ file: String, _ sheet: String?) -> String { file + (sheet.map { " [\(shown($0))]" } ?? "") }

/// The sheet as the beginning of a line.
func onSheet(_ sheet: String?) -> String { sheet.map { "[\(shown($0))] " } ?? "" }

/// The first of so many lines.
func numbered(_ lines: [Int], of count: Int, _ separator: String) -> String {
  lines.prefix(12).map(String.init).joined(separator: separator) + (count > 12 ? separator + "…" : "")
}

/// Bytes in the largest unit that they are whole in.
func size(_ bytes: Int) -> String {
  for (unit, name) in [(1 << 30, "GB"), (1 << 20, "MB"), (1 << 10, "KB")]
  where bytes >= unit && bytes % unit == 0 {
    return "\(bytes / unit) \(name)"
  }
  return "\(bytes) B"
}
