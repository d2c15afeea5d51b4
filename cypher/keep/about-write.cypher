// Writes what claims are about.
// param rows: list — claim, entity (keys), score
UNWIND $rows AS row
MATCH (c:Claim {key: row.claim})
MATCH (e:Entity {key: row.entity})
CREATE (c)-[:ABOUT {score: row.score}]->(e)
