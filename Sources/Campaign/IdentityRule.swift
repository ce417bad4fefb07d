/// Where the rules want two persons (domain.md §4, steps 6 and 7). Raw values are kept in events.
public enum IdentityRule: String, CaseIterable, Hashable, Sendable, Codable {
  /// The checker is neither submitter nor responsible person.
  case checkerIsSubmitter = "checker_is_submitter"
  case checkerIsResponsible = "checker_is_responsible"
  /// The approver is not the checker.
  case approverIsChecker = "approver_is_checker"
}

/// The identity rules that a step would break. In a separated campaign it is refused; in a solo one they are
/// recorded with it as exceptions.
public func breaches(of step: Step, on item: Item) -> [(rule: IdentityRule, name: String)] {
  switch step {
  case .check(_, let by, _): return checkerBreaches([by], item)
  case .accept(let checks):
    let isTicking = Check.ofAcceptance.contains { checks.isTicked($0) && item.life.checks[$0] == nil }
    let earlier = Check.ofAcceptance.compactMap { item.life.checks[$0]?.by }
    return checkerBreaches((isTicking || earlier.isEmpty ? [checks.checker] : []) + earlier, item)
  case .close(let approver, _):
    let isChecker = Check.ofAcceptance.contains { isSame(approver, item.life.checks[$0]?.by) }
    return isChecker ? [(.approverIsChecker, approver)] : []
  default: return []
  }
}

private func checkerBreaches(_ checkers: [String], _ item: Item) -> [(rule: IdentityRule, name: String)] {
  var found: [(IdentityRule, String)] = []
  if let name = checkers.first(where: { isSame($0, item.life.submittedBy) }) {
    found.append((.checkerIsSubmitter, name))
  }
  if let name = checkers.first(where: { checker in
    names(in: item.entry.responsible).contains { isSame(checker, $0) }
  }) {
    found.append((.checkerIsResponsible, name))
  }
  return found
}

private func isSame(_ name: String, _ other: String?) -> Bool {
  guard let other else { return false }
  return !isBlank(name) && trimmed(name) == trimmed(other)
}

/// Several names may stand in one cell: 张某、李某.
private func names(in text: String) -> [String] {
  text.split { "、,，;；/\n".contains($0) || $0.isWhitespace }.map(String.init)
}
