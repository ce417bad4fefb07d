import GRDB
import Ledger

/// The tables of a ledger file, and how older files are brought up to date.
///
/// Days are whole numbers: days since 1970-01-01. States and lights are the codes of `State` and `LightColour`.
enum Schema {
  /// Marks a file as ours: the bytes `GUAT`.
  static let applicationID = 0x4755_4154
  /// Counts the changes of the tables; kept as `user_version`.
  static let version = 4

  static func create(_ db: Database) throws {
    try db.execute(sql: tables)
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    try db.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// The columns of each table that hold something in every row.
  static func mandatoryColumns() throws -> [String: Set<String>] {
    try DatabaseQueue().write { db in
      try db.execute(sql: tables)
      let names = try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'")
      var columns: [String: Set<String>] = [:]
      for name in names {
        columns[name] = Set(try db.columns(in: name).filter(\.isNotNull).map(\.name))
      }
      return columns
    }
  }

  private static let tables = """
    -- What belongs to the whole ledger: plan (JSON), lights_on (day), next_number.
    CREATE TABLE ledger (
      key TEXT PRIMARY KEY,
      value NOT NULL
    ) WITHOUT ROWID;

    -- One row an item.
    CREATE TABLE items (
      id INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL,
      created_by INTEGER NOT NULL,
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
      submitted_by TEXT,
      checks TEXT,
      objections TEXT,
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

    -- One row an item: where it is listed, and its light as of ledger.lights_on. Narrow, since at a midnight many change.
    -- due is its deadline; items without one come behind all others. changes_on is the day on which time turns it next.
    CREATE TABLE lights (
      item INTEGER PRIMARY KEY,
      unit INTEGER NOT NULL,
      task INTEGER NOT NULL,
      light INTEGER NOT NULL,
      due INTEGER NOT NULL,
      changes_on INTEGER
    );
    CREATE INDEX lights_by_cell ON lights (unit, task, light, due);
    CREATE INDEX lights_by_urgency ON lights (light, due);
    CREATE INDEX lights_by_change ON lights (changes_on) WHERE changes_on IS NOT NULL;

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
      meeting INTEGER,
      hash BLOB NOT NULL
    );
    CREATE INDEX events_by_item ON events (item) WHERE item IS NOT NULL;
    CREATE INDEX events_by_reversed ON events (reverses) WHERE reverses IS NOT NULL;
    CREATE INDEX events_by_meeting ON events (meeting) WHERE meeting IS NOT NULL;
    -- Consequences, meetings, people, goals: few, and read all together.
    CREATE INDEX events_of_campaign ON events (kind) WHERE \(ofCampaign);

    -- Numbers for the departments that items name; '' is the number of none.
    CREATE TABLE departments (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE
    );

    -- Which pairs of characters the searched texts of 32 neighbouring items hold (TextPairs): block is id / 32.
    CREATE TABLE text_pairs (
      block INTEGER PRIMARY KEY,
      bits BLOB NOT NULL
    );

    -- How many items are in each state and have each light, per unit, task and department.
    CREATE TABLE tallies (
      unit INTEGER NOT NULL,
      task INTEGER NOT NULL,
      department INTEGER NOT NULL,
      state INTEGER NOT NULL,
      light INTEGER NOT NULL,
      count INTEGER NOT NULL,
      PRIMARY KEY (unit, task, department, state, light)
    ) WITHOUT ROWID;

    -- The same per region × task, without the departments: a region's own items and those of all regions below it.
    CREATE TABLE region_tallies (
      region INTEGER NOT NULL,
      task INTEGER NOT NULL,
      \(RegionTallies.columns.map { "\($0) INTEGER NOT NULL" }.joined(separator: ",\n      ")),
      PRIMARY KEY (region, task)
    ) WITHOUT ROWID;

    -- The journal of the tallies: every change of what an item shows, in the order in which it happened. A row
    -- without `from` is an item that came, one without `to` an item that went; an intake is one row a kind, with
    -- its count and without an item. day is the day of the lights, sequence the latest event then.
    CREATE TABLE turns (
      id INTEGER PRIMARY KEY,
      day INTEGER NOT NULL,
      sequence INTEGER NOT NULL,
      item INTEGER,
      unit INTEGER NOT NULL,
      task INTEGER NOT NULL,
      department INTEGER NOT NULL,
      from_state INTEGER,
      from_light INTEGER,
      from_overdue INTEGER,
      to_state INTEGER,
      to_light INTEGER,
      to_overdue INTEGER,
      count INTEGER NOT NULL
    );
    CREATE INDEX turns_by_item ON turns (item) WHERE item IS NOT NULL;
    CREATE INDEX turns_away ON turns (unit, task) WHERE to_state IS NULL AND item IS NOT NULL;

    -- due: assigned or rectifying items per deadline; returned: open items that were returned (day 0). For each
    -- region, those below it included.
    CREATE TABLE headline_tallies (
      region INTEGER NOT NULL,
      figure TEXT NOT NULL,
      state INTEGER NOT NULL,
      light INTEGER NOT NULL,
      day INTEGER NOT NULL,
      count INTEGER NOT NULL,
      PRIMARY KEY (region, figure, state, light, day)
    ) WITHOUT ROWID;
    """

  /// The condition of the index `events_of_campaign`; a query must say it word for word to use the index.
  static let ofCampaign: String = {
    let kinds = EventKind.allCases.filter(\.isRecordOfCampaign).map { "'\($0.rawValue)'" }
    return "kind IN (\(kinds.joined(separator: ", ")))"
  }()

  /// Sorts items without a deadline behind all others.
  static let noDeadline = 2_147_483_647
}
