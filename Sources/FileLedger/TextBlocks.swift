import Campaign
import GRDB

/// The blocks of items (`TextPairs`) that may hold a text.
struct TextBlocks {
  private var bits: [UInt64] = []
  /// A text of less than two characters may be anywhere.
  private let isAnywhere: Bool
  /// Whether so many may hold it that it is quicker to look for the next one than to look at all: more than one block in
  /// thirty.
  private(set) var areMany = true

  init(that text: String, _ db: Database) throws {
    guard let positions = ItemCondition.positions(of: text) else {
      isAnywhere = true
      return
    }
    isAnywhere = false
    let last = try Int.fetchOne(db, sql: "SELECT MAX(block) FROM text_pairs") ?? 0
    bits = [UInt64](repeating: 0, count: last / 64 + 1)
    let blocks = try Int.fetchCursor(
      db.cachedStatement(sql: "SELECT block FROM text_pairs WHERE may_hold(bits, ?)"), arguments: [positions])
    var count = 0
    while let block = try blocks.next() {
      bits[block / 64] |= 1 << UInt64(block % 64)
      count += 1
    }
    areMany = count > max(100, last / 30)
  }

  func mayHold(_ id: Item.ID) -> Bool {
    let block = TextPairs.block(of: id)
    return isAnywhere || block / 64 < bits.count && bits[block / 64] & 1 << UInt64(block % 64) != 0
  }
}
