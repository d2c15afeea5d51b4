// Which names in the graph are written like this?
// param like: string — a name's beginning, or any part of it
// param limit: integer = 8 — most names
// column key — the key of what has the name
// column name — its preferred name
// column type — Person, Organization, Model, Technology or Topic
// column matched — the one of its names that is written like this
// column count — how often it is named
// example: query names-like --param like=lla
WITH toLower(trim($like)) AS like
MATCH (entity:Entity)
WITH entity, like, [form IN [entity.name, entity.nameZh] + coalesce(entity.aliases, []) WHERE toLower(form) CONTAINS like] AS forms
WHERE size(forms) > 0
WITH entity, coalesce([form IN forms WHERE toLower(form) = like][0], [form IN forms WHERE toLower(form) STARTS WITH like][0], forms[0]) AS matched, like
WITH entity, matched, CASE WHEN toLower(matched) = like THEN 0 WHEN toLower(matched) STARTS WITH like THEN 1 ELSE 2 END AS distance,
  COUNT { (entity)<-[:NAMES]-() } AS count
ORDER BY distance, count DESC, size(entity.name), entity.key
LIMIT $limit
RETURN entity.key AS key, entity.name AS name, [label IN labels(entity) WHERE label <> 'Entity'][0] AS type, matched, count
