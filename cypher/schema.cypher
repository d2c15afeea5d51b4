// The keys and indexes of the graph, and the mark of its version.
// Constraints first: each brings the index that its key is found by.
CREATE CONSTRAINT schema_key IF NOT EXISTS FOR (n:Schema) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT event_key IF NOT EXISTS FOR (n:Event) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT talk_key IF NOT EXISTS FOR (n:Talk) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT source_key IF NOT EXISTS FOR (n:Source) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT source_text_sha256 IF NOT EXISTS FOR (n:SourceText) REQUIRE n.sha256 IS UNIQUE;
CREATE CONSTRAINT turn_key IF NOT EXISTS FOR (n:Turn) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT utterance_key IF NOT EXISTS FOR (n:Utterance) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT claim_key IF NOT EXISTS FOR (n:Claim) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT entity_key IF NOT EXISTS FOR (n:Entity) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT person_key IF NOT EXISTS FOR (n:Person) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT organization_key IF NOT EXISTS FOR (n:Organization) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT model_key IF NOT EXISTS FOR (n:Model) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT technology_key IF NOT EXISTS FOR (n:Technology) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT topic_key IF NOT EXISTS FOR (n:Topic) REQUIRE n.key IS UNIQUE;
CREATE INDEX source_sha256 IF NOT EXISTS FOR (n:Source) ON (n.sha256);
CREATE INDEX talk_sample IF NOT EXISTS FOR (n:Talk) ON (n.sample);
CREATE INDEX claim_due_year IF NOT EXISTS FOR (n:Claim) ON (n.dueYear);
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX from_sha256 IF NOT EXISTS FOR ()-[r:FROM]-() ON (r.sha256);
CREATE INDEX affiliated_with_talk IF NOT EXISTS FOR ()-[r:AFFILIATED_WITH]-() ON (r.talk);
CREATE INDEX found_developer IF NOT EXISTS FOR ()-[r:FOUND]-() ON (r.developer);
CREATE INDEX found_family IF NOT EXISTS FOR ()-[r:FOUND]-() ON (r.family);
CREATE FULLTEXT INDEX utterance_text IF NOT EXISTS FOR (n:Utterance) ON EACH [n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.nameZh, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX claim_matter IF NOT EXISTS FOR (n:Claim) ON EACH [n.matterKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
