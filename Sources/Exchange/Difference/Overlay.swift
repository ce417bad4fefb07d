import Campaign

/// Lays what a row says over what the ledger has; what the row does not speak of stays.
struct Overlay {
  let row: StatedRow

  func entry(over base: Entry) -> Entry {
    var entry = base
    for column in row.stated { lay(column, over: &entry) }
    return entry
  }

  private func lay(_ column: Column, over entry: inout Entry) {
    let new = row.item.entry
    switch column {
    case .origin: entry.origin = new.origin
    case .unit: entry.unit = new.unit
    case .task: entry.task = new.task
    case .site: entry.site = new.site
    case .target: entry.target = new.target
    case .content: entry.content = new.content
    case .deadline, .deadlineMeaning: entry.deadline = deadline(over: entry.deadline)
    case .measures: entry.measures = new.measures
    case .department: entry.department = new.department
    case .responsible: entry.responsible = new.responsible
    case .contact:
      // A masked contact is the one that it masks.
      if new.contact != Contact.masked(entry.contact) { entry.contact = new.contact }
    case .leader: entry.leader = new.leader
    case .weight: entry.weight = new.weight
    case .note: entry.note = new.note
    default: break
    }
  }

  /// The same text means what it meant before, whatever an extension or 交办 made of it since.
  private func deadline(over base: Deadline) -> Deadline {
    let new = row.item.entry.deadline
    if row.stated.contains(.deadlineMeaning) { return new }
    return new.text == base.text ? base : new
  }
}
