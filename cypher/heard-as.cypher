// In which forms does an entity appear in transcripts?
// param name: entity — whom or what, in any form
// param exact: boolean = false — leave out the versions of a family
// param minConfidence: float = 0 — leave out mentions that are less sure, from 0 to 1
// param discovered: boolean = true — also entities that no knowledge base knows
// param limit: integer = 100 — most rows
// column surface — the form
// column entity — what it means
// column entityKey — key of the entity
// column type — of the entity
// column legitimate — whether it is a name or alias of the entity, in any case
// column count — how often it appears
// column talks — talks in which it does
// column methods — how it was recognised
// column confidence — of the surest mention, from 0 to 1
// column leastConfidence — of the least sure mention
// column reason — evidence of the least sure mention, each feature with its weight
// column spans — where the form stands, at most 20 places, the surest first: key of the talk, start and end
// column example — the surest place
// column exampleSpeaker — who said it, also as label or "speaker not known"
// column talk — title of its talk
// column talkKey — key of its talk
// column exampleStart — where the form begins, in UTF-16 units of the source
// column exampleEnd — where it ends
// column source — where the talk comes from
// example: query heard-as --param name=Llama
MATCH (asked:Entity {key: $name})
MATCH (e:Entity)-[:VERSION_OF*0..4]->(asked)
WHERE (NOT $exact OR e = asked) AND ($discovered OR coalesce(e.origin, '') <> 'discovered')
WITH DISTINCT e
MATCH (e)<-[n:NAMES]-(u:Utterance)-[:PART_OF]->(turn:Turn)-[:IN]->(t:Talk)
WHERE n.confidence >= $minConfidence
OPTIONAL MATCH (p:Person)-[:SAID]->(turn)
WITH e, n, u, t, coalesce(p.name, turn.label, 'speaker not known') AS speaker
ORDER BY n.confidence DESC, t.key, n.start
WITH e, n.surface AS surface, count(*) AS count, count(DISTINCT t) AS talks, collect(DISTINCT n.method) AS methods,
  max(n.confidence) AS confidence, min(n.confidence) AS leastConfidence,
  collect({u: u, n: n, t: t, speaker: speaker}) AS places
WITH *, head(places) AS best, last(places).n.evidence AS reason,
  [p IN places[..20] | p.t.key + ' ' + p.n.start + '-' + p.n.end] AS spans
WITH *, best.t AS t
OPTIONAL MATCH (t)-[:FROM]->(s:Source)
RETURN surface, e.name AS entity, e.key AS entityKey, head([l IN labels(e) WHERE l <> 'Entity']) AS type,
  any(name IN coalesce(e.aliases, []) + [e.name, coalesce(e.nameZh, e.name)] WHERE toLower(name) = toLower(surface))
    AS legitimate,
  count, talks, methods, confidence, leastConfidence, reason, spans, best.u.text AS example, best.speaker AS exampleSpeaker,
  t.title AS talk, t.key AS talkKey, best.n.start AS exampleStart, best.n.end AS exampleEnd, s.key AS source
ORDER BY count DESC, confidence DESC, surface, entityKey
LIMIT $limit
