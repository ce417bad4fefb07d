import Campaign
import Ledger
import Testing

@testable import Board

/// A contact is seen only by one who asked for it, and that is written down (domain.md §8).
@Suite struct ContactTests {
  private static let number = "13800000001"

  @Test(
    "No screen and no form shows a contact before r",
    arguments: ["", "⏎", "⏎⏎", "⏎i", "⏎⏎i", "jjjjj␣", ":go A002⏎i"])
  func masked(_ keys: String) throws {
    for columns in [80, 140, 200] {
      let sitting = try Sitting(Wall.items, columns: columns, rows: 60).press(keys)
      #expect(!sitting.sees(ContactTests.number))
      #expect(!sitting.screen.contains("0000001"))
    }
  }

  @Test("r shows the contact of one item, and the ledger says who looked", arguments: ["⏎", "⏎⏎"])
  func revealed(_ keys: String) throws {
    let sitting = try Sitting(Wall.items, columns: 140).press(keys + "r")
    #expect(sitting.sees(ContactTests.number))
    #expect(sitting.lastLine.contains("已显示联系方式，并记入日志"))
    let id = try #require(try sitting.item("A002")?.id)
    let event = try #require(try sitting.ledger.history(of: id).last)
    #expect(event.kind == .reveal && event.actor == "王文书")
    #expect(sitting.press("i").sees(ContactTests.number))
  }

  @Test("r shows no other item's contact, and it is hidden again on another visit")
  func onlyOne() throws {
    let items = [Wall.item("A1", .assigned), Wall.item("A2", .assigned) { $0.entry.contact = "13900000002" }]
    let sitting = try Sitting(items, columns: 140).press("⏎r")
    #expect(sitting.sees(ContactTests.number) && !sitting.sees("13900000002"))
    #expect(!sitting.press("q⏎").sees(ContactTests.number))
  }

  @Test("A masked contact that is left alone stays as it is in the ledger")
  func untouched() throws {
    let sitting = try Sitting(Wall.items).press("⏎i⇥⇥⇥新⌃s")
    #expect(try sitting.item("A002")?.entry.contact == ContactTests.number)
    #expect(try sitting.item("A002")?.entry.site.hasSuffix("新") == true)
  }

  @Test("A new contact can be typed; one with the stars of the mask in it is refused")
  func retyped() throws {
    let toContact = "⏎i" + String(repeating: "⇥", count: 10)
    let sitting = try Sitting(Wall.items).press(toContact + "5⌃s")
    #expect(sitting.line(with: "联系方式").contains("含 * 号"))
    sitting.press("⌃u0357-0000009⌃s")
    #expect(try sitting.item("A002")?.entry.contact == "0357-0000009")
  }
}
