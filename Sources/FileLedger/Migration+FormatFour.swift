import Foundation
import GRDB

extension Migration {
  /// Format 4 keeps lights in a narrow table of their own, and two blocks of text pairs on a page.
  static let formatFour = Migration(version: 4) { db in
    try db.execute(sql: lights)
    try shrinkPairs(db)
  }

  private static let lights = """
    CREATE TABLE lights (
      item INTEGER PRIMARY KEY,
      unit INTEGER NOT NULL,
      task INTEGER NOT NULL,
      light INTEGER NOT NULL,
      due INTEGER NOT NULL,
      changes_on INTEGER
    );
    INSERT INTO lights SELECT id, unit, task, light, due, light_changes_on FROM items ORDER BY id;
    DROP INDEX items_by_cell;
    DROP INDEX items_by_urgency;
    DROP INDEX items_by_light_change;
    ALTER TABLE items DROP COLUMN due;
    ALTER TABLE items DROP COLUMN light_changes_on;
    ALTER TABLE items DROP COLUMN light;
    CREATE INDEX lights_by_cell ON lights (unit, task, light, due);
    CREATE INDEX lights_by_urgency ON lights (light, due);
    CREATE INDEX lights_by_change ON lights (changes_on) WHERE changes_on IS NOT NULL;
    """

  /// Bits behind the new size go to its beginning: what was set stays set.
  private static func shrinkPairs(_ db: Database) throws {
    try db.execute(
      sql: """
        ALTER TABLE text_pairs RENAME TO text_pairs_of_format_3;
        CREATE TABLE text_pairs (
          block INTEGER PRIMARY KEY,
          bits BLOB NOT NULL
        );
        """)
    let size = 2_016
    let rows = try Row.fetchCursor(db, sql: "SELECT block, bits FROM text_pairs_of_format_3 ORDER BY block")
    while let row = try rows.next() {
      let old = [UInt8](row[1] as Data)
      var bits = Array(old.prefix(size))
      for (index, byte) in old.dropFirst(size).enumerated() { bits[index] |= byte }
      try db.execute(sql: "INSERT INTO text_pairs VALUES (?, ?)", arguments: [row[0] as Int, Data(bits)])
    }
    try db.execute(sql: "DROP TABLE text_pairs_of_format_3")
  }
}
