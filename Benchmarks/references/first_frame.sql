-- What the board asks a ledger before its first frame; ?1 is the day that it shows. frame.c runs it.
PRAGMA application_id;
PRAGMA user_version;
SELECT value FROM ledger WHERE key = 'plan';
SELECT value FROM ledger WHERE key = 'lights_on';
SELECT sequence, hash FROM events ORDER BY sequence DESC LIMIT 1;
SELECT * FROM region_tallies WHERE region IN (
  SELECT json_extract(value, '$.id') FROM json_each((SELECT value FROM ledger WHERE key = 'plan'), '$.regions')
  WHERE json_extract(value, '$.parent') = (SELECT json_extract(value, '$.root') FROM ledger WHERE key = 'plan'));
SELECT * FROM region_tallies
WHERE region = (SELECT json_extract(value, '$.root') FROM ledger WHERE key = 'plan');
SELECT SUM(CASE WHEN figure = 'due' AND day < ?1 THEN count END),
  SUM(CASE WHEN figure = 'due' AND day BETWEEN ?1 AND ?1 + 7 THEN count END),
  SUM(CASE WHEN figure = 'returned' THEN count END)
FROM headline_tallies
WHERE region = (SELECT json_extract(value, '$.root') FROM ledger WHERE key = 'plan');
SELECT items.* FROM lights INDEXED BY lights_by_cell CROSS JOIN items ON items.id = lights.item
WHERE lights.unit = (SELECT MIN(unit) FROM tallies) AND lights.task IN (1, 2, 3) AND light = 0
ORDER BY due, lights.item LIMIT 1;
