// Which claims were made about an entity, and by whom?
// param name: entity — whom or what, in any form
// param speaker: person = null — only claims of this person
// param exact: boolean = false — leave out the versions of a family
// param minConfidence: float = 0 — leave out claims that are less sure, from 0 to 1
// param discovered: boolean = true — also entities that no knowledge base knows
// param limit: integer = 100 — most rows
// column speaker — who made it: a name, the transcript's label, or "speaker not known"
// column speakerKey — key of the speaker, null where nobody is known
// column speakerKnown — whether the speaker has a name
// column speakerConfidence — how sure it is that this speaker said it, from 0 to 1
// column role — how the speaker takes part
// column label — the transcript's own label of the turn
// column claimType — fact, figure, opinion, prediction, recommendation, comparison or announcement
// column text — the claim
// column due — by when a prediction comes due
// column figures — the figures in it
// column talk — title of the talk where it is first stated
// column talkKey — key of that talk
// column event — the talk's event
// column date — the talk's date
// column sample — whether the talk is a bundled sample
// column places — how often it is stated
// column surface — how the entity is called in it, null where it is only meant
// column entity — what it is about
// column entityKey — key of the entity
// column type — of the entity
// column discovered — whether only talks know the entity
// column score — how sure it is about the entity, from 0 to 1: half as much where it does not name it
// column confidence — that it is a claim, from 0 to 1
// column textStart — where the claim begins, in UTF-16 units of the source
// column start — where the claim begins in the source
// column end — where it ends
// column at — media time, as ISO 8601 duration
// column url — of the recording at that time, where the talk has one
// column source — where the talk comes from
// column key — key of the claim
// example: query claims-about --param name=Llama --param minConfidence=0.6
MATCH (asked:Entity {key: $name})
MATCH (e:Entity)-[:VERSION_OF*0..4]->(asked)
WHERE (NOT $exact OR e = asked) AND ($discovered OR coalesce(e.origin, '') <> 'discovered')
WITH DISTINCT e
MATCH (c:Claim)-[about:ABOUT]->(e)
WHERE c.confidence >= $minConfidence
MATCH (c)-[place:STATED_IN]->(turn:Turn)-[:IN]->(t:Talk)
WITH e, c, about, place, turn, t
ORDER BY t.date, t.key, place.start
WITH e, c, about.score AS score, count(*) AS places,
  head(collect({place: place, turn: turn, t: t})) AS first
WITH e, c, score, places, first.place AS place, first.turn AS turn, first.t AS t
OPTIONAL MATCH (maker:Person)-[:MADE]->(c)
OPTIONAL MATCH (sayer:Person)-[:SAID]->(turn)
WITH e, c, score, places, place, turn, t, coalesce(maker, sayer) AS p
WHERE $speaker IS NULL OR p.key = $speaker
OPTIONAL MATCH (p)-[spoke:SPOKE_AT]->(t)
OPTIONAL MATCH (p)-[said:SAID]->(turn)
OPTIONAL MATCH (t)-[:PART_OF]->(event:Event)
OPTIONAL MATCH (t)-[:FROM]->(s:Source)
CALL (e, turn, place) {
  MATCH (turn)<-[:PART_OF]-(:Utterance)-[n:NAMES]->(e)
  WHERE n.start >= place.start AND n.end <= place.end
  WITH n ORDER BY n.start
  RETURN head(collect(n.surface)) AS surface
}
RETURN coalesce(p.name, turn.label, 'speaker not known') AS speaker, p.key AS speakerKey,
  p IS NOT NULL AND NOT p:Anonymous AS speakerKnown, said.confidence AS speakerConfidence, spoke.role AS role, turn.label AS label,
  c.type AS claimType, c.text AS text, c.due AS due, c.figures AS figures,
  t.title AS talk, t.key AS talkKey, event.name AS event, t.date AS date, coalesce(t.sample, false) AS sample,
  places, surface, e.name AS entity, e.key AS entityKey, head([l IN labels(e) WHERE l <> 'Entity']) AS type,
  coalesce(e.origin, '') = 'discovered' AS discovered, score, c.confidence AS confidence,
  place.start AS textStart, place.start AS start, place.end AS end, place.startsAt AS at, place.url AS url,
  s.key AS source, c.key AS key
ORDER BY confidence * score DESC, confidence DESC, talkKey, start, key, entityKey
LIMIT $limit
