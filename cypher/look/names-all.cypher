// The names of all entities of the graph.
// column key — key of the entity
// column type — of the entity
// column name — of the entity
// column forms — all its names
MATCH (e:Entity)
RETURN e.key AS key, head([l IN labels(e) WHERE l <> 'Entity']) AS type, e.name AS name,
  [form IN [e.name, e.nameZh] + coalesce(e.aliases, []) WHERE form IS NOT NULL] AS forms
ORDER BY key
