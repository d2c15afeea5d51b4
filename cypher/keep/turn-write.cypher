// Writes turns.
// param talk: string — key of the talk
// param rows: list — properties
MATCH (t:Talk {key: $talk})
UNWIND $rows AS row
CREATE (n:Turn)-[:IN]->(t)
SET n = row.properties
