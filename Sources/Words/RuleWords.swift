import Campaign

/// The campaign's terms: states, lights, steps, reasons and what a step lacks.
public struct RuleWords: Sendable {
  public let state: @Sendable (State) -> String
  public let light: @Sendable (LightColour) -> String
  public let step: @Sendable (StepKind) -> String
  public let field: @Sendable (Field) -> String
  public let check: @Sendable (Check) -> String
  public let role: @Sendable (Role) -> String
  public let consequence: @Sendable (ConsequenceKind) -> String
  /// An identity rule that was broken, as the reason of a refusal or as an exception on record.
  public let identity: @Sendable (IdentityRule) -> String
  public let reason: @Sendable (LightReason) -> String
  public let requirement: @Sendable (Requirement) -> String
  /// Joins the names of things in a sentence.
  public let listSeparator: String
}
