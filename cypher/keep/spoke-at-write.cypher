// Writes who takes part in a talk, and how.
// param talk: string — key of the talk
// param rows: list — person (key), spoke (properties)
MATCH (t:Talk {key: $talk})
UNWIND $rows AS row
MATCH (p:Person {key: row.person})
CREATE (p)-[spoke:SPOKE_AT]->(t)
SET spoke = row.spoke
