// What do talks say of entities that the knowledge base does not have?
// param keys: list — keys of the entities
// column key — the entity
// column found — what one talk says: name, nameZh, aliases, developer, family
UNWIND $keys AS key
MATCH (e:Entity {key: key})<-[found:FOUND]-(:Talk)
WHERE e.origin = 'discovered'
RETURN key, properties(found) AS found
