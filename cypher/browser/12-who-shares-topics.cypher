// Which people mention the same things
MATCH (one:Person)-[:MENTIONS]->(entity:Entity)<-[:MENTIONS]-(other:Person)
WHERE one.key < other.key
RETURN one.name AS person, other.name AS shares_with, count(DISTINCT entity) AS things, collect(DISTINCT entity.name)[..8] AS examples
ORDER BY things DESC, person, shares_with
LIMIT 100
