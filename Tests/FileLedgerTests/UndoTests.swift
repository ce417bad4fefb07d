import Campaign
import FileLedger
import Foundation
import Ledger
import Testing

@Suite("domain.md §4, step 11: undo") struct UndoTests {
  @Test("Undo restores the item and is an event of its own; redo does it again")
  func undoAndRedo() throws {
    let fixture = try Fixture()
    let id = try fixture.add(Fixture.entry("A1"))
    let before = try fixture.item(id)
    let event = try fixture.step(id, .assign)
    let after = try fixture.item(id)
    let undo = try fixture.ledger.commit(
      .undo(sequence: event.sequence), by: Fixture.clerk, at: Fixture.moment())
    #expect(try fixture.item(id).life == before.life && fixture.item(id).entry == before.entry)
    #expect(undo.kind == .undo && undo.reverses == event.sequence && undo.to == .draft)
    let redo = try fixture.ledger.commit(
      .redo(sequence: undo.sequence), by: Fixture.clerk, at: Fixture.moment())
    #expect(try fixture.item(id).life == after.life)
    #expect(redo.kind == .redo && redo.to == .assigned)
    #expect(try fixture.ledger.history(of: id).map(\.kind) == [.add, .assign, .undo, .redo])
    #expect(try fixture.ledger.verify().findings == [])
  }

  @Test("Several steps are undone and redone in order")
  func inOrder() throws {
    let fixture = try Fixture()
    let id = try fixture.add(Fixture.entry("A1"))
    let assign = try fixture.step(id, .assign)
    let sign = try fixture.step(id, .sign(name: "李某"))
    func undo(_ event: Event) throws -> Event {
      try fixture.ledger.commit(.undo(sequence: event.sequence), by: Fixture.clerk, at: Fixture.moment())
    }
    func redo(_ event: Event) throws -> Event {
      try fixture.ledger.commit(.redo(sequence: event.sequence), by: Fixture.clerk, at: Fixture.moment())
    }
    #expect(throws: LedgerError.cannotUndo(.notTheLatest(number: "A1"))) { try undo(assign) }
    let undoSign = try undo(sign)
    let undoAssign = try undo(assign)
    #expect(try fixture.item(id).state == .draft)
    #expect(throws: LedgerError.cannotUndo(.notTheLatest(number: "A1"))) { try redo(undoSign) }
    let again = try redo(undoAssign)
    _ = try redo(undoSign)
    #expect(try fixture.item(id).state == .rectifying)
    #expect(throws: LedgerError.cannotUndo(.notTheLatest(number: "A1"))) { try undo(again) }
  }

  @Test("Undone is undone: twice is refused, and so is what cannot be reversed")
  func onlyOnce() throws {
    let fixture = try Fixture()
    let id = try fixture.add(Fixture.entry("A1"))
    let event = try fixture.step(id, .assign)
    try fixture.ledger.commit(.undo(sequence: event.sequence), by: Fixture.clerk, at: Fixture.moment())
    #expect(throws: LedgerError.cannotUndo(.notTheLatest(number: "A1"))) {
      try fixture.ledger.commit(.undo(sequence: event.sequence), by: Fixture.clerk, at: Fixture.moment())
    }
    let reveal = try fixture.ledger.commit(.reveal(id), by: Fixture.clerk, at: Fixture.moment())
    #expect(throws: LedgerError.cannotUndo(.notReversible(.reveal))) {
      try fixture.ledger.commit(.undo(sequence: reveal.sequence), by: Fixture.clerk, at: Fixture.moment())
    }
  }

  @Test("Only the same person in the same sitting may undo")
  func samePersonSameSitting() throws {
    let fixture = try Fixture()
    let id = try fixture.add(Fixture.entry("A1"))
    let event = try fixture.step(id, .assign)
    let cases: [(Author, UndoObstacle)] = [
      (Author(name: "赵督查", sitting: "s1"), .otherPerson("王文书")),
      (Author(name: "王文书", sitting: "s2"), .otherSitting),
    ]
    for (author, obstacle) in cases {
      #expect(throws: LedgerError.cannotUndo(obstacle)) {
        try fixture.ledger.commit(.undo(sequence: event.sequence), by: author, at: Fixture.moment())
      }
    }
    #expect(try fixture.item(id).state == .assigned)
  }

  @Test("Undoing a submission takes its evidence away again")
  func evidenceGoesToo() throws {
    let fixture = try Fixture()
    let id = try fixture.add(Fixture.entry("A1"))
    try fixture.step(id, .assign)
    try fixture.step(id, .sign(name: "李某"))
    try fixture.step(id, .report(percent: 100, reason: ""))
    let submitted = try fixture.step(id, .submit(effect: "已拆除", evidence: [evidence]))
    #expect(try fixture.item(id).life.evidence == [evidence])
    try fixture.ledger.commit(.undo(sequence: submitted.sequence), by: Fixture.clerk, at: Fixture.moment())
    #expect(try fixture.item(id).life.evidence == [])
  }

  @Test("A note is taken back by an event of its own, and the item stays as it is")
  func note() throws {
    let fixture = try Fixture()
    let id = try fixture.add(Fixture.entry("A1"))
    let assign = try fixture.step(id, .assign)
    let note = try fixture.ledger.commit(.note(id, "写错了"), by: Fixture.clerk, at: Fixture.moment())
    let undo = try fixture.ledger.commit(
      .undo(sequence: note.sequence), by: Fixture.clerk, at: Fixture.moment())
    #expect(undo.reverses == note.sequence && undo.note == "写错了")
    #expect(try fixture.item(id).state == .assigned)
    // A note does not stand in the way of taking back the step before it.
    try fixture.ledger.commit(.redo(sequence: undo.sequence), by: Fixture.clerk, at: Fixture.moment())
    try fixture.ledger.commit(.undo(sequence: assign.sequence), by: Fixture.clerk, at: Fixture.moment())
    #expect(try fixture.item(id).state == .draft)
    #expect(try fixture.ledger.verify().findings == [])
  }
}
