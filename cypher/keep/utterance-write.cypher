// Writes utterances.
// param rows: list — turn (key), properties
UNWIND $rows AS row
MATCH (n:Turn {key: row.turn})
CREATE (u:Utterance)-[:PART_OF]->(n)
SET u = row.properties
