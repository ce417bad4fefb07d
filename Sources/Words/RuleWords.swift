import Campaign

/// The campaign's terms: states, lights, steps, reasons and what a step lacks.
public struct RuleWords: Sendable {
  public let state: @Sendable (State) -> String
  public let light: @Sendable (LightColour) -> String
  public let step: @Sendable (StepKind) -> String
  public let field: @Sendable (Field) -> String
  public let check: @Sendable (Check) -> String
  public let reason: @Sendable (LightReason) -> String
  public let requirement: @Sendable (Requirement) -> String
  /// Joins the names of things in a sentence.
  public let listSeparator: String
}
