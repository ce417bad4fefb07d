import ArgumentParser
import Campaign
import Demo
import Exchange
import FileLedger
import Foundation
import Ledger
import Words

struct DemoCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Makes a ledger of demo data (演示数据) and opens its board.",
    discussion: "The same seed and day make the same data. Large boards: --units 200 --items 1000000.")

  @Option(name: .shortAndLong, help: "The file to make. Default: a new file in the temporary folder.")
  var output: String?
  @Option(
    help: "Townships, 1-1500; above 40 in counties, above 300 in prefectures. Default: the built-in eight.")
  var units: Int?
  @Option(help: "Items, 1 and more.") var items = 600
  @Option(help: "Another seed makes other data.") var seed: UInt64 = 1
  @Flag(name: .customLong("no-open"), help: "Only makes the file; does not open the board.")
  var noOpen = false
  @OptionGroup var look: LookOptions
  @OptionGroup var day: TodayOption
  @OptionGroup var language: LanguageOption

  func validate() throws {
    if let units, !(1...DemoCampaign.unitLimit).contains(units) {
      throw ValidationError("--units takes 1 to \(DemoCampaign.unitLimit)")
    }
    if !(1...100_000_000).contains(items) { throw ValidationError("--items takes 1 and more") }
  }

  func perform(_ words: Words) throws {
    let today = day.today ?? Clock.now().day
    let plan = try PlanTemplate.houma(start: today)
    let demo = DemoCampaign(plan: plan, units: units, items: items, seed: seed, today: today)
    let path = output ?? DemoCommand.freshPath()
    let beginning = Moment(day: demo.plan.start, seconds: demo.plan.start.dayNumber * 86_400 + 8 * 3_600)
    let ledger = try FileLedger.create(at: path, plan: demo.plan, by: DemoCampaign.office, at: beginning)
    var meter = ProgressMeter { words.commands.importing($0) }
    do { try demo.stage(in: ledger) { meter.show($0) } } catch {
      // A demo that was not finished is worth nothing.
      meter.clear()
      FileLedger.remove(at: path)
      throw error
    }
    meter.clear()
    say(words.commands.demoMade(path, items))
    guard !noOpen else { return }
    try BoardLoop.run(ledger, by: Account.author(nil), look, on: day.today, words)
  }

  private static func freshPath() -> String {
    let name = "guatu-demo-\(getpid())-\(Int(time(nil))).guatu"
    return FileManager.default.temporaryDirectory.appending(path: name).path
  }
}
