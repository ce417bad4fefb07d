-- A ledger as guatu wrote it in format 1: three items from a file, a signing, a report, and a submission with
-- evidence. Its hashes are those of that format.
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
INSERT INTO "events" VALUES(1,17226,1488362400,'王文书','s1',NULL,NULL,NULL,NULL,'create',NULL,NULL,'测试行动','[["plan",null,"2716dd9c8199dba69c2ee45a987e4262b7b2ac8e1fe3e0c2208d43d20455e506"]]',NULL,X'9B53C14BFCC20ACE4B6894D153C21516C20F932B6017A3AD3566E74D37C13925');
INSERT INTO "events" VALUES(2,17227,1488448800,'王文书','s1',NULL,NULL,NULL,NULL,'import',NULL,NULL,'r.csv','[["items",null,"3"],["digest",null,"139271a2da30405290b724f14a18654ff623342dc92204ca6cc279517a420b5f"]]',NULL,X'F4A81AE9618018B5E310CA6CA7176C5971D708EE442F68E19C7A7872FABE3626');
INSERT INTO "events" VALUES(3,17228,1488535200,'张某','s1',1,'T1',2,1,'sign',1,2,'张某','[["state","assigned","rectifying"],["signed_on",null,"2017-03-03"],["signed_by",null,"张某"]]',NULL,X'3D58EB1E07C4BD9D736CA94D82547E194980123CFB73DABDFF2F5BBF226A010B');
INSERT INTO "events" VALUES(4,17245,1490004000,'赵某','s1',3,'T3',3,2,'report',2,2,'已拆除','[["progress","90","100"],["reported_on",null,"2017-03-20"]]',NULL,X'AA496F1D640A0F4B39D6F3C940F8B5CC3EED04217819AB3FDF969BDD0BD61F74');
INSERT INTO "events" VALUES(5,17245,1490004000,'赵某','s1',3,'T3',3,2,'submit',2,3,'已拆除','[["state","rectifying","submitted"],["submitted_on",null,"2017-03-20"],["effect",null,"已拆除"],["submissions","0","1"],["evidence",null,"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad 3 /照片/一.jpg"]]',NULL,X'0995C4C4B6E2326C0B3D89AE71BAB6DEEE01251FDC1BA0CC20445F9A807D3182');
CREATE TABLE headline_tallies (
  figure TEXT NOT NULL,
  state INTEGER NOT NULL,
  light INTEGER NOT NULL,
  day INTEGER NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (figure, state, light, day)
) WITHOUT ROWID;
INSERT INTO "headline_tallies" VALUES('due',2,0,17235,1);
INSERT INTO "headline_tallies" VALUES('due',2,1,17347,1);
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
INSERT INTO "items" VALUES(1,2,2,1,17348,'T1',2,1,'','','达标','管网改造','敷设管道','2017年6月30日',17347,0,NULL,0,'环保局','张某','0357-0000001','',1,'',2,0,17227,17228,'张某',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "items" VALUES(2,1,2,0,NULL,'T2',3,2,'','','达标','拆除锅炉','煤改气','2017年3月10日',17235,0,NULL,0,'环保局','李某','0357-0000002','',1,'',2,60,17227,17227,'李某',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "items" VALUES(3,3,2,2,17251,'T3',3,2,'','','达标','拆除土炉','煤改电','2017年4月10日',17266,0,NULL,0,'供电所','赵某','0357-0000003','',1,'',3,100,17227,17227,'赵某',17245,17245,'已拆除',NULL,NULL,NULL,NULL,1,0,0,0,NULL,0,'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad 3 /照片/一.jpg',NULL,NULL,NULL,NULL);
CREATE TABLE ledger (
  key TEXT PRIMARY KEY,
  value NOT NULL
) WITHOUT ROWID;
INSERT INTO "ledger" VALUES('lights_on',17245);
INSERT INTO "ledger" VALUES('next_number',1);
INSERT INTO "ledger" VALUES('plan','{"areas":[{"id":1,"name":"清洁供热","short":"供热"}],"departments":[{"name":"环保局"}],"isDemo":false,"name":"测试行动","phases":[{"name":"实施整改","startsAfter":0}],"regions":[{"aliases":[],"code":"1","id":1,"name":"测试市","short":"测试"},{"aliases":[],"code":"11","id":2,"name":"东街道","parent":1,"short":"东办"},{"aliases":[],"code":"12","id":3,"name":"西乡","parent":1,"short":"西乡"}],"root":1,"settings":{"behindPoints":20,"dueSoonDays":10,"extensionLimit":2,"immediateDays":3,"noticeDays":10,"reportDays":7,"reviewDays":30,"shortSpanDays":50,"shortSpanPercent":20,"signDays":1,"waitingDays":5},"start":"2017-03-01","tasks":[{"area":1,"id":1,"name":"集中供热"},{"area":1,"id":2,"name":"淘汰锅炉"}]}');
CREATE TABLE tallies (
  unit INTEGER NOT NULL,
  task INTEGER NOT NULL,
  state INTEGER NOT NULL,
  light INTEGER NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (unit, task, state, light)
) WITHOUT ROWID;
INSERT INTO "tallies" VALUES(2,1,2,1,1);
INSERT INTO "tallies" VALUES(3,2,2,0,1);
INSERT INTO "tallies" VALUES(3,2,3,2,1);
CREATE INDEX items_by_cell ON items (unit, task, light, COALESCE(deadline, 2147483647));
CREATE INDEX items_by_urgency ON items (light, COALESCE(deadline, 2147483647));
CREATE INDEX items_by_light_change ON items (light_changes_on) WHERE light_changes_on IS NOT NULL;
CREATE INDEX events_by_item ON events (item) WHERE item IS NOT NULL;PRAGMA application_id = 1196769620;
PRAGMA user_version = 1;
