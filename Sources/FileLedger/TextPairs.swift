import Campaign
import Foundation
import GRDB
import GRDBSQLite

/// Which pairs of neighbouring characters the searched texts of 32 neighbouring items hold, as bits.
///
/// A text can be only where all its pairs are. So a search reads 63 bytes an item instead of all texts, and
/// most blocks are ruled out. A bit that is set may stand for another pair; one that is not set never lies.
struct TextPairs {
  static let itemsPerBlock = 32
  /// Bytes of a block's bits: two blocks, and what SQLite keeps about them, fill a page of 4,096 bytes.
  static let size = 2_016

  private(set) var bits = [UInt8](repeating: 0, count: size)

  init() {}

  init(_ stored: [UInt8]?) {
    if let stored, stored.count == TextPairs.size { bits = stored }
  }

  static func block(of id: Item.ID) -> Int { id / itemsPerBlock }

  /// The ids that a block is for.
  static func ids(of block: Int) -> ClosedRange<Item.ID> {
    block * itemsPerBlock...block * itemsPerBlock + itemsPerBlock - 1
  }

  mutating func add(_ texts: [String]) {
    for text in texts { TextPairs.forEachPosition(text) { bits[$0 >> 3] |= 1 << UInt8($0 & 7) } }
  }

  /// Whether all pairs of the entry's texts are in.
  func holds(_ entry: Entry) -> Bool {
    var holds = true
    for text in SearchedText.all {
      TextPairs.forEachPosition(text.read(entry)) {
        if bits[$0 >> 3] & 1 << UInt8($0 & 7) == 0 { holds = false }
      }
    }
    return holds
  }

  /// The bits that must be set where a text is: 16-bit numbers for `may_hold`. Empty for less than two characters.
  static func positions(of text: String) -> [UInt16] {
    var positions: Set<UInt16> = []
    forEachPosition(text) { positions.insert(UInt16($0)) }
    return positions.sorted()
  }

  private static func forEachPosition(_ text: String, _ body: (Int) -> Void) {
    var before: UInt64?
    for scalar in text.unicodeScalars {
      let here = UInt64(SearchedText.folded(scalar).value)
      if let before {
        // Three places for every pair: the fewest wrong hits for as many bits as there are.
        var hash = (before &* 0x9E37_79B9_7F4A_7C15) ^ (here &* 0xC2B2_AE3D_27D4_EB4F)
        hash ^= hash >> 29
        hash = hash &* 0xBF58_476D_1CE4_E5B9
        for shift: UInt64 in [8, 24, 40] {
          let place = Int((hash >> shift) & 0x3FFF)
          body(place < size * 8 ? place : place - size * 8)
        }
      }
      before = here
    }
  }
}

extension TextPairs {
  private static let selection = "SELECT bits FROM text_pairs WHERE block = ?"

  /// The stored bits of a block.
  static func stored(_ block: Int, _ db: Database) throws -> TextPairs {
    TextPairs(try Data.fetchOne(db.cachedStatement(sql: selection), arguments: [block]).map { [UInt8]($0) })
  }

  /// Adds to what is stored of a block.
  func write(_ block: Int, _ db: Database) throws {
    var all = try TextPairs.stored(block, db)
    for index in bits.indices { all.bits[index] |= bits[index] }
    try db.cachedStatement(sql: "INSERT OR REPLACE INTO text_pairs VALUES (?, ?)").execute(
      arguments: [block, Data(all.bits)])
  }

  /// Adds an item's texts.
  static func add(_ item: Item, _ db: Database) throws {
    var pairs = TextPairs()
    pairs.add(SearchedText.of(item.entry))
    try pairs.write(block(of: item.id), db)
  }

  /// Gives SQL the function `may_hold(bits, positions)`: whether all these bits are set.
  static func register(_ db: Database) throws {
    let code = sqlite3_create_function_v2(
      db.sqliteConnection, "may_hold", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nil,
      { context, _, values in
        guard let values, let bits = sqlite3_value_blob(values[0]), let wanted = sqlite3_value_blob(values[1])
        else {
          sqlite3_result_int(context, 1)
          return
        }
        let size = Int(sqlite3_value_bytes(values[0]))
        let stored = bits.assumingMemoryBound(to: UInt8.self)
        let holds = (0..<Int(sqlite3_value_bytes(values[1])) / 2).allSatisfy { index in
          let position = Int(wanted.loadUnaligned(fromByteOffset: index * 2, as: UInt16.self))
          return position >> 3 >= size || stored[position >> 3] & 1 << UInt8(position & 7) != 0
        }
        sqlite3_result_int(context, holds ? 1 : 0)
      }, nil, nil, nil)
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }
}

/// The pairs of items that come one after the other: a block is written when the next one begins.
struct TextPairsBook {
  private var pairs = TextPairs()
  private var block: Int?

  mutating func add(_ texts: [String], of id: Item.ID, _ db: Database) throws {
    let next = TextPairs.block(of: id)
    if next != block { try write(db) }
    block = next
    pairs.add(texts)
  }

  mutating func write(_ db: Database) throws {
    if let block { try pairs.write(block, db) }
    pairs = TextPairs()
    block = nil
  }
}
