import ArgumentParser
import Campaign

/// What shells offer where people may also write the words of their own language.
extension CompletionKind {
  static var lights: CompletionKind { ids(of: LightColour.self) }
  static var states: CompletionKind { ids(of: State.self) }
  static var steps: CompletionKind { ids(of: StepKind.self) }
  static var roles: CompletionKind { ids(of: Role.self) }
  static var consequences: CompletionKind { ids(of: ConsequenceKind.self) }
  static var boxes: CompletionKind { .list(Check.ofAcceptance.map(\.rawValue)) }

  private static func ids<Kind: CaseIterable & RawRepresentable<String>>(of kind: Kind.Type) -> CompletionKind
  {
    .list(kind.allCases.map(\.rawValue))
  }
}
