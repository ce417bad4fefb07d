CREATE TABLE ledger (
  key TEXT PRIMARY KEY,
  value NOT NULL
) WITHOUT ROWID;
INSERT INTO ledger VALUES('lights_on',17268);
INSERT INTO ledger VALUES('next_number',1);
INSERT INTO ledger VALUES('plan','{"areas":[{"id":1,"name":"全面推行清洁供热","short":"清洁供热"},{"id":2,"name":"综合整治面源污染","short":"面源污染"},{"id":3,"name":"健全完善预警机制","short":"预警机制"},{"id":4,"name":"铁腕整改突出问题","short":"突出问题"},{"id":5,"name":"全面加强环境监管","short":"环境监管"},{"id":6,"name":"取缔土小企业","short":"土小企业"},{"id":7,"name":"规范重点企业排放","short":"重点企业"},{"id":8,"name":"控制机动车污染","short":"机动车"},{"id":9,"name":"治理水体和土壤","short":"水体土壤"},{"id":10,"name":"强化责任落实","short":"责任落实"}],"departments":[{"name":"市环保局"},{"name":"市住建局"},{"name":"市经信局"},{"name":"市发改局"},{"name":"市国土局"},{"name":"市水利局"},{"name":"市农委"},{"name":"市公安局"},{"name":"市交通局"},{"name":"市城管局"},{"name":"市工商局"},{"name":"市质监局"},{"name":"市商务局"},{"name":"市安监局"},{"name":"市供热办"},{"name":"市气象局"},{"name":"市信访局"},{"name":"市纪委"},{"name":"市委政法委"},{"name":"市整改办"}],"isDemo":true,"name":"侯马市生态环境治理攻坚行动(演示)","phases":[{"name":"调查摸底","startsAfter":0},{"name":"实施整改","startsAfter":30},{"name":"检查验收","startsAfter":270}],"regions":[{"aliases":[],"code":"14","id":1,"name":"山西省","short":"山西"},{"aliases":[],"code":"1410","id":2,"name":"临汾市","parent":1,"short":"临汾"},{"aliases":[],"code":"141081","id":3,"name":"侯马市","parent":2,"short":"侯马"},{"aliases":[],"code":"990000001","id":12,"name":"东河乡","parent":3,"short":"东河乡"},{"aliases":[],"code":"990000002","id":13,"name":"前塔镇","parent":3,"short":"前塔镇"},{"aliases":[],"code":"990000003","id":14,"name":"平槐街道","parent":3,"short":"平槐办"}],"root":3,"settings":{"behindPoints":20,"dueSoonDays":10,"extensionLimit":2,"immediateDays":3,"noticeDays":10,"reportDays":7,"reviewDays":30,"shortSpanDays":50,"shortSpanPercent":20,"signDays":1,"waitingDays":5},"start":"2017-01-04","tasks":[{"area":1,"id":1,"name":"集中供热扩网提率"},{"area":1,"id":2,"name":"淘汰10蒸吨及以下燃煤锅炉"},{"area":1,"id":3,"name":"煤改电煤改气与禁煤区散煤清零"},{"area":2,"id":4,"name":"施工工地扬尘“六个百分百”"},{"area":2,"id":5,"name":"道路扬尘与渣土车管控"},{"area":2,"id":6,"name":"秸秆垃圾禁烧与餐饮油烟"},{"area":3,"id":7,"name":"重污染天气应急“一厂一策”"},{"area":3,"id":8,"name":"乡办空气质量监测布点"},{"area":3,"id":9,"name":"预警发布与应急响应落实"},{"area":4,"id":10,"name":"上级督察反馈问题整改"},{"area":4,"id":11,"name":"环境违法建设项目清理"},{"area":4,"id":12,"name":"群众信访举报问题办结"},{"area":5,"id":13,"name":"乡办网格化监管"},{"area":5,"id":14,"name":"重点污染源在线监控"},{"area":5,"id":15,"name":"法检公环联席会议与联合执法"},{"area":6,"id":16,"name":"排查建档"},{"area":6,"id":17,"name":"依法取缔(两断三清)"},{"area":6,"id":18,"name":"防反弹回头看"},{"area":7,"id":19,"name":"焦化钢铁铸造深度治理"},{"area":7,"id":20,"name":"料堆场无组织排放封闭"},{"area":7,"id":21,"name":"错峰生产与限产停产"},{"area":8,"id":22,"name":"老旧车淘汰"},{"area":8,"id":23,"name":"重型柴油货车管控绕行"},{"area":8,"id":24,"name":"油品质量与油气回收"},{"area":9,"id":25,"name":"排污口与断面整治"},{"area":9,"id":26,"name":"污水管网与处理厂"},{"area":9,"id":27,"name":"固废危废与畜禽养殖"},{"area":10,"id":28,"name":"领导包联与责任清单"},{"area":10,"id":29,"name":"宣传发动与有奖举报"},{"area":10,"id":30,"name":"考核问责与一票否决"}]}');
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
  survivor TEXT,
  -- What items are sorted by: those without a deadline come behind all others.
  due INTEGER GENERATED ALWAYS AS (COALESCE(deadline, 2147483647)) VIRTUAL
);
INSERT INTO items VALUES(1,4,26,4,NULL,'0001',12,4,'任务部署','长顺路改造工地','湿法作业全覆盖','长顺路改造工地土方作业无湿法降尘','配雾炮2台，四级风以上停工','2017年4月19日',17275,0,NULL,0,'市住建局','程丽娟','0357-0000001','韩允中',1,'',7,0,17226,17240,'程丽娟',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,NULL,NULL,NULL,'点位已拆迁，问题不复存在',NULL);
INSERT INTO items VALUES(2,2,26,1,NULL,'0002',12,14,'上级督察','演峰热电厂','数据真实有效，传输率达标','演峰热电厂在线监测数据异常未及时报告','校准设备，运维单位驻点','长期坚持',NULL,1,NULL,0,'市环保局','宋红霞','0357-0000005','韩允中',1,'',6,0,17211,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,17241,0,0,0,0,NULL,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO items VALUES(3,9,26,3,NULL,'0003',12,28,'自查','永益路社区','责任人及时更新','永益路社区责任人变动未更新','更新清单，报攻坚办备案','2017年2月12日前',17209,0,NULL,0,'市政府办公室','马保平','138-0000-0002','韩允中',1,'',5,100,17200,17201,'马保平',17207,17207,'清单已公示，包联到位','马保平','{"accepted":{"by":"马振宇","note":"","on":"2017-02-13"},"closed":{"by":"郭知行","note":"","on":"2017-02-25"},"inspected":{"by":"马振宇","note":"","on":"2017-02-13"},"matched":{"by":"马振宇","note":"","on":"2017-02-13"}}','[{"answer":"已夜间复测，数据达标并公布","answeredBy":"马振宇","answeredOn":"2017-02-17","by":"居民(演示)","on":"2017-02-15","text":"门口道路仍有积尘"}]',17210,17219,17222,NULL,1,0,0,0,NULL,0,'[{"path":"演示/照片/0003-1.jpg","sha256":"0ab6b242c7b570392378f15a5c41e4ca189e25f9818da36b713cd54da8e3735e","size":1240631}]',NULL,NULL,NULL,NULL);
INSERT INTO items VALUES(4,11,26,2,17275,'0004',13,5,'上级督察','永乐路东口','路肩硬化，裸土绿化','永乐路东口绿化带裸土外溢，路肩带泥','更换侧石，补植草皮','3月10日前',17286,0,NULL,1,'市公安局交警大队','任海生','138-0000-0006','刘守信',1,'',2,85,17215,17215,'任海生',17268,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,1,17235,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO items VALUES(5,9,26,3,NULL,'0005',13,18,'自查','小槐村废品院','查明情况，杜绝反弹','小槐村废品院夜间有加工迹象','夜间突查，断开动力电','2017年2月20日',17217,0,NULL,0,'市整改办','许小军','0357-0000008','刘守信',1,'涉及两个乡办，以属地为主',5,100,17206,17206,'许小军',17227,17227,'连续巡查无反弹','许小军','{"accepted":{"by":"罗立群","note":"","on":"2017-03-05"},"closed":{"by":"郭知行","note":"","on":"2017-03-16"},"inspected":{"by":"罗立群","note":"","on":"2017-03-05"},"matched":{"by":"罗立群","note":"","on":"2017-03-05"}}',NULL,17230,17239,17241,NULL,1,0,0,0,NULL,0,'[{"path":"演示/照片/0005-1.jpg","sha256":"a7ab36ff1240f7ca56479382363165ce680dd5d02985866110b0943281b44e32","size":2415177}]',NULL,NULL,NULL,NULL);
INSERT INTO items VALUES(6,10,26,0,NULL,'0006',13,26,'媒体','永丰路','打通断头管','永丰路污水管网断头，未接主管','顶管施工，接入主干管','2017年3月底前',17256,0,NULL,0,'市城管局','韩文斌','0357-0000007、138-0000-0007','刘守信',2,'列入周调度，每周五报进度',2,95,17206,17207,'韩文斌',17268,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,NULL,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO items VALUES(7,7,26,3,NULL,'0007',14,6,'任务部署','大柳村沟边','垃圾日产日清，杜绝焚烧','大柳村沟边焚烧垃圾，留有过火痕迹','清运垃圾，设标识牌，落实责任人','2017年2月20日',17217,0,NULL,0,'市农委','贾双喜','0357-0000015','董怀谦',1,'',5,100,17206,17206,'贾双喜',17215,17215,'火点清零，净化设施正常','贾双喜','{"accepted":{"by":"梁晓敏","note":"","on":"2017-02-20"},"closed":{"by":"郭知行","note":"","on":"2017-03-04"},"inspected":{"by":"梁晓敏","note":"","on":"2017-02-20"},"matched":{"by":"梁晓敏","note":"","on":"2017-02-20"}}',NULL,17217,17226,17229,NULL,1,0,0,0,NULL,0,'[{"path":"演示/照片/0007-1.jpg","sha256":"67bc7d698fc0b5e64f59c84fcba82cef3865961e841e8cdb19090ff3fbed2fdf","size":1283874}]',NULL,NULL,NULL,NULL);
INSERT INTO items VALUES(8,11,26,0,NULL,'0008',14,17,'自查','演岭洗煤点','拆除设备，恢复原貌','演岭洗煤点未批先建，煤泥水外流','断电拆除，清理煤泥，平整场地','2017年3月1日',17239,0,NULL,0,'市工商局','郭根生','0357-0000014、138-0000-0014','董怀谦',1,'',2,100,17204,17205,'郭根生',17268,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,1,17226,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO items VALUES(9,12,26,3,NULL,'0009',14,26,'任务部署','样岭污水处理厂','出水稳定达到一级A','样岭污水处理厂提标改造进度滞后','倒排工期，设备调试','2月底前',17240,0,NULL,1,'市城管局','郭根生','0357-0000014、138-0000-0014','董怀谦',1,'',5,100,17203,17204,'郭根生',17228,17228,'管网贯通，污水进厂','郭根生','{"accepted":{"by":"梁晓敏","note":"","on":"2017-03-05"},"closed":{"by":"孙秉公","note":"","on":"2017-03-15"},"inspected":{"by":"梁晓敏","note":"现场已看","on":"2017-03-05"},"matched":{"by":"梁晓敏","note":"与清单一致","on":"2017-03-04"}}',NULL,17230,17239,17240,NULL,1,0,0,1,17225,0,'[{"path":"演示/照片/0009-1.jpg","sha256":"9feab7bd696b4d82c0d5b75af5f8875dfb6b025ae2c50b812fe1a47e6373771d","size":2507991}]',NULL,NULL,NULL,NULL);
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
INSERT INTO events VALUES(1,17170,1483516800,'攻坚办','demo',NULL,NULL,NULL,NULL,'create',NULL,NULL,'侯马市生态环境治理攻坚行动(演示)','[["plan",null,"64293bcdaed08f9dbac5fa6e4b1baa428259ac151846db20ba25be8d08d8bb8d"]]',NULL,NULL,X'5a89d296279ee8b15e25fc3b913fa33fc6ba8a40c3b51196a648520333f2d190');
INSERT INTO events VALUES(2,17170,1483516800,'攻坚办','demo',NULL,NULL,NULL,NULL,'person',NULL,NULL,'周博','[["role",null,"office"]]',NULL,NULL,X'e3acf423d69c80e47b944c62d8411b1161d933f9e0f18c40cda3621af59f5326');
INSERT INTO events VALUES(3,17170,1483516800,'攻坚办','demo',NULL,NULL,NULL,NULL,'person',NULL,NULL,'刘子涵','[["role",null,"office"]]',NULL,NULL,X'ff6a4464e2a648c84957a19b53a09c91c1c4d808d4e76ec75f029524c981de24');
INSERT INTO events VALUES(4,17170,1483516800,'攻坚办','demo',NULL,NULL,NULL,NULL,'person',NULL,NULL,'孙秉公','[["role",null,"leader"]]',NULL,NULL,X'0b361c7f2914800e2a488f81c17d5742ac02e544228309ea04617d06051085ca');
INSERT INTO events VALUES(5,17170,1483516800,'攻坚办','demo',NULL,NULL,NULL,NULL,'person',NULL,NULL,'郭知行','[["role",null,"leader"]]',NULL,NULL,X'ab74d65d8ba5126d54ebe0ef9389e3e9ac0c1866ea3fefa2995e2f68837d6ced');
INSERT INTO events VALUES(6,17170,1483516800,'攻坚办','demo',NULL,NULL,NULL,NULL,'person',NULL,NULL,'马振宇','[["role",null,"inspector"]]',NULL,NULL,X'c4d066e130eecec249401b7d1c9103144dda8a9f35b191ab8c91d460ae19d2df');
INSERT INTO events VALUES(7,17170,1483516800,'攻坚办','demo',NULL,NULL,NULL,NULL,'person',NULL,NULL,'马立群','[["role",null,"inspector"]]',NULL,NULL,X'291981f67367fc1e91d26b32ce8c0e176d1255a6c5aac94f844755a2cf016051');
INSERT INTO events VALUES(8,17170,1483516800,'攻坚办','demo',NULL,NULL,NULL,NULL,'person',NULL,NULL,'罗立群','[["role",null,"inspector"]]',NULL,NULL,X'3fbe337f6eced975cab4c553f60a3ff58114b948dc2fa2df44d81d4003dc6b19');
INSERT INTO events VALUES(9,17170,1483516800,'攻坚办','demo',NULL,NULL,NULL,NULL,'person',NULL,NULL,'许振宇','[["role",null,"inspector"]]',NULL,NULL,X'4288685a13e13e22fe1b9225e720067bf505b726523a627f54dadd6d92a5832b');
INSERT INTO events VALUES(10,17170,1483516800,'攻坚办','demo',NULL,NULL,NULL,NULL,'person',NULL,NULL,'梁晓敏','[["role",null,"inspector"]]',NULL,NULL,X'bf4c0c78ab1b8e9c683ee7c97d0beeb265d4bd2b67ea333857380015a30e2e7b');
INSERT INTO events VALUES(11,17170,1483516800,'攻坚办','demo',NULL,NULL,NULL,NULL,'person',NULL,NULL,'周书琴','[["role",null,"inspector"]]',NULL,NULL,X'd3cc80562d5b2da2129f90ead8a2968ab3d79f0a9268f488f40e1b995df3e420');
INSERT INTO events VALUES(12,17170,1483516800,'攻坚办','demo',NULL,NULL,NULL,NULL,'person',NULL,NULL,'陈向东','[["role",null,"department"],["department",null,"市环保局"]]',NULL,NULL,X'f66e76b15de6f738965ff2b548fd2704993583285b4a7692965ca46151f9ec83');
INSERT INTO events VALUES(13,17170,1483516800,'攻坚办','demo',NULL,NULL,NULL,NULL,'person',NULL,NULL,'曹喜梅','[["role",null,"department"],["department",null,"市住建局"]]',NULL,NULL,X'1eb15d261890491f999a2657b7bda30c501b608b04562348e5aeb4e5167ff27e');
INSERT INTO events VALUES(14,17170,1483516800,'攻坚办','demo',NULL,NULL,NULL,NULL,'person',NULL,NULL,'冯向东','[["role",null,"department"],["department",null,"市经信局"]]',NULL,NULL,X'6b8eda3cddba0590c73d33c55b6299d7bb0eee00cf28163f03356b467c058fd7');
INSERT INTO events VALUES(15,17170,1483516800,'攻坚办','demo',NULL,NULL,NULL,NULL,'person',NULL,NULL,'冯建华','[["role",null,"department"],["department",null,"市发改局"]]',NULL,NULL,X'5d53e80ede121123d65df6106d8b0e168ba1828b91b06db33279189764cc0109');
INSERT INTO events VALUES(16,17170,1483516800,'攻坚办','demo',NULL,NULL,NULL,NULL,'person',NULL,NULL,'周向东','[["role",null,"department"],["department",null,"市国土局"]]',NULL,NULL,X'5e8156d3762018294f38c1354c8694e49478b68c12befea90f83659ff8e281ff');
INSERT INTO events VALUES(17,17170,1483516800,'攻坚办','demo',NULL,NULL,NULL,NULL,'person',NULL,NULL,'郑喜梅','[["role",null,"department"],["department",null,"市水利局"]]',NULL,NULL,X'ded708fd1e25c75b0c27e82659ba45b919b50bb07bc75ae91f82f68aa0223739');
INSERT INTO events VALUES(18,17170,1483516800,'攻坚办','demo',NULL,NULL,NULL,NULL,'person',NULL,NULL,'程丽娟','[["role",null,"owner"],["unit",null,"12"]]',NULL,NULL,X'6a3fa8d4c1f18a863c37f09f3b68db564765976619692b1c4928b337fe0ff9bb');
INSERT INTO events VALUES(19,17170,1483516800,'攻坚办','demo',NULL,NULL,NULL,NULL,'person',NULL,NULL,'任海生','[["role",null,"owner"],["unit",null,"13"]]',NULL,NULL,X'81ae4f8ad9463431aac4019f790324371e81bc021316ef4a6bebe9caed360f35');
INSERT INTO events VALUES(20,17170,1483516800,'攻坚办','demo',NULL,NULL,NULL,NULL,'person',NULL,NULL,'何卫平','[["role",null,"owner"],["unit",null,"14"]]',NULL,NULL,X'5a0039b044fe7d6fcd2eae018d58b3a9111a6c2480f9eed853838a862930e7e3');
INSERT INTO events VALUES(21,17170,1483516800,'攻坚办','demo',NULL,NULL,NULL,NULL,'goal',NULL,NULL,'PM2.5 月均浓度','[["unit",null,"微克/立方米"],["target",null,"55"],["lower_is_better",null,"1"]]',NULL,NULL,X'c54ea70adcbf6d98e8b656639746e53ed0547ce2c667014ca64540578423a5b0');
INSERT INTO events VALUES(22,17170,1483516800,'攻坚办','demo',NULL,NULL,NULL,NULL,'goal',NULL,NULL,'企业环境风险隐患消除','[["unit",null,"处"],["target",null,"120"],["lower_is_better",null,"0"]]',NULL,NULL,X'5d52887c4b16d262fb007842ec320c27adef3e3e7666d5ed14b9d2a59a737f52');
INSERT INTO events VALUES(23,17170,1483516800,'攻坚办','demo',NULL,NULL,NULL,NULL,'goal',NULL,NULL,'重点企业排放达标率','[["unit",null,"%"],["target",null,"100"],["lower_is_better",null,"0"]]',NULL,NULL,X'28584993863f5a061209275bbe6359826623e2b63f2fb27429448eb8b1b2b70e');
INSERT INTO events VALUES(24,17170,1483516800,'攻坚办','demo',NULL,NULL,NULL,NULL,'goal',NULL,NULL,'环境违法建设项目整治','[["unit",null,"个"],["target",null,"46"],["lower_is_better",null,"0"]]',NULL,NULL,X'4fb8564291ee3f8829d3f89f2fbff09fd603266ff947e0858b577477a1196603');
INSERT INTO events VALUES(25,17170,1483516800,'攻坚办','demo',NULL,NULL,NULL,NULL,'goal',NULL,NULL,'土小企业取缔','[["unit",null,"家"],["target",null,"58"],["lower_is_better",null,"0"]]',NULL,NULL,X'712ef61ec1e965b9983cb843d04d5c4e3f439660e48d4b7965ff3b2a49942d68');
INSERT INTO events VALUES(26,17170,1483520400,'攻坚办','demo',NULL,NULL,NULL,NULL,'import',NULL,NULL,'演示数据','[["items",null,"9"],["digest",null,"0215f1d60aa68b9f17de372150c57a338cd99aa7ac0b5e0522c474138a8593df"]]',NULL,NULL,X'5bfda64607628a83776979cbe5d845ccd61e2057cdb1e1b8630582f1e5e45af3');
INSERT INTO events VALUES(27,17170,1483515000,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'PM2.5 月均浓度','[["goal",null,"21"],["day",null,"2017-01-04"],["value",null,"92"]]',NULL,NULL,X'5da4378eed8126204362267b247bf9b462861726e2d877e4e75a1b1ddec8299d');
INSERT INTO events VALUES(28,17170,1483515000,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'企业环境风险隐患消除','[["goal",null,"22"],["day",null,"2017-01-04"],["value",null,"0"]]',NULL,NULL,X'a53a3803b4d687f64b462a2a64015834e0096165648e8411cfc700a5fe9b7bbc');
INSERT INTO events VALUES(29,17170,1483515000,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'重点企业排放达标率','[["goal",null,"23"],["day",null,"2017-01-04"],["value",null,"61"]]',NULL,NULL,X'0bfb503ba4a676b7baecff22568037c65a5d89ec81646f5f328e28fe7c2853ea');
INSERT INTO events VALUES(30,17170,1483515000,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'环境违法建设项目整治','[["goal",null,"24"],["day",null,"2017-01-04"],["value",null,"0"]]',NULL,NULL,X'5fd2fa2a7bd78a8b9902e44570c55e5288a87a1e1492221ec4bb4b1084756d48');
INSERT INTO events VALUES(31,17170,1483515000,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'土小企业取缔','[["goal",null,"25"],["day",null,"2017-01-04"],["value",null,"3"]]',NULL,NULL,X'233c0bae3fe2473d6e533052750cab27beed716bd0e76e5ba5f2d34c461282bb');
INSERT INTO events VALUES(32,17177,1484119800,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'PM2.5 月均浓度','[["goal",null,"21"],["day",null,"2017-01-11"],["value",null,"88"]]',NULL,NULL,X'5cb8d7e49c8b041fb33b3d6bbc9ae74d76c2090e567c1fe784c63f400fb3a3c2');
INSERT INTO events VALUES(33,17177,1484119800,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'企业环境风险隐患消除','[["goal",null,"22"],["day",null,"2017-01-11"],["value",null,"9"]]',NULL,NULL,X'fc39fce8aae71c61a4d234338ef6506e70e618628248723c9974da8581e0c979');
INSERT INTO events VALUES(34,17177,1484119800,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'重点企业排放达标率','[["goal",null,"23"],["day",null,"2017-01-11"],["value",null,"61"]]',NULL,NULL,X'cad9d9a4259908e9c8d1d6b646a7d05748dca07efbad3ec54354f7c0810e1629');
INSERT INTO events VALUES(35,17177,1484119800,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'环境违法建设项目整治','[["goal",null,"24"],["day",null,"2017-01-11"],["value",null,"2"]]',NULL,NULL,X'911559bfb3476aa873bdf6b0eddc1082756a1259d761580d4d4c1b8a31b69276');
INSERT INTO events VALUES(36,17177,1484119800,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'土小企业取缔','[["goal",null,"25"],["day",null,"2017-01-11"],["value",null,"11"]]',NULL,NULL,X'3d4f37414e97aa7ef264c6707dbc24bb335f3d39b11b4213c5fdb0fbf79a06c2');
INSERT INTO events VALUES(37,17184,1484724600,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'PM2.5 月均浓度','[["goal",null,"21"],["day",null,"2017-01-18"],["value",null,"90"]]',NULL,NULL,X'a88ea4ec6eec6f9482d87e00068bb2cbb68225b82464a63d0dda39aaeb513b76');
INSERT INTO events VALUES(38,17184,1484724600,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'企业环境风险隐患消除','[["goal",null,"22"],["day",null,"2017-01-18"],["value",null,"18"]]',NULL,NULL,X'e158dcd57db1769fd9ff1025f20b5452a4bc483beed390b79a2ac28330c27659');
INSERT INTO events VALUES(39,17184,1484724600,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'重点企业排放达标率','[["goal",null,"23"],["day",null,"2017-01-18"],["value",null,"65"]]',NULL,NULL,X'f2c41dcfd8f890e636eb7892db71f667428485564763586a995729c11215ef72');
INSERT INTO events VALUES(40,17184,1484724600,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'环境违法建设项目整治','[["goal",null,"24"],["day",null,"2017-01-18"],["value",null,"5"]]',NULL,NULL,X'e22d7c1e12f08497d1ce8c744af7b515c7e885afe89c83cc6a3c1f470b50d25f');
INSERT INTO events VALUES(41,17184,1484724600,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'土小企业取缔','[["goal",null,"25"],["day",null,"2017-01-18"],["value",null,"19"]]',NULL,NULL,X'95d35abc5dc97d72d3a20f9d91ead84fb7043f8cbdd79087c0aaafdf5ed008d3');
INSERT INTO events VALUES(42,17191,1485329400,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'PM2.5 月均浓度','[["goal",null,"21"],["day",null,"2017-01-25"],["value",null,"83"]]',NULL,NULL,X'8eaec99b27b187e928d005eb5d0c6bc003892f18fe0457cbad32440486392526');
INSERT INTO events VALUES(43,17191,1485329400,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'企业环境风险隐患消除','[["goal",null,"22"],["day",null,"2017-01-25"],["value",null,"27"]]',NULL,NULL,X'5fac4ee5f90386a619305c771f840b925364f2fb713c495cddae55991f0dd6c9');
INSERT INTO events VALUES(44,17191,1485329400,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'重点企业排放达标率','[["goal",null,"23"],["day",null,"2017-01-25"],["value",null,"70"]]',NULL,NULL,X'f1bc82448999d5f322bc6b9b87d5389f6ac0dc99ea444ab9e2fbdc723d458e4c');
INSERT INTO events VALUES(45,17191,1485329400,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'环境违法建设项目整治','[["goal",null,"24"],["day",null,"2017-01-25"],["value",null,"9"]]',NULL,NULL,X'dd833aa006f4b0a203faacd8cf0f4cf9efe60c22bd9b0dd4dc8ec507e4acd6a9');
INSERT INTO events VALUES(46,17191,1485329400,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'土小企业取缔','[["goal",null,"25"],["day",null,"2017-01-25"],["value",null,"30"]]',NULL,NULL,X'd8473b5e5fe1fd0280019c629e84d74f101669b19210b51a94273bc3b73443ed');
INSERT INTO events VALUES(47,17198,1485934200,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'PM2.5 月均浓度','[["goal",null,"21"],["day",null,"2017-02-01"],["value",null,"79"]]',NULL,NULL,X'38b37c5df3fa6423d1d3606bf6dd1290d7d7b967e0c96c5a2fb42c0eb28d2d02');
INSERT INTO events VALUES(48,17198,1485934200,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'企业环境风险隐患消除','[["goal",null,"22"],["day",null,"2017-02-01"],["value",null,"41"]]',NULL,NULL,X'5b99e3774027502306c0d5e5bbeeb56869065f04c76309452850b8f9f5aafd7c');
INSERT INTO events VALUES(49,17198,1485934200,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'重点企业排放达标率','[["goal",null,"23"],["day",null,"2017-02-01"],["value",null,"74"]]',NULL,NULL,X'ea43884b4af3797396f3c7ab5f41d21bc54504ccdf6346397ec3206b39441c3e');
INSERT INTO events VALUES(50,17198,1485934200,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'环境违法建设项目整治','[["goal",null,"24"],["day",null,"2017-02-01"],["value",null,"14"]]',NULL,NULL,X'c9d4e97246f092a0b2afc43ecec16c10f5cd9efbdf2daececb952e419af3ca7b');
INSERT INTO events VALUES(51,17198,1485934200,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'土小企业取缔','[["goal",null,"25"],["day",null,"2017-02-01"],["value",null,"38"]]',NULL,NULL,X'578a2f835cff4de55ab0d30a39cb8561f190c5987191336aa7a8c009ed50d0dd');
INSERT INTO events VALUES(52,17200,1486117031,'攻坚办 周博','demo',3,'0003',12,28,'assign',0,1,'','[["state","draft","assigned"],["assigned_on",null,"2017-02-03"]]',NULL,NULL,X'5d7081f717bdd749afce5d72008bbb17f36df083fb232db325682c9638724135');
INSERT INTO events VALUES(53,17201,1486198908,'东河乡 马保平','demo',3,'0003',12,28,'sign',1,2,'马保平','[["state","assigned","rectifying"],["signed_on",null,"2017-02-04"],["signed_by",null,"马保平"]]',NULL,NULL,X'03bfcc7ace469d3b4af3ae73ac8bc5eb7a3a566e99c63fee6055a1d9def6c004');
INSERT INTO events VALUES(54,17203,1486372048,'攻坚办 刘子涵','demo',9,'0009',14,26,'assign',0,1,'','[["state","draft","assigned"],["assigned_on",null,"2017-02-06"]]',NULL,NULL,X'f90c9433ba1f7861a6a79a191f2810222b7435b66cd7e37e8f06d019ea723a34');
INSERT INTO events VALUES(55,17204,1486457474,'攻坚办 刘子涵','demo',8,'0008',14,17,'assign',0,1,'','[["state","draft","assigned"],["assigned_on",null,"2017-02-07"]]',NULL,NULL,X'e2904ad5c04b7a58a81502ea69de505a234cf0839920ecd8fccae74f5d5bd5cf');
INSERT INTO events VALUES(56,17204,1486459701,'平槐办 郭根生','demo',9,'0009',14,26,'sign',1,2,'郭根生','[["state","assigned","rectifying"],["signed_on",null,"2017-02-07"],["signed_by",null,"郭根生"]]',NULL,NULL,X'336b3301eaa06e6edc4994bd01a058d8fda1d8ec6ccf3b218f82c4a2831757d7');
INSERT INTO events VALUES(57,17205,1486539000,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'PM2.5 月均浓度','[["goal",null,"21"],["day",null,"2017-02-08"],["value",null,"74"]]',NULL,NULL,X'42c4a4f1431238eea2e3dbb8ba4b0cdb88ce95a295d968f08ddd6ff3aa202f0c');
INSERT INTO events VALUES(58,17205,1486539000,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'企业环境风险隐患消除','[["goal",null,"22"],["day",null,"2017-02-08"],["value",null,"52"]]',NULL,NULL,X'25cc597b095ee68a0b2236bdb1095f5f0209a762ed9921bc2ff0582693a1b7e0');
INSERT INTO events VALUES(59,17205,1486539000,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'重点企业排放达标率','[["goal",null,"23"],["day",null,"2017-02-08"],["value",null,"74"]]',NULL,NULL,X'c1d539bf20cb9adc6997a6141c902a1ba4258c1e11681618d7f1d0e394d8e632');
INSERT INTO events VALUES(60,17205,1486539000,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'环境违法建设项目整治','[["goal",null,"24"],["day",null,"2017-02-08"],["value",null,"19"]]',NULL,NULL,X'b857598f5b7138b16dc865f236b8e34d4d7c89709180cd3f430d86e93a82906f');
INSERT INTO events VALUES(61,17205,1486539000,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'土小企业取缔','[["goal",null,"25"],["day",null,"2017-02-08"],["value",null,"45"]]',NULL,NULL,X'0f3bc834a4ace0003677652caa1992cb0f0d96c6adc7bbe35ae044ca488554a8');
INSERT INTO events VALUES(62,17205,1486545159,'平槐办 郭根生','demo',8,'0008',14,17,'sign',1,2,'郭根生','[["state","assigned","rectifying"],["signed_on",null,"2017-02-08"],["signed_by",null,"郭根生"]]',NULL,NULL,X'3c9a2251bb871c8c11e6ceb8d715a17fed5f9625bce322cefeca64108d39930d');
INSERT INTO events VALUES(63,17206,1486631659,'攻坚办 周博','demo',7,'0007',14,6,'assign',0,1,'','[["state","draft","assigned"],["assigned_on",null,"2017-02-09"]]',NULL,NULL,X'd9669e39168ad869d4d626d69a1ba6f9cfba08a3e48eb244c6867de3c1a819f9');
INSERT INTO events VALUES(64,17206,1486631947,'攻坚办 周博','demo',6,'0006',13,26,'assign',0,1,'','[["state","draft","assigned"],["assigned_on",null,"2017-02-09"]]',NULL,NULL,X'45b0d959b824badc6fe3d7ff780413fb118e10fec1c677f657f3c80fe2c9b6c6');
INSERT INTO events VALUES(65,17206,1486632887,'平槐办 贾双喜','demo',7,'0007',14,6,'sign',1,2,'贾双喜','[["state","assigned","rectifying"],["signed_on",null,"2017-02-09"],["signed_by",null,"贾双喜"]]',NULL,NULL,X'2b3eb18f3a9d9098b385c0df9c4883928be75bbb9eeab379acf96439a0905d19');
INSERT INTO events VALUES(66,17206,1486633647,'攻坚办 周博','demo',5,'0005',13,18,'assign',0,1,'','[["state","draft","assigned"],["assigned_on",null,"2017-02-09"]]',NULL,NULL,X'bac9d05b801bb9141654f2f8c3d435c074bf58d7f5cc372e8fb3c534e212f008');
INSERT INTO events VALUES(67,17206,1486634347,'前塔镇 许小军','demo',5,'0005',13,18,'sign',1,2,'许小军','[["state","assigned","rectifying"],["signed_on",null,"2017-02-09"],["signed_by",null,"许小军"]]',NULL,NULL,X'd9bb6e2ee4456cd2871eb220ce9aa110c7903eb94cc99b204e972dbf4831e9f4');
INSERT INTO events VALUES(68,17207,1486720797,'东河乡 马保平','demo',3,'0003',12,28,'report',2,2,'','[["progress","0","100"],["reported_on",null,"2017-02-10"]]',NULL,NULL,X'e303639b092dff38e3030bb7314923c8516a8f60c405e2288d4f5cf201ac6612');
INSERT INTO events VALUES(69,17207,1486721788,'东河乡 马保平','demo',3,'0003',12,28,'submit',2,3,'清单已公示，包联到位','[["state","rectifying","submitted"],["submitted_on",null,"2017-02-10"],["effect",null,"清单已公示，包联到位"],["submitted_by",null,"马保平"],["submissions","0","1"],["evidence",null,"[{\"path\":\"演示/照片/0003-1.jpg\",\"sha256\":\"0ab6b242c7b570392378f15a5c41e4ca189e25f9818da36b713cd54da8e3735e\",\"size\":1240631}]"]]',NULL,NULL,X'fac70ad640900bf3de77a2b1f6e72fc63f1d8e33d76df5ec35bc2789fc3e34c7');
INSERT INTO events VALUES(70,17207,1486723521,'前塔镇 韩文斌','demo',6,'0006',13,26,'sign',1,2,'韩文斌','[["state","assigned","rectifying"],["signed_on",null,"2017-02-10"],["signed_by",null,"韩文斌"]]',NULL,NULL,X'd539fb918bcd81b4b28d6387c228f643c5c87ba5a83cdfc1e41aa48572fb8088');
INSERT INTO events VALUES(71,17210,1486979946,'督查一组 马振宇','demo',3,'0003',12,28,'accept',3,4,'马振宇','[["state","submitted","noticed"],["checks",null,"{\"accepted\":{\"by\":\"马振宇\",\"note\":\"\",\"on\":\"2017-02-13\"},\"inspected\":{\"by\":\"马振宇\",\"note\":\"\",\"on\":\"2017-02-13\"},\"matched\":{\"by\":\"马振宇\",\"note\":\"\",\"on\":\"2017-02-13\"}}"],["accepted_on",null,"2017-02-13"],["notice_until",null,"2017-02-22"]]',NULL,NULL,X'8fca96d494573f34fc6f5584525a90a751272ba4bcd834e943b455a33b2400ae');
INSERT INTO events VALUES(72,17211,1487067870,'攻坚办 周博','demo',2,'0002',12,14,'assign',0,6,'','[["state","draft","standing"],["assigned_on",null,"2017-02-14"],["review_on",null,"2017-03-16"]]',NULL,NULL,X'8ccff65757f8fda89bb36eaf5afc8635aea7faa6e20f6ed8c7c40507f99c2c0d');
INSERT INTO events VALUES(73,17212,1487143800,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'PM2.5 月均浓度','[["goal",null,"21"],["day",null,"2017-02-15"],["value",null,"70.5"]]',NULL,NULL,X'8967b26fd4fffffb5420c401a6b47cf67740642e0067ecbfa81dbce6e2ce294c');
INSERT INTO events VALUES(74,17212,1487143800,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'企业环境风险隐患消除','[["goal",null,"22"],["day",null,"2017-02-15"],["value",null,"60"]]',NULL,NULL,X'969a631b7029f81eba7a93557648be4694824983deb4d35afd88c7cf0efc1b62');
INSERT INTO events VALUES(75,17212,1487143800,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'重点企业排放达标率','[["goal",null,"23"],["day",null,"2017-02-15"],["value",null,"80"]]',NULL,NULL,X'9c9eabaed05b04a45aafdbd4200fefdd845c93bb816b42e9a68ac2e073444677');
INSERT INTO events VALUES(76,17212,1487143800,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'环境违法建设项目整治','[["goal",null,"24"],["day",null,"2017-02-15"],["value",null,"22"]]',NULL,NULL,X'31ccd28189eaffe5e6bce1f416950289eca0ddaf3b1883f736a4deb54dfe5250');
INSERT INTO events VALUES(77,17212,1487143800,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'土小企业取缔','[["goal",null,"25"],["day",null,"2017-02-15"],["value",null,"49"]]',NULL,NULL,X'8da9c2f20637caf2a6255b07f68c865e0eff7fb3f8789b982e484cee1f45d96d');
INSERT INTO events VALUES(78,17212,1487148484,'平槐办 郭根生','demo',8,'0008',14,17,'report',2,2,'','[["progress","0","15"],["reported_on",null,"2017-02-15"]]',NULL,NULL,X'001c0a0a21ba5d3ac0dd1163347c9a21b8a0c795fbb9e16447b32b4c0b5e1e7f');
INSERT INTO events VALUES(79,17212,1487151555,'攻坚办 周博','demo',3,'0003',12,28,'object',4,4,'门口道路仍有积尘','[["objections",null,"[{\"by\":\"居民(演示)\",\"on\":\"2017-02-15\",\"text\":\"门口道路仍有积尘\"}]"]]',NULL,NULL,X'fee756dafabb5199fd0809c75d0132ef55f8ac553b1d7bb7e273c94507bc5950');
INSERT INTO events VALUES(80,17212,1487152573,'平槐办 郭根生','demo',9,'0009',14,26,'report',2,2,'','[["progress","0","30"],["reported_on",null,"2017-02-15"]]',NULL,NULL,X'3af6e4933f0510ac43c01550aba06aa9b6fd0907b00a3e8a18d851060c8ab8e3');
INSERT INTO events VALUES(81,17213,1487234258,'前塔镇 许小军','demo',5,'0005',13,18,'report',2,2,'','[["progress","0","30"],["reported_on",null,"2017-02-16"]]',NULL,NULL,X'ae8947212de310835a205e7efd5a31e5d3362ea63aacac1ec1b2e36b52264c73');
INSERT INTO events VALUES(82,17214,1487320622,'督查一组 马振宇','demo',3,'0003',12,28,'answer',4,4,'已夜间复测，数据达标并公布','[["objections","[{\"by\":\"居民(演示)\",\"on\":\"2017-02-15\",\"text\":\"门口道路仍有积尘\"}]","[{\"answer\":\"已夜间复测，数据达标并公布\",\"answeredBy\":\"马振宇\",\"answeredOn\":\"2017-02-17\",\"by\":\"居民(演示)\",\"on\":\"2017-02-15\",\"text\":\"门口道路仍有积尘\"}]"]]',NULL,NULL,X'91a5f33aa531f324524fe9943a577fc1f6078191ab9c049520d1451104ac0872');
INSERT INTO events VALUES(83,17215,1487407053,'平槐办 贾双喜','demo',7,'0007',14,6,'report',2,2,'','[["progress","0","100"],["reported_on",null,"2017-02-18"]]',NULL,NULL,X'a07ba516b449d8010648aba26f8f446644c8edc99aef1836ae82d1398a38e11f');
INSERT INTO events VALUES(84,17215,1487409854,'平槐办 贾双喜','demo',7,'0007',14,6,'submit',2,3,'火点清零，净化设施正常','[["state","rectifying","submitted"],["submitted_on",null,"2017-02-18"],["effect",null,"火点清零，净化设施正常"],["submitted_by",null,"贾双喜"],["submissions","0","1"],["evidence",null,"[{\"path\":\"演示/照片/0007-1.jpg\",\"sha256\":\"67bc7d698fc0b5e64f59c84fcba82cef3865961e841e8cdb19090ff3fbed2fdf\",\"size\":1283874}]"]]',NULL,NULL,X'c2fc7c36d3350ec4cb48496260b7e0cd5165f10636aa0aab4787689d2754539c');
INSERT INTO events VALUES(85,17215,1487410765,'攻坚办 刘子涵','demo',4,'0004',13,5,'assign',0,1,'','[["state","draft","assigned"],["assigned_on",null,"2017-02-18"]]',NULL,NULL,X'aa6f20b1d6d8da5b2fc69b26041189282f6f558de35fe0bd55d01577339d89a8');
INSERT INTO events VALUES(86,17215,1487411446,'前塔镇 任海生','demo',4,'0004',13,5,'sign',1,2,'任海生','[["state","assigned","rectifying"],["signed_on",null,"2017-02-18"],["signed_by",null,"任海生"]]',NULL,NULL,X'482d692897439d19eabda71cf76548d0507bfcea3c869e34d14506c83fbcabe5');
INSERT INTO events VALUES(87,17216,1487495670,'前塔镇 韩文斌','demo',6,'0006',13,26,'report',2,2,'','[["progress","0","15"],["reported_on",null,"2017-02-19"]]',NULL,NULL,X'ef76d71300d47392825087c47f06f7649768c22c01d5d1ef8366c3d866262eaf');
INSERT INTO events VALUES(88,17217,1487585523,'督查三组 梁晓敏','demo',7,'0007',14,6,'accept',3,4,'梁晓敏','[["state","submitted","noticed"],["checks",null,"{\"accepted\":{\"by\":\"梁晓敏\",\"note\":\"\",\"on\":\"2017-02-20\"},\"inspected\":{\"by\":\"梁晓敏\",\"note\":\"\",\"on\":\"2017-02-20\"},\"matched\":{\"by\":\"梁晓敏\",\"note\":\"\",\"on\":\"2017-02-20\"}}"],["accepted_on",null,"2017-02-20"],["notice_until",null,"2017-03-01"]]',NULL,NULL,X'e4593f587cd6a0125922039aac77d1a7f7c00e3a276ad7c76f9dc9f6eb61a581');
INSERT INTO events VALUES(89,17217,1487606400,'攻坚办','demo',NULL,NULL,NULL,NULL,'meet',NULL,NULL,'第 1 次调度会','[["place",null,"市政府三楼会议室(演示)"],["agenda",null,"5,9,8"],["present",null,"周博"],["present",null,"刘子涵"],["present",null,"孙秉公"],["present",null,"郭知行"],["present",null,"马振宇"],["present",null,"马立群"],["present",null,"罗立群"],["present",null,"许振宇"],["present",null,"梁晓敏"]]',NULL,NULL,X'7d5e855d7882694ac8087996e7b64dfc3e8d12965b390687fbd7714a38395225');
INSERT INTO events VALUES(90,17217,1487606460,'攻坚办','demo',5,'0005',13,18,'discuss',2,2,'','[]',NULL,89,X'2791262f12bb7bde22f2088ba50ab6d6897abd4ffce5aa970803b0a9f456f407');
INSERT INTO events VALUES(91,17217,1487606550,'攻坚办','demo',5,'0005',13,18,'reminder',2,2,'临近时限，请倒排工期','[["to_unit",null,"13"]]',NULL,89,X'a98354616d8288f702f8bf40854f896e172df1af3ede6b10c1869e1b1a36c5aa');
INSERT INTO events VALUES(92,17217,1487606700,'攻坚办','demo',9,'0009',14,26,'discuss',2,2,'','[]',NULL,89,X'64f3e6600aa2b9e2a3974d868330da3c78ac2f4837c86a88a1cee7c467ea634f');
INSERT INTO events VALUES(93,17217,1487606790,'攻坚办','demo',9,'0009',14,26,'note',2,2,'督查组本周复核一次','[]',NULL,89,X'0fe08e4cc143de830f9ade11e2aa0872130b853b1a01ad644304b97ce79936f3');
INSERT INTO events VALUES(94,17217,1487606940,'攻坚办','demo',8,'0008',14,17,'discuss',2,2,'','[]',NULL,89,X'8af2633b9ee07712da9094b965616fe1d0fcec2a2dcce59c31fabc763226bfc5');
INSERT INTO events VALUES(95,17217,1487607030,'攻坚办','demo',8,'0008',14,17,'note',2,2,'先停产整改，验收合格再恢复','[]',NULL,89,X'50713d23b8167f999dee831d66b4583e4b4ca87d1983f880ec89f1c25fffee0b');
INSERT INTO events VALUES(96,17217,1487607180,'攻坚办','demo',NULL,NULL,NULL,NULL,'adjourn',NULL,NULL,'第 1 次调度会','[]',NULL,89,X'216b9b8c9625f63d71c55041e92df160785ba92d18a5585dffe44bee2839cecd');
INSERT INTO events VALUES(97,17219,1487748600,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'PM2.5 月均浓度','[["goal",null,"21"],["day",null,"2017-02-22"],["value",null,"66"]]',NULL,NULL,X'7457bb97c18188b98f7185ae93fa7133205f9e6d1b6d380f54ca85c0ce20ca15');
INSERT INTO events VALUES(98,17219,1487748600,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'企业环境风险隐患消除','[["goal",null,"22"],["day",null,"2017-02-22"],["value",null,"71"]]',NULL,NULL,X'6d65e51d8b4a5126810aee2e67348f612e3eace549dd54234a5bd5651f869465');
INSERT INTO events VALUES(99,17219,1487748600,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'重点企业排放达标率','[["goal",null,"23"],["day",null,"2017-02-22"],["value",null,"83"]]',NULL,NULL,X'e8f4c0981185ef36b103ebc113e25db7dc7d4374bb12c130b94a43caa85d5684');
INSERT INTO events VALUES(100,17219,1487748600,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'环境违法建设项目整治','[["goal",null,"24"],["day",null,"2017-02-22"],["value",null,"28"]]',NULL,NULL,X'705afb332044336df34c1c40c39585d7cb3d2cd8c846a3b36b8fcd62b1bcff1b');
INSERT INTO events VALUES(101,17219,1487748600,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'土小企业取缔','[["goal",null,"25"],["day",null,"2017-02-22"],["value",null,"53"]]',NULL,NULL,X'e28692afa6a8d9846b2b6552baba4a3e4121a06dbd90337dd57700f8efa2cf6e');
INSERT INTO events VALUES(102,17219,1487758519,'平槐办 郭根生','demo',8,'0008',14,17,'report',2,2,'','[["progress","15","30"],["reported_on","2017-02-15","2017-02-22"]]',NULL,NULL,X'315e4176773d29f74daf4121a3ae711b807930996cee0a651d3d13cd911971b9');
INSERT INTO events VALUES(103,17220,1487843358,'平槐办 郭根生','demo',9,'0009',14,26,'report',2,2,'','[["progress","30","60"],["reported_on","2017-02-15","2017-02-23"]]',NULL,NULL,X'2f83a0d22408f44b8f96115c6201472bca0f4c46d91b5364ea28c01a0caf5948');
INSERT INTO events VALUES(104,17220,1487845405,'前塔镇 许小军','demo',5,'0005',13,18,'report',2,2,'','[["progress","30","65"],["reported_on","2017-02-16","2017-02-23"]]',NULL,NULL,X'fc2547c9d105c8d528f3f8b60a22a08cd68f4750b6b9ee0c76a85af9a33d0975');
INSERT INTO events VALUES(105,17220,1487846100,'领导小组 孙秉公','demo',9,'0009',14,26,'extend',2,2,'设备订货周期长，已签合同','[["deadline","2017-02-28","2017-03-15"],["extensions","0","1"],["original_deadline",null,"2017-02-28"]]',NULL,NULL,X'4394504366c108ca6b4eb7bd2833d6d2a159668f9fb093d84cedde2f44f5a08e');
INSERT INTO events VALUES(106,17222,1488017846,'领导小组 郭知行','demo',3,'0003',12,28,'close',4,5,'郭知行','[["state","noticed","closed"],["checks","{\"accepted\":{\"by\":\"马振宇\",\"note\":\"\",\"on\":\"2017-02-13\"},\"inspected\":{\"by\":\"马振宇\",\"note\":\"\",\"on\":\"2017-02-13\"},\"matched\":{\"by\":\"马振宇\",\"note\":\"\",\"on\":\"2017-02-13\"}}","{\"accepted\":{\"by\":\"马振宇\",\"note\":\"\",\"on\":\"2017-02-13\"},\"closed\":{\"by\":\"郭知行\",\"note\":\"\",\"on\":\"2017-02-25\"},\"inspected\":{\"by\":\"马振宇\",\"note\":\"\",\"on\":\"2017-02-13\"},\"matched\":{\"by\":\"马振宇\",\"note\":\"\",\"on\":\"2017-02-13\"}}"],["closed_on",null,"2017-02-25"]]',NULL,NULL,X'd0e578e3e6e0d61b5227fca0d40b6ebfc1ce1da57ef278135b08c5d0dcc2f2dc');
INSERT INTO events VALUES(107,17224,1488211200,'攻坚办','demo',NULL,NULL,NULL,NULL,'meet',NULL,NULL,'第 2 次调度会','[["place",null,"市政府三楼会议室(演示)"],["agenda",null,"5,4,6,8"],["present",null,"周博"],["present",null,"刘子涵"],["present",null,"孙秉公"],["present",null,"郭知行"],["present",null,"马振宇"],["present",null,"马立群"],["present",null,"罗立群"],["present",null,"许振宇"],["present",null,"梁晓敏"]]',NULL,NULL,X'ae0c8fb754417273410b51a3adbd419a1946170e2bc76d7689b8ed14461af70d');
INSERT INTO events VALUES(108,17224,1488211260,'攻坚办','demo',5,'0005',13,18,'discuss',2,2,'','[]',NULL,107,X'9c4b5b7e01f7d50304da205c86a3912c822e8bfcd9934140da55277864b90b0a');
INSERT INTO events VALUES(109,17224,1488211350,'攻坚办','demo',5,'0005',13,18,'supervision_letter',2,2,'反弹问题须查清责任','[["to_unit",null,"13"]]',NULL,107,X'e2c6c1bf3f4ae606c370d3f6ec63c863b669524a2eaa7284c0b99f761bdd9812');
INSERT INTO events VALUES(110,17224,1488211500,'攻坚办','demo',4,'0004',13,5,'discuss',2,2,'','[]',NULL,107,X'3c0400045431acefc44fca7b6adf44a309167f4350e94c62bab376811667f245');
INSERT INTO events VALUES(111,17224,1488211590,'攻坚办','demo',4,'0004',13,5,'reminder',2,2,'临近时限，请倒排工期','[["to_unit",null,"13"]]',NULL,107,X'c788ae37a635a6415fd0fe8a2f6533912aad4b62290650a7050cfba0c71d18f7');
INSERT INTO events VALUES(112,17224,1488211740,'攻坚办','demo',6,'0006',13,26,'discuss',2,2,'','[]',NULL,107,X'f7fcf1d2934b677c27971ac0d5ec9d1cd65660f8ebf3c1ce8b3d0fe07115487d');
INSERT INTO events VALUES(113,17224,1488211830,'攻坚办','demo',6,'0006',13,26,'reminder',2,2,'临近时限，请倒排工期','[["to_department",null,"市城管局"]]',NULL,107,X'e4f0fd07384274d3644cf327a7cd803da3c5c8a9f2ad86541470e8585be0faba');
INSERT INTO events VALUES(114,17224,1488211980,'攻坚办','demo',8,'0008',14,17,'discuss',2,2,'','[]',NULL,107,X'bb50810327d5eee522ba444104291ec2e53daca93efe92d1c5deeceba01ed95c');
INSERT INTO events VALUES(115,17224,1488212070,'攻坚办','demo',8,'0008',14,17,'note',2,2,'资金问题由攻坚办协调，三日内答复','[]',NULL,107,X'205379a921cfbdaed390e36408894e090a59b044d02f963018cca97c405f4c63');
INSERT INTO events VALUES(116,17224,1488212220,'攻坚办','demo',NULL,NULL,NULL,NULL,'adjourn',NULL,NULL,'第 2 次调度会','[]',NULL,107,X'9079d2da30a1ade25d00ef6ebf966973d40d52fbe2c0ea309b1aa9780b340571');
INSERT INTO events VALUES(117,17225,1488271352,'前塔镇 韩文斌','demo',6,'0006',13,26,'report',2,2,'','[["progress","15","30"],["reported_on","2017-02-19","2017-02-28"]]',NULL,NULL,X'5ce356d59ce3d10d9ca8431070fdbf0e42ae0b1ce64cd56e0be95be5a7d821a3');
INSERT INTO events VALUES(118,17225,1488272621,'前塔镇 任海生','demo',4,'0004',13,5,'report',2,2,'','[["progress","0","10"],["reported_on",null,"2017-02-28"]]',NULL,NULL,X'1b0a7b9c7067c59109c91026c7599573188dc1b2dd2b5763121886c6756b7b05');
INSERT INTO events VALUES(119,17226,1488353400,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'PM2.5 月均浓度','[["goal",null,"21"],["day",null,"2017-03-01"],["value",null,"63"]]',NULL,NULL,X'fe6408548b6dc9b0340d185cedad0fc206ccc7a69c0a00a3ecf495f9e3790eed');
INSERT INTO events VALUES(120,17226,1488353400,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'企业环境风险隐患消除','[["goal",null,"22"],["day",null,"2017-03-01"],["value",null,"83"]]',NULL,NULL,X'fc53d22f7902835ead6d99fb8b7ce421ab6b24c03b7659d1e48b6b1f6453d05b');
INSERT INTO events VALUES(121,17226,1488353400,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'重点企业排放达标率','[["goal",null,"23"],["day",null,"2017-03-01"],["value",null,"88"]]',NULL,NULL,X'133ae350743a16416648fa107b38bfaf7c2473a9122c643f1d7eddf89cc46e0f');
INSERT INTO events VALUES(122,17226,1488353400,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'环境违法建设项目整治','[["goal",null,"24"],["day",null,"2017-03-01"],["value",null,"33"]]',NULL,NULL,X'1e98bbc1c749897df470756401ce724258a414fa7ae6659fb36db2cd260979f8');
INSERT INTO events VALUES(123,17226,1488353400,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'土小企业取缔','[["goal",null,"25"],["day",null,"2017-03-01"],["value",null,"55"]]',NULL,NULL,X'09c11aaffd79614a4b06a53f1e1db2cf629cd831f0d16613341453dfd562d8df');
INSERT INTO events VALUES(124,17226,1488362868,'攻坚办 周博','demo',1,'0001',12,4,'assign',0,1,'','[["state","draft","assigned"],["assigned_on",null,"2017-03-01"]]',NULL,NULL,X'92e12f13df5b8114b6c2bd9b7c184b7e23799b16ec2aade4e44c2d8c0b46753f');
INSERT INTO events VALUES(125,17226,1488365376,'平槐办 郭根生','demo',8,'0008',14,17,'report',2,2,'','[["progress","30","50"],["reported_on","2017-02-22","2017-03-01"]]',NULL,NULL,X'cca75918c30377269fe02157588bfc6265f2d3c770c20fe1bbfe7c333536435a');
INSERT INTO events VALUES(126,17226,1488366172,'领导小组 孙秉公','demo',8,'0008',14,17,'extend',2,2,'管网施工受冻土影响，申请顺延','[["deadline","2017-03-01","2017-03-14"],["extensions","0","1"],["original_deadline",null,"2017-03-01"]]',NULL,NULL,X'77c0645fa2c6b4e1bf2146ac2d55e88f95b6105cc976698199fb31d651b3578a');
INSERT INTO events VALUES(127,17227,1488452289,'前塔镇 许小军','demo',5,'0005',13,18,'report',2,2,'','[["progress","65","100"],["reported_on","2017-02-23","2017-03-02"]]',NULL,NULL,X'da338ae03d663a45fa8adfc94c9e0430fee420aa0307ebb6c6d861be72b734cb');
INSERT INTO events VALUES(128,17227,1488454988,'前塔镇 许小军','demo',5,'0005',13,18,'submit',2,3,'连续巡查无反弹','[["state","rectifying","submitted"],["submitted_on",null,"2017-03-02"],["effect",null,"连续巡查无反弹"],["submitted_by",null,"许小军"],["submissions","0","1"],["evidence",null,"[{\"path\":\"演示/照片/0005-1.jpg\",\"sha256\":\"a7ab36ff1240f7ca56479382363165ce680dd5d02985866110b0943281b44e32\",\"size\":2415177}]"]]',NULL,NULL,X'2bed9c559a8edcf67f31bdac8f0a4452c18c156f69a2bf4cd9690f2b820a4a8e');
INSERT INTO events VALUES(129,17228,1488531734,'平槐办 郭根生','demo',9,'0009',14,26,'report',2,2,'','[["progress","60","100"],["reported_on","2017-02-23","2017-03-03"]]',NULL,NULL,X'bc49764721f189311b8bcc3c60801e53d51d4f6a8a6636c88b66482c44ce480d');
INSERT INTO events VALUES(130,17228,1488532742,'平槐办 郭根生','demo',9,'0009',14,26,'submit',2,3,'管网贯通，污水进厂','[["state","rectifying","submitted"],["submitted_on",null,"2017-03-03"],["effect",null,"管网贯通，污水进厂"],["submitted_by",null,"郭根生"],["submissions","0","1"],["evidence",null,"[{\"path\":\"演示/照片/0009-1.jpg\",\"sha256\":\"9feab7bd696b4d82c0d5b75af5f8875dfb6b025ae2c50b812fe1a47e6373771d\",\"size\":2507991}]"]]',NULL,NULL,X'2f2fc38822c1994eeaf319d87a630b52731fc3c87df82fac14dc1ce27d5a3130');
INSERT INTO events VALUES(131,17229,1488621294,'领导小组 郭知行','demo',7,'0007',14,6,'close',4,5,'郭知行','[["state","noticed","closed"],["checks","{\"accepted\":{\"by\":\"梁晓敏\",\"note\":\"\",\"on\":\"2017-02-20\"},\"inspected\":{\"by\":\"梁晓敏\",\"note\":\"\",\"on\":\"2017-02-20\"},\"matched\":{\"by\":\"梁晓敏\",\"note\":\"\",\"on\":\"2017-02-20\"}}","{\"accepted\":{\"by\":\"梁晓敏\",\"note\":\"\",\"on\":\"2017-02-20\"},\"closed\":{\"by\":\"郭知行\",\"note\":\"\",\"on\":\"2017-03-04\"},\"inspected\":{\"by\":\"梁晓敏\",\"note\":\"\",\"on\":\"2017-02-20\"},\"matched\":{\"by\":\"梁晓敏\",\"note\":\"\",\"on\":\"2017-02-20\"}}"],["closed_on",null,"2017-03-04"]]',NULL,NULL,X'6393ef161201d49bb6faa96e4597f49a1c553bb061bf285b3760d9cb9fc14460');
INSERT INTO events VALUES(132,17229,1488623676,'督查三组 梁晓敏','demo',9,'0009',14,26,'check',3,3,'梁晓敏  与清单一致','[["checks",null,"{\"matched\":{\"by\":\"梁晓敏\",\"note\":\"与清单一致\",\"on\":\"2017-03-04\"}}"]]',NULL,NULL,X'b579551b5082e7ce08d742d5363655f11794f059b2f3946528ad2ac9ff310049');
INSERT INTO events VALUES(133,17230,1488704258,'督查三组 梁晓敏','demo',9,'0009',14,26,'check',3,3,'梁晓敏  现场已看','[["checks","{\"matched\":{\"by\":\"梁晓敏\",\"note\":\"与清单一致\",\"on\":\"2017-03-04\"}}","{\"inspected\":{\"by\":\"梁晓敏\",\"note\":\"现场已看\",\"on\":\"2017-03-05\"},\"matched\":{\"by\":\"梁晓敏\",\"note\":\"与清单一致\",\"on\":\"2017-03-04\"}}"]]',NULL,NULL,X'd5f21a69f7ff85abe852d76c0a5814191b83b0243405647625caf08bb70c3dc8');
INSERT INTO events VALUES(134,17230,1488706277,'督查三组 梁晓敏','demo',9,'0009',14,26,'accept',3,4,'梁晓敏','[["state","submitted","noticed"],["checks","{\"inspected\":{\"by\":\"梁晓敏\",\"note\":\"现场已看\",\"on\":\"2017-03-05\"},\"matched\":{\"by\":\"梁晓敏\",\"note\":\"与清单一致\",\"on\":\"2017-03-04\"}}","{\"accepted\":{\"by\":\"梁晓敏\",\"note\":\"\",\"on\":\"2017-03-05\"},\"inspected\":{\"by\":\"梁晓敏\",\"note\":\"现场已看\",\"on\":\"2017-03-05\"},\"matched\":{\"by\":\"梁晓敏\",\"note\":\"与清单一致\",\"on\":\"2017-03-04\"}}"],["accepted_on",null,"2017-03-05"],["notice_until",null,"2017-03-14"]]',NULL,NULL,X'9e284f45df9f3d4f8fac90f0a257f04f197a35afb5f3270b3592655d0c4e6567');
INSERT INTO events VALUES(135,17230,1488707571,'督查二组 罗立群','demo',5,'0005',13,18,'accept',3,4,'罗立群','[["state","submitted","noticed"],["checks",null,"{\"accepted\":{\"by\":\"罗立群\",\"note\":\"\",\"on\":\"2017-03-05\"},\"inspected\":{\"by\":\"罗立群\",\"note\":\"\",\"on\":\"2017-03-05\"},\"matched\":{\"by\":\"罗立群\",\"note\":\"\",\"on\":\"2017-03-05\"}}"],["accepted_on",null,"2017-03-05"],["notice_until",null,"2017-03-14"]]',NULL,NULL,X'bb5f26ffec7e7797eb6be6f4bece83d63c89392506ad09ac4d05c05ee4ebfa2b');
INSERT INTO events VALUES(136,17231,1488816000,'攻坚办','demo',NULL,NULL,NULL,NULL,'meet',NULL,NULL,'第 3 次调度会','[["place",null,"市政府三楼会议室(演示)"],["agenda",null,"1,4,8"],["present",null,"周博"],["present",null,"刘子涵"],["present",null,"孙秉公"],["present",null,"郭知行"],["present",null,"马振宇"],["present",null,"马立群"],["present",null,"罗立群"],["present",null,"许振宇"],["present",null,"梁晓敏"]]',NULL,NULL,X'0eb47d3636bb89343a980e5f015d12f4d66c3f739bd273ad22a0a3dd576d4271');
INSERT INTO events VALUES(137,17231,1488816060,'攻坚办','demo',1,'0001',12,4,'discuss',1,1,'','[]',NULL,136,X'7a08cde0a497edf0ece37bd664ca346ae1f5e3282921c0d70334a922eb518ba2');
INSERT INTO events VALUES(138,17231,1488816150,'攻坚办','demo',1,'0001',12,4,'reminder',1,1,'进度落后，请说明原因并追赶','[["to_unit",null,"12"]]',NULL,136,X'e409f308b7dc63daf329f4fa5fcbee1396fe4abb5a80f7198a0eb33c5256ca3d');
INSERT INTO events VALUES(139,17231,1488816300,'攻坚办','demo',4,'0004',13,5,'discuss',2,2,'','[]',NULL,136,X'f7909e59b9ac8407d53cf9572150f5a0f1023d542e21eb038433eba0913e1982');
INSERT INTO events VALUES(140,17231,1488816390,'攻坚办','demo',4,'0004',13,5,'reminder',2,2,'进度落后，请说明原因并追赶','[["to_department",null,"市公安局交警大队"]]',NULL,136,X'57614b1c7e12367e86680d5ff3e44bd97544b282fd8edb87be503efdaf33c818');
INSERT INTO events VALUES(141,17231,1488816540,'攻坚办','demo',8,'0008',14,17,'discuss',2,2,'','[]',NULL,136,X'74b17ebf4fac52105fcbf2bc4c7c72928d6aa33219fbd5f4f239af65a0b6c909');
INSERT INTO events VALUES(142,17231,1488816630,'攻坚办','demo',8,'0008',14,17,'reminder',2,2,'连续一周未填报，请补报','[["to_unit",null,"14"]]',NULL,136,X'f80641c39dab1bdf8bce1f9960948810fda64e0b7dcc2e01833ac49885aae62d');
INSERT INTO events VALUES(143,17231,1488816780,'攻坚办','demo',NULL,NULL,NULL,NULL,'adjourn',NULL,NULL,'第 3 次调度会','[]',NULL,136,X'5842a9c063fa8129072a72af0ce9c7538bdedd4815382e67296e50d314d881cc');
INSERT INTO events VALUES(144,17231,1488823200,'领导小组 孙秉公','demo',NULL,NULL,NULL,NULL,'criticism',NULL,NULL,'两次会议点名仍未整改，全市通报批评','[["to_unit",null,"14"]]',NULL,NULL,X'bed40327b6c1645cba8500e980d91e4f257e6640c1c5581fe8a3520090aa0698');
INSERT INTO events VALUES(145,17231,1488823200,'领导小组 孙秉公','demo',NULL,NULL,NULL,NULL,'exposure',NULL,NULL,'省级媒体曝光一处污染点位(演示)','[["to_unit",null,"14"]]',NULL,NULL,X'a04c07edb7759544ebc274c089ff31ff83aa96fcb4a002d5734af40695dc6f70');
INSERT INTO events VALUES(146,17231,1488823200,'领导小组 孙秉公','demo',NULL,NULL,NULL,NULL,'veto',NULL,NULL,'弄虚作假，年度考核一票否决(演示)','[["to_department",null,"市整改办"]]',NULL,NULL,X'5503e75892cb165f22f26b54ba10c6e97a679aac24ca7fa76ca4b3d1a6cad5a9');
INSERT INTO events VALUES(147,17233,1488958200,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'PM2.5 月均浓度','[["goal",null,"21"],["day",null,"2017-03-08"],["value",null,"61.5"]]',NULL,NULL,X'16305cbaa403c42b388cf2e6b334794f1e5ef6138b73bcc677926094c3566920');
INSERT INTO events VALUES(148,17233,1488958200,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'企业环境风险隐患消除','[["goal",null,"22"],["day",null,"2017-03-08"],["value",null,"92"]]',NULL,NULL,X'09fbdbe1ee91fd173dc5d4dc1272c8b54e4bea047578157ed020a0334d8e5e54');
INSERT INTO events VALUES(149,17233,1488958200,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'重点企业排放达标率','[["goal",null,"23"],["day",null,"2017-03-08"],["value",null,"91"]]',NULL,NULL,X'789f6c4102e31777ba433101a8a7461d26425ce23c52cae788cf8ba963fabeef');
INSERT INTO events VALUES(150,17233,1488958200,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'环境违法建设项目整治','[["goal",null,"24"],["day",null,"2017-03-08"],["value",null,"36"]]',NULL,NULL,X'edb4b677c6ebcb20fb9e0b03a53be9b30158857a743c10a7ff6dc66a837c1e15');
INSERT INTO events VALUES(151,17233,1488958200,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'土小企业取缔','[["goal",null,"25"],["day",null,"2017-03-08"],["value",null,"58"]]',NULL,NULL,X'cdd8666ffe51087f3483dcc2eb940b746bb50628687a4b2716ec1c803de21051');
INSERT INTO events VALUES(152,17234,1489050048,'前塔镇 任海生','demo',4,'0004',13,5,'report',2,2,'','[["progress","10","20"],["reported_on","2017-02-28","2017-03-09"]]',NULL,NULL,X'fa308b57b4e8297149fe0694d928e7a8c64cb105f7af697afb2f589c86337333');
INSERT INTO events VALUES(153,17234,1489050494,'领导小组 孙秉公','demo',4,'0004',13,5,'extend',2,2,'设备订货周期长，已签合同','[["deadline","2017-03-10","2017-04-30"],["extensions","0","1"],["original_deadline",null,"2017-03-10"]]',NULL,NULL,X'2260739134b3ace25d55076e0891b8cd841a0ab7a04347222ff850fdceb72a7f');
INSERT INTO events VALUES(154,17234,1489050626,'平槐办 郭根生','demo',8,'0008',14,17,'report',2,2,'','[["progress","50","65"],["reported_on","2017-03-01","2017-03-09"]]',NULL,NULL,X'dd8200e752ccbcde91719e9f4b4a2146fc675d8d762fa4828c75561e46b941e7');
INSERT INTO events VALUES(155,17234,1489054759,'前塔镇 韩文斌','demo',6,'0006',13,26,'report',2,2,'','[["progress","30","45"],["reported_on","2017-02-28","2017-03-09"]]',NULL,NULL,X'7eaf2c6f08eaec60800b3d6d27032153039d0f3c055e53528c56ba4145ced6c6');
INSERT INTO events VALUES(156,17238,1489420800,'攻坚办','demo',NULL,NULL,NULL,NULL,'meet',NULL,NULL,'第 4 次调度会','[["place",null,"市政府三楼会议室(演示)"],["agenda",null,"1,8"],["present",null,"周博"],["present",null,"刘子涵"],["present",null,"孙秉公"],["present",null,"郭知行"],["present",null,"马振宇"],["present",null,"马立群"],["present",null,"罗立群"],["present",null,"许振宇"],["present",null,"梁晓敏"]]',NULL,NULL,X'b5b59697b9ffda52410772f192b9aacbf6c70469f0e94e3f6117cdd6e47c8ba6');
INSERT INTO events VALUES(157,17238,1489420860,'攻坚办','demo',1,'0001',12,4,'discuss',1,1,'','[]',NULL,156,X'82d6d4c5dc6aede7162eb34789fddfe3a49504149599298c30186b7b629c3175');
INSERT INTO events VALUES(158,17238,1489420950,'攻坚办','demo',1,'0001',12,4,'reminder',1,1,'进度落后，请说明原因并追赶','[["to_unit",null,"12"]]',NULL,156,X'8ac3550780f432d1778f1f13ea639b690bb7d76220fb671677152538b77c3912');
INSERT INTO events VALUES(159,17238,1489421100,'攻坚办','demo',8,'0008',14,17,'discuss',2,2,'','[]',NULL,156,X'313d99d75321bb1241ba0b3853190eb52502b01f58cafd8caa02a8fc80985875');
INSERT INTO events VALUES(160,17238,1489421190,'攻坚办','demo',8,'0008',14,17,'note',2,2,'督查组本周复核一次','[]',NULL,156,X'e239381f4858e10a20819439b607d498c487c14d8919424845e1ce700f79aacf');
INSERT INTO events VALUES(161,17238,1489421340,'攻坚办','demo',NULL,NULL,NULL,NULL,'adjourn',NULL,NULL,'第 4 次调度会','[]',NULL,156,X'912a2bfb4d7bbb1cbc2140937790d12a925f6d3b86420259f9e5d8abd66f5f41');
INSERT INTO events VALUES(162,17240,1489563000,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'PM2.5 月均浓度','[["goal",null,"21"],["day",null,"2017-03-15"],["value",null,"59"]]',NULL,NULL,X'd031a76e1e13a550ef81de93de5114298fba73549acbbdbbe06d4588a8dcacbf');
INSERT INTO events VALUES(163,17240,1489563000,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'企业环境风险隐患消除','[["goal",null,"22"],["day",null,"2017-03-15"],["value",null,"101"]]',NULL,NULL,X'fe29103e2a4476d3e4632cf1382f44f36e13ea146bcb66b563be834e4ee29861');
INSERT INTO events VALUES(164,17240,1489563000,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'重点企业排放达标率','[["goal",null,"23"],["day",null,"2017-03-15"],["value",null,"94"]]',NULL,NULL,X'd135f01b89d6b4b6f61634e8f41ace7b4e6c2175a410e1000c48352d5fa20221');
INSERT INTO events VALUES(165,17240,1489563000,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'环境违法建设项目整治','[["goal",null,"24"],["day",null,"2017-03-15"],["value",null,"39"]]',NULL,NULL,X'944b089282352834165681fc7954eeb36447bbdfb4875fc09cee32c63c4ed5d8');
INSERT INTO events VALUES(166,17240,1489563000,'攻坚办','demo',NULL,NULL,NULL,NULL,'measure',NULL,NULL,'土小企业取缔','[["goal",null,"25"],["day",null,"2017-03-15"],["value",null,"58"]]',NULL,NULL,X'8e3ccbb3d23a006eb8ec2608a39aca658682221b1e8af2db53fd0ed9fad10e9b');
INSERT INTO events VALUES(167,17240,1489566708,'东河乡 程丽娟','demo',1,'0001',12,4,'sign',1,2,'程丽娟','[["state","assigned","rectifying"],["signed_on",null,"2017-03-15"],["signed_by",null,"程丽娟"]]',NULL,NULL,X'f2dcd70779671407c999bc65b3cbc02ebf3bad392176dcba2e6337d1d8513fb3');
INSERT INTO events VALUES(168,17240,1489573275,'领导小组 孙秉公','demo',9,'0009',14,26,'close',4,5,'孙秉公','[["state","noticed","closed"],["checks","{\"accepted\":{\"by\":\"梁晓敏\",\"note\":\"\",\"on\":\"2017-03-05\"},\"inspected\":{\"by\":\"梁晓敏\",\"note\":\"现场已看\",\"on\":\"2017-03-05\"},\"matched\":{\"by\":\"梁晓敏\",\"note\":\"与清单一致\",\"on\":\"2017-03-04\"}}","{\"accepted\":{\"by\":\"梁晓敏\",\"note\":\"\",\"on\":\"2017-03-05\"},\"closed\":{\"by\":\"孙秉公\",\"note\":\"\",\"on\":\"2017-03-15\"},\"inspected\":{\"by\":\"梁晓敏\",\"note\":\"现场已看\",\"on\":\"2017-03-05\"},\"matched\":{\"by\":\"梁晓敏\",\"note\":\"与清单一致\",\"on\":\"2017-03-04\"}}"],["closed_on",null,"2017-03-15"]]',NULL,NULL,X'1bb17b2d089d65cb412ee7c95a91756f588161cec17358b28ee7e79d0c456910');
INSERT INTO events VALUES(169,17241,1489658685,'领导小组 郭知行','demo',5,'0005',13,18,'close',4,5,'郭知行','[["state","noticed","closed"],["checks","{\"accepted\":{\"by\":\"罗立群\",\"note\":\"\",\"on\":\"2017-03-05\"},\"inspected\":{\"by\":\"罗立群\",\"note\":\"\",\"on\":\"2017-03-05\"},\"matched\":{\"by\":\"罗立群\",\"note\":\"\",\"on\":\"2017-03-05\"}}","{\"accepted\":{\"by\":\"罗立群\",\"note\":\"\",\"on\":\"2017-03-05\"},\"closed\":{\"by\":\"郭知行\",\"note\":\"\",\"on\":\"2017-03-16\"},\"inspected\":{\"by\":\"罗立群\",\"note\":\"\",\"on\":\"2017-03-05\"},\"matched\":{\"by\":\"罗立群\",\"note\":\"\",\"on\":\"2017-03-05\"}}"],["closed_on",null,"2017-03-16"]]',NULL,NULL,X'9bd6e984cc72bb559e81e40a5ecbc8904b773e0e5c16fcae05aff4745cc8cc7a');
INSERT INTO events VALUES(170,17241,1489660400,'平槐办 郭根生','demo',8,'0008',14,17,'report',2,2,'','[["progress","65","85"],["reported_on","2017-03-09","2017-03-16"]]',NULL,NULL,X'a90d9c1e380eddd25e0adfbf960ebbc5035ca3a38fa9f9f499cfcedee730833f');
INSERT INTO events VALUES(171,17242,1489745151,'前塔镇 任海生','demo',4,'0004',13,5,'report',2,2,'','[["progress","20","45"],["reported_on","2017-03-09","2017-03-17"]]',NULL,NULL,X'046e058f98c5c03ef3c52a4e61ee852ac8a496a4d943c4a256eb1b72eab58fd6');
INSERT INTO events VALUES(172,17243,1489831712,'前塔镇 韩文斌','demo',6,'0006',13,26,'report',2,2,'','[["progress","45","65"],["reported_on","2017-03-09","2017-03-18"]]',NULL,NULL,X'18c962e157ecddc9bdeed9436119ea8b4c458e3564f082ff4addef0cd965ded1');
INSERT INTO events VALUES(173,17244,1489917845,'领导小组 孙秉公','demo',1,'0001',12,4,'void',2,7,'点位已拆迁，问题不复存在','[["state","rectifying","void"],["void_reason",null,"点位已拆迁，问题不复存在"]]',NULL,NULL,X'64c295d3164271a6e4b60056b1859ef5c81529db1af8783ea32e5311eb9ff8b2');
INSERT INTO events VALUES(174,17247,1490173200,'督查组','benchmark',6,'0006',13,26,'report',2,2,'','[["progress","65","75"],["reported_on","2017-03-18","2017-03-22"]]',NULL,NULL,X'a36732a395f3b54552a8d9c70e1e64404152646dfacea3eef718bae49de7b3ef');
INSERT INTO events VALUES(175,17247,1490173200,'督查组','benchmark',8,'0008',14,17,'report',2,2,'','[["progress","85","95"],["reported_on","2017-03-16","2017-03-22"]]',NULL,NULL,X'69fae6bd0c4055ca1f1db8da0e3769cf8b85909cc48ffdf1b361a3f8580138ef');
INSERT INTO events VALUES(176,17247,1490173200,'督查组','benchmark',4,'0004',13,5,'report',2,2,'','[["progress","45","55"],["reported_on","2017-03-17","2017-03-22"]]',NULL,NULL,X'b6dbd1e2fa8bc69f3fef5f3dfa1158f2d19f30d709cc5e71fc6e044062cbbaca');
INSERT INTO events VALUES(177,17247,1490173200,'督查组','benchmark',4,'0004',13,5,'report',2,2,'','[["progress","55","65"]]',NULL,NULL,X'b3a1fa43aa7ed06e46371dd0df8c956e7230fd5140a6c616d208982aea7e2180');
INSERT INTO events VALUES(178,17247,1490173200,'督查组','benchmark',6,'0006',13,26,'report',2,2,'','[["progress","75","85"]]',NULL,NULL,X'09300575120ade7a690b14dc4e941fcafdc31033f705698de5a2bf8c48c83d78');
INSERT INTO events VALUES(179,17247,1490173200,'督查组','benchmark',4,'0004',13,5,'report',2,2,'','[["progress","65","75"]]',NULL,NULL,X'15d127c7f67dcd5cc1ede9bfdba5adc533d38a1b1b0ab1ab02e3103f5dbaa01f');
INSERT INTO events VALUES(180,17268,1491987600,'督查组','benchmark',6,'0006',13,26,'report',2,2,'','[["progress","85","95"],["reported_on","2017-03-22","2017-04-12"]]',NULL,NULL,X'641314877b1a7efc7ab45828c611ce60ad110b7e4e07cf335d7c591a61a72e43');
INSERT INTO events VALUES(181,17268,1491987600,'督查组','benchmark',8,'0008',14,17,'report',2,2,'','[["progress","95","100"],["reported_on","2017-03-22","2017-04-12"]]',NULL,NULL,X'30aff19741d1756c6ac70326012874219fe6aaadcb711af22cc51af2c3e829e8');
INSERT INTO events VALUES(182,17268,1491987600,'督查组','benchmark',4,'0004',13,5,'report',2,2,'','[["progress","75","85"],["reported_on","2017-03-22","2017-04-12"]]',NULL,NULL,X'3e4cf6dbf6871345b95f48e974cf334f5087d09800880ab97f9a379ccac78b32');
CREATE TABLE departments (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
);
INSERT INTO departments VALUES(1,'市住建局');
INSERT INTO departments VALUES(2,'市公安局交警大队');
INSERT INTO departments VALUES(3,'市政府办公室');
INSERT INTO departments VALUES(4,'市工商局');
INSERT INTO departments VALUES(5,'市农委');
INSERT INTO departments VALUES(6,'市环保局');
INSERT INTO departments VALUES(7,'市城管局');
INSERT INTO departments VALUES(8,'市整改办');
CREATE TABLE text_pairs (
  block INTEGER PRIMARY KEY,
  bits BLOB NOT NULL
);
INSERT INTO text_pairs VALUES(0,X'0210080000080408000000120240800004040200000000000000090200020000000000000050610000001e002000010500000080400080020002800010002000100040006004000000080000400400001000140000002020000080000080001000200100000000100600040100040010810844110040010021080002000080001020000002018040000008010000100100000880002140000800000810002006401000001010000000000028000000000040000804800800000000888000000000000201004002000000000000000000400080000001080000000200000000000104000080002000002000003200b40001000000400009000c00000000000106010000000404000000110000000000000200000000001000800024000000088142008200000200000000200000028000004000000018000000000000804000000000000000000000000020001020080800000000000000c08022000000000010000830000000100000000800000040000000020008100010000001401000080000100000800200c10200100000401000000000010000080000030800000400000080000000010044500800000000000002000000000020080400000000000080000000000000044084400010008100000001004000101220000000000000010000200000000000080080000200000080400001000020004008808000000040000000001008100001c01000000000800000000020000000030041000000080000181008010003800100001000000008080400010000010000000000001010080000000804000020010028200010800808040000020000000004046040200002084240010000100800800004000080000000000480000001280000010200100000040020100000400808000004000100020200200021000200200100000000008000200000000409001001002000000010001000000008004004008010000000000000000010000110000000002442200004500200000100000800200000001000000000000000400000100241000010000000000000c80800020804020082000040040040004100000004000140000200000000002000000000001000000208000000000000100040000008000040000000000000201000020004600000000848020204000100880000084001000400200008480000400001084001006000000000020820088400a0001205000200000000000000000400080a000000800010010000000000020040000004820040000100000002000000000000000510008000400100400000400000000200020000000020000800000000004000400000002800000000000000400008800401000000000800400000000000000000610040006002010004201008000002000010c000400000000000000040000088000184000428001002200000060000000002000002000100100002001341000000200003020010000000000008000000008009000000002000040000142000000528800800000000004042000a020040068000040400000808020004000000000800209000200100800020100000000080001000000000000222020000000094000400000080040000008002000004000500000000008028224008200010000211101040000000000080000040000040c00000200000000008411020000000040000000001000001000004001001000020000200000000000008000000000019040800080000000000000000000018010040080000001000000080000000000004000000000100080102101002000008000409000080000000100000000000002080c01000004080000000008402404010000000000202000199000000000011580000000000001000000000103201000000001000420000000000201300000108080000400000002004800001008400001008200000000808000000000000009000000000040000000000000008000000058a200000000000000000000400000000020200060008001000000500001080100400000010000080080100000000000100000000000000008810000000000120000000101000000004b02000000000000800000000000400400400a00200000000000000008100000004000030208000000000020000800080044000000024011008000020001000980a0000000000002000000898000020000000000002041008c000000000200000000000000010000008004080100000000000800000000008000208400080000000010000010000000400058000100000000008000e00017000000004000000100000000000000010000000000000000000002040508010000810200000000012900000004020000000000000a000000003c2004800000000040400000000200000800088201000000400000000040220000000010000020000004800810040000060280000000000000000001010010200000100000002002000000000100014020010000806000000082000000440000400082100000010012000002048010000000000080000010000000000000010100000040000101010000000000000000003000000020000000002200040000000020040000400010008400080000402000800000200200000000000100000001100000004000008086800814002000800000452004000000000100000400208000204c0400000409001000000000000000150001004008281000000000000000000000000000080800000000408000000000000001000080080000000000000000010000000001000004004080000000000000000000000000088000002500280008008c40100010000000000604000000004100000000000');
CREATE TABLE tallies (
  unit INTEGER NOT NULL,
  task INTEGER NOT NULL,
  department INTEGER NOT NULL,
  state INTEGER NOT NULL,
  light INTEGER NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (unit, task, department, state, light)
) WITHOUT ROWID;
INSERT INTO tallies VALUES(12,4,1,0,4,0);
INSERT INTO tallies VALUES(12,4,1,1,1,0);
INSERT INTO tallies VALUES(12,4,1,1,2,0);
INSERT INTO tallies VALUES(12,4,1,2,1,0);
INSERT INTO tallies VALUES(12,4,1,7,4,1);
INSERT INTO tallies VALUES(12,14,6,0,4,0);
INSERT INTO tallies VALUES(12,14,6,6,1,1);
INSERT INTO tallies VALUES(12,14,6,6,2,0);
INSERT INTO tallies VALUES(12,28,3,0,4,0);
INSERT INTO tallies VALUES(12,28,3,1,2,0);
INSERT INTO tallies VALUES(12,28,3,2,1,0);
INSERT INTO tallies VALUES(12,28,3,2,2,0);
INSERT INTO tallies VALUES(12,28,3,3,2,0);
INSERT INTO tallies VALUES(12,28,3,4,2,0);
INSERT INTO tallies VALUES(12,28,3,5,3,1);
INSERT INTO tallies VALUES(13,5,2,0,4,0);
INSERT INTO tallies VALUES(13,5,2,2,1,0);
INSERT INTO tallies VALUES(13,5,2,2,2,1);
INSERT INTO tallies VALUES(13,18,8,0,4,0);
INSERT INTO tallies VALUES(13,18,8,2,0,0);
INSERT INTO tallies VALUES(13,18,8,2,1,0);
INSERT INTO tallies VALUES(13,18,8,2,2,0);
INSERT INTO tallies VALUES(13,18,8,3,1,0);
INSERT INTO tallies VALUES(13,18,8,4,2,0);
INSERT INTO tallies VALUES(13,18,8,5,3,1);
INSERT INTO tallies VALUES(13,26,7,0,4,0);
INSERT INTO tallies VALUES(13,26,7,1,2,0);
INSERT INTO tallies VALUES(13,26,7,2,0,1);
INSERT INTO tallies VALUES(13,26,7,2,1,0);
INSERT INTO tallies VALUES(13,26,7,2,2,0);
INSERT INTO tallies VALUES(14,6,5,0,4,0);
INSERT INTO tallies VALUES(14,6,5,2,1,0);
INSERT INTO tallies VALUES(14,6,5,2,2,0);
INSERT INTO tallies VALUES(14,6,5,3,2,0);
INSERT INTO tallies VALUES(14,6,5,4,2,0);
INSERT INTO tallies VALUES(14,6,5,5,3,1);
INSERT INTO tallies VALUES(14,17,4,0,4,0);
INSERT INTO tallies VALUES(14,17,4,1,2,0);
INSERT INTO tallies VALUES(14,17,4,2,0,1);
INSERT INTO tallies VALUES(14,17,4,2,1,0);
INSERT INTO tallies VALUES(14,17,4,2,2,0);
INSERT INTO tallies VALUES(14,26,7,0,4,0);
INSERT INTO tallies VALUES(14,26,7,1,2,0);
INSERT INTO tallies VALUES(14,26,7,2,1,0);
INSERT INTO tallies VALUES(14,26,7,2,2,0);
INSERT INTO tallies VALUES(14,26,7,3,2,0);
INSERT INTO tallies VALUES(14,26,7,4,2,0);
INSERT INTO tallies VALUES(14,26,7,5,3,1);
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
INSERT INTO region_tallies VALUES(3,4,0,0,0,0,0,0,0,1,0,0,0,0,1);
INSERT INTO region_tallies VALUES(3,5,0,0,1,0,0,0,0,0,0,0,1,0,0);
INSERT INTO region_tallies VALUES(3,6,0,0,0,0,0,1,0,0,0,0,0,1,0);
INSERT INTO region_tallies VALUES(3,14,0,0,0,0,0,0,1,0,0,1,0,0,0);
INSERT INTO region_tallies VALUES(3,17,0,0,1,0,0,0,0,0,1,0,0,0,0);
INSERT INTO region_tallies VALUES(3,18,0,0,0,0,0,1,0,0,0,0,0,1,0);
INSERT INTO region_tallies VALUES(3,26,0,0,1,0,0,1,0,0,1,0,0,1,0);
INSERT INTO region_tallies VALUES(3,28,0,0,0,0,0,1,0,0,0,0,0,1,0);
INSERT INTO region_tallies VALUES(12,4,0,0,0,0,0,0,0,1,0,0,0,0,1);
INSERT INTO region_tallies VALUES(12,14,0,0,0,0,0,0,1,0,0,1,0,0,0);
INSERT INTO region_tallies VALUES(12,28,0,0,0,0,0,1,0,0,0,0,0,1,0);
INSERT INTO region_tallies VALUES(13,5,0,0,1,0,0,0,0,0,0,0,1,0,0);
INSERT INTO region_tallies VALUES(13,18,0,0,0,0,0,1,0,0,0,0,0,1,0);
INSERT INTO region_tallies VALUES(13,26,0,0,1,0,0,0,0,0,1,0,0,0,0);
INSERT INTO region_tallies VALUES(14,6,0,0,0,0,0,1,0,0,0,0,0,1,0);
INSERT INTO region_tallies VALUES(14,17,0,0,1,0,0,0,0,0,1,0,0,0,0);
INSERT INTO region_tallies VALUES(14,26,0,0,0,0,0,1,0,0,0,0,0,1,0);
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
INSERT INTO turns VALUES(1,17170,26,NULL,13,18,8,NULL,NULL,NULL,0,4,0,1);
INSERT INTO turns VALUES(2,17170,26,NULL,12,4,1,NULL,NULL,NULL,0,4,0,1);
INSERT INTO turns VALUES(3,17170,26,NULL,14,17,4,NULL,NULL,NULL,0,4,0,1);
INSERT INTO turns VALUES(4,17170,26,NULL,14,6,5,NULL,NULL,NULL,0,4,0,1);
INSERT INTO turns VALUES(5,17170,26,NULL,14,26,7,NULL,NULL,NULL,0,4,0,1);
INSERT INTO turns VALUES(6,17170,26,NULL,13,5,2,NULL,NULL,NULL,0,4,0,1);
INSERT INTO turns VALUES(7,17170,26,NULL,12,28,3,NULL,NULL,NULL,0,4,0,1);
INSERT INTO turns VALUES(8,17170,26,NULL,13,26,7,NULL,NULL,NULL,0,4,0,1);
INSERT INTO turns VALUES(9,17170,26,NULL,12,14,6,NULL,NULL,NULL,0,4,0,1);
INSERT INTO turns VALUES(10,17200,52,3,12,28,3,0,4,0,1,2,0,1);
INSERT INTO turns VALUES(11,17201,53,3,12,28,3,1,2,0,2,2,0,1);
INSERT INTO turns VALUES(12,17202,53,3,12,28,3,2,2,0,2,1,0,1);
INSERT INTO turns VALUES(13,17203,54,9,14,26,7,0,4,0,1,2,0,1);
INSERT INTO turns VALUES(14,17204,55,8,14,17,4,0,4,0,1,2,0,1);
INSERT INTO turns VALUES(15,17204,56,9,14,26,7,1,2,0,2,2,0,1);
INSERT INTO turns VALUES(16,17205,62,8,14,17,4,1,2,0,2,2,0,1);
INSERT INTO turns VALUES(17,17206,63,7,14,6,5,0,4,0,1,2,0,1);
INSERT INTO turns VALUES(18,17206,64,6,13,26,7,0,4,0,1,2,0,1);
INSERT INTO turns VALUES(19,17206,65,7,14,6,5,1,2,0,2,2,0,1);
INSERT INTO turns VALUES(20,17206,66,5,13,18,8,0,4,0,1,2,0,1);
INSERT INTO turns VALUES(21,17206,67,5,13,18,8,1,2,0,2,2,0,1);
INSERT INTO turns VALUES(22,17207,68,3,12,28,3,2,1,0,2,2,0,1);
INSERT INTO turns VALUES(23,17207,69,3,12,28,3,2,2,0,3,2,0,1);
INSERT INTO turns VALUES(24,17207,70,6,13,26,7,1,2,0,2,2,0,1);
INSERT INTO turns VALUES(25,17208,70,9,14,26,7,2,2,0,2,1,0,1);
INSERT INTO turns VALUES(26,17209,70,5,13,18,8,2,2,0,2,1,0,1);
INSERT INTO turns VALUES(27,17209,70,7,14,6,5,2,2,0,2,1,0,1);
INSERT INTO turns VALUES(28,17209,70,8,14,17,4,2,2,0,2,1,0,1);
INSERT INTO turns VALUES(29,17210,71,3,12,28,3,3,2,0,4,2,0,1);
INSERT INTO turns VALUES(30,17211,72,2,12,14,6,0,4,0,6,2,0,1);
INSERT INTO turns VALUES(31,17212,80,9,14,26,7,2,1,0,2,2,0,1);
INSERT INTO turns VALUES(32,17214,81,6,13,26,7,2,2,0,2,1,0,1);
INSERT INTO turns VALUES(33,17215,82,9,14,26,7,2,2,0,2,1,0,1);
INSERT INTO turns VALUES(34,17215,84,7,14,6,5,2,1,0,3,2,0,1);
INSERT INTO turns VALUES(35,17215,85,4,13,5,2,0,4,0,1,2,0,1);
INSERT INTO turns VALUES(36,17215,86,4,13,5,2,1,2,0,2,2,0,1);
INSERT INTO turns VALUES(37,17216,87,6,13,26,7,2,1,0,2,2,0,1);
INSERT INTO turns VALUES(38,17217,88,7,14,6,5,3,2,0,4,2,0,1);
INSERT INTO turns VALUES(39,17218,96,5,13,18,8,2,1,0,2,0,1,1);
INSERT INTO turns VALUES(40,17220,102,4,13,5,2,2,2,0,2,1,0,1);
INSERT INTO turns VALUES(41,17220,103,9,14,26,7,2,1,0,2,2,0,1);
INSERT INTO turns VALUES(42,17222,106,3,12,28,3,4,2,0,5,3,0,1);
INSERT INTO turns VALUES(43,17223,106,6,13,26,7,2,2,0,2,1,0,1);
INSERT INTO turns VALUES(44,17225,117,6,13,26,7,2,1,0,2,2,0,1);
INSERT INTO turns VALUES(45,17226,124,1,12,4,1,0,4,0,1,2,0,1);
INSERT INTO turns VALUES(46,17226,126,8,14,17,4,2,1,0,2,2,0,1);
INSERT INTO turns VALUES(47,17227,126,9,14,26,7,2,2,0,2,1,0,1);
INSERT INTO turns VALUES(48,17227,128,5,13,18,8,2,0,1,3,1,0,1);
INSERT INTO turns VALUES(49,17228,128,1,12,4,1,1,2,0,1,1,0,1);
INSERT INTO turns VALUES(50,17228,129,9,14,26,7,2,1,0,2,2,0,1);
INSERT INTO turns VALUES(51,17228,130,9,14,26,7,2,2,0,3,2,0,1);
INSERT INTO turns VALUES(52,17229,130,8,14,17,4,2,2,0,2,1,0,1);
INSERT INTO turns VALUES(53,17229,131,7,14,6,5,4,2,0,5,3,0,1);
INSERT INTO turns VALUES(54,17230,134,9,14,26,7,3,2,0,4,2,0,1);
INSERT INTO turns VALUES(55,17230,135,5,13,18,8,3,1,0,4,2,0,1);
INSERT INTO turns VALUES(56,17232,146,6,13,26,7,2,2,0,2,1,0,1);
INSERT INTO turns VALUES(57,17234,153,4,13,5,2,2,1,0,2,2,0,1);
INSERT INTO turns VALUES(58,17234,155,6,13,26,7,2,1,0,2,2,0,1);
INSERT INTO turns VALUES(59,17239,161,6,13,26,7,2,2,0,2,1,0,1);
INSERT INTO turns VALUES(60,17240,161,8,14,17,4,2,1,0,2,0,1,1);
INSERT INTO turns VALUES(61,17240,167,1,12,4,1,1,1,0,2,1,0,1);
INSERT INTO turns VALUES(62,17240,168,9,14,26,7,4,2,0,5,3,0,1);
INSERT INTO turns VALUES(63,17241,168,4,13,5,2,2,2,0,2,1,0,1);
INSERT INTO turns VALUES(64,17241,169,5,13,18,8,4,2,0,5,3,0,1);
INSERT INTO turns VALUES(65,17242,170,2,12,14,6,6,2,0,6,1,0,1);
INSERT INTO turns VALUES(66,17242,171,4,13,5,2,2,1,0,2,2,0,1);
INSERT INTO turns VALUES(67,17243,172,6,13,26,7,2,1,0,2,2,0,1);
INSERT INTO turns VALUES(68,17244,173,1,12,4,1,2,1,0,7,4,0,1);
INSERT INTO turns VALUES(69,17246,173,6,13,26,7,2,2,0,2,1,0,1);
INSERT INTO turns VALUES(70,17254,179,4,13,5,2,2,2,0,2,1,0,1);
INSERT INTO turns VALUES(71,17257,179,6,13,26,7,2,1,0,2,0,1,1);
INSERT INTO turns VALUES(72,17268,182,4,13,5,2,2,1,0,2,2,0,1);
CREATE TABLE headline_tallies (
  region INTEGER NOT NULL,
  figure TEXT NOT NULL,
  state INTEGER NOT NULL,
  light INTEGER NOT NULL,
  day INTEGER NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (region, figure, state, light, day)
) WITHOUT ROWID;
INSERT INTO headline_tallies VALUES(3,'due',1,1,17275,0);
INSERT INTO headline_tallies VALUES(3,'due',1,2,17209,0);
INSERT INTO headline_tallies VALUES(3,'due',1,2,17225,0);
INSERT INTO headline_tallies VALUES(3,'due',1,2,17226,0);
INSERT INTO headline_tallies VALUES(3,'due',1,2,17256,0);
INSERT INTO headline_tallies VALUES(3,'due',1,2,17275,0);
INSERT INTO headline_tallies VALUES(3,'due',2,0,17217,0);
INSERT INTO headline_tallies VALUES(3,'due',2,0,17239,1);
INSERT INTO headline_tallies VALUES(3,'due',2,0,17256,1);
INSERT INTO headline_tallies VALUES(3,'due',2,1,17209,0);
INSERT INTO headline_tallies VALUES(3,'due',2,1,17217,0);
INSERT INTO headline_tallies VALUES(3,'due',2,1,17225,0);
INSERT INTO headline_tallies VALUES(3,'due',2,1,17226,0);
INSERT INTO headline_tallies VALUES(3,'due',2,1,17235,0);
INSERT INTO headline_tallies VALUES(3,'due',2,1,17239,0);
INSERT INTO headline_tallies VALUES(3,'due',2,1,17240,0);
INSERT INTO headline_tallies VALUES(3,'due',2,1,17256,0);
INSERT INTO headline_tallies VALUES(3,'due',2,1,17275,0);
INSERT INTO headline_tallies VALUES(3,'due',2,1,17286,0);
INSERT INTO headline_tallies VALUES(3,'due',2,2,17209,0);
INSERT INTO headline_tallies VALUES(3,'due',2,2,17217,0);
INSERT INTO headline_tallies VALUES(3,'due',2,2,17225,0);
INSERT INTO headline_tallies VALUES(3,'due',2,2,17226,0);
INSERT INTO headline_tallies VALUES(3,'due',2,2,17235,0);
INSERT INTO headline_tallies VALUES(3,'due',2,2,17239,0);
INSERT INTO headline_tallies VALUES(3,'due',2,2,17240,0);
INSERT INTO headline_tallies VALUES(3,'due',2,2,17256,0);
INSERT INTO headline_tallies VALUES(3,'due',2,2,17286,1);
INSERT INTO headline_tallies VALUES(12,'due',1,1,17275,0);
INSERT INTO headline_tallies VALUES(12,'due',1,2,17209,0);
INSERT INTO headline_tallies VALUES(12,'due',1,2,17275,0);
INSERT INTO headline_tallies VALUES(12,'due',2,1,17209,0);
INSERT INTO headline_tallies VALUES(12,'due',2,1,17275,0);
INSERT INTO headline_tallies VALUES(12,'due',2,2,17209,0);
INSERT INTO headline_tallies VALUES(13,'due',1,2,17256,0);
INSERT INTO headline_tallies VALUES(13,'due',2,0,17217,0);
INSERT INTO headline_tallies VALUES(13,'due',2,0,17256,1);
INSERT INTO headline_tallies VALUES(13,'due',2,1,17217,0);
INSERT INTO headline_tallies VALUES(13,'due',2,1,17235,0);
INSERT INTO headline_tallies VALUES(13,'due',2,1,17256,0);
INSERT INTO headline_tallies VALUES(13,'due',2,1,17286,0);
INSERT INTO headline_tallies VALUES(13,'due',2,2,17217,0);
INSERT INTO headline_tallies VALUES(13,'due',2,2,17235,0);
INSERT INTO headline_tallies VALUES(13,'due',2,2,17256,0);
INSERT INTO headline_tallies VALUES(13,'due',2,2,17286,1);
INSERT INTO headline_tallies VALUES(14,'due',1,2,17225,0);
INSERT INTO headline_tallies VALUES(14,'due',1,2,17226,0);
INSERT INTO headline_tallies VALUES(14,'due',2,0,17239,1);
INSERT INTO headline_tallies VALUES(14,'due',2,1,17217,0);
INSERT INTO headline_tallies VALUES(14,'due',2,1,17225,0);
INSERT INTO headline_tallies VALUES(14,'due',2,1,17226,0);
INSERT INTO headline_tallies VALUES(14,'due',2,1,17239,0);
INSERT INTO headline_tallies VALUES(14,'due',2,1,17240,0);
INSERT INTO headline_tallies VALUES(14,'due',2,2,17217,0);
INSERT INTO headline_tallies VALUES(14,'due',2,2,17225,0);
INSERT INTO headline_tallies VALUES(14,'due',2,2,17226,0);
INSERT INTO headline_tallies VALUES(14,'due',2,2,17239,0);
INSERT INTO headline_tallies VALUES(14,'due',2,2,17240,0);
CREATE INDEX items_by_cell ON items (unit, task, light, due);
CREATE INDEX items_by_urgency ON items (light, due);
CREATE INDEX items_by_light_change ON items (light_changes_on) WHERE light_changes_on IS NOT NULL;
CREATE INDEX events_by_item ON events (item) WHERE item IS NOT NULL;
CREATE INDEX events_by_reversed ON events (reverses) WHERE reverses IS NOT NULL;
CREATE INDEX events_by_meeting ON events (meeting) WHERE meeting IS NOT NULL;
CREATE INDEX events_of_campaign ON events (kind) WHERE kind IN ('reminder', 'supervision_letter', 'red_letter', 'talk', 'criticism', 'discipline', 'prosecution', 'veto', 'exposure', 'withdraw', 'meet', 'adjourn', 'person', 'mode', 'goal', 'measure');
CREATE INDEX turns_by_item ON turns (item) WHERE item IS NOT NULL;
CREATE INDEX turns_away ON turns (unit, task) WHERE to_state IS NULL AND item IS NOT NULL;
PRAGMA application_id = 1196769620;
PRAGMA user_version = 3;
