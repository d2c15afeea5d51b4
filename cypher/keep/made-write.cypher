// Writes who made which claim.
// param rows: list — person, claim (keys)
UNWIND $rows AS row
MATCH (p:Person {key: row.person})
MATCH (c:Claim {key: row.claim})
CREATE (p)-[:MADE]->(c)
