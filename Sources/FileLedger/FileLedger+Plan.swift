import Campaign
import Foundation
import GRDB
import Ledger

extension FileLedger {
  static func readPlan(_ db: Database) throws -> Plan {
    guard let text = try String.fetchOne(db, sql: "SELECT value FROM ledger WHERE key = 'plan'") else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "ledger.plan")
    }
    if let plan = PlainJSON.plan(text) { return plan }
    do { return try JSONDecoder().decode(Plan.self, from: Data(text.utf8)) } catch {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "ledger.plan")
    }
  }

  static func writePlan(
    _ plan: Plan, lightsOn day: CivilDate, by author: Author, at moment: Moment, _ db: Database
  ) throws {
    let text = try planText(plan)
    let rows: [(String, any DatabaseValueConvertible)] = [
      ("plan", text), ("lights_on", day.dayNumber), ("next_number", 1),
    ]
    for (key, value) in rows {
      try db.execute(sql: "INSERT INTO ledger VALUES (?, ?)", arguments: [key, value])
    }
    let change = FieldChange(field: "plan", before: nil, after: planDigest(text))
    _ = try EventTable.append(
      .ofLedger(.create, note: plan.name, changes: [change], by: author, at: moment), db)
  }

  /// The plan as it is stored.
  static func planText(_ plan: Plan) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(plan), as: UTF8.self)
  }

  /// SHA-256 of the plan as it is stored: what the first event of the chain vouches for.
  static func planDigest(_ text: String) -> String {
    var fields = AuditChain.Fields()
    fields.add(text)
    return AuditChain.hex(fields.finish())
  }
}
