import ArgumentParser
import Campaign
import Exchange
import FileLedger
import Foundation
import Ledger
import Words

struct InitCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Makes an empty campaign that starts today, or on --today.",
    discussion: "Never overwrites a file. guatu template prints the template that is used without --template."
  )

  @OptionGroup var store: StoreArgument
  @Option(help: "A template of regions, areas, tasks, departments and settings (TOML).", completion: .file())
  var template: String?
  @OptionGroup var actor: ActorOption
  @OptionGroup var day: TodayOption
  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) throws {
    let moment = Clock.now(on: day.today)
    let plan =
      try template.map { try PlanTemplate.read(path: $0, start: moment.day) }
      ?? PlanTemplate.houma(start: moment.day)
    _ = try FileLedger.create(at: store.store, plan: plan, by: Account.author(actor.name), at: moment)
    say(words.commands.made(store.store, plan.name, plan.units.count, plan.tasks.count))
  }
}
