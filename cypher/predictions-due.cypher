// Which predictions come due, or have come due, by a year?
// param by: year = 9999 — the last year, as 2027
// param from: year = 0000 — the first year
// param name: entity = null — only about this, in any form
// param speaker: person = null — only predictions of this person
// param minConfidence: float = 0 — leave out claims that are less sure, from 0 to 1
// param limit: integer = 100 — most rows
// column speaker — who made it: a name, the transcript's label, or "speaker not known"
// column speakerKey — key of the speaker, null where nobody is known
// column speakerKnown — whether the speaker has a name
// column speakerConfidence — how sure it is that this speaker said it, from 0 to 1
// column due — when it comes due: a year, or the first and the last as an interval
// column dueYear — the last of them
// column text — the prediction
// column about — what it is about
// column talk — title of the talk where it is first stated
// column talkKey — key of that talk
// column event — the talk's event
// column date — the talk's date
// column sample — whether the talk is a bundled sample
// column confidence — that it is a claim, from 0 to 1
// column start — where the claim begins in the source, in UTF-16 units
// column end — where it ends
// column at — media time, as ISO 8601 duration
// column url — of the recording at that time, where the talk has one
// column source — where the talk comes from
// column key — key of the claim
// example: query predictions-due --param by=2027
MATCH (c:Claim)
WHERE c.dueYear >= $from AND c.dueYear <= $by AND c.confidence >= $minConfidence
  AND ($name IS NULL OR EXISTS { (c)-[:ABOUT]->(:Entity)-[:VERSION_OF*0..4]->(:Entity {key: $name}) })
MATCH (c)-[place:STATED_IN]->(turn:Turn)-[:IN]->(t:Talk)
WITH c, place, turn, t ORDER BY t.date, t.key, place.start
WITH c, head(collect({place: place, turn: turn, t: t})) AS first
WITH c, first.place AS place, first.turn AS turn, first.t AS t
OPTIONAL MATCH (maker:Person)-[:MADE]->(c)
OPTIONAL MATCH (sayer:Person)-[:SAID]->(turn)
WITH c, place, turn, t, coalesce(maker, sayer) AS p
WHERE $speaker IS NULL OR p.key = $speaker
OPTIONAL MATCH (p)-[said:SAID]->(turn)
OPTIONAL MATCH (t)-[:PART_OF]->(event:Event)
OPTIONAL MATCH (t)-[:FROM]->(s:Source)
RETURN coalesce(p.name, turn.label, 'speaker not known') AS speaker, p.key AS speakerKey,
  p IS NOT NULL AND NOT p:Anonymous AS speakerKnown, said.confidence AS speakerConfidence, c.due AS due, c.dueYear AS dueYear, c.text AS text,
  COLLECT { MATCH (c)-[:ABOUT]->(e:Entity) RETURN e.name ORDER BY e.name } AS about,
  t.title AS talk, t.key AS talkKey, event.name AS event, t.date AS date, coalesce(t.sample, false) AS sample,
  c.confidence AS confidence, place.start AS start, place.end AS end, place.startsAt AS at, place.url AS url,
  s.key AS source, c.key AS key
ORDER BY dueYear, confidence DESC, talkKey, start, key
LIMIT $limit
