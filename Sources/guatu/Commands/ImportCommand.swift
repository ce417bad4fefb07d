import ArgumentParser
import Campaign
import Exchange
import FileLedger
import Foundation
import Ledger
import Papers
import Words

struct ImportCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Takes a ledger in from xlsx or CSV files.",
    discussion: """
      What a file is shows in its content, not in its name. It needs 乡(办), 任务 and the seven columns 整改目标 整改内容 \
      整改时限 治理措施 监管责任单位 责任人 联系方式, in any order. Of a workbook every visible sheet is read that has \
      them; merged cells count for all their rows, sums and lines of signatures are passed over. When a row of any \
      file is bad nothing is imported and every bad row is listed; with --rejects the good rows go in and the bad \
      ones of all files into that file. Rows that are known already, by 编号 or by unit, task, site and content, are left \
      as they are.

      Where headers, units or tasks are not recognised, a terminal shows what they most likely mean and lets you \
      correct it; the answers are kept beside the ledger for the next time. Without a terminal the proposal is \
      printed as TOML, which --mapping takes.

      --dry-run shows the difference: what is new, what changed field by field, what the file does not have. \
      --update changes known items: columns that people write become an edit; 状态 and 进度 become steps where \
      the rules allow them (dates and names of steps are not compared). A row that a rule forbids, or that was \
      written before the item changed (版本, or a state that lies behind), is told and nothing goes in; with \
      --skip-refused the others do, and the exit code says that some did not. A file with 编号 and some of the \
      columns changes known items only. With --rejects refused rows go into that file beside the bad ones, and the \
      others into the ledger. Several files are compared and applied as one; two rows that say different things of \
      an item are refused. In a weekly sheet only 本周进度, 本周状态 and 本周情况 speak; a blank \
      says that there is nothing to report, and what else was changed is told.
      """)

  @OptionGroup var store: StoreArgument
  @Argument(help: "The files: xlsx or CSV.", completion: .file(extensions: ["xlsx", "csv", "txt", "tsv"]))
  var files: [String]
  @Option(help: "The name or the number of the sheet to read; otherwise every visible one that is a ledger.")
  var sheet: String?
  @Option(help: "Of CSV files: auto, utf-8, gb18030, utf-16le or utf-16be.") var encoding = TextEncoding.auto
  @OptionGroup var update: UpdateOptions
  @Option(help: "A file for the bad rows; the good ones are imported.", completion: .file())
  var rejects: String?
  @OptionGroup var mapping: MappingOptions
  @OptionGroup var look: LookOptions
  @OptionGroup var actor: ActorOption
  @OptionGroup var day: TodayOption
  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) throws {
    try update.check(words)
    let ledger =
      try update.dryRun ? FileLedger.open(at: store.store) : LedgerAccess.write(store.store, words)
    let moment = Clock.now(on: day.today)
    let author = try Account.author(actor.name, in: ledger, words)
    let steps = files.map { step($0, ledger, author, moment.day, words) }
    // What was said of one file is known of the next.
    let sources = LedgerFiles(try steps.map { try $0.opened() })
    let output = try rejects.map {
      try RejectsFile(path: $0, for: sources.files, sources: [store.store], words: words)
    }
    try checkRejects(words)
    defer {
      if let output, output.isFinished { tell(words.commands.rejected(output.count, output.path)) }
    }
    let check = RowCheck(
      files: sources, plan: ledger.plan, words: words, rejects: output)
    do {
      if update.isWanted {
        try check.lookThrough()
      } else {
        try take(sources, check, output, into: ledger, by: author, at: moment, words)
      }
    } catch let failure as Failure {
      for step in steps { try step.propose() }
      throw failure
    }
    if update.isWanted {
      try UpdateWork(options: update, rejects: output, words: words).run(
        sources, ledger, by: author, at: moment)
    }
  }

  /// JSON stays alone on standard output.
  private func tell(_ line: String) {
    if update.json { Failure(line, .badData).print() } else { say(line) }
  }

  /// Reads the rows once: they are checked while they go into a transaction, which is taken back where one is bad.
  private func take(
    _ sources: LedgerFiles, _ check: RowCheck, _ output: RejectsFile?, into ledger: FileLedger,
    by author: Author, at moment: Moment, _ words: Words
  ) throws {
    let pass = sources.rows()
    let summary = try ledger.take(
      from: files.joined(separator: ", "), by: author, at: moment, dryRun: false, progress: nil,
      next: {
        if let item = try check.next(in: pass) { return item }
        // What is bad has its place before the rest is saved.
        try output?.finish()
        return nil
      })
    say(words.commands.imported(summary))
    if summary.unchanged + summary.differing > 0 { Failure(words.commands.knownLeft, .badData).print() }
  }

  /// What was mended in an earlier file is not lost to the same command again.
  private func checkRejects(_ words: Words) throws {
    guard let rejects else { return }
    _ = try FileEnding.format(of: rejects, among: ["csv"])
    var status = stat()
    if stat(rejects, &status) == 0, status.st_mode & S_IFMT == S_IFREG {
      throw Failure(words.commands.rejectsExist(rejects), .cannotCreate)
    }
  }

  private func step(
    _ file: String, _ ledger: FileLedger, _ author: Author, _ today: CivilDate, _ words: Words
  ) -> MappingStep {
    MappingStep(
      ledger: ledger, store: store.store, file: file, encoding: encoding, sheet: sheet, options: mapping,
      look: look, author: author, today: today, isUpdate: update.isWanted, words: words)
  }
}

extension TextEncoding: ExpressibleByArgument {}
