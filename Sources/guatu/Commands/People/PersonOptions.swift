import ArgumentParser
import Campaign
import FileLedger
import Ledger
import Words

/// What is said of a person; an empty text takes it away.
struct PersonOptions: ParsableArguments {
  @Option(help: "The account at the operating system, as id -un prints it.") var account: String?
  @Option(help: "The unit of an owner (路东办, 路东街道, 路东).") var unit: String?
  @Option(help: "The department of its person, or of an owner without a unit.") var department: String?

  /// Writes what was given into a person whose role is set already. What the role has no use for goes.
  ///
  /// - Throws: a `Failure` where the role needs a unit or department, or has no use for one that was given. The rule
  ///   takes an owner without a unit for everybody's owner: that is never what somebody means who forgot it.
  func write(into person: inout Person, in plan: Plan, _ words: Words) throws {
    let role = words.rules.role(person.role)
    if let account { person.account = trimmed(account) }
    if let unit {
      person.unit = unit.isEmpty ? nil : try Names.unit(unit, in: plan, words)
      guard person.role == .owner || unit.isEmpty else {
        throw Failure(words.people.unused("--unit", role), .usage)
      }
    }
    let hasDepartment = person.role == .owner || person.role == .department
    if let department {
      person.department = trimmed(department)
      guard hasDepartment || department.isEmpty else {
        throw Failure(words.people.unused("--department", role), .usage)
      }
    }
    if person.role != .owner { person.unit = nil }
    if !hasDepartment { person.department = "" }
    if person.role == .owner, person.unit == nil, person.department.isEmpty {
      throw Failure(words.people.needsUnit, .usage)
    }
    if person.role == .department, person.department.isEmpty {
      throw Failure(words.people.needsDepartment, .usage)
    }
  }
}

/// What the subcommands that change people share.
enum People {
  static func role(_ name: String, _ words: Words) throws -> Role {
    if let role = Role.allCases.first(where: { $0.rawValue == name || words.rules.role($0) == name }) {
      return role
    }
    let known = Role.allCases.map(\.rawValue).joined(separator: " ")
    throw Failure(words.commands.noSuchChoice("--role", name, known), .usage)
  }

  /// The active person with a name; who mistypes it is told.
  static func person(named name: String, in roster: Roster) throws -> Person {
    guard let person = roster.person(named: name) else { throw LedgerError.noSuchPerson(name) }
    return person
  }

  /// Says what was done, and that a department has nothing to do yet: its name may be mistyped.
  static func tell(_ done: String, of person: Person, in ledger: FileLedger, _ words: Words) throws {
    say(done)
    guard !person.department.isEmpty else { return }
    let known = try ledger.departments().map(\.name) + ledger.plan.departments.map(\.name)
    if !known.contains(person.department) { say(words.people.noItems(person.department)) }
  }
}
