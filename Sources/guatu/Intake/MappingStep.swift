import Board
import Campaign
import Exchange
import FileLedger
import Foundation
import Ledger
import Words

/// Before a file is taken in: what do its headers and names mean?
///
/// What was said before is used without a question. What is left is asked on a terminal and kept beside the
/// ledger; without a terminal the likeliest answers are printed.
struct MappingStep {
  let ledger: FileLedger
  /// The ledger and the file as the person wrote them.
  let store: String
  let file: String
  let encoding: TextEncoding
  let sheet: String?
  let options: MappingOptions
  let look: LookOptions
  let author: Author
  let today: CivilDate
  /// Whether a file will do that says something of known items alone.
  let isUpdate: Bool
  let words: Words

  /// The file, open, with its headers and names understood; asks the person where it must.
  func opened() throws -> LedgerFile {
    if options.noMapping { return try open(IntakeMapping()) }
    if options.ask && !Self.isTerminal { throw Failure(words.mapping.needsTerminal, .usage) }
    let known = try known()
    do {
      let source = try open(known)
      tellUse(of: known, in: source)
      guard Self.isTerminal else { return source }
      let survey = try IntakeSurvey(of: source)
      let proposal = survey.proposal(known)
      let isAsked = options.ask || Self.isOpen(proposal, known)
      return isAsked ? try open(ask(survey, proposal, known)) : source
    } catch let error as IntakeError {
      guard case .missingColumns = error else { throw error }
      let survey = try survey()
      if Self.isTerminal { return try open(ask(survey, survey.proposal(known), known)) }
      print(survey.proposal(known))
      throw error
    }
  }

  private func open(_ mapping: IntakeMapping) throws -> LedgerFile {
    try LedgerFile(
      path: file, encoding: encoding, sheet: sheet, plan: ledger.plan, today: today, mapping: mapping,
      allowsPartial: isUpdate)
  }

  /// Prints what names that the plan does not have most likely mean, when nobody can be asked.
  func propose() throws {
    if options.noMapping || Self.isTerminal { return }
    let proposal = try survey().proposal(try known())
    if Self.isOpen(proposal, try known()) { print(proposal) }
  }

  /// Whether the file has names that nobody has answered yet, or columns that are only guessed at.
  private static func isOpen(_ proposal: MappingProposal, _ known: IntakeMapping) -> Bool {
    proposal.names.contains { kind, names in names.contains { known[kind][$0.text] == nil } }
      || proposal.columns.contains { column in
        if case .field = column.answer { column.certainty == .guess } else { false }
      }
  }

  /// Where answers are kept: beside the ledger.
  static func path(beside store: String) -> String {
    let suffix = ".guatu"
    return (store.hasSuffix(suffix) ? String(store.dropLast(suffix.count)) : store) + ".mapping.toml"
  }

  private static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  private func survey() throws -> IntakeSurvey {
    try IntakeSurvey(path: file, encoding: encoding, sheet: sheet, plan: ledger.plan, today: today)
  }

  /// What was named with `--mapping`, else what was kept.
  private func known() throws -> IntakeMapping {
    if let path = options.path { return try MappingFile.read(path: path, plan: ledger.plan) }
    let kept = Self.path(beside: store)
    guard FileManager.default.fileExists(atPath: kept) else { return IntakeMapping() }
    return try MappingFile.read(path: kept, plan: ledger.plan)
  }

  /// Says that kept answers are used, so that nobody wonders where columns went.
  private func tellUse(of known: IntakeMapping, in source: LedgerFile) {
    let isUsed = source.titles.contains { known.columns[$0] != nil } || known.hasNames
    guard options.path == nil, isUsed else { return }
    Failure(words.mapping.used(Self.path(beside: store)), .badData).print()
  }

  private func ask(_ survey: IntakeSurvey, _ proposal: MappingProposal, _ known: IntakeMapping) throws
    -> IntakeMapping
  {
    let name = [URL(filePath: file).lastPathComponent, survey.preview.sheet].compactMap { $0 }.joined(
      separator: "  ")
    let screen = try BoardLoop.show(ledger, by: author, look, on: today, words) { context, _ in
      MappingScreen(proposal, file: name, columns: LedgerColumn.choices, context) { survey.review($0) }
    }
    guard case .saved(let answers) = screen.outcome else { throw Failure(words.mapping.left, .badData) }
    let all = known.merging(answers)
    try keep(all)
    return all
  }

  private func keep(_ mapping: IntakeMapping) throws {
    // What was named with --mapping is the person's own file, and stays as it is.
    let path = Self.path(beside: store)
    let output = try OutputFile(path: path, sources: [file])
    let comments = MappingFile.Comments(words.mapping, plan: ledger.plan)
    try output.write(MappingFile.text(mapping, comments: comments).utf8)
    try output.finish()
    say(words.mapping.saved(path))
  }

  private func print(_ proposal: MappingProposal) {
    let comments = MappingFile.Comments(words.mapping, plan: ledger.plan)
    Swift.print(TerminalText.printed(MappingFile.text(proposal, comments: comments)), terminator: "")
    Failure(words.mapping.proposed(file), .badData).print()
  }
}
