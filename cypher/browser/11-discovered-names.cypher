// Which names does no knowledge base know yet
MATCH (entity:Entity {origin: 'discovered'})<-[named:NAMES]-(:Utterance)
RETURN entity.name AS name, labels(entity) AS kind, count(named) AS times, collect(DISTINCT named.surface)[..5] AS written
ORDER BY times DESC, name
LIMIT 200
