BEGIN TRANSACTION;
CREATE TABLE account (
	platform TEXT NOT NULL, 
	id TEXT NOT NULL, 
	athlete TEXT NOT NULL, 
	room TEXT, 
	topic TEXT, 
	gone_at BIGINT, 
	since BIGINT, 
	PRIMARY KEY (platform, id), 
	FOREIGN KEY(athlete) REFERENCES athlete (id)
);
INSERT INTO "account" VALUES('terminal','tom','vlvfq5beqmndi67i','tom',NULL,NULL,NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0005');
CREATE TABLE athlete (
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	file TEXT NOT NULL, 
	dialogue TEXT NOT NULL, 
	created_at BIGINT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "athlete" VALUES('vlvfq5beqmndi67i',31,'{"v":1,"kept":{"language":"en","load_unit":"kg","distance_unit":"m","zone":"Europe/London","consent":{"version":1,"given_at":"2026-03-02T18:00:00Z"},"birth_year":1988,"guardian":false,"persona":"player","joint":{"region":"ankle","side":"both","baseline":0,"walking_pain":0,"resting_pain":0,"is_unsure":false},"body_mass_kg":84,"trains_per_week":2,"sled_months":0,"returning":false,"kit":{"equipment":"sled","empty_kg":25.0,"plate_step_kg":2.5,"surface":"gym_turf","friction":null,"surface_since":null,"barefoot_surface_ok":false},"slots":[{"weekday":2,"at":"18:00:00"},{"weekday":4,"at":"18:00:00"}],"quiet_from":"21:00:00","quiet_to":"08:00:00","match_weekday":6,"fixtures":[],"match_off":[],"pauses":[],"flags":[],"moves":[],"not_done":[],"onboarding":null,"screened":"2026-03-02","start":"L2a","started":"2026-03-02","nudges":"full","nudged":null,"morning_checks":true,"reminders":true,"reminded":["2026-03-04"],"footwear_tip":false,"videos_seen":[],"home":null,"wrong_codes":[]}}','{"v":1,"question":["morning.AskMorningSigns",{"day":"2026-03-05","pain":0,"swelling":false,"gave_way":false,"locked":false,"undo":"c3io53oudgojsaro"}],"asked":27,"parked":null,"undos":[{"id":"4yjrzhzoiwzxw4jg","file":{},"entries":[],"struck":["fp7g4uev77jabvxq"],"checks":[],"unchecked":[],"redoes":false},{"id":"c3io53oudgojsaro","file":{},"entries":[],"struck":[],"checks":[],"unchecked":["2026-03-05"],"redoes":false}],"heard_in":null}',1772474400000000);
CREATE TABLE delivery (
	platform TEXT NOT NULL, 
	id TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	PRIMARY KEY (platform, id)
);
INSERT INTO "delivery" VALUES('terminal','0e64337afef1-start',1772474400000000);
INSERT INTO "delivery" VALUES('terminal','0e64337afef1-1',1772474400000000);
CREATE TABLE entry (
	athlete TEXT NOT NULL, 
	id TEXT NOT NULL, 
	body TEXT NOT NULL, 
	PRIMARY KEY (athlete, id), 
	FOREIGN KEY(athlete) REFERENCES athlete (id)
);
INSERT INTO "entry" VALUES('vlvfq5beqmndi67i','fp7g4uev77jabvxq','{"v":1,"kept":{"id":"fp7g4uev77jabvxq","day":"2026-03-04","logged_at":"2026-03-04T18:00:00Z","pulls":[{"pulls":4,"metres":20.0,"work_s":null,"added_kg":0.0,"entered_load":null,"entered_load_unit":null,"entered_distance":null,"entered_distance_unit":null}],"plan":{"position":"L2a","mode":"conditioning","decision":"start","sets":4,"metres":20,"work_s":null,"added_kg":0.0,"drag_percent":10.0,"rpe_band":[3.0,4.0],"minutes":13,"forward":"forward_sled_drag","forward_sets":2,"special":null,"reasons":["empty_ok"]},"rpe":3.0,"minutes":null,"smooth":null,"pain_during":0,"pain_after":0,"soreness":null,"forward_sets":2,"surface":"gym_turf","empty_sled":false,"barefoot_sets":0,"message":"0e64337afef1-27","corrections":[],"revision":0}}');
CREATE TABLE link_code (
	digest TEXT NOT NULL, 
	athlete TEXT NOT NULL, 
	until BIGINT NOT NULL, 
	PRIMARY KEY (digest), 
	FOREIGN KEY(athlete) REFERENCES athlete (id)
);
CREATE TABLE morning (
	athlete TEXT NOT NULL, 
	day TEXT NOT NULL, 
	body TEXT NOT NULL, 
	PRIMARY KEY (athlete, day), 
	FOREIGN KEY(athlete) REFERENCES athlete (id)
);
INSERT INTO "morning" VALUES('vlvfq5beqmndi67i','2026-03-05','{"v":1,"kept":{"day":"2026-03-05","pain":0,"swelling":false,"gave_way":false,"locked":false,"at":"2026-03-05T08:00:00Z"}}');
CREATE TABLE outbox (
	seq INTEGER NOT NULL, 
	id TEXT NOT NULL, 
	platform TEXT NOT NULL, 
	chat TEXT NOT NULL, 
	athlete TEXT, 
	body TEXT NOT NULL, 
	about TEXT, 
	kind TEXT NOT NULL, 
	state TEXT NOT NULL, 
	attempts INTEGER NOT NULL, 
	silences INTEGER NOT NULL, 
	not_before BIGINT NOT NULL, 
	lease_until BIGINT, 
	ref TEXT, 
	reason TEXT, 
	at BIGINT NOT NULL, 
	PRIMARY KEY (seq), 
	UNIQUE (id)
);
INSERT INTO "outbox" VALUES(1,'aajrgyk326wlbgdt','terminal','tom','vlvfq5beqmndi67i','',NULL,'answer','sent',1,0,1772474400000000,NULL,'0e64337afef1-said-1',NULL,1772474400000000);
INSERT INTO "outbox" VALUES(2,'npnbpmodmckahuwd','terminal','tom','vlvfq5beqmndi67i','',NULL,'answer','sent',1,0,1772474400000000,NULL,'0e64337afef1-said-2',NULL,1772474400000000);
INSERT INTO "outbox" VALUES(3,'4qvfowae7fcsbkfw','terminal','tom','vlvfq5beqmndi67i','',NULL,'answer','sent',1,0,1772474400000000,NULL,'0e64337afef1-said-3',NULL,1772474400000000);
INSERT INTO "outbox" VALUES(4,'puuf6ls2g5tmgw5g','terminal','tom','vlvfq5beqmndi67i','',NULL,'answer','sent',1,0,1772474400000000,NULL,'0e64337afef1-said-4',NULL,1772474400000000);
INSERT INTO "outbox" VALUES(5,'wvvp24hlz3gclnsu','terminal','tom','vlvfq5beqmndi67i','',NULL,'answer','sent',1,0,1772474400000000,NULL,'0e64337afef1-said-5',NULL,1772474400000000);
INSERT INTO "outbox" VALUES(6,'zfmssxl44s3afhvo','terminal','tom','vlvfq5beqmndi67i','',NULL,'answer','sent',1,0,1772474400000000,NULL,'0e64337afef1-said-6',NULL,1772474400000000);
INSERT INTO "outbox" VALUES(7,'xiiagrovpfqsyzlq','terminal','tom','vlvfq5beqmndi67i','',NULL,'answer','sent',1,0,1772474400000000,NULL,'0e64337afef1-said-7',NULL,1772474400000000);
INSERT INTO "outbox" VALUES(8,'gydu3mdotgg66eps','terminal','tom','vlvfq5beqmndi67i','',NULL,'answer','sent',1,0,1772474400000000,NULL,'0e64337afef1-said-8',NULL,1772474400000000);
INSERT INTO "outbox" VALUES(9,'6spvianktmiqhex7','terminal','tom','vlvfq5beqmndi67i','',NULL,'answer','sent',1,0,1772474400000000,NULL,'0e64337afef1-said-9',NULL,1772474400000000);
INSERT INTO "outbox" VALUES(10,'pshgxf7un75dk3ud','terminal','tom','vlvfq5beqmndi67i','',NULL,'answer','sent',1,0,1772474400000000,NULL,'0e64337afef1-said-10',NULL,1772474400000000);
INSERT INTO "outbox" VALUES(11,'32267ifpcot2obii','terminal','tom','vlvfq5beqmndi67i','',NULL,'answer','sent',1,0,1772474400000000,NULL,'0e64337afef1-said-11',NULL,1772474400000000);
INSERT INTO "outbox" VALUES(12,'gqpet43e3aaurl4f','terminal','tom','vlvfq5beqmndi67i','',NULL,'answer','sent',1,0,1772474400000000,NULL,'0e64337afef1-said-12',NULL,1772474400000000);
INSERT INTO "outbox" VALUES(13,'fwqrxkzfk6bdi436','terminal','tom','vlvfq5beqmndi67i','',NULL,'answer','sent',1,0,1772474400000000,NULL,'0e64337afef1-said-13',NULL,1772474400000000);
INSERT INTO "outbox" VALUES(14,'rzjjfz2amvg7eld6','terminal','tom','vlvfq5beqmndi67i','',NULL,'answer','sent',1,0,1772474400000000,NULL,'0e64337afef1-said-14',NULL,1772474400000000);
INSERT INTO "outbox" VALUES(15,'6hn4d4fwu2thctfj','terminal','tom','vlvfq5beqmndi67i','',NULL,'answer','sent',1,0,1772474400000000,NULL,'0e64337afef1-said-15',NULL,1772474400000000);
INSERT INTO "outbox" VALUES(16,'57bzqlofmwmkbag4','terminal','tom','vlvfq5beqmndi67i','',NULL,'answer','sent',1,0,1772474400000000,NULL,'0e64337afef1-said-16',NULL,1772474400000000);
INSERT INTO "outbox" VALUES(17,'jq3ubgwpb5gc6oas','terminal','tom','vlvfq5beqmndi67i','',NULL,'answer','sent',1,0,1772474400000000,NULL,'0e64337afef1-said-17',NULL,1772474400000000);
INSERT INTO "outbox" VALUES(18,'w6mcvprthlzxbj7c','terminal','tom','vlvfq5beqmndi67i','',NULL,'answer','sent',1,0,1772474400000000,NULL,'0e64337afef1-said-18',NULL,1772474400000000);
INSERT INTO "outbox" VALUES(19,'ij65yogmvgldbe52','terminal','tom','vlvfq5beqmndi67i','',NULL,'answer','sent',1,0,1772474400000000,NULL,'0e64337afef1-said-19',NULL,1772474400000000);
INSERT INTO "outbox" VALUES(20,'2twvhn326jd5zvcb','terminal','tom','vlvfq5beqmndi67i','',NULL,'answer','sent',1,0,1772474400000000,NULL,'0e64337afef1-said-20',NULL,1772474400000000);
INSERT INTO "outbox" VALUES(21,'tvpdj2lsflc4ogqk','terminal','tom','vlvfq5beqmndi67i','',NULL,'answer','sent',1,0,1772474400000000,NULL,'0e64337afef1-said-21',NULL,1772474400000000);
INSERT INTO "outbox" VALUES(22,'43elas4lbx6ox4fi','terminal','tom','vlvfq5beqmndi67i','',NULL,'answer','sent',1,0,1772474400000000,NULL,'0e64337afef1-said-22',NULL,1772474400000000);
INSERT INTO "outbox" VALUES(23,'rabzeepjygzrkoli','terminal','tom','vlvfq5beqmndi67i','',NULL,'answer','sent',1,0,1772474400000000,NULL,'0e64337afef1-said-23',NULL,1772474400000000);
INSERT INTO "outbox" VALUES(24,'2jncgzpxh3tfkysm','terminal','tom','vlvfq5beqmndi67i','',NULL,'answer','sent',1,0,1772474400000000,NULL,'0e64337afef1-said-24',NULL,1772474400000000);
INSERT INTO "outbox" VALUES(25,'dj3jyy4vcs7dvmxo','terminal','tom','vlvfq5beqmndi67i','',NULL,'answer','sent',1,0,1772474400000000,NULL,'0e64337afef1-said-25',NULL,1772474400000000);
INSERT INTO "outbox" VALUES(26,'z5gxy5berqn4bhaa','terminal','tom','vlvfq5beqmndi67i','',NULL,'answer','sent',1,0,1772474400000000,NULL,'0e64337afef1-said-26',NULL,1772474400000000);
INSERT INTO "outbox" VALUES(27,'ekwk7addpefabjqj','terminal','tom','vlvfq5beqmndi67i','',NULL,'answer','sent',1,0,1772474400000000,NULL,'0e64337afef1-said-27',NULL,1772474400000000);
INSERT INTO "outbox" VALUES(28,'hus7ptwzeuro2s3h','terminal','tom','vlvfq5beqmndi67i','',NULL,'answer','sent',1,0,1772474400000000,NULL,'0e64337afef1-said-28',NULL,1772474400000000);
INSERT INTO "outbox" VALUES(29,'v6fue773mdy6ooiv','terminal','tom','vlvfq5beqmndi67i','',NULL,'answer','sent',1,0,1772474400000000,NULL,'0e64337afef1-said-29',NULL,1772474400000000);
INSERT INTO "outbox" VALUES(30,'wamrn5ba2aelc5bm','terminal','tom','vlvfq5beqmndi67i','',NULL,'reminder','sent',1,0,1772647200000000,NULL,'0e64337afef1-said-30',NULL,1772647200000000);
INSERT INTO "outbox" VALUES(31,'fsueiri77vjuiwpb','terminal','tom','vlvfq5beqmndi67i','',NULL,'answer','sent',1,0,1772647200000000,NULL,'0e64337afef1-said-31',NULL,1772647200000000);
INSERT INTO "outbox" VALUES(32,'r24qtn5bm3kmz23s','terminal','tom','vlvfq5beqmndi67i','',NULL,'answer','sent',1,0,1772647200000000,NULL,'0e64337afef1-said-32',NULL,1772647200000000);
INSERT INTO "outbox" VALUES(33,'tt7soyggfs3lxsgu','terminal','tom','vlvfq5beqmndi67i','','fp7g4uev77jabvxq','answer','sent',1,0,1772647200000000,NULL,'0e64337afef1-said-33',NULL,1772647200000000);
INSERT INTO "outbox" VALUES(34,'u26yfaxcqpraeh7r','terminal','tom','vlvfq5beqmndi67i','','fp7g4uev77jabvxq','answer','sent',1,0,1772647200000000,NULL,'0e64337afef1-said-34',NULL,1772647200000000);
INSERT INTO "outbox" VALUES(35,'avr4ka7vc4a74avc','terminal','tom','vlvfq5beqmndi67i','','fp7g4uev77jabvxq','answer','sent',1,0,1772647200000000,NULL,'0e64337afef1-said-35',NULL,1772647200000000);
INSERT INTO "outbox" VALUES(36,'gor73bkqysb3u4ae','terminal','tom','vlvfq5beqmndi67i','','fp7g4uev77jabvxq','answer','sent',1,0,1772647200000000,NULL,'0e64337afef1-said-36',NULL,1772647200000000);
INSERT INTO "outbox" VALUES(37,'q75oku55yvxgyxqs','terminal','tom','vlvfq5beqmndi67i','',NULL,'reminder','sent',1,0,1772697600000000,NULL,'0e64337afef1-said-37',NULL,1772697600000000);
INSERT INTO "outbox" VALUES(38,'h6hhr3tia3vd5i77','terminal','tom','vlvfq5beqmndi67i','',NULL,'answer','sent',1,0,1772697600000000,NULL,'0e64337afef1-said-38',NULL,1772697600000000);
CREATE TABLE reminder (
	athlete TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	next_at BIGINT, 
	occurrence TEXT, 
	done TEXT, 
	PRIMARY KEY (athlete, kind), 
	FOREIGN KEY(athlete) REFERENCES athlete (id)
);
INSERT INTO "reminder" VALUES('vlvfq5beqmndi67i','session',1772820000000000,'2026-03-06','2026-03-04');
INSERT INTO "reminder" VALUES('vlvfq5beqmndi67i','reask',1772870400000000,'2026-03-06',NULL);
INSERT INTO "reminder" VALUES('vlvfq5beqmndi67i','fixtures',1772992800000000,'2026-03-08',NULL);
INSERT INTO "reminder" VALUES('vlvfq5beqmndi67i','recap',1772996400000000,'2026-03-08',NULL);
INSERT INTO "reminder" VALUES('vlvfq5beqmndi67i','rescreen',1774861200000000,'2026-03-30',NULL);
INSERT INTO "reminder" VALUES('vlvfq5beqmndi67i','morning',NULL,NULL,'2026-03-05');
CREATE TABLE squad (
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	platform TEXT NOT NULL, 
	room TEXT NOT NULL, 
	topic TEXT, 
	body TEXT NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE squad_person (
	squad TEXT NOT NULL, 
	athlete TEXT NOT NULL, 
	PRIMARY KEY (squad, athlete), 
	FOREIGN KEY(squad) REFERENCES squad (id)
);
CREATE TABLE squad_reminder (
	squad TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	next_at BIGINT, 
	occurrence TEXT, 
	done TEXT, 
	PRIMARY KEY (squad, kind), 
	FOREIGN KEY(squad) REFERENCES squad (id)
);
CREATE INDEX delivery_by_age ON delivery (at);
CREATE INDEX outbox_of_athlete ON outbox (athlete);
CREATE INDEX outbox_by_state ON outbox (state, platform, not_before);
CREATE INDEX outbox_by_reference ON outbox (platform, ref);
CREATE INDEX outbox_by_chat ON outbox (platform, chat, state, seq);
CREATE UNIQUE INDEX squad_by_room ON squad (platform, room);
CREATE INDEX account_of_athlete ON account (athlete);
CREATE INDEX link_code_of_athlete ON link_code (athlete);
CREATE INDEX reminder_by_time ON reminder (next_at);
CREATE INDEX squad_of_person ON squad_person (athlete);
CREATE INDEX squad_reminder_by_time ON squad_reminder (next_at);
COMMIT;
