import GRDB

/// The tables of a ledger file, and how older files are brought up to date.
///
/// Days are whole numbers: days since 1970-01-01. States and lights are the codes of `State` and `LightColour`.
enum Schema {
  /// Marks a file as ours: the bytes `GUAT`.
  static let applicationID = 0x4755_4154
  /// Counts the changes of the tables; kept as `user_version`.
  static let version = 1

  static func create(_ db: Database) throws {
    try db.execute(sql: tables)
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    try db.execute(sql: "PRAGMA user_version = \(version)")
  }

  private static let tables = """
    -- What belongs to the whole ledger: plan (JSON), lights_on (day), next_number.
    CREATE TABLE ledger (
      key TEXT PRIMARY KEY,
      value NOT NULL
    ) WITHOUT ROWID;

    -- One row an item. light and light_changes_on are as of ledger.lights_on.
    CREATE TABLE items (
      id INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL,
      created_by INTEGER NOT NULL,
      light INTEGER NOT NULL,
      light_changes_on INTEGER,
      number TEXT NOT NULL UNIQUE,
      unit INTEGER NOT NULL,
      task INTEGER NOT NULL,
      origin TEXT NOT NULL,
      site TEXT NOT NULL,
      target TEXT NOT NULL,
      content TEXT NOT NULL,
      measures TEXT NOT NULL,
      deadline_text TEXT NOT NULL,
      deadline INTEGER,
      deadline_standing INTEGER NOT NULL,
      deadline_days INTEGER,
      deadline_inferred INTEGER NOT NULL,
      department TEXT NOT NULL,
      responsible TEXT NOT NULL,
      contact TEXT NOT NULL,
      leader TEXT NOT NULL,
      weight INTEGER NOT NULL,
      note TEXT NOT NULL,
      state INTEGER NOT NULL,
      progress INTEGER NOT NULL,
      assigned_on INTEGER,
      signed_on INTEGER,
      signed_by TEXT,
      reported_on INTEGER,
      submitted_on INTEGER,
      effect TEXT,
      accepted_on INTEGER,
      notice_until INTEGER,
      closed_on INTEGER,
      review_on INTEGER,
      submissions INTEGER NOT NULL,
      returns INTEGER NOT NULL,
      rebounds INTEGER NOT NULL,
      extensions INTEGER NOT NULL,
      original_deadline INTEGER,
      is_rebounding INTEGER NOT NULL,
      evidence TEXT,
      red_reason TEXT,
      red_until INTEGER,
      void_reason TEXT,
      survivor TEXT
    );
    CREATE INDEX items_by_cell ON items (unit, task, light, COALESCE(deadline, \(noDeadline)));
    CREATE INDEX items_by_urgency ON items (light, COALESCE(deadline, \(noDeadline)));
    CREATE INDEX items_by_light_change ON items (light_changes_on) WHERE light_changes_on IS NOT NULL;

    -- Everything that happened, chained by hash; never changed, never deleted.
    CREATE TABLE events (
      sequence INTEGER PRIMARY KEY,
      day INTEGER NOT NULL,
      seconds INTEGER NOT NULL,
      actor TEXT NOT NULL,
      sitting TEXT NOT NULL,
      item INTEGER,
      number TEXT,
      unit INTEGER,
      task INTEGER,
      kind TEXT NOT NULL,
      from_state INTEGER,
      to_state INTEGER,
      note TEXT NOT NULL,
      changes TEXT NOT NULL,
      reverses INTEGER,
      hash BLOB NOT NULL
    );
    CREATE INDEX events_by_item ON events (item) WHERE item IS NOT NULL;

    -- How many items are in each state and have each light, per unit and task.
    CREATE TABLE tallies (
      unit INTEGER NOT NULL,
      task INTEGER NOT NULL,
      state INTEGER NOT NULL,
      light INTEGER NOT NULL,
      count INTEGER NOT NULL,
      PRIMARY KEY (unit, task, state, light)
    ) WITHOUT ROWID;

    -- due: assigned or rectifying items per deadline; returned: open items that were returned (day 0).
    CREATE TABLE headline_tallies (
      figure TEXT NOT NULL,
      state INTEGER NOT NULL,
      light INTEGER NOT NULL,
      day INTEGER NOT NULL,
      count INTEGER NOT NULL,
      PRIMARY KEY (figure, state, light, day)
    ) WITHOUT ROWID;
    """

  /// Sorts items without a deadline behind all others.
  static let noDeadline = 2_147_483_647
}
