// What does the graph talk about most?
// param minConfidence: float = 0 — leave out mentions that are less sure, from 0 to 1
// param discovered: boolean = true — also entities that no knowledge base knows
// param limit: integer = 100 — most rows
// column entity — what is mentioned
// column entityKey — key of the entity
// column type — of the entity
// column discovered — whether only talks know the entity
// column mentions — how often it is mentioned
// column talks — talks that mention it
// column people — people who do
// column unknown — mentions by speakers who are not known
// example: query graph-overview --param limit=20
MATCH (e:Entity)
WHERE $discovered OR coalesce(e.origin, '') <> 'discovered'
MATCH (e)<-[n:NAMES]-(:Utterance)-[:PART_OF]->(turn:Turn)-[:IN]->(t:Talk)
WHERE n.confidence >= $minConfidence
OPTIONAL MATCH (p:Person)-[:SAID]->(turn)
RETURN e.name AS entity, e.key AS entityKey, head([l IN labels(e) WHERE l <> 'Entity']) AS type,
  coalesce(e.origin, '') = 'discovered' AS discovered, count(n) AS mentions, count(DISTINCT t) AS talks,
  count(DISTINCT p) AS people, sum(CASE WHEN p IS NULL THEN 1 ELSE 0 END) AS unknown
ORDER BY mentions DESC, talks DESC, entity, entityKey
LIMIT $limit
