// What is mentioned in the same turns as an entity?
// param name: entity — whom or what, in any form
// param exact: boolean = false — leave out the versions of a family
// param minConfidence: float = 0 — leave out mentions that are less sure, from 0 to 1
// param discovered: boolean = true — also entities that no knowledge base knows
// param limit: integer = 100 — most rows
// column entity — what is mentioned together with it
// column entityKey — key of that entity
// column type — of that entity
// column discovered — whether only talks know that entity
// column together — turns that mention both
// column talks — talks with such a turn
// column speakers — those whose turns these are, also as label or "speaker not known"
// column example — the first such place
// column surface — how that entity is called there
// column confidence — of the mention there, from 0 to 1
// column exampleSpeaker — who said it
// column talk — title of its talk
// column talkKey — key of its talk
// column exampleStart — where the surface form begins, in UTF-16 units of the source
// column exampleEnd — where it ends
// column source — where the talk comes from
// example: query co-mentions --param name=Llama --param limit=20
MATCH (asked:Entity {key: $name})
MATCH (e:Entity)-[:VERSION_OF*0..4]->(asked)
WHERE NOT $exact OR e = asked
WITH collect(DISTINCT e) AS family
UNWIND family AS e
MATCH (e)<-[m:NAMES]-(:Utterance)-[:PART_OF]->(turn:Turn)
WHERE m.confidence >= $minConfidence
WITH DISTINCT family, turn
MATCH (turn)<-[:PART_OF]-(u:Utterance)-[n:NAMES]->(other:Entity)
WHERE NOT other IN family AND n.confidence >= $minConfidence
  AND ($discovered OR coalesce(other.origin, '') <> 'discovered')
MATCH (turn)-[:IN]->(t:Talk)
OPTIONAL MATCH (p:Person)-[:SAID]->(turn)
WITH other, turn, t, u, n, coalesce(p.name, turn.label, 'speaker not known') AS speaker
ORDER BY t.date, t.key, n.start
WITH other, count(DISTINCT turn) AS together, count(DISTINCT t) AS talks, collect(DISTINCT speaker) AS speakers,
  head(collect({t: t, u: u, n: n, speaker: speaker})) AS first
WITH other, together, talks, speakers, first.t AS t, first.u AS u, first.n AS n, first.speaker AS exampleSpeaker
OPTIONAL MATCH (t)-[:FROM]->(s:Source)
RETURN other.name AS entity, other.key AS entityKey, head([l IN labels(other) WHERE l <> 'Entity']) AS type,
  coalesce(other.origin, '') = 'discovered' AS discovered, together, talks, speakers, u.text AS example,
  n.surface AS surface, n.confidence AS confidence, exampleSpeaker, t.title AS talk, t.key AS talkKey,
  n.start AS exampleStart, n.end AS exampleEnd, s.key AS source
ORDER BY together DESC, talks DESC, entity, entityKey
LIMIT $limit
