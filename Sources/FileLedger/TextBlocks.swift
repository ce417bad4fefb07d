import Campaign
import Foundation
import GRDB

/// The blocks of items (`TextPairs`) that may hold a text.
struct TextBlocks {
  /// The numbers of the blocks, ascending; nil for a text of less than two characters, which may be anywhere.
  private let blocks: [Int]?
  private var bits: [UInt64] = []
  /// Whether so many may hold it that it is quicker to look for the next one than to look at all: more than one block in
  /// thirty.
  let areMany: Bool
  /// The numbers of the blocks as a JSON array, which SQL can read from; nil where all items are to be looked at.
  let numbers: String?

  /// Reads the bits of all blocks: whoever asks several questions about a text keeps the answer.
  init(that text: String, _ db: Database) throws {
    let positions = TextPairs.positions(of: text)
    guard !positions.isEmpty else {
      (blocks, areMany, numbers) = (nil, true, nil)
      return
    }
    let last = try Int.fetchOne(db, sql: "SELECT MAX(block) FROM text_pairs") ?? 0
    let blocks = try Int.fetchAll(
      db.cachedStatement(sql: "SELECT block FROM text_pairs WHERE may_hold(bits, ?) ORDER BY block"),
      arguments: [positions.withUnsafeBytes { Data($0) }])
    bits = [UInt64](repeating: 0, count: last / 64 + 1)
    for block in blocks { bits[block / 64] |= 1 << UInt64(block % 64) }
    areMany = blocks.count > max(100, last / 30)
    numbers = "[\(blocks.map(String.init).joined(separator: ","))]"
    self.blocks = blocks
  }

  /// No more items than these may hold it.
  var mostItems: Int { (blocks?.count).map { $0 * TextPairs.itemsPerBlock } ?? .max }

  func mayHold(_ id: Item.ID) -> Bool {
    guard blocks != nil else { return true }
    let block = TextPairs.block(of: id)
    return block / 64 < bits.count && bits[block / 64] & 1 << UInt64(block % 64) != 0
  }

  /// The ids of the items that may hold it, ascending, as few ranges as possible.
  var ranges: [ClosedRange<Item.ID>] {
    guard let blocks else { return [0...Int.max] }
    return blocks.reduce(into: []) { ranges, block in
      let ids = TextPairs.ids(of: block)
      if let last = ranges.last, last.upperBound + 1 == ids.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound...ids.upperBound
      } else {
        ranges.append(ids)
      }
    }
  }
}
