import ArgumentParser
import Campaign
import Exchange
import FileLedger
import Ledger
import Words

struct ImportCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Takes a ledger in from a CSV file.",
    discussion: """
      The file needs 乡(办), 任务 and the seven columns 整改目标 整改内容 整改时限 治理措施 监管责任单位 责任人 \
      联系方式, in any order. When a row is bad nothing is imported and every bad row is listed; with --rejects \
      the good rows go in and the bad ones into that file. Rows that are known already, by 编号 or by unit, task \
      and content, are left as they are.

      --dry-run shows the difference: what is new, what changed field by field, what the file does not have. \
      --update changes known items: columns that people write become an edit; 状态 and 进度 become steps where \
      the rules allow them (dates and names of steps are not compared). A row that a rule forbids, or that was \
      written before the item changed (版本, or a state that lies behind), is told and nothing goes in; with \
      --skip-refused the others do, and the exit code says that some did not. A file with 编号 and some of the \
      columns changes known items only. In a weekly sheet only 本周进度, 本周状态 and 本周情况 speak; a blank \
      says that there is nothing to report.
      """)

  @OptionGroup var store: StoreArgument
  @Argument(help: "The CSV file.", completion: .file(extensions: ["csv", "txt", "tsv"])) var file: String
  @Option(help: "auto, utf-8, gb18030 or utf-16le.") var encoding = TextEncoding.auto
  @OptionGroup var update: UpdateOptions
  @Option(help: "A file for the bad rows; the good ones are imported.", completion: .file())
  var rejects: String?
  @OptionGroup var actor: ActorOption
  @OptionGroup var day: TodayOption
  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) throws {
    try update.check(words)
    let ledger = try FileLedger.open(at: store.store)
    let moment = Clock.now(on: day.today)
    let source = try LedgerFile(
      path: file, encoding: encoding, plan: ledger.plan, today: moment.day, allowsPartial: update.isWanted)
    var meter = ProgressMeter { words.commands.importing($0) }
    defer { meter.clear() }
    let bad = try check(source, &meter, words)
    let author = try Account.author(actor.name, in: ledger, words)
    if update.isWanted {
      meter.clear()
      try UpdateWork(options: update, words: words).run(source, ledger, by: author, at: moment)
    } else {
      var rows = try source.rows()
      let summary = try ledger.take(
        from: source.path, by: author, at: moment, dryRun: false, progress: { meter.show($0) },
        next: { try rows.nextGood() })
      meter.clear()
      print(words.commands.imported(summary))
    }
    if bad > 0, let rejects { print(words.commands.rejected(bad, rejects)) }
  }

  /// The first pass: tells every bad row, and writes them to the rejects' file where one is wanted.
  ///
  /// - Returns: how many rows are bad.
  private func check(_ source: LedgerFile, _ meter: inout ProgressMeter, _ words: Words) throws -> Int {
    let output = try rejects.map {
      try RejectsFile(path: $0, for: source, sources: [store.store], words: words)
    }
    var rows = 0
    var bad = 0
    try source.forEachRow { row in
      rows += 1
      if rows % 2_000 == 0 { meter.show(rows) }
      guard case .bad(let problems) = row.outcome else { return }
      bad += 1
      if let output { return try output.append(row, problems) }
      meter.clear()
      for problem in problems { Failure("\(file): \(words.describe(problem))", .badData).print() }
    }
    if bad > 0 {
      guard let output else { throw Failure(words.commands.rejectedAll(bad, rows), .badData) }
      try output.finish()
    }
    return bad
  }
}

extension TextEncoding: ExpressibleByArgument {}
