// Takes out the derived edges from talks to what they name, for some pairs.
// param rows: list — talk (key), entities (keys)
UNWIND $rows AS row
MATCH (x:Talk {key: row.talk})-[r:MENTIONS]->(e:Entity)
WHERE e.key IN row.entities
DELETE r
