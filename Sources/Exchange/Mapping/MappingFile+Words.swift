import Campaign
import Words

extension MappingFile.Comments {
  /// What a person needs to know to change a mapping, in their language.
  public init(_ words: MappingWords, plan: Plan) {
    let columns = Column.proposable.map { "\($0.rawValue) \($0.title)" }.joined(separator: ", ")
    self.init(
      head: words.fileHead, columns: words.fileColumns(columns),
      names: [
        .units: words.fileUnits(plan.units.prefix(PlanNames.mostListed).map(\.name).joined(separator: ", ")),
        .tasks: words.fileTasks,
        .states: words.fileStates(MappingReader.states.joined(separator: ", ")),
      ],
      guess: words.guessed, unknown: words.unanswered)
  }
}
