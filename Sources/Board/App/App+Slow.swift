import Ledger
import Words

/// Views that look at every item. With very many of them that takes seconds: then it is said first, and done when that
/// stands on the screen.
extension App {
  /// Opens such a view, at once or at `Input.drawn`.
  mutating func openSlowly(_ destination: Destination) {
    let items = (screens.first as? BoardScreen)?.headline.total ?? 0
    guard items >= slowFrom else { return perform([.open(destination)]) }
    message = Message(context.words.board.counting(items))
    putOff = destination
  }

  public var isAwaitingDraw: Bool { putOff != nil }

  mutating func openPutOff() {
    guard let destination = putOff else { return }
    putOff = nil
    message = nil
    perform([.open(destination)])
  }
}
