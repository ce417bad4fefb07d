import Campaign
import Canvas
import Ledger
import Words

/// A screen: its state, what keys do to it, and how it looks.
///
/// `handle` decides; it neither draws nor touches the disk. `load` reads what is shown. `draw` draws.
protocol Screen: Sendable {
  var kind: ScreenKind { get }
  /// Where one is, for the line at the top.
  func title(_ context: Context) -> String
  mutating func handle(_ action: Action, _ context: Context) -> [Effect]
  /// A click on a place; a double click opens.
  mutating func click(_ point: Point, opens: Bool, _ context: Context) -> [Effect]
  mutating func load(_ what: Load, from ledger: any LedgerStore, _ context: Context) throws(LedgerError)
  /// The size, filter or words changed: keep cursor and scroll within what there is.
  mutating func settle(_ context: Context)
  func draw(on canvas: inout Canvas, _ context: Context)
  /// The item under the cursor.
  var selected: Item? { get }
  /// The person asked to see the contact of the item unmasked here.
  mutating func reveal(_ id: Item.ID)
  /// Whether the person has asked to see the contact of the item unmasked here.
  func hasRevealed(_ id: Item.ID) -> Bool
  /// Goes to the next (or previous) place that the search found, from the cursor on.
  mutating func seek(_ text: String, forward: Bool, in ledger: any LedgerStore, _ context: Context)
    throws(LedgerError) -> SearchResult
}

extension Screen {
  /// Where no contact is shown there is nothing to unmask.
  mutating func reveal(_ id: Item.ID) {}
}

/// What a search came to.
struct SearchResult: Hashable, Sendable {
  /// nil: so many that they were not counted.
  var found: Int?
  var wrapped: Bool
}
