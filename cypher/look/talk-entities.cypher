// What does a talk mention?
// param key: string — key of the talk
// param most: integer — most rows
// column key — key of the entity
// column name — its name
// column type — Person, Organization, Model, Technology or Topic
// column count — how often
MATCH (:Talk {key: $key})-[m:MENTIONS]->(e:Entity)
RETURN e.key AS key, e.name AS name, head([l IN labels(e) WHERE l <> 'Entity']) AS type, m.count AS count
ORDER BY count DESC, name, key
LIMIT $most
