// The names of entities that only talks know.
// column key — key of the entity
// column type — of the entity
// column name — of the entity
// column forms — all its names
MATCH (e:Entity)
WHERE e.origin = 'discovered'
RETURN e.key AS key, head([l IN labels(e) WHERE l <> 'Entity']) AS type, e.name AS name,
  [form IN [e.name, e.nameZh] + coalesce(e.aliases, []) WHERE form IS NOT NULL] AS forms
ORDER BY key
