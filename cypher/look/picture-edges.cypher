// How are these entities and talks tied to each other?
// param keys: list — keys
// param ties: integer — most ties
// column source — key
// column target — key
// column type — MENTIONS, SPOKE_AT, DEVELOPED_BY, VERSION_OF or AFFILIATED_WITH
// column weight — how often
MATCH (a:Entity|Talk)-[r:MENTIONS|SPOKE_AT|DEVELOPED_BY|VERSION_OF|AFFILIATED_WITH]->(b:Entity|Talk)
WHERE a.key IN $keys AND b.key IN $keys
WITH a.key AS source, b.key AS target, type(r) AS type, sum(coalesce(r.count, 1)) AS weight
RETURN source, target, type, weight
ORDER BY type = 'MENTIONS', weight DESC, source, target, type
LIMIT $ties
