// Writes which claims speak of the same matter.
// param rows: list — first, second (keys of claims), score, shared (what both speak of)
UNWIND $rows AS row
MATCH (a:Claim {key: row.first})
MATCH (b:Claim {key: row.second})
CREATE (a)-[:SIMILAR_TO {score: row.score, shared: row.shared}]->(b)
