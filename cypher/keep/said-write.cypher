// Writes who said which turn.
// param rows: list — person, turn (keys), said (properties)
UNWIND $rows AS row
MATCH (p:Person {key: row.person})
MATCH (n:Turn {key: row.turn})
CREATE (p)-[said:SAID]->(n)
SET said = row.said
