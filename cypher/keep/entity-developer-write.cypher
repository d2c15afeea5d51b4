// Links entities to their developers.
// param rows: list — key, developer
UNWIND $rows AS row
MATCH (e:Entity {key: row.key})
MATCH (x:Entity {key: row.developer})
MERGE (e)-[:DEVELOPED_BY]->(x)
