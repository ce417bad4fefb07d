import Campaign
import Ledger

/// The units, tasks and states that a file names and nobody knows, each once, with what is most like it.
struct ForeignNames {
  private let names: PlanNames
  private(set) var found: [NameKind: [ProposedName]] = [:]
  private var places: [NameKind: [String: Int]] = [:]

  /// More names than anybody would answer one by one; most likely the column is another one.
  static let limit = 200

  init(_ names: PlanNames) { self.names = names }

  /// The names that the problems of a row are about.
  mutating func add(_ problems: [RowProblem]) {
    for problem in problems {
      switch problem.reason {
      case .unknownUnit, .ambiguousUnit: count(problem.value, .units)
      case .unknownTask: count(problem.value, .tasks)
      case .unknownState: count(problem.value, .states)
      default: break
      }
    }
  }

  /// The names in the cells of a row of which nothing else can be read yet.
  mutating func add(_ cells: [String], _ header: Header) {
    for kind in NameKind.allCases {
      guard let place = header.places[kind.column], cells.indices.contains(place) else { continue }
      if !names.knows(cells[place], kind) { count(cells[place], kind) }
    }
  }

  private mutating func count(_ cell: String, _ kind: NameKind) {
    let text = trimmed(cell)
    let key = MatchKey.of(text)
    if text.isEmpty { return }
    if let place = places[kind]?[key] {
      found[kind]?[place].rows += 1
    } else if found[kind, default: []].count < ForeignNames.limit {
      places[kind, default: [:]][key] = found[kind, default: []].count
      found[kind, default: []].append(ProposedName(text: text, rows: 1, answer: names.nearest(text, kind)))
    }
  }
}

extension NameKind {
  /// The column that has such names.
  var column: Column {
    switch self {
    case .units: .unit
    case .tasks: .task
    case .states: .state
    }
  }
}
