// Writes what a talk says of people who are known by their full name only.
// param talk: string — key of the talk
// param rows: list — key, found (properties of FOUND)
MATCH (t:Talk {key: $talk})
UNWIND $rows AS row
MATCH (p:Person {key: row.key})
CREATE (t)-[found:FOUND]->(p)
SET found = row.found
