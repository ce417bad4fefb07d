import Campaign
import Ledger

extension DemoCampaign {
  /// Who is in the campaign: clerks, inspectors, the leading group, one owner a unit and one person for each of
  /// the first departments. No two have the same name.
  var people: [Person] {
    var people: [Person] = []
    func add(_ name: String, _ role: Role, unit: Region.ID? = nil, department: String = "") {
      guard !people.contains(where: { $0.name == name }) else { return }
      people.append(Person(name: name, role: role, unit: unit, department: department))
    }
    for number in 0...1 { add(People.clerk(number: number, seed: seed), .office) }
    for number in 0...1 { add(People.approver(number: number, seed: seed), .leader) }
    for group in 0...2 {
      for number in 0...1 { add(People.inspector(group: group, number: number, seed: seed), .inspector) }
    }
    for (index, department) in plan.departments.prefix(6).enumerated() {
      add(People.official(number: index, seed: seed), .department, department: department.name)
    }
    for (index, unit) in plan.lowestUnits.prefix(DemoCampaign.unitsWithPeople).enumerated() {
      add(People.Owner(unit: index, number: 0, seed: seed).name, .owner, unit: unit.id)
    }
    return people
  }

  /// A campaign of a thousand units does not need a thousand people to be looked at.
  private static let unitsWithPeople = 40
}
