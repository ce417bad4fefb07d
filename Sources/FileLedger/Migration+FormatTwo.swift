import GRDB

extension Migration {
  /// Format 2 counts per department, keeps the journal of the tallies, and knows meetings, checks and objections.
  ///
  /// Nobody wrote a journal before it: it begins with what every item shows on the day of the lights. Events stay as
  /// they are, to the letter, since their hashes vouch for them.
  static let formatTwo = Migration(version: 2) { db in
    try db.execute(sql: items)
    try db.execute(sql: events)
    try db.execute(sql: counts)
  }

  /// The columns that items did not have in format 1: what was taken in then was hashed without them.
  static let columnsOfFormatTwo: Set<String> = ["submitted_by", "checks", "objections"]

  /// The key in `ledger` of the last event that format 1 wrote; absent where none did.
  static let lastEventOfFormatOne = "last_event_of_format_1"

  /// In format 1 an item did not wake on the day after its deadline for being overdue alone.
  private static let items = """
    DROP INDEX items_by_cell;
    DROP INDEX items_by_urgency;
    DROP INDEX items_by_light_change;
    ALTER TABLE items RENAME TO items_of_format_1;
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
    INSERT INTO items SELECT
      id, revision, created_by, light,
      CASE WHEN state IN (1, 2) AND deadline >= (SELECT value FROM ledger WHERE key = 'lights_on')
        THEN MIN(COALESCE(light_changes_on, deadline + 1), deadline + 1) ELSE light_changes_on END,
      number, unit, task, origin, site, target, content, measures, deadline_text, deadline, deadline_standing,
      deadline_days, deadline_inferred, department, responsible, contact, leader, weight, note, state, progress,
      assigned_on, signed_on, signed_by, reported_on, submitted_on, effect, NULL, NULL, NULL, accepted_on,
      notice_until, closed_on, review_on, submissions, returns, rebounds, extensions, original_deadline,
      is_rebounding, evidence, red_reason, red_until, void_reason, survivor
    FROM items_of_format_1;
    DROP TABLE items_of_format_1;
    CREATE INDEX items_by_cell ON items (unit, task, light, COALESCE(deadline, 2147483647));
    CREATE INDEX items_by_urgency ON items (light, COALESCE(deadline, 2147483647));
    CREATE INDEX items_by_light_change ON items (light_changes_on) WHERE light_changes_on IS NOT NULL;
    """

  private static let events = """
    DROP INDEX events_by_item;
    ALTER TABLE events RENAME TO events_of_format_1;
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
    INSERT INTO events SELECT
      sequence, day, seconds, actor, sitting, item, number, unit, task, kind, from_state, to_state, note, changes,
      reverses, NULL, hash
    FROM events_of_format_1;
    DROP TABLE events_of_format_1;
    CREATE INDEX events_by_item ON events (item) WHERE item IS NOT NULL;
    CREATE INDEX events_by_reversed ON events (reverses) WHERE reverses IS NOT NULL;
    CREATE INDEX events_by_meeting ON events (meeting) WHERE meeting IS NOT NULL;
    CREATE INDEX events_of_campaign ON events (kind) WHERE kind IN ('reminder', 'supervision_letter', \
    'red_letter', 'talk', 'criticism', 'discipline', 'prosecution', 'veto', 'exposure', 'withdraw', 'meet', \
    'adjourn', 'person', 'mode', 'goal', 'measure');
    INSERT INTO ledger SELECT '\(lastEventOfFormatOne)', MAX(sequence) FROM events;
    """

  private static let counts = """
    CREATE TABLE departments (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE
    );
    INSERT INTO departments (name) SELECT department FROM items GROUP BY department ORDER BY MIN(id);
    DROP TABLE tallies;
    CREATE TABLE tallies (
      unit INTEGER NOT NULL,
      task INTEGER NOT NULL,
      department INTEGER NOT NULL,
      state INTEGER NOT NULL,
      light INTEGER NOT NULL,
      count INTEGER NOT NULL,
      PRIMARY KEY (unit, task, department, state, light)
    ) WITHOUT ROWID;
    INSERT INTO tallies SELECT unit, task, departments.id, state, light, COUNT(*)
    FROM items JOIN departments ON departments.name = items.department GROUP BY 1, 2, 3, 4, 5;
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
    INSERT INTO turns SELECT
      NULL, (SELECT value FROM ledger WHERE key = 'lights_on'), (SELECT MAX(sequence) FROM events), NULL, unit,
      task, departments.id, NULL, NULL, NULL, state, light,
      state IN (1, 2) AND COALESCE(deadline < (SELECT value FROM ledger WHERE key = 'lights_on'), 0) AS overdue,
      COUNT(*)
    FROM items JOIN departments ON departments.name = items.department
    GROUP BY unit, task, departments.id, state, light, overdue;
    CREATE INDEX turns_by_item ON turns (item) WHERE item IS NOT NULL;
    """
}
