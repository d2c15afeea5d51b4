// Writes where claims are stated.
// param rows: list — claim, turn (keys), properties
UNWIND $rows AS row
MATCH (c:Claim {key: row.claim})
MATCH (n:Turn {key: row.turn})
CREATE (c)-[r:STATED_IN]->(n)
SET r = row.properties
