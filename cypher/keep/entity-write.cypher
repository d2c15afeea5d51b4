// Writes entities as the knowledge base has them.
// param rows: list — properties, type
UNWIND $rows AS row
MERGE (e:Entity {key: row.properties.key})
SET e = row.properties
WITH e, row
WHERE NOT row.type IN labels(e)
REMOVE e:Person:Organization:Model:Technology:Topic
SET e:$(row.type)
