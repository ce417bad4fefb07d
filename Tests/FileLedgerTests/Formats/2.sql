-- A ledger as guatu wrote it in format 2: three items from a file, signings, a report, one merged away, and the
-- journal of what turned on the way to the day after. Its hashes are those of that format.
CREATE TABLE ledger (
  key TEXT PRIMARY KEY,
  value NOT NULL
) WITHOUT ROWID;
INSERT INTO ledger VALUES('lights_on',20787);
INSERT INTO ledger VALUES('next_number',1);
INSERT INTO ledger VALUES('plan','{"areas":[{"id":1,"name":"全面推行清洁供热","short":"清洁供热"},{"id":2,"name":"综合整治面源污染","short":"面源污染"},{"id":3,"name":"健全完善预警机制","short":"预警机制"},{"id":4,"name":"铁腕整改突出问题","short":"突出问题"},{"id":5,"name":"全面加强环境监管","short":"环境监管"},{"id":6,"name":"取缔土小企业","short":"土小企业"},{"id":7,"name":"规范重点企业排放","short":"重点企业"},{"id":8,"name":"控制机动车污染","short":"机动车"},{"id":9,"name":"治理水体和土壤","short":"水体土壤"},{"id":10,"name":"强化责任落实","short":"责任落实"}],"departments":[{"name":"市环保局"},{"name":"市住建局"},{"name":"市经信局"},{"name":"市发改局"},{"name":"市国土局"},{"name":"市水利局"},{"name":"市农委"},{"name":"市公安局"},{"name":"市交通局"},{"name":"市城管局"},{"name":"市工商局"},{"name":"市质监局"},{"name":"市商务局"},{"name":"市安监局"},{"name":"市供热办"},{"name":"市气象局"},{"name":"市信访局"},{"name":"市纪委"},{"name":"市委政法委"},{"name":"市整改办"}],"isDemo":false,"name":"侯马市生态环境治理攻坚行动","phases":[{"name":"调查摸底","startsAfter":0},{"name":"实施整改","startsAfter":30},{"name":"检查验收","startsAfter":270}],"regions":[{"aliases":[],"code":"14","id":1,"name":"山西省","short":"山西"},{"aliases":[],"code":"1410","id":2,"name":"临汾市","parent":1,"short":"临汾"},{"aliases":[],"code":"141081","id":3,"name":"侯马市","parent":2,"short":"侯马"},{"aliases":["路東街道","路東辦"],"code":"141081001","id":4,"name":"路东街道","parent":3,"short":"路东办"},{"aliases":["路西辦"],"code":"141081002","id":5,"name":"路西街道","parent":3,"short":"路西办"},{"aliases":["澮濱街道","澮濱辦","浍濱街道","浍濱辦"],"code":"141081003","id":6,"name":"浍滨街道","parent":3,"short":"浍滨办"},{"aliases":["上馬街道","上馬辦"],"code":"141081004","id":7,"name":"上马街道","parent":3,"short":"上马办"},{"aliases":["張村街道","張村辦"],"code":"141081005","id":8,"name":"张村街道","parent":3,"short":"张村办"},{"aliases":["新田鄉"],"code":"141081200","id":9,"name":"新田乡","parent":3,"short":"新田乡"},{"aliases":["高村鄉"],"code":"141081201","id":10,"name":"高村乡","parent":3,"short":"高村乡"},{"aliases":["鳳城鄉"],"code":"141081202","id":11,"name":"凤城乡","parent":3,"short":"凤城乡"}],"root":3,"settings":{"behindPoints":20,"dueSoonDays":10,"extensionLimit":2,"immediateDays":3,"noticeDays":10,"reportDays":7,"reviewDays":30,"shortSpanDays":50,"shortSpanPercent":20,"signDays":1,"waitingDays":5},"start":"2017-03-20","tasks":[{"area":1,"id":1,"name":"集中供热扩网提率"},{"area":1,"id":2,"name":"淘汰10蒸吨及以下燃煤锅炉"},{"area":1,"id":3,"name":"煤改电煤改气与禁煤区散煤清零"},{"area":2,"id":4,"name":"施工工地扬尘“六个百分百”"},{"area":2,"id":5,"name":"道路扬尘与渣土车管控"},{"area":2,"id":6,"name":"秸秆垃圾禁烧与餐饮油烟"},{"area":3,"id":7,"name":"重污染天气应急“一厂一策”"},{"area":3,"id":8,"name":"乡办空气质量监测布点"},{"area":3,"id":9,"name":"预警发布与应急响应落实"},{"area":4,"id":10,"name":"上级督察反馈问题整改"},{"area":4,"id":11,"name":"环境违法建设项目清理"},{"area":4,"id":12,"name":"群众信访举报问题办结"},{"area":5,"id":13,"name":"乡办网格化监管"},{"area":5,"id":14,"name":"重点污染源在线监控"},{"area":5,"id":15,"name":"法检公环联席会议与联合执法"},{"area":6,"id":16,"name":"排查建档"},{"area":6,"id":17,"name":"依法取缔(两断三清)"},{"area":6,"id":18,"name":"防反弹回头看"},{"area":7,"id":19,"name":"焦化钢铁铸造深度治理"},{"area":7,"id":20,"name":"料堆场无组织排放封闭"},{"area":7,"id":21,"name":"错峰生产与限产停产"},{"area":8,"id":22,"name":"老旧车淘汰"},{"area":8,"id":23,"name":"重型柴油货车管控绕行"},{"area":8,"id":24,"name":"油品质量与油气回收"},{"area":9,"id":25,"name":"排污口与断面整治"},{"area":9,"id":26,"name":"污水管网与处理厂"},{"area":9,"id":27,"name":"固废危废与畜禽养殖"},{"area":10,"id":28,"name":"领导包联与责任清单"},{"area":10,"id":29,"name":"宣传发动与有奖举报"},{"area":10,"id":30,"name":"考核问责与一票否决"}]}');
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
INSERT INTO items VALUES(1,2,2,0,NULL,'A1',4,1,'','东河小区','达标','接入集中供热','敷设管网','2017-03-25',17250,0,NULL,0,'市住建局','李某','0357-0000001','',1,'',2,0,17245,17245,'李某',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO items VALUES(2,2,2,4,NULL,'A2',9,1,'','西桥村','达标','淘汰Abc锅炉','拆除','2017-02-25',17222,0,NULL,0,'市环保局','王某','0357-0000002','',1,'',7,0,17245,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,NULL,NULL,NULL,'重复',NULL);
INSERT INTO items VALUES(3,3,2,0,NULL,'A3',4,16,'','旧砖厂','取缔','两断三清','拆除','2017-04-25',17281,0,NULL,0,'市环保局','赵某','0357-0000003','',1,'',2,40,17245,17245,'赵某',17247,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO events VALUES(1,17245,1796000363,'root','1xailkcsqynmf',NULL,NULL,NULL,NULL,'create',NULL,NULL,'侯马市生态环境治理攻坚行动','[["plan",null,"b44e0a3344fc4f4fd699020a3c698b38bc382983c1b7d40e5a9342df21c69de2"]]',NULL,NULL,X'76bdf0f186cf66b9fdc274be392e8ca3958bb6a32dcb1724bb96a9647697a608');
INSERT INTO events VALUES(2,17245,1796000364,'root','1tfpg9jqucib5',NULL,NULL,NULL,NULL,'import',NULL,NULL,'f2.csv','[["items",null,"3"],["digest",null,"953defdedefbdb7870afe015c0c84612384bf9f737ee85092e96b48e7ebd303d"]]',NULL,NULL,X'ace678db2947516323cc0c5f321dc43e34def119bcdfabf5958b6c3686550ae6');
INSERT INTO events VALUES(3,17245,1796000379,'root','zvlerufaaktg',1,'A1',4,1,'sign',1,2,'李某','[["state","assigned","rectifying"],["signed_on",null,"2017-03-20"],["signed_by",null,"李某"]]',NULL,NULL,X'2918f32ab1e1ee9075a1aeecc96596bbe8729254170afb12840cf2958aa43ed3');
INSERT INTO events VALUES(4,17246,1796000379,'root','27qy4u6v64tnt',2,'A2',9,1,'void',1,7,'重复','[["state","assigned","void"],["void_reason",null,"重复"]]',NULL,NULL,X'79ec55d4ed79ca3886ce93f38fe11c0196397540ca64263d081537a1674ea1a9');
INSERT INTO events VALUES(5,17245,1796000379,'root','357wjy81gxnc9',3,'A3',4,16,'sign',1,2,'赵某','[["state","assigned","rectifying"],["signed_on",null,"2017-03-20"],["signed_by",null,"赵某"]]',NULL,NULL,X'6613fd0f8e69db02c0790b661ebe57a03aa29134c904690adfb728ae386f0499');
INSERT INTO events VALUES(6,17247,1796000380,'root','1p1qkesx41q6c',3,'A3',4,16,'report',2,2,'','[["progress","0","40"],["reported_on",null,"2017-03-22"]]',NULL,NULL,X'8df4d4cc5c5274eadfb52be9592295636ddf0e5e621bcb35db117a8a045c741d');
CREATE TABLE departments (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
);
INSERT INTO departments VALUES(1,'市住建局');
INSERT INTO departments VALUES(2,'市环保局');
CREATE TABLE tallies (
  unit INTEGER NOT NULL,
  task INTEGER NOT NULL,
  department INTEGER NOT NULL,
  state INTEGER NOT NULL,
  light INTEGER NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (unit, task, department, state, light)
) WITHOUT ROWID;
INSERT INTO tallies VALUES(4,1,1,1,2,0);
INSERT INTO tallies VALUES(4,1,1,2,0,1);
INSERT INTO tallies VALUES(4,1,1,2,1,0);
INSERT INTO tallies VALUES(4,1,1,2,2,0);
INSERT INTO tallies VALUES(4,16,2,1,2,0);
INSERT INTO tallies VALUES(4,16,2,2,0,1);
INSERT INTO tallies VALUES(4,16,2,2,1,0);
INSERT INTO tallies VALUES(4,16,2,2,2,0);
INSERT INTO tallies VALUES(9,1,2,1,0,0);
INSERT INTO tallies VALUES(9,1,2,7,4,1);
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
INSERT INTO turns VALUES(1,17245,2,NULL,4,1,1,NULL,NULL,NULL,1,2,0,1);
INSERT INTO turns VALUES(2,17245,2,NULL,9,1,2,NULL,NULL,NULL,1,0,1,1);
INSERT INTO turns VALUES(3,17245,2,NULL,4,16,2,NULL,NULL,NULL,1,2,0,1);
INSERT INTO turns VALUES(4,17245,3,1,4,1,1,1,2,0,2,2,0,1);
INSERT INTO turns VALUES(5,17246,4,2,9,1,2,1,0,1,7,4,0,1);
INSERT INTO turns VALUES(6,17246,5,3,4,16,2,1,2,0,2,2,0,1);
INSERT INTO turns VALUES(7,17247,5,1,4,1,1,2,2,0,2,1,0,1);
INSERT INTO turns VALUES(8,17251,6,1,4,1,1,2,1,0,2,0,1,1);
INSERT INTO turns VALUES(9,17254,6,3,4,16,2,2,2,0,2,1,0,1);
INSERT INTO turns VALUES(10,17282,6,3,4,16,2,2,1,0,2,0,1,1);
CREATE TABLE headline_tallies (
  figure TEXT NOT NULL,
  state INTEGER NOT NULL,
  light INTEGER NOT NULL,
  day INTEGER NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (figure, state, light, day)
) WITHOUT ROWID;
INSERT INTO headline_tallies VALUES('due',1,0,17222,0);
INSERT INTO headline_tallies VALUES('due',1,2,17250,0);
INSERT INTO headline_tallies VALUES('due',1,2,17281,0);
INSERT INTO headline_tallies VALUES('due',2,0,17250,1);
INSERT INTO headline_tallies VALUES('due',2,0,17281,1);
INSERT INTO headline_tallies VALUES('due',2,1,17250,0);
INSERT INTO headline_tallies VALUES('due',2,1,17281,0);
INSERT INTO headline_tallies VALUES('due',2,2,17250,0);
INSERT INTO headline_tallies VALUES('due',2,2,17281,0);
CREATE INDEX items_by_cell ON items (unit, task, light, COALESCE(deadline, 2147483647));
CREATE INDEX items_by_urgency ON items (light, COALESCE(deadline, 2147483647));
CREATE INDEX items_by_light_change ON items (light_changes_on) WHERE light_changes_on IS NOT NULL;
CREATE INDEX events_by_item ON events (item) WHERE item IS NOT NULL;
CREATE INDEX events_by_reversed ON events (reverses) WHERE reverses IS NOT NULL;
CREATE INDEX events_by_meeting ON events (meeting) WHERE meeting IS NOT NULL;
CREATE INDEX events_of_campaign ON events (kind) WHERE kind IN ('reminder', 'supervision_letter', 'red_letter', 'talk', 'criticism', 'discipline', 'prosecution', 'veto', 'exposure', 'withdraw', 'meet', 'adjourn', 'person', 'mode', 'goal', 'measure');
CREATE INDEX turns_by_item ON turns (item) WHERE item IS NOT NULL;
PRAGMA application_id = 1196769620;
PRAGMA user_version = 2;
