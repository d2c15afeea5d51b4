// Which claims did a person make, or are about anything else?
// param key: string — key of the entity
// param most: integer — most rows
// column speaker — who made it: a name, the transcript's label, or "speaker not known"
// column speakerKey — key of the speaker, null where nobody is known
// column speakerKnown — whether the speaker has a name
// column speakerConfidence — how sure it is that this speaker said it, from 0 to 1
// column claimType — fact, figure, opinion, prediction, recommendation, comparison or announcement
// column text — the claim
// column due — by when a prediction comes due
// column talk — title of the talk where it is first stated
// column talkKey — key of that talk
// column sample — whether the talk is a bundled sample
// column confidence — that it is a claim, from 0 to 1
// column start — where the claim begins, in UTF-16 units of the source
// column end — where it ends
// column at — media time, as ISO 8601 duration
// column url — of the recording at that time, where the talk has one
// column source — where the talk comes from
// column key — key of the claim
MATCH (e:Entity {key: $key})
CALL (e) {
  MATCH (e:Person)-[:MADE]->(c:Claim)
  RETURN c
  UNION
  MATCH (c:Claim)-[:ABOUT]->(e)
  WHERE NOT e:Person
  RETURN c
}
WITH c ORDER BY c.confidence DESC, c.key LIMIT $most
MATCH (c)-[place:STATED_IN]->(turn:Turn)-[:IN]->(t:Talk)
WITH c, place, turn, t ORDER BY t.date, t.key, place.start
WITH c, head(collect({place: place, turn: turn, t: t})) AS first
WITH c, first.place AS place, first.turn AS turn, first.t AS t
OPTIONAL MATCH (p:Person)-[:MADE]->(c)
OPTIONAL MATCH (p)-[said:SAID]->(turn)
OPTIONAL MATCH (t)-[:FROM]->(s:Source)
RETURN coalesce(p.name, turn.label, 'speaker not known') AS speaker, p.key AS speakerKey,
  p IS NOT NULL AND NOT p:Anonymous AS speakerKnown, said.confidence AS speakerConfidence, c.type AS claimType, c.text AS text, c.due AS due,
  t.title AS talk, t.key AS talkKey, coalesce(t.sample, false) AS sample, c.confidence AS confidence,
  place.start AS start, place.end AS end, place.startsAt AS at, place.url AS url, s.key AS source, c.key AS key
ORDER BY confidence DESC, talkKey, start, key
