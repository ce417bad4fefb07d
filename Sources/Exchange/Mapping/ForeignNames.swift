import Campaign
import Ledger

/// The units and tasks that a file names and the plan does not have, each once, with what is most like it.
struct ForeignNames {
  private let names: PlanNames
  private(set) var units: [ProposedName] = []
  private(set) var tasks: [ProposedName] = []
  private var unitPlaces: [String: Int] = [:]
  private var taskPlaces: [String: Int] = [:]

  /// More names than anybody would answer one by one; most likely the column is another one.
  static let limit = 200

  init(_ names: PlanNames) { self.names = names }

  /// The names that the problems of a row are about.
  mutating func add(_ problems: [RowProblem]) {
    for problem in problems {
      switch problem.reason {
      case .unknownUnit, .ambiguousUnit:
        ForeignNames.count(trimmed(problem.value), &units, &unitPlaces, names.nearestUnit)
      case .unknownTask: ForeignNames.count(trimmed(problem.value), &tasks, &taskPlaces, names.likelyTask)
      default: break
      }
    }
  }

  mutating func addUnit(_ text: String) {
    if case .one = names.unit(text) { return }
    ForeignNames.count(text, &units, &unitPlaces, names.nearestUnit)
  }

  mutating func addTask(_ text: String) {
    if case .one = names.task(text) { return }
    ForeignNames.count(text, &tasks, &taskPlaces, names.likelyTask)
  }

  private static func count(
    _ text: String, _ names: inout [ProposedName], _ places: inout [String: Int],
    _ nearest: (String) -> String?
  ) {
    let key = MatchKey.of(text)
    if text.isEmpty { return }
    if let place = places[key] {
      names[place].rows += 1
    } else if names.count < ForeignNames.limit {
      places[key] = names.count
      names.append(ProposedName(text: text, rows: 1, answer: nearest(text)))
    }
  }
}
