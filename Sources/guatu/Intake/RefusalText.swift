import Exchange
import Ledger
import Words

extension Words {
  /// Why a row was not applied, in one line: where, which item, why.
  func describe(_ refusal: RowRefusal) -> String {
    "\(place(refusal.place)): \(update.refused(refusal.place.line, refusal.place.row, reason(of: refusal)))"
  }

  /// Which item was not changed, and why.
  func reason(of refusal: RowRefusal) -> String {
    let number = refusal.number
    return switch refusal.reason {
    case .rule(let error): describe(error)
    case .conflict(let event):
      update.conflict(
        number, event.actor, event.moment.day.iso,
        [describe(event.kind), change(event) ?? ""].filter { !$0.isEmpty }.joined(separator: " "))
    case .noStep(let from, let to): update.noStep(number, rules.state(from), rules.state(to))
    case .unknownNumber: update.unknownNumber(number)
    case .contradiction(let earlier): update.contradiction(number, place(earlier), earlier.line)
    }
  }

  /// The file of a row, and the sheet where several are read.
  func place(_ row: RowPlace) -> String { place(row.file, sheet: row.sheet) }
}
