import Campaign
import Exchange
import Words

/// The deadlines of a file that do not say their year and were taken for days of another year than the campaign's
/// first (domain.md §7): a person should look at them.
struct InferredDeadlines {
  private let campaignStart: CivilDate
  private var count = 0
  /// A few different ones, as the file has them and as they were read.
  private var examples: [(text: String, day: String)] = []

  private static let mostExamples = 3

  init(campaignStart: CivilDate) { self.campaignStart = campaignStart }

  mutating func look(at row: LedgerRow) {
    guard let deadline = row.inferredDeadline, let day = deadline.day, day.year != campaignStart.year else {
      return
    }
    count += 1
    if examples.count < Self.mostExamples, !examples.contains(where: { $0.text == deadline.text }) {
      examples.append((deadline.text, day.iso))
    }
  }

  /// nil where there were none.
  func line(_ words: Words) -> String? {
    count == 0 ? nil : words.commands.inferred(count, examples)
  }
}
