// Where does a person speak, what do they mention there, and what do they claim?
// param name: person — the person, in any form
// param minConfidence: float = 0 — leave out mentions and claims that are less sure, from 0 to 1
// param discovered: boolean = true — also entities that no knowledge base knows
// param limit: integer = 100 — most rows
// column kind — spoke (with the first words), took part (which words are theirs is not known), mentioned (each entity of each talk) or claimed
// column speaker — the person
// column speakerKey — key of the person
// column speakerConfidence — how sure it is that this speaker said it, from 0 to 1
// column role — how they take part in the talk
// column turns — how often they speak in it
// column characters — how much they say in it
// column talk — title of the talk
// column talkKey — key of the talk
// column event — the talk's event
// column date — the talk's date
// column sample — whether the talk is a bundled sample
// column count — how often they mention the entity in the talk, or state the claim
// column text — what was said
// column surface — how the entity is called there
// column entity — what that means
// column entityKey — key of the entity
// column type — of the entity
// column claimType — of a claim
// column discovered — whether only talks know the entity
// column confidence — of the mention or claim, from 0 to 1
// column textStart — where the text begins, in UTF-16 units of the source
// column start — where the place begins in the source
// column end — where it ends
// column at — media time, as ISO 8601 duration
// column url — of the recording at that time, where the talk has one
// column source — where the talk comes from
// column key — key of the utterance or claim
// example: query speaker-profile --param name="Mira Falk"
MATCH (p:Person {key: $name})-[spoke:SPOKE_AT]->(t:Talk)
CALL (p, t) {
  OPTIONAL MATCH (p)-[said:SAID]->(turn:Turn)-[:IN]->(t), (u:Utterance)-[:PART_OF]->(turn)
  WITH u, said ORDER BY u.start LIMIT 1
  RETURN CASE WHEN u IS NULL THEN 'took part' ELSE 'spoke' END AS kind, 1 AS count, u.text AS text, null AS surface, null AS e, null AS claimType,
    said.confidence AS speakerConfidence, null AS confidence, u.start AS textStart, u.start AS start, u.end AS end, u.startsAt AS at, u.url AS url, u.key AS key
  UNION ALL
  MATCH (p)-[said:SAID]->(turn:Turn)-[:IN]->(t), (turn)<-[:PART_OF]-(u:Utterance)-[n:NAMES]->(e:Entity)
  WHERE n.confidence >= $minConfidence AND ($discovered OR coalesce(e.origin, '') <> 'discovered')
  WITH e, u, n, said ORDER BY n.confidence DESC, n.start
  WITH e, count(*) AS count, head(collect({u: u, n: n, said: said})) AS best
  RETURN 'mentioned' AS kind, count, best.u.text AS text, best.n.surface AS surface, e,
    null AS claimType, best.said.confidence AS speakerConfidence, best.n.confidence AS confidence, best.u.start AS textStart, best.n.start AS start,
    best.n.end AS end, coalesce(best.n.startsAt, best.u.startsAt) AS at,
    coalesce(best.n.url, best.u.url) AS url, best.u.key AS key
  UNION ALL
  MATCH (p)-[:MADE]->(c:Claim)-[place:STATED_IN]->(turn:Turn)-[:IN]->(t)
  WHERE c.confidence >= $minConfidence
  OPTIONAL MATCH (p)-[said:SAID]->(turn)
  WITH c, place, said ORDER BY place.start
  WITH c, count(*) AS count, head(collect({place: place, said: said})) AS first
  WITH c, count, first.place AS place, first.said AS said
  CALL (c) {
    OPTIONAL MATCH (c)-[about:ABOUT]->(e:Entity)
    WHERE $discovered OR coalesce(e.origin, '') <> 'discovered'
    WITH e, about ORDER BY about.score DESC, e.key
    RETURN head(collect(e)) AS e
  }
  RETURN 'claimed' AS kind, count, c.text AS text, null AS surface, e, c.type AS claimType,
    said.confidence AS speakerConfidence, c.confidence AS confidence, place.start AS textStart, place.start AS start, place.end AS end, place.startsAt AS at,
    place.url AS url, c.key AS key
}
OPTIONAL MATCH (t)-[:PART_OF]->(event:Event)
OPTIONAL MATCH (t)-[:FROM]->(s:Source)
RETURN kind, p.name AS speaker, p.key AS speakerKey, speakerConfidence, spoke.role AS role, spoke.turns AS turns,
  spoke.characters AS characters, t.title AS talk, t.key AS talkKey, event.name AS event, t.date AS date,
  coalesce(t.sample, false) AS sample, count, text, surface, e.name AS entity, e.key AS entityKey,
  head([l IN labels(e) WHERE l <> 'Entity']) AS type, claimType, coalesce(e.origin, '') = 'discovered' AS discovered,
  confidence, textStart, start, end, at, url, s.key AS source, key
ORDER BY CASE kind WHEN 'spoke' THEN 0 WHEN 'took part' THEN 0 WHEN 'mentioned' THEN 1 ELSE 2 END, count DESC, confidence DESC, talkKey, start, key, entityKey
LIMIT $limit
