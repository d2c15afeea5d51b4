// What was said where an entity is mentioned, place by place?
// param name: entity — whom or what, in any form
// param speaker: person = null — only what this person says
// param exact: boolean = false — leave out the versions of a family
// param minConfidence: float = 0 — leave out mentions that are less sure, from 0 to 1
// param discovered: boolean = true — also entities that no knowledge base knows
// param limit: integer = 100 — most rows
// column speaker — who said it: a name, the transcript's label, or "speaker not known"
// column speakerKey — key of the speaker, null where nobody is known
// column speakerKnown — whether the speaker has a name
// column speakerConfidence — how sure it is that this speaker said it, from 0 to 1
// column role — how the speaker takes part
// column label — the transcript's own label of the turn
// column talk — title of the talk
// column talkKey — key of the talk
// column event — the talk's event
// column date — the talk's date
// column sample — whether the talk is a bundled sample
// column text — what was said
// column surface — how the entity is called there
// column entity — what that means
// column entityKey — key of the entity
// column type — of the entity
// column discovered — whether only talks know the entity
// column method — how the mention was found
// column evidence — why the mention means the entity
// column confidence — of the mention, from 0 to 1
// column textStart — where the text begins, in UTF-16 units of the source
// column start — where the surface form begins in the source
// column end — where it ends
// column at — media time, as ISO 8601 duration
// column url — of the recording at that time, where the talk has one
// column source — where the talk comes from
// column key — key of the utterance
// example: query what-did-they-say --param name=Llama --param exact=true
MATCH (asked:Entity {key: $name})
MATCH (e:Entity)-[:VERSION_OF*0..4]->(asked)
WHERE (NOT $exact OR e = asked) AND ($discovered OR coalesce(e.origin, '') <> 'discovered')
WITH DISTINCT e
MATCH (u:Utterance)-[n:NAMES]->(e)
WHERE n.confidence >= $minConfidence
MATCH (u)-[:PART_OF]->(turn:Turn)-[:IN]->(t:Talk)
OPTIONAL MATCH (p:Person)-[said:SAID]->(turn)
WITH e, u, n, turn, t, p, said
WHERE $speaker IS NULL OR p.key = $speaker
OPTIONAL MATCH (p)-[spoke:SPOKE_AT]->(t)
OPTIONAL MATCH (t)-[:PART_OF]->(event:Event)
OPTIONAL MATCH (t)-[:FROM]->(s:Source)
RETURN coalesce(p.name, turn.label, 'speaker not known') AS speaker, p.key AS speakerKey,
  p IS NOT NULL AND NOT p:Anonymous AS speakerKnown, said.confidence AS speakerConfidence, spoke.role AS role,
  turn.label AS label, t.title AS talk, t.key AS talkKey, event.name AS event, t.date AS date,
  coalesce(t.sample, false) AS sample, u.text AS text, n.surface AS surface, e.name AS entity, e.key AS entityKey,
  head([l IN labels(e) WHERE l <> 'Entity']) AS type, coalesce(e.origin, '') = 'discovered' AS discovered,
  n.method AS method, n.evidence AS evidence, n.confidence AS confidence, u.start AS textStart, n.start AS start,
  n.end AS end, coalesce(n.startsAt, u.startsAt) AS at, coalesce(n.url, u.url) AS url, s.key AS source, u.key AS key
ORDER BY confidence DESC, talkKey, start, entityKey
LIMIT $limit
