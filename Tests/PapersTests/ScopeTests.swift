import Campaign
import Ledger
import Papers
import Testing

@Suite("A paper for one")
struct ScopeTests {
  @Test("unit holds that unit's items only")
  func unit() throws {
    let unit = try DemoLedger.open().plan.units[1]
    let paper = try DemoLedger.paper(.weekly) { $0.subject = .unit(unit.id) }
    #expect(paper.parts.map(\.title) == [unit.short])
    #expect(try paper.tables[0] == DemoLedger.paper(.weekly).tables[1])
  }

  @Test("department says of which unit each item is")
  func department() throws {
    let name = try #require(try DemoLedger.open().departments().first { !$0.name.isEmpty }).name
    let paper = try DemoLedger.paper(.weekly) { $0.subject = .department(name) }
    #expect(paper.parts.map(\.title) == [name])
    #expect(paper.tables[0].columns.contains { $0.title == "乡(办)" })
  }

  @Test("is refused where the paper is about all", arguments: [PaperKind.bulletin, .matrix])
  func all(kind: PaperKind) throws {
    #expect(throws: PaperError.notForDepartment(kind)) {
      try DemoLedger.paper(kind) { $0.subject = .department("市环保局") }
    }
  }

  @Test("who has nothing red and no letter to answer gets none")
  func nothing() throws {
    let ledger = try DemoLedger.open()
    let quiet = try ledger.departments().map(\.name).first { name in
      let red = try ledger.count(ItemFilter(lights: [.red], departments: [name]))
      let issued = try ledger.consequences().contains { $0.consequence.addressee == .department(name) }
      return red == 0 && !issued
    }
    let name = try #require(quiet)
    #expect(throws: PaperError.nothingToPress(name: name)) {
      try DemoLedger.paper(.letter) { $0.subject = .department(name) }
    }
  }
}

@Suite("Contacts in papers")
struct PaperContactTests {
  /// Numbers as the ledger has them.
  private func contacts() throws -> [String] {
    var contacts: [String] = []
    try DemoLedger.open().forEachItem(.all) { contacts.append($0.entry.contact) }
    return contacts.filter { !$0.isEmpty }
  }

  @Test("are masked in every paper (domain.md §8)", arguments: PaperKind.allCases)
  func masked(kind: PaperKind) throws {
    let paper = try DemoLedger.paper(kind)
    #expect(paper.revealed == 0)
    for contact in try contacts() { #expect(!paper.text.contains(contact)) }
  }

  @Test("are counted where they were asked for in full, once for each item")
  func revealed() throws {
    let paper = try DemoLedger.paper(.letter) { $0.revealsContacts = true }
    #expect(try contacts().contains { paper.text.contains($0) })
    #expect(paper.revealed > 0)
    #expect(try DemoLedger.paper(.matrix) { $0.revealsContacts = true }.revealed == 0)
  }
}
