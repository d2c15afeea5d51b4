// Writes which claims speak of the same matter. What is less alike than the least here is chance.
// param rows: list — first, second (keys of claims), score, shared (what both speak of)
UNWIND $rows AS row
WITH row WHERE row.score >= 0.15
MATCH (a:Claim {key: row.first})
MATCH (b:Claim {key: row.second})
CREATE (a)-[:SIMILAR_TO {score: row.score, shared: row.shared}]->(b)
