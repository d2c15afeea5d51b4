// Writes entities that a talk alone knows, and what it says of them.
// param talk: string — key of the talk
// param rows: list — key, type, found (properties of FOUND)
MATCH (t:Talk {key: $talk})
UNWIND $rows AS row
MERGE (e:Entity {key: row.key})
ON CREATE SET e:$(row.type), e.origin = 'discovered', e.name = row.found.name
CREATE (t)-[found:FOUND]->(e)
SET found = row.found
