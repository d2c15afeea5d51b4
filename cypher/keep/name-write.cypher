// Writes occurrences of names.
// param rows: list — utterance, entity (keys), properties
UNWIND $rows AS row
MATCH (u:Utterance {key: row.utterance})
MATCH (e:Entity {key: row.entity})
CREATE (u)-[r:NAMES]->(e)
SET r = row.properties
