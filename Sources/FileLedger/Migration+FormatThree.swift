import GRDB

extension Migration {
  /// Format 3 counts for every region of the tree with all below it, sorts by a column of its own, and knows which
  /// pairs of characters the texts of neighbouring items hold.
  static let formatThree = Migration(version: 3) { db in
    try db.execute(sql: items)
    try db.execute(sql: counts)
    try writePairs(db)
  }

  private static let items = """
    DROP INDEX items_by_cell;
    DROP INDEX items_by_urgency;
    ALTER TABLE items ADD COLUMN due INTEGER GENERATED ALWAYS AS (COALESCE(deadline, 2147483647)) VIRTUAL;
    CREATE INDEX items_by_cell ON items (unit, task, light, due);
    CREATE INDEX items_by_urgency ON items (light, due);
    CREATE TABLE text_pairs (
      block INTEGER PRIMARY KEY,
      bits BLOB NOT NULL
    );
    """

  private static let counts = """
    CREATE TEMP TABLE regions AS
      SELECT json_extract(region.value, '$.id') AS id, json_extract(region.value, '$.parent') AS parent,
        json_extract(ledger.value, '$.root') AS root
      FROM ledger, json_each(ledger.value, '$.regions') AS region WHERE ledger.key = 'plan';
    CREATE TEMP TABLE above AS
      WITH RECURSIVE path (unit, region) AS (
        SELECT id, id FROM regions
        UNION SELECT unit, parent FROM path JOIN regions ON id = region WHERE parent IS NOT NULL AND region <> root
      )
      SELECT * FROM path;
    -- What is not below the root counts for itself alone.
    DELETE FROM above WHERE unit <> region AND unit NOT IN (
      SELECT unit FROM above JOIN regions ON above.region = regions.root);
    INSERT INTO above SELECT DISTINCT unit, unit FROM items WHERE unit NOT IN (SELECT id FROM regions);

    CREATE TABLE region_tallies (
      region INTEGER NOT NULL,
      task INTEGER NOT NULL,
      draft INTEGER NOT NULL,
      assigned INTEGER NOT NULL,
      rectifying INTEGER NOT NULL,
      submitted INTEGER NOT NULL,
      noticed INTEGER NOT NULL,
      closed INTEGER NOT NULL,
      standing INTEGER NOT NULL,
      void INTEGER NOT NULL,
      red INTEGER NOT NULL,
      yellow INTEGER NOT NULL,
      green INTEGER NOT NULL,
      done INTEGER NOT NULL,
      none INTEGER NOT NULL,
      PRIMARY KEY (region, task)
    ) WITHOUT ROWID;
    INSERT INTO region_tallies SELECT region, task,
      SUM(count * (state = 0)), SUM(count * (state = 1)), SUM(count * (state = 2)), SUM(count * (state = 3)),
      SUM(count * (state = 4)), SUM(count * (state = 5)), SUM(count * (state = 6)), SUM(count * (state = 7)),
      SUM(count * (light = 0)), SUM(count * (light = 1)), SUM(count * (light = 2)), SUM(count * (light = 3)),
      SUM(count * (light = 4))
    FROM tallies JOIN above ON above.unit = tallies.unit GROUP BY 1, 2;

    DROP TABLE IF EXISTS headline_tallies;
    CREATE TABLE headline_tallies (
      region INTEGER NOT NULL,
      figure TEXT NOT NULL,
      state INTEGER NOT NULL,
      light INTEGER NOT NULL,
      day INTEGER NOT NULL,
      count INTEGER NOT NULL,
      PRIMARY KEY (region, figure, state, light, day)
    ) WITHOUT ROWID;
    INSERT INTO headline_tallies
      SELECT region, 'due', state, light, deadline, COUNT(*)
      FROM items JOIN above ON above.unit = items.unit WHERE state IN (1, 2) AND deadline IS NOT NULL
      GROUP BY 1, 3, 4, 5;
    INSERT INTO headline_tallies
      SELECT region, 'returned', state, light, 0, COUNT(*)
      FROM items JOIN above ON above.unit = items.unit WHERE state IN (1, 2, 3) AND returns > 0
      GROUP BY 1, 3, 4;
    CREATE INDEX turns_away ON turns (unit, task) WHERE to_state IS NULL AND item IS NOT NULL;
    DROP TABLE above;
    DROP TABLE regions;
    """

  /// The bits of today's `TextPairs`: whoever changes what they mean writes a migration that writes them anew.
  private static func writePairs(_ db: Database) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, number, site, content, target, measures, department, responsible, note FROM items ORDER BY id
        """)
    var book = TextPairsBook()
    while let row = try rows.next() { try book.add((1...8).map { row[$0] as String }, of: row[0], db) }
    try book.write(db)
  }
}
