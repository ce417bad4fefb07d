import ArgumentParser
import Board
import Campaign
import Canvas
import Ledger
import Words

struct ShowCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One item: all its fields, its light and why, its history.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @OptionGroup var store: StoreArgument
  @Argument(help: "The item's number.") var number: String
  @Option(help: "text or json.") var format = Format.text
  @OptionGroup var day: TodayOption
  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) throws {
    try LedgerAccess.read(store.store, on: day.today) { ledger, today in
      let item = try LedgerAccess.item(number, in: ledger)
      switch format {
      case .json:
        print(try Json.text(ItemDetailRecord(item, in: ledger, on: today, words)))
      case .text:
        let context = Context(
          plan: ledger.plan, words: words, theme: .mono, symbols: .unicode,
          size: Size(columns: 98, rows: 10), today: today, author: "")
        print(try Snapshot.wholeItem(item.id, in: ledger, context).text(), terminator: "")
      }
    }
  }
}
