import Campaign
import GRDB

/// SHA-256 over items in the order in which they were taken in.
struct ItemDigest {
  private var fields = AuditChain.Fields()
  /// Whether format 1 took them in, which hashed what it had, as it wrote it.
  private let isOfFormatOne: Bool

  init(isOfFormatOne: Bool = false) { self.isOfFormatOne = isOfFormatOne }

  mutating func add(_ item: Item) {
    guard isOfFormatOne else { return add(ItemColumn.values(of: item)) }
    for column in ItemColumn.all {
      let value = column.read(item)
      // A column that it had none of holds nothing, unless somebody put something in.
      if value.isNull, Migration.columnsOfFormatTwo.contains(column.name) { continue }
      let isEvidence = column.name == "evidence"
      fields.add(isEvidence ? EvidenceOfFormatOne.write(item.life.evidence) : column.text(value))
    }
  }

  /// - Parameter values: those of `ItemColumn.all`.
  mutating func add(_ values: [DatabaseValue]) {
    for (column, value) in zip(ItemColumn.all, values) { fields.add(column.text(value)) }
  }

  func finish() -> String { AuditChain.hex(fields.finish()) }
}
