import Campaign
import Exchange
import Ledger

/// A difference as `guatu import --dry-run --json` writes it.
struct DifferenceRecord: Encodable {
  struct Counts: Encodable {
    let new, changed, unchanged, missing, unknown, contradictions, ignored, knownNotes, refused: Int
  }
  struct Place: Encodable { let number, unit, content: String }
  /// Where a row stands; `sheet` is null where only one is read.
  struct Source: Encodable {
    let file: String
    @OrNull var sheet: String?
    let line, row: Int

    init(_ place: RowPlace) {
      (file, line, row) = (place.file, place.line, place.row)
      _sheet = OrNull(wrappedValue: place.sheet)
    }
  }
  struct Unknown: Encodable {
    let number: String
    let source: Source
  }
  struct Contradiction: Encodable {
    let number: String
    let source, earlier: Source
  }
  struct Changed: Encodable {
    let number: String
    let source: Source
    let fields: [Field]
  }
  struct Refused: Encodable {
    let number: String
    let source: Source
    let reason: String
  }
  struct Field: Encodable { let field, column, before, after: String }

  let counts: Counts
  let new, missing: [Place]
  let changed: [Changed]
  let unknown: [Unknown]
  let contradictions: [Contradiction]
  /// Rows of weekly sheets: what else was changed in them, and notes that their items have already.
  let ignored: [Changed]
  let knownNotes: [Unknown]
  /// Titles of columns that no weekly sheet has and in which something was written.
  let unread: [String]
  /// Changes that an update would refuse.
  let refused: [Refused]
  /// The short names of the units that the file speaks of.
  let units: [String]

  init(
    _ difference: Difference, _ refusals: [RowRefusal], plan: Plan, reason: (RowRefusal) -> String
  ) {
    func unit(_ id: Region.ID) -> String { plan.name(of: id) }
    func place(_ item: Item) -> Place {
      Place(number: item.entry.number, unit: unit(item.entry.unit), content: item.entry.content)
    }
    let of = difference.counts
    counts = Counts(
      new: of.new, changed: of.changed, unchanged: of.unchanged, missing: of.missing, unknown: of.unknown,
      contradictions: of.contradictions, ignored: difference.remarks.ignoredCount,
      knownNotes: difference.remarks.knownNoteCount, refused: refusals.count)
    new = difference.new.map(place)
    missing = difference.missing.map(place)
    func fields(_ columns: [ColumnChange]) -> [Field] {
      columns.map { Field(field: $0.id, column: $0.column, before: $0.before, after: $0.after) }
    }
    changed = difference.changed.map {
      Changed(number: $0.number, source: Source($0.place), fields: fields($0.columns))
    }
    ignored = difference.remarks.ignored.map {
      Changed(number: $0.number, source: Source($0.place), fields: fields($0.columns))
    }
    knownNotes = difference.remarks.knownNotes.map { Unknown(number: $0.number, source: Source($0.place)) }
    unread = difference.remarks.unread
    unknown = difference.unknown.map { Unknown(number: $0.number, source: Source($0.place)) }
    contradictions = difference.contradictions.map {
      Contradiction(number: $0.number, source: Source($0.place), earlier: Source($0.earlier))
    }
    refused = refusals.map { Refused(number: $0.number, source: Source($0.place), reason: reason($0)) }
    units = difference.units.map(unit)
  }
}
