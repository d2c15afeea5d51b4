// Finds entities of the graph by their keys.
// param keys: list — keys
// column key — key of the entity
// column type — of the entity
// column name — of the entity
MATCH (e:Entity)
WHERE e.key IN $keys
RETURN e.key AS key, head([l IN labels(e) WHERE l <> 'Entity']) AS type, e.name AS name
ORDER BY key
