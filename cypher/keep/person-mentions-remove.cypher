// Takes out the derived edges from people to what they name, for some pairs.
// param rows: list — person (key), entities (keys)
UNWIND $rows AS row
MATCH (x:Person {key: row.person})-[r:MENTIONS]->(e:Entity)
WHERE e.key IN row.entities
DELETE r
