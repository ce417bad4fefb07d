import ArgumentParser
import FileLedger
import Ledger
import Words

struct BackupCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copies a ledger to another file, while boards go on writing; also brings a backup back.",
    discussion: """
      The copy is consistent, for its owner alone (0600), and has its name only when it is whole and on the disk. The \
      head of its chain is printed: note it down, guatu verify --head finds it again. A backup is an ordinary ledger. To \
      restore one, copy it to where the ledger was: guatu backup BACKUP STORE.
      """)

  @OptionGroup var store: StoreArgument
  @Argument(help: "The file to make.", completion: .file(extensions: ["guatu"])) var file: String
  @Flag(help: "Replaces the file where it is there already, once the copy is whole.") var force = false
  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) throws {
    let ledger = try FileLedger.open(at: store.store)
    var meter = ProgressMeter { words.store.copying($0) }
    let summary: BackupSummary
    do { summary = try ledger.backUp(to: file, replacing: force) { meter.show($0) } } catch {
      meter.clear()
      throw error
    }
    meter.clear()
    say(words.store.backedUp(file, summary.events, summary.items, summary.head))
  }
}
