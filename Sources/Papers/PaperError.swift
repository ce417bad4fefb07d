import Words

/// Why a paper cannot be made of a ledger that is as it should be.
public enum PaperError: Error, Hashable, Sendable {
  /// Nothing is red and no letter stands. `name` is whom it was asked for; empty for everybody.
  case nothingToPress(name: String)
  /// The bulletin is about all units.
  case notForUnit(PaperKind)
  /// The bulletin and the wall chart are about units.
  case notForDepartment(PaperKind)
  /// Only closures are asked for by their days.
  case notByDays(PaperKind)

  /// Whether something was asked for that no ledger gives; else there is nothing in this one.
  public var isAboutOptions: Bool {
    switch self {
    case .nothingToPress: false
    case .notForUnit, .notForDepartment, .notByDays: true
    }
  }
}

extension Words {
  /// What stands against a paper, and what to do.
  public func describe(_ error: PaperError) -> String {
    switch error {
    case .nothingToPress(let name): report.nothingToPress(name)
    case .notForUnit(let kind): report.notForUnit(self.name(of: kind))
    case .notForDepartment(let kind): report.notForDepartment(self.name(of: kind))
    case .notByDays(let kind): report.notByDays(self.name(of: kind))
    }
  }

  /// What a kind of paper is called.
  public func name(of kind: PaperKind) -> String {
    switch kind {
    case .bulletin: report.bulletin.name
    case .weekly: report.weekly.name
    case .closures: report.closures.name
    case .letter: report.letter.name
    case .matrix: report.matrix.name
    case .referrals: report.referrals.name
    }
  }
}
