import Campaign
import Exchange
import Ledger

/// A difference as `guatu import --dry-run --json` writes it.
struct DifferenceRecord: Encodable {
  struct Counts: Encodable { let new, changed, unchanged, missing, unknown: Int }
  struct Place: Encodable { let number, unit, content: String }
  struct Unknown: Encodable {
    let number: String
    let line, row: Int
  }
  struct Changed: Encodable {
    let number: String
    let line, row: Int
    let fields: [Field]
  }
  struct Field: Encodable { let field, column, before, after: String }

  let counts: Counts
  let new, missing: [Place]
  let changed: [Changed]
  let unknown: [Unknown]
  /// The short names of the units that the file speaks of.
  let units: [String]

  init(_ difference: Difference, plan: Plan) {
    func unit(_ id: Region.ID) -> String { plan.region(id)?.short ?? "" }
    func place(_ item: Item) -> Place {
      Place(number: item.entry.number, unit: unit(item.entry.unit), content: item.entry.content)
    }
    let of = difference.counts
    counts = Counts(
      new: of.new, changed: of.changed, unchanged: of.unchanged, missing: of.missing, unknown: of.unknown)
    new = difference.new.map(place)
    missing = difference.missing.map(place)
    changed = difference.changed.map { change in
      Changed(
        number: change.number, line: change.line, row: change.row,
        fields: change.columns.map {
          Field(field: $0.id, column: $0.column, before: $0.before, after: $0.after)
        })
    }
    unknown = difference.unknown.map { Unknown(number: $0.number, line: $0.line, row: $0.row) }
    units = difference.units.map(unit)
  }
}
