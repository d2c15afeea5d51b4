// In which talks does an entity come up, from the earliest to the latest?
// param name: entity — whom or what, in any form
// param exact: boolean = false — leave out the versions of a family
// param minConfidence: float = 0 — leave out mentions that are less sure, from 0 to 1
// param discovered: boolean = true — also entities that no knowledge base knows
// param limit: integer = 100 — most rows
// column date — the talk's date, or else the year of its event
// column talk — title of the talk
// column talkKey — key of the talk
// column event — the talk's event
// column sample — whether the talk is a bundled sample
// column entity — what is mentioned
// column entityKey — key of the entity
// column type — of the entity
// column count — how often the talk mentions it
// column speakers — those who do, also as label or "speaker not known"
// column example — the first place
// column surface — how the entity is called there
// column confidence — of the mention there, from 0 to 1
// column exampleStart — where the surface form begins, in UTF-16 units of the source
// column exampleEnd — where it ends
// column source — where the talk comes from
// example: query mentions-over-talks --param name=Llama
MATCH (asked:Entity {key: $name})
MATCH (e:Entity)-[:VERSION_OF*0..4]->(asked)
WHERE (NOT $exact OR e = asked) AND ($discovered OR coalesce(e.origin, '') <> 'discovered')
WITH DISTINCT e
MATCH (e)<-[n:NAMES]-(u:Utterance)-[:PART_OF]->(turn:Turn)-[:IN]->(t:Talk)
WHERE n.confidence >= $minConfidence
OPTIONAL MATCH (p:Person)-[:SAID]->(turn)
WITH e, t, u, n, coalesce(p.name, turn.label, 'speaker not known') AS speaker ORDER BY n.start
WITH e, t, count(*) AS count, collect(DISTINCT speaker) AS speakers, head(collect({u: u, n: n})) AS first
OPTIONAL MATCH (t)-[:PART_OF]->(event:Event)
OPTIONAL MATCH (t)-[:FROM]->(s:Source)
RETURN coalesce(t.date, toString(event.year)) AS date, t.title AS talk, t.key AS talkKey, event.name AS event, coalesce(t.sample, false) AS sample,
  e.name AS entity, e.key AS entityKey, head([l IN labels(e) WHERE l <> 'Entity']) AS type, count, speakers,
  first.u.text AS example, first.n.surface AS surface, first.n.confidence AS confidence,
  first.n.start AS exampleStart, first.n.end AS exampleEnd, s.key AS source
ORDER BY date, talk, talkKey, count DESC, entityKey
LIMIT $limit
