// What is claimed in a talk?
// param key: string — key of the talk
// param most: integer — most rows
// column speaker — who made it: a name, the transcript's label, or "speaker not known"
// column speakerKey — key of the speaker, null where nobody is known
// column speakerKnown — whether the speaker has a name
// column speakerConfidence — how sure it is that this speaker said it, from 0 to 1
// column claimType — fact, figure, opinion, prediction, recommendation, comparison or announcement
// column text — the claim
// column due — by when a prediction comes due
// column talk — title of the talk
// column talkKey — key of the talk
// column confidence — that it is a claim, from 0 to 1
// column start — where the claim begins, in UTF-16 units of the source
// column end — where it ends
// column at — media time, as ISO 8601 duration
// column url — of the recording at that time, where the talk has one
// column source — where the talk comes from
// column key — key of the claim
MATCH (t:Talk {key: $key})<-[:IN]-(turn:Turn)<-[place:STATED_IN]-(c:Claim)
WITH t, c, place, turn ORDER BY place.start
WITH t, c, head(collect({place: place, turn: turn})) AS first
WITH t, c, first.place AS place, first.turn AS turn
OPTIONAL MATCH (p:Person)-[:MADE]->(c)
OPTIONAL MATCH (p)-[said:SAID]->(turn)
OPTIONAL MATCH (t)-[:FROM]->(s:Source)
RETURN coalesce(p.name, turn.label, 'speaker not known') AS speaker, p.key AS speakerKey,
  p IS NOT NULL AND NOT p:Anonymous AS speakerKnown, said.confidence AS speakerConfidence, c.type AS claimType, c.text AS text, c.due AS due,
  t.title AS talk, t.key AS talkKey, c.confidence AS confidence, place.start AS start, place.end AS end, place.startsAt AS at, place.url AS url,
  s.key AS source, c.key AS key
ORDER BY start, key
LIMIT $most
