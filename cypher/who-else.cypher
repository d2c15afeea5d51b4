// Who else spoke of the same matter, whether or not they agree?
// param name: entity = null — as claims of this person, or about this, in any form
// param claim: string = null — as this claim, by its key
// param exact: boolean = false — leave out the versions of a family
// param minScore: float = 0.6 — leave out what is less likely of the same matter; 0.5 shows all that is kept
// param minConfidence: float = 0.35 — leave out claims that are less sure: seldom are they whole enough to be compared
// param limit: integer = 100 — most rows
// column speaker — who made the claim: a name, the transcript's label, or "speaker not known"
// column speakerKey — key of the speaker, null where nobody is known
// column speakerKnown — whether the speaker has a name
// column speakerConfidence — how sure it is that this speaker said it, from 0 to 1
// column text — the claim
// column otherSpeaker — who else spoke of the same matter
// column otherSpeakerKey — key of that speaker, null where nobody is known
// column otherSpeakerConfidence — how sure it is that this speaker said it
// column otherText — what they said of it
// column score — how likely both speak of the same matter, from 0 to 1
// column shared — names, topics and words of both, those that tell most first
// column talk — title of the talk where the claim is first stated
// column talkKey — key of that talk
// column date — that talk's date
// column otherTalk — title of the talk of the other claim
// column otherTalkKey — key of that talk
// column otherDate — that talk's date
// column sample — whether one of the talks is a bundled sample
// column confidence — that both are claims, from 0 to 1
// column start — where the claim begins in its source, in UTF-16 units
// column end — where it ends
// column at — media time, as ISO 8601 duration
// column url — of the recording at that time, where the talk has one
// column source — where the claim's talk comes from
// column key — key of the claim
// column otherStart — where the other claim begins in its source
// column otherEnd — where it ends
// column otherAt — media time, as ISO 8601 duration
// column otherUrl — of the recording at that time, where the talk has one
// column otherSource — where its talk comes from
// column otherKey — key of the other claim
// example: query who-else --param name=Llama --param minScore=0.7
CALL () {
  MATCH (c:Claim {key: $claim})
  RETURN c
  UNION
  MATCH (:Person {key: $name})-[:MADE]->(c:Claim)
  WHERE $claim IS NULL
  RETURN c
  UNION
  MATCH (e:Entity)-[:VERSION_OF*0..4]->(asked:Entity {key: $name})
  WHERE $claim IS NULL AND NOT asked:Person AND (NOT $exact OR e = asked)
  MATCH (c:Claim)-[:ABOUT]->(e)
  RETURN c
  UNION
  MATCH (c:Claim)-[:SIMILAR_TO]->(:Claim)
  WHERE $claim IS NULL AND $name IS NULL
  RETURN c
}
WITH collect(DISTINCT c) AS asked
UNWIND asked AS c
MATCH (c)-[alike:SIMILAR_TO]-(d:Claim)
WHERE alike.score >= $minScore AND c.confidence >= $minConfidence AND d.confidence >= $minConfidence
  AND (c.key < d.key OR NOT d IN asked)
CALL (c) {
  MATCH (c)-[place:STATED_IN]->(turn:Turn)-[:IN]->(t:Talk)
  WITH place, turn, t ORDER BY place.start LIMIT 1
  OPTIONAL MATCH (maker:Person)-[:MADE]->(c)
  OPTIONAL MATCH (sayer:Person)-[said:SAID]->(turn)
  OPTIONAL MATCH (t)-[:FROM]->(s:Source)
  RETURN place, turn, t, s, coalesce(maker, sayer) AS p, said
}
CALL (d) {
  MATCH (d)-[otherPlace:STATED_IN]->(otherTurn:Turn)-[:IN]->(u:Talk)
  WITH otherPlace, otherTurn, u ORDER BY otherPlace.start LIMIT 1
  OPTIONAL MATCH (maker:Person)-[:MADE]->(d)
  OPTIONAL MATCH (sayer:Person)-[said:SAID]->(otherTurn)
  OPTIONAL MATCH (u)-[:FROM]->(v:Source)
  RETURN otherPlace, otherTurn, u, v, coalesce(maker, sayer) AS q, said AS otherSaid
}
WITH c, d, alike, place, turn, t, s, p, said, otherPlace, otherTurn, u, v, q, otherSaid
WHERE p IS NULL OR q IS NULL OR p <> q
RETURN coalesce(p.name, turn.label, 'speaker not known') AS speaker, p.key AS speakerKey,
  p IS NOT NULL AND NOT p:Anonymous AS speakerKnown, said.confidence AS speakerConfidence, c.text AS text,
  coalesce(q.name, otherTurn.label, 'speaker not known') AS otherSpeaker, q.key AS otherSpeakerKey,
  otherSaid.confidence AS otherSpeakerConfidence, d.text AS otherText, alike.score AS score, alike.shared AS shared,
  t.title AS talk, t.key AS talkKey, t.date AS date, u.title AS otherTalk, u.key AS otherTalkKey,
  u.date AS otherDate, coalesce(t.sample, false) OR coalesce(u.sample, false) AS sample,
  CASE WHEN c.confidence < d.confidence THEN c.confidence ELSE d.confidence END AS confidence,
  place.start AS start, place.end AS end, place.startsAt AS at, place.url AS url, s.key AS source, c.key AS key,
  otherPlace.start AS otherStart, otherPlace.end AS otherEnd, otherPlace.startsAt AS otherAt,
  otherPlace.url AS otherUrl, v.key AS otherSource, d.key AS otherKey
ORDER BY score DESC, confidence DESC, key, otherKey
LIMIT $limit
