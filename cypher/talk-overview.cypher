// Who speaks in a talk, what does it mention, and what is claimed?
// param talk: talk — key or title of the talk, or a part of the title that no other has
// param minConfidence: float = 0 — leave out mentions and claims that are less sure, from 0 to 1
// param discovered: boolean = true — also entities that no knowledge base knows
// param limit: integer = 100 — most rows
// column kind — spoke, mentioned or claimed
// column talk — title of the talk
// column talkKey — key of the talk
// column speaker — who speaks, or made the claim; for a mention who made it first
// column speakerKey — key of that person, null where nobody is known
// column speakerConfidence — how sure it is that this speaker said it, from 0 to 1
// column role — how the person takes part
// column share — the person's part of all that is said, from 0 to 1; what a recogniser repeated was not said
// column turns — turns of who speaks, null for mentions and claims
// column count — mentions of the entity, or statements of the claim, null for who speaks
// column text — the first words, the first place of the mention, or the claim
// column surface — how the entity is called there
// column entity — what that means
// column entityKey — key of the entity
// column type — of the entity
// column claimType — of a claim
// column discovered — whether only talks know the entity
// column confidence — of the speaker, mention or claim, from 0 to 1
// column textStart — where the text begins, in UTF-16 units of the source
// column start — where the place begins in the source
// column end — where it ends
// column at — media time, as ISO 8601 duration
// column url — of the recording at that time, where the talk has one
// column source — where the talk comes from
// column key — key of the utterance or claim
// example: query talk-overview --param talk="Open weights, or not?"
MATCH (t:Talk {key: $talk})
CALL (t) {
  MATCH (turn:Turn)-[:IN]->(t)
  OPTIONAL MATCH (p:Person)-[said:SAID]->(turn)
  MATCH (u:Utterance)-[:PART_OF]->(turn)
  WITH p, coalesce(p.name, turn.label, 'speaker not known') AS speaker, turn, u, said ORDER BY u.start
  WITH p, speaker, count(DISTINCT turn) AS turns, sum(CASE WHEN u.loop THEN 0 ELSE size(u.text) END) AS part, head(collect(u)) AS u,
    avg(said.confidence) AS confidence
  WITH collect({p: p, speaker: speaker, turns: turns, part: part, u: u, confidence: confidence}) AS parts,
    sum(part) AS whole
  UNWIND parts AS each
  RETURN 'spoke' AS kind, each.speaker AS speaker, each.p AS p,
    CASE whole WHEN 0 THEN 0.0 ELSE each.part / toFloat(whole) END AS share,
    each.turns AS turns, null AS count, each.u.text AS text, null AS surface, null AS e, null AS claimType,
    each.confidence AS speakerConfidence, each.confidence AS confidence, each.u.start AS textStart, each.u.start AS start, each.u.end AS end,
    each.u.startsAt AS at, each.u.url AS url, each.u.key AS key
  UNION ALL
  MATCH (t)<-[:IN]-(turn:Turn)<-[:PART_OF]-(u:Utterance)-[n:NAMES]->(e:Entity)
  WHERE n.confidence >= $minConfidence AND ($discovered OR coalesce(e.origin, '') <> 'discovered')
  WITH e, turn, u, n ORDER BY n.start
  WITH e, count(*) AS count, max(n.confidence) AS confidence, head(collect({turn: turn, u: u, n: n})) AS first
  WITH e, count, confidence, first.turn AS turn, first.u AS u, first.n AS n
  OPTIONAL MATCH (p:Person)-[said:SAID]->(turn)
  RETURN 'mentioned' AS kind, coalesce(p.name, turn.label, 'speaker not known') AS speaker, p,
    null AS share, null AS turns, count, u.text AS text, n.surface AS surface, e, null AS claimType,
    said.confidence AS speakerConfidence, confidence, u.start AS textStart, n.start AS start, n.end AS end, coalesce(n.startsAt, u.startsAt) AS at,
    coalesce(n.url, u.url) AS url, u.key AS key
  UNION ALL
  MATCH (c:Claim)-[place:STATED_IN]->(turn:Turn)-[:IN]->(t)
  WHERE c.confidence >= $minConfidence
  WITH c, place, turn ORDER BY place.start
  WITH c, count(*) AS count, head(collect({place: place, turn: turn})) AS first
  WITH c, count, first.place AS place, first.turn AS turn
  OPTIONAL MATCH (p:Person)-[:MADE]->(c)
  OPTIONAL MATCH (p)-[said:SAID]->(turn)
  CALL (c) {
    OPTIONAL MATCH (c)-[about:ABOUT]->(e:Entity)
    WHERE $discovered OR coalesce(e.origin, '') <> 'discovered'
    WITH e, about ORDER BY about.score DESC, e.key
    RETURN head(collect(e)) AS e
  }
  RETURN 'claimed' AS kind, coalesce(p.name, turn.label, 'speaker not known') AS speaker, p,
    null AS share, null AS turns, count, c.text AS text, null AS surface, e, c.type AS claimType,
    said.confidence AS speakerConfidence, c.confidence AS confidence, place.start AS textStart, place.start AS start, place.end AS end, place.startsAt AS at,
    place.url AS url, c.key AS key
}
OPTIONAL MATCH (p)-[spoke:SPOKE_AT]->(t)
OPTIONAL MATCH (t)-[:FROM]->(s:Source)
RETURN kind, t.title AS talk, t.key AS talkKey, speaker, p.key AS speakerKey, speakerConfidence, spoke.role AS role, share, turns, count, text,
  surface, e.name AS entity, e.key AS entityKey, head([l IN labels(e) WHERE l <> 'Entity']) AS type, claimType,
  coalesce(e.origin, '') = 'discovered' AS discovered, confidence, textStart, start, end, at, url, s.key AS source, key
ORDER BY CASE kind WHEN 'spoke' THEN 0 WHEN 'mentioned' THEN 1 ELSE 2 END, share DESC, count DESC, confidence DESC,
  start, key, entityKey
LIMIT $limit
