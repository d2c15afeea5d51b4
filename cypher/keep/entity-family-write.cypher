// Links entities to their families.
// param rows: list — key, family
UNWIND $rows AS row
MATCH (e:Entity {key: row.key})
MATCH (x:Entity {key: row.family})
MERGE (e)-[:VERSION_OF]->(x)
