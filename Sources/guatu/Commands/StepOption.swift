import Campaign

/// The options of `guatu step` that only some steps have a use for.
enum StepOption {
  case progress, evidence, checked, until, survivor, box, objection, by

  var name: String { "--\(self)" }

  /// The steps that it belongs to.
  var steps: [StepKind] {
    switch self {
    case .progress: [.report, .submit]
    case .evidence: [.submit]
    case .checked: [.accept]
    case .until: [.extend, .setRed]
    case .survivor: [.void]
    case .box: [.check]
    case .objection: [.answer]
    case .by: StepKind.allCases
    }
  }

  /// Whether --by names who acts, because the step itself keeps no name.
  func isName(of kind: StepKind) -> Bool {
    switch kind {
    case .sign, .submit, .accept, .close, .check, .object, .answer: false
    case .assign, .report, .giveBack, .extend, .rebound, .void, .review, .setRed, .liftRed: true
    }
  }
}
